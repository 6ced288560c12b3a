import { readTyped } from "../../../../src/workbook/standing/readTyped";
import { languages } from "../../../../src/locale/language";
import { messages } from "../../../../src/locale/messages";
import { comparisonWorkbook } from "../../../../src/workbook/comparisonWorkbook";
import { AuditLayout } from "../../../../src/workbook/layout/audit";
import { ComparisonLayout } from "../../../../src/workbook/layout/comparison";
import { FactorsLayout } from "../../../../src/workbook/layout/factors";
import { InputsLayout } from "../../../../src/workbook/layout/inputs";
import { RisksLayout } from "../../../../src/workbook/layout/risks";
import { SensitivityLayout } from "../../../../src/workbook/layout/sensitivity";
import { SimulationLayout } from "../../../../src/workbook/layout/simulation";
import type { PlannedCell, WorkbookPlan } from "../../../../src/workbook/plan/plan";
import { type TypedInputs, nothingTyped } from "../../../../src/workbook/request/typedInputs";
import { samplePlan, sampleRequest } from "../../../support/sample";

const before = sampleRequest();
const [home, onshore, nearshore, offshore] = before.options.map(({ name }) => name) as [string, string, string, string];
const inputs = new InputsLayout(4);
const factors = new FactorsLayout(4);

const plain = (cell: PlannedCell) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell);

/** A plan's sheets as they stand when nothing but some entries has been typed over them. */
const placesOf = ({ sheets }: WorkbookPlan, entries: Readonly<Record<string, PlannedCell>> = {}) =>
  Object.fromEntries(
    sheets.map(({ id, cells }) => {
      const typed = cells.map((row, r) => row.map((cell, c) => entries[`${id} ${r} ${c}`] ?? cell));
      return [id, { typed, shown: typed.map((row) => row.map(plain)) }];
    }),
  );

const typed: TypedInputs = {
  ...nothingTyped,
  drivers: {
    price: { [onshore]: 31.5, [offshore]: "=B7*2" },
    "price-unit": { [onshore]: "month" },
    "calls-per-year": { [home]: 5e5 },
  },
  evidence: {
    price: { low: 20, high: null, distribution: "uniform", note: "their offer" },
    arrangement: { note: "as of May" },
  },
  ratings: { "language-gap": { [nearshore]: 4 } },
  weights: { "language-gap": 0.25 },
  rationales: { "language-gap": "'2026" },
  scenario: "adverse",
  sourceAge: 7,
  ownRisks: [
    { name: "Strike", owner: null, low: 1, mode: "=A1", high: 3, probabilities: { [home]: 0.5, [onshore]: null } },
  ],
  focusOption: offshore,
  sensitivityOption: nearshore,
  simulation: { trials: 50, seed: 7, option: nearshore },
  audit: { trial: 3, option: onshore },
};

const untouched = samplePlan();
const request = { ...before, country: "gb", today: "none", years: 7, currencyPerDollar: 6.9 } as const;
const plans = Object.fromEntries(
  languages.map((language) => [
    language,
    comparisonWorkbook({ ...request, language }, messages[language].sheets.titles, typed),
  ]),
) as Record<(typeof languages)[number], WorkbookPlan>;

test.each(languages)("what was typed is read back from sheets in %s", (language) => {
  const state = readTyped(placesOf(plans[language]), { ...before, language });
  expect(state.request).toEqual({ ...request, language });
  const [own] = typed.ownRisks!;
  const probabilities = { [home]: 0.5, [onshore]: null, [nearshore]: null, [offshore]: null };
  expect(state.typed).toMatchObject({ ...typed, ownRisks: expect.anything() });
  expect(state.typed.ownRisks![0]).toEqual({ ...own, probabilities });
});

test("what is read from one language and written in another is the plan in that language", () => {
  const { typed: read } = readTyped(placesOf(plans.da), { ...before, language: "da" });
  const english = comparisonWorkbook(request, messages.en.sheets.titles, read);
  expect(english.sheets.map(({ id, cells }) => [id, cells])).toEqual(
    plans.en.sheets.map(({ id, cells }) => [id, cells]),
  );
});

