import { scenarios } from "../../../src/workbook/request/typedInputs";
import type { OwnRisk, TypedInputs } from "../../../src/workbook/request/typedInputs";
import type { PlannedPlaces } from "../../../src/workbook/standing/plannedPlaces";
import { readTyped, typedSheets } from "../../../src/workbook/standing/readTyped";
import { samplePlan, sampleRequest } from "../../support/sample";
import { shown } from "./workbookAfter";

const request = sampleRequest({ options: sampleRequest().options.slice(0, 2) });
const [own, vendor] = request.options.map(({ name }) => name) as [string, string];

const strike: OwnRisk = {
  name: "'Strike",
  owner: "'Facilities",
  low: 1,
  mode: "=2*3",
  high: 9,
  probabilities: { [own]: null, [vendor]: 0.2 },
};
/** Something typed on every sheet that takes any, a formula and a text among it. */
const typed: Partial<TypedInputs> = {
  drivers: { price: { [vendor]: 31.5 }, "price-unit": { [vendor]: "call" }, "calls-per-year": { [own]: "=10*1000" } },
  evidence: { price: { low: 0.9, high: 1.2, distribution: "triangular", note: "'Heard in a test" } },
  ratings: { "language-gap": { [own]: 3, [vendor]: 4 } },
  weights: { "language-gap": 7 },
  rationales: { "language-gap": "'Few speak it" },
  scenario: scenarios[1],
  sourceAge: 3,
  comparison: { "close-cost": 0.07 },
  ownRisks: [strike],
  sensitivityOption: vendor,
  simulation: { trials: 500, seed: 7, option: vendor },
  audit: { trial: 12, option: vendor },
};

const placesOf = (inputs: Partial<TypedInputs>, asked = request): PlannedPlaces =>
  Object.fromEntries(
    samplePlan(asked, { drivers: {}, evidence: {}, ratings: {}, weights: {}, rationales: {}, ...inputs }).sheets.map(
      ({ id, cells }) => [id, { typed: cells, shown: shown(cells) }],
    ),
  );
const places = placesOf(typed);

test("what was typed on every sheet is read from where the plan puts it", () => {
  const read = readTyped(places, request);
  expect(read.request).toEqual(request);
  const { evidence, ownRisks, ...rest } = typed;
  expect(read.typed).toMatchObject(rest);
  expect(read.typed.evidence["price"]).toEqual(evidence!["price"]);
  expect(read.typed.ownRisks?.[0]).toEqual(ownRisks![0]);
});

test("choices are read in the language that the sheets are in, and kept as ids", () => {
  const read = readTyped(placesOf(typed, { ...request, language: "fil" }), { ...request, language: "fil" });
  expect(read.typed.scenario).toBe(typed.scenario);
  expect(read.typed.drivers["price-unit"]).toEqual({ [vendor]: "call" });
  expect(read.typed.evidence["price"]?.distribution).toBe("triangular");
});

test("what was typed for an option is kept under the name it has from then on, choices of it too", () => {
  const read = readTyped(places, request, ([first]) => [first!, "Acme"]);
  expect(read.typed.drivers["price"]).toEqual({ Acme: 31.5 });
  expect(read.typed.ratings["language-gap"]).toEqual({ [own]: 3, Acme: 4 });
  expect(read.typed.ownRisks?.[0]?.probabilities).toEqual({ [own]: null, Acme: 0.2 });
  const { sensitivityOption, simulation, audit } = read.typed;
  expect([sensitivityOption, simulation?.option, audit?.option]).toEqual(["Acme", "Acme", "Acme"]);
});

test.each(Object.keys(typedSheets))("without the sheet %s, all others are read as before", (gone) => {
  const whole = readTyped(places, request).typed;
  const { [gone as keyof PlannedPlaces]: sheet, ...others } = places;
  const read = readTyped(others, request).typed;
  const lost = Object.keys(typedSheets[gone as keyof PlannedPlaces]!.read(sheet!, { present: [], kept: [] }));
  if (gone === "inputs") lost.push("asked");
  for (const key of Object.keys(whole) as (keyof TypedInputs)[])
    if (!lost.includes(key)) expect(read[key]).toEqual(whole[key]);
});

test("where each option is typed for is where its values are read", () => {
  const byOption = ({ drivers, ratings, ownRisks, staffing }: TypedInputs) => ({
    inputs: drivers["price"]?.[vendor],
    factors: ratings["language-gap"]?.[vendor],
    risks: ownRisks?.[0]?.probabilities[vendor],
    staffing: staffing?.targets["service-level"]?.[vendor],
  });
  const whole = byOption(readTyped(places, request).typed);
  const asking = Object.entries(typedSheets).flatMap(([id, { ofOptions }]) =>
    ofOptions ? [{ id: id as keyof typeof whole, ofOptions }] : [],
  );
  expect(asking.map(({ id }) => id).sort()).toEqual(Object.keys(whole).sort());
  for (const { id, ofOptions } of asking) {
    const sheet = places[id]!;
    const { rows, column } = ofOptions(request.options.length, sheet);
    const blank = sheet.typed.map((row, r) =>
      row.map((cell, c) => (rows.includes(r) && c === column(1) ? null : cell)),
    );
    const read = byOption(readTyped({ ...places, [id]: { ...sheet, typed: blank } }, request).typed);
    expect(whole[id]).toEqual(expect.anything());
    expect({ ...read, [id]: read[id] ?? null }).toEqual({ ...whole, [id]: null });
  }
});
