import { messages } from "../../locale/messages";
import { vocabulary } from "../../locale/vocabulary";
import { readAssumptions } from "../../model/assumptions/readAssumptions";
import { costMetric } from "../../model/cost/presentCost";
import { comparisonWorkbook } from "../../workbook/comparisonWorkbook";
import { ComparisonLayout } from "../../workbook/layout/comparison";
import { absolute, areaAddress, onSheet } from "../../workbook/plan/address";
import { isFormula } from "../../workbook/plan/isFormula";
import type { WorkbookPlan } from "../../workbook/plan/plan";
import { type SheetId, identityNames, sheetIds } from "../../workbook/plan/sheetId";
import { verdictIn } from "../../workbook/plan/verdicts";
import type { ComparisonRequest } from "../../workbook/request/request";
import { nothingTyped } from "../../workbook/request/typedInputs";
import { wholeSheet } from "../../workbook/standing/sheetChange";
import { inParts, pauseExcel } from "../payload/inParts";
import { writeCells } from "../write/writeCells";
import { type Bench, type Check, triedName } from "./bench";

const sampled: ComparisonRequest = {
  language: "en",
  country: "us",
  currency: "USD",
  currencyPerDollar: 1,
  today: "running",
  options: [
    { name: "A", arrangement: "in-house" },
    { name: "B", arrangement: "offshore" },
  ],
  years: 5,
  writtenOn: "2026-01-01",
};

/** What Inputs takes from the week on Staffing is typed instead: the model that a function calls is not told of that week. */
const typed = { occupancy: 0.8, "escalation-cost": 6, "old-cost": 0 } as const;

/** How many sheets the sample fills. */
export const sampleSheets = sheetIds.length;

/** How much longer than a single function a whole comparison is waited for. */
const patienceTimes = 4;
/** A cent in a hundred million. */
const tolerance = 1e-10;

const layout = new ComparisonLayout(sampled.options.length);

/** Writes the formulas of a whole comparison, and compares its figures with those that the model computes without Excel. */
export const sampleCheck: Check = {
  id: "sample",
  wanted: [[...modelCosts().map(shown), "passed"].join(", ")],
  find: costsOnSheets,
};

function modelCosts(): number[] {
  const { options } = sampled;
  const table = [
    ["driver", ...options.map(({ name }) => name)],
    ["arrangement", ...options.map(({ arrangement }) => arrangement)],
    ...Object.entries(typed).map(([driver, value]) => [driver, ...options.map(() => value)]),
  ];
  const read = readAssumptions(table, vocabulary);
  return read.ok ? read.value.options.map((option) => costMetric(option, "npv")) : [];
}

/** To the cent. */
function shown(amount: number): string {
  return amount.toFixed(2);
}

/** What the sheets come to once all checks on them pass, or at last: each option's cost, and the verdict. */
async function costsOnSheets(bench: Bench): Promise<string> {
  const { context, blankSheets } = bench;
  const { worksheets, names } = context.workbook;
  const sheetOf = (id: SheetId) => worksheets.getItem(blankSheets[sheetIds.indexOf(id)]!.id);
  const titles = Object.fromEntries(sheetIds.map((id, index) => [id, blankSheets[index]!.title]));
  const ofEach = (value: number) => Object.fromEntries(sampled.options.map(({ name }) => [name, value]));
  const drivers = Object.fromEntries(Object.entries(typed).map(([driver, value]) => [driver, ofEach(value)]));
  const inputs = { ...nothingTyped, drivers };
  const plan = underOtherNames(comparisonWorkbook(sampled, titles as Record<SheetId, string>, inputs));
  await writeFormulas(context, plan, sheetOf);
  const costs = sheetOf("comparison").getRangeByIndexes(
    layout.rowOf("npv"),
    layout.firstOptionColumn,
    1,
    layout.optionCount,
  );
  const master = names.getItem(otherName(identityNames.checks)).getRange();
  const verdictOf = (value: unknown) => verdictIn(value, messages[sampled.language].sheets.checks);
  const isChecked = (values: readonly unknown[]) => verdictOf(values.at(-1)) === "passed";
  const values = await bench.answers([costs, master], isChecked, patienceTimes);
  const expected = modelCosts();
  const figures = values.slice(0, -1).map((value, option) => {
    const [cost, model] = [Number(value), expected[option]!];
    return Math.abs(cost - model) <= tolerance * Math.abs(model) ? shown(model) : String(value);
  });
  return [...figures, verdictOf(values.at(-1)) ?? String(values.at(-1))].join(", ");
}

/** Writes what a plan has in its cells, and its names. Nothing else is needed to calculate. */
async function writeFormulas(
  context: Excel.RequestContext,
  { sheets, names }: WorkbookPlan,
  sheetOf: (id: SheetId) => Excel.Worksheet,
): Promise<void> {
  pauseExcel(context);
  for (const { name, sheet, area } of names) {
    const { title } = sheets.find(({ id }) => id === sheet)!;
    context.workbook.names.add(name, `=${onSheet(title, areaAddress(area, absolute))}`);
  }
  const write = (sheet: WorkbookPlan["sheets"][number]) => writeCells(sheetOf(sheet.id), wholeSheet(sheet).cells);
  await inParts(context, sheets, write, pauseExcel);
  await context.sync();
}

/** A name, or those in a formula, as no comparison has them. */
function otherName(text: string): string {
  return text.replaceAll(/\bOutsource_(?=\w)/g, `${triedName}_`);
}

/** The same plan with names that no comparison has, which may stand in the workbook too. */
function underOtherNames(plan: WorkbookPlan): WorkbookPlan {
  return {
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row) => row.map((cell) => (isFormula(cell) ? otherName(cell) : cell))),
    })),
    names: plan.names.map((each) => ({ ...each, name: otherName(each.name) })),
  };
}
