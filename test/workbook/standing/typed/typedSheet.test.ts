import { type SheetState, readTyped } from "../../../../src/workbook/standing/readTyped";
import { stillSaid } from "../../../../src/workbook/standing/stillSaid";
import { usualRate } from "../../../../src/model/catalogue/catalogueDefault";
import { driverById } from "../../../../src/model/catalogue/drivers";
import { languages } from "../../../../src/locale/language";
import { messages } from "../../../../src/locale/messages";
import { comparisonWorkbook } from "../../../../src/workbook/comparisonWorkbook";
import { ComparisonLayout } from "../../../../src/workbook/layout/comparison";
import { FactorsLayout } from "../../../../src/workbook/layout/factors";
import { InputsLayout } from "../../../../src/workbook/layout/inputs";
import { RisksLayout } from "../../../../src/workbook/layout/risks";
import { SensitivityLayout } from "../../../../src/workbook/layout/sensitivity";
import type { PlannedCell, WorkbookPlan } from "../../../../src/workbook/plan/plan";
import type { ComparisonRequest } from "../../../../src/workbook/request/request";
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
  const places = untouched.sheets.flatMap(({ id, inputs: areas }) =>
    areas.flatMap(({ row, column, rows, columns }) =>
      Array.from(
        { length: rows * columns },
        (_, index) => `${id} ${row + Math.floor(index / columns)} ${column + (index % columns)}`,
      ),
    ),
  );
  const isName = (place: string) => place.startsWith(`inputs ${inputs.headerRow} `);
  const [comparison, sensitivity] = [new ComparisonLayout(4), new SensitivityLayout()];
  const ofOptions = new Set([
    `comparison ${comparison.focusRow} ${comparison.firstOptionColumn}`,
    `sensitivity ${sensitivity.optionRow} ${sensitivity.columns.value}`,
  ]);
  const entries = Object.fromEntries(
    places.map((place, index) => {
      // What is no name does not stay where an option is picked, and a number is no name.
      if (index % 3 === 1 || ofOptions.has(place)) return [place, `=B${index}*2`];
      return [place, index % 3 === 2 ? `'${index} to 2` : isName(place) ? `'No ${index}` : index / 7];
    }),
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

function writtenFor(asked: ComparisonRequest, state: SheetState) {
  const said = stillSaid(state, state.request, asked);
  return placesOf(comparisonWorkbook(asked, messages.en.sheets.titles, { ...state.typed, asked: said }));
}

test("a formula stays where it means what is asked for, and gives way where the pane asks for something else", () => {
  const at = {
    years: `inputs ${inputs.rowOf("horizon-years")} ${inputs.columns.typed}`,
    rate: `inputs ${inputs.rowOf("default-currency-rate")} ${inputs.columns.typed}`,
    name: `inputs ${inputs.headerRow} ${inputs.columns.typed + 1}`,
    lostName: `inputs ${inputs.headerRow} ${inputs.columns.typed + 2}`,
    today: `inputs ${inputs.todayRow} ${inputs.valueColumn}`,
  };
  const formulas = Object.fromEntries(Object.values(at).map((place) => [place, "=Treasury!B2"]));
  const places = placesOf(untouched, formulas);
  const show = (place: string, value: PlannedCell) => {
    const [id = "", row, column] = place.split(" ");
    places[id]!.shown[Number(row)]![Number(column)] = value;
  };
  show(at.years, 3);
  show(at.rate, "#REF!");
  show(at.name, "Acme");
  show(at.lostName, "#REF!");
  show(at.today, 0);
  const { request: read, typed: kept } = readTyped(places, before);
  expect(read).toMatchObject({ years: 3, currencyPerDollar: 1, today: "none" });
  expect(read.options.map(({ name }) => name)).toEqual([home, "Acme", nearshore, offshore]);
  const cellsOf = (asked: Partial<ComparisonRequest>) => {
    const again = writtenFor({ ...read, ...asked }, { request: read, typed: kept });
    return Object.fromEntries(
      Object.entries(at).map(([what, place]) => {
        const [id = "", row, column] = place.split(" ");
        return [what, again[id]!.typed[Number(row)]![Number(column)]];
      }),
    );
  };
  const formula = "=Treasury!B2";
  const names = { name: formula, lostName: formula };
  expect(cellsOf({})).toEqual({ ...names, years: formula, rate: formula, today: formula });
  const other = { years: 4, currencyPerDollar: 2, today: "running" } as const;
  expect(cellsOf(other)).toEqual({ ...names, years: 4, rate: 2, today: 1 });
});

test("a rate that is typed on the sheet stays where the pane asks for none, and gives way to another", () => {
  const rateId = "default-currency-rate";
  const rate = [inputs.rowOf("default-currency-rate"), inputs.columns.typed] as const;
  const { request: read, typed: kept } = readWith({ [`inputs ${rate[0]} ${rate[1]}`]: 1.1 });
  const rateIn = (currencyPerDollar: number) => {
    const again = writtenFor({ ...read, currencyPerDollar }, { request: read, typed: kept });
    return again["inputs"]!.typed[rate[0]]![rate[1]];
  };
  expect([read.currencyPerDollar, rateIn(1.1), rateIn(1), rateIn(1.2)]).toEqual([1.1, 1.1, 1.1, 1.2]);
  // In the Philippines the pane asks for a rate of kroner, the usual one included.
  const [kroner, usual] = [{ country: "ph", currency: "DKK", currencyPerDollar: 7 } as const, usualRate("DKK")!];
  const state = {
    request: { ...read, ...kroner },
    typed: { ...kept, asked: { [rateId]: { [""]: { typed: 7, meant: 7 } } } },
  };
  const saidAt = (currencyPerDollar: number) =>
    stillSaid(state, state.request, { ...state.request, currencyPerDollar });
  expect([saidAt(7), saidAt(usual), saidAt(7.2)]).toEqual([state.typed.asked, {}, {}]);
});

test("a horizon and a centre of today that are cleared are what the sheet takes a blank cell for, and as before where they are gone", () => {
  const places = placesOf(untouched);
  const [years, today] = [
    [inputs.rowOf("horizon-years"), inputs.columns.typed],
    [inputs.todayRow, inputs.valueColumn],
  ] as const;
  const readAs = (cell: null | undefined) => {
    const shown = (places["inputs"]!.shown as (PlannedCell | undefined)[][]).map((row) => [...row]);
    for (const [row, column] of [years, today]) shown[row]![column] = cell;
    const { request: read } = readTyped({ inputs: { ...places["inputs"]!, shown } }, { ...before, years: 8 });
    return [read.years, read.today];
  };
  expect(readAs(null)).toEqual([driverById["horizon-years"].defaults["in-house"], "none"]);
  expect(readAs(undefined)).toEqual([8, "running"]);
});

test("a horizon that no comparison can have is left to be seen, and not asked for", () => {
  const years = [inputs.rowOf("horizon-years"), inputs.columns.typed] as const;
  for (const typed of [1e9, 2.5]) {
    const { request: read, typed: kept } = readWith({ [`inputs ${years[0]} ${years[1]}`]: typed });
    expect(read.years).toBe(before.years);
    const again = placesOf(comparisonWorkbook(read, messages.en.sheets.titles, kept));
    expect(again["inputs"]!.typed[years[0]]![years[1]]).toBe(typed);
  }
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