test("whatever figure, text or formula is put into a yellow cell stands there again when the sheets are written anew", () => {
  const settings = ["horizon-years", "default-currency-rate"] as const;
  const [sensitivity, simulation, audit] = [new SensitivityLayout(), new SimulationLayout(4), new AuditLayout(4)];
  const comparison = new ComparisonLayout(4);
  const options = [
    `comparison ${comparison.focusRow} ${comparison.firstOptionColumn}`,
    `sensitivity ${sensitivity.optionRow} ${sensitivity.columns.value}`,
    `simulation ${simulation.settingRow("option")} ${simulation.columns.typed}`,
    `audit ${audit.settingRow("option")} ${audit.columns.value}`,
  ];
  const askedFor = [inputs.todayRow, ...settings.map((id) => inputs.rowOf(id))];
  const places = untouched.sheets.flatMap(({ id, cells, inputs: areas }) =>
    areas.flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, index) => {
        const [r, c] = [row + Math.floor(index / columns), column + (index % columns)];
        const isChoice = typeof cells[r]![c] === "string" || (id === "inputs" && askedFor.includes(r));
        return isChoice || options.includes(`${id} ${r} ${c}`) ? [] : [`${id} ${r} ${c}`];
      }).flat(),
    ),
  );
  const entries = Object.fromEntries(
    places.map((place, index) => [place, index % 3 === 0 ? index / 7 : index % 3 === 1 ? `=B${index}*2` : "'1 to 2"]),
  );
  const state = readTyped(placesOf(untouched, entries), before);
  const again = placesOf(comparisonWorkbook(state.request, messages.en.sheets.titles, state.typed));
  const standing = places.map((place) => {
    const [id = "", row, column] = place.split(" ");
    return [place, again[id]?.typed[Number(row)]?.[Number(column)]];
  });
  expect(places.length).toBeGreaterThan(500);
  expect(standing).toEqual(Object.entries(entries));
});

const readWith = (entries: Readonly<Record<string, PlannedCell>>) => readTyped(placesOf(untouched, entries), before);

test("names and arrangements are read from the header, in any language", () => {
  const { request: read } = readWith({
    [`inputs ${inputs.headerRow} ${inputs.columns.typed + 1}`]: "Acme",
    [`inputs ${inputs.rowOf("arrangement")} ${inputs.columns.typed + 1}`]: messages.fil.choices.arrangements.offshore,
  });
  expect(read.options[1]).toEqual({ name: "Acme", arrangement: "offshore" });
  expect(read.options[2]).toEqual(before.options[2]);
});

test("a choice that stands there with the apostrophe of a text is that choice", () => {
  const { sensitivityOption, drivers } = readWith({
    [`sensitivity ${new SensitivityLayout().optionRow} ${new SensitivityLayout().columns.value}`]: `'${nearshore}`,
    [`inputs ${inputs.rowOf("price-unit")} ${inputs.columns.typed + 1}`]: `'${messages.en.choices.priceUnits.month}`,
  }).typed;
  expect([sensitivityOption, drivers["price-unit"]]).toEqual([nearshore, { [onshore]: "month" }]);
});

test("a name that is cleared and an arrangement that is none stay what they were", () => {
  const { request: read } = readWith({
    [`inputs ${inputs.headerRow} ${inputs.columns.typed + 1}`]: "",
    [`inputs ${inputs.rowOf("arrangement")} ${inputs.columns.typed + 1}`]: "somewhere",
    [`inputs ${inputs.rowOf("horizon-years")} ${inputs.columns.typed}`]: "five",
  });
  expect(read).toEqual(before);
});

test("what was typed for an option is kept under the name it shall have, choices of it included", () => {
  const rating = `factors ${factors.rowOf("language-gap")} ${factors.columns.typed + 1}`;
  const price = `inputs ${inputs.rowOf("price")} ${inputs.columns.typed + 1}`;
  const rename = (names: readonly string[]) => names.map((name) => (name === onshore ? "Acme" : name));
  const places = placesOf(plans.en, { [rating]: 4, [price]: 31.5 });
  const { request: read, typed: kept } = readTyped(places, before, rename);
  expect(read.options[1]!.name).toBe(onshore);
  expect([kept.drivers.price, kept.ratings["language-gap"]]).toEqual([
    { Acme: 31.5, [offshore]: "=B7*2" },
    { Acme: 4, [nearshore]: 4 },
  ]);
  expect([kept.audit?.option, kept.sensitivityOption, kept.simulation?.option]).toEqual(["Acme", nearshore, nearshore]);
  expect(Object.keys(kept.ownRisks![0]!.probabilities)).toEqual([home, "Acme", nearshore, offshore]);
});

test("sheets that are gone leave the request as it was and everything else untyped", () => {
  const { request: read, typed: none } = readTyped({}, before);
  expect(read).toBe(before);
  expect(none).toMatchObject(nothingTyped);
  expect([none.comparison, none.staffing, none.ownRisks]).toEqual([undefined, undefined, undefined]);
});

test("as many own risks are read as stand on the sheet", () => {
  const layout = new RisksLayout(4, 14);
  const cells = Array.from({ length: layout.firstOwnRow + 14 }, (_, row) => [
    row >= layout.firstOwnRow ? `risk ${row}` : null,
  ]);
  const { typed: kept } = readTyped({ risks: { typed: cells, shown: cells, ownRiskCount: 14 } }, before);
  expect(kept.ownRisks?.map(({ name }) => name)).toEqual(cells.slice(layout.firstOwnRow).flat());
});
