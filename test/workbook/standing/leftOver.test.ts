import { messages } from "../../../src/locale/messages";
import type { ComparisonRequest } from "../../../src/workbook/request/request";
import { followRenames } from "../../../src/workbook/standing/followRenames";
import { leftOver } from "../../../src/workbook/standing/leftOver";
import type { StandingComparison } from "../../../src/workbook/standing/readStanding";
import { FactorsLayout } from "../../../src/workbook/layout/factors";
import { InputsLayout } from "../../../src/workbook/layout/inputs";
import { RisksLayout } from "../../../src/workbook/layout/risks";
import { nothingTyped } from "../../../src/workbook/request/typedInputs";
import { samplePlan, sampleRequest } from "../../support/sample";
import { standingSheet } from "../../support/smallSheet";

const request = sampleRequest();
const names = request.options.map(({ name }) => name);
const [inputs, factors, risks] = [new InputsLayout(4), new FactorsLayout(4), new RisksLayout(4)];
const gone = 2;
const name = names[gone]!;
const typed = samplePlan(
  {},
  {
    ...nothingTyped,
    drivers: { price: { [name]: 31.5, [names[1]!]: 30 } },
    ratings: { "language-gap": { [name]: 4, [names[1]!]: 5 } },
    ownRisks: [
      { name: "Strike", owner: null, low: 1, mode: 2, high: 3, probabilities: { [name]: 0.5, [names[1]!]: 0.4 } },
    ],
  },
);

const plan = samplePlan();

/** The comparison as it stands, a row put in above everything on each sheet. */
const standing = {
  request,
  plan,
  places: Object.fromEntries(typed.sheets.map(({ id, cells }) => [id, { typed: cells, shown: cells }])),
  sheets: typed.sheets.map((sheet) => standingSheet(sheet, [sheet.cells[0]!.map(() => null), ...sheet.cells])),
  recognised: new Map(
    plan.sheets.map(({ id, cells }) => [
      id,
      { rows: cells.map((_, row) => row + 1), columns: cells[0]!.map((_, column) => column) },
    ]),
  ),
} as unknown as StandingComparison;

const without = (...indices: number[]) => ({
  ...request,
  options: request.options.filter((_, index) => !indices.includes(index)),
});

const leftIn = (asked: ComparisonRequest, comparison = standing) =>
  leftOver(comparison, names, followRenames(names, asked), asked);

test("what was typed for an option that is taken out is listed sheet by sheet, where it stands, and nothing else is", () => {
  const listed = leftIn(without(gone));
  const at = (title: string) => listed.find((each) => each.title === title)?.entries ?? [];
  expect(listed.map(({ title }) => title)).toEqual(["Inputs", "Factors", "Risks"]);
  const column = {
    Inputs: inputs.columns.typed,
    Factors: factors.columns.typed,
    Risks: risks.columns.probability,
  };
  for (const [title, first] of Object.entries(column))
    expect([title, [...new Set(at(title).map((entry) => entry.column))]]).toEqual([title, [first + gone]]);
  const price = `${messages.en.drivers.price.name}, ${name}`;
  expect(at("Inputs")).toMatchObject([{ row: inputs.rowOf("price") + 1, cell: 31.5, what: price }]);
  expect(at("Factors")).toMatchObject([{ row: factors.rowOf("language-gap") + 1, cell: 4 }]);
  expect(at("Risks")).toMatchObject([{ row: risks.firstOwnRow + 1, cell: 0.5, numberFormat: "0.0%" }]);
});

test("nothing is left over while every option stays, in whatever order, or only takes another name", () => {
  expect(leftIn({ ...request, options: request.options.toReversed() })).toEqual([]);
  const renamed = request.options.map((option, index) => (index === gone ? { ...option, name: "Acme" } : option));
  expect(leftIn({ ...request, options: renamed })).toEqual([]);
});

test("where several are taken out, those of each are listed", () => {
  const [{ entries } = { entries: [] }] = leftIn(without(1, gone));
  expect(entries.filter(({ row }) => row === inputs.rowOf("price") + 1).map(({ cell }) => cell)).toEqual([30, 31.5]);
});

test("a row and a column that are gone hold nothing", () => {
  const recognised = new Map([...standing.recognised].map(([id, { columns }]) => [id, { rows: [], columns }]));
  expect(leftIn(without(gone), { ...standing, recognised })).toEqual([]);
});
