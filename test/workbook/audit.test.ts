import { languages } from "../../src/locale/language";
import { CostsLayout } from "../../src/workbook/costsLayout";
import { InputsLayout } from "../../src/workbook/inputsLayout";
import type { SheetPlan } from "../../src/workbook/plan";
import { samplePlan } from "./sample";

/** 0, 1 and the conversions of months, minutes, percent and seconds. */
const allowedConstants = new Set(["0", "1", "12", "60", "100", "3600"]);

const plan = samplePlan();

function formulasOf(sheet: SheetPlan): { at: string; row: number; column: number; formula: string }[] {
  return sheet.cells.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      typeof cell === "string" && cell.startsWith("=")
        ? [{ at: `${sheet.title} R${r + 1}C${c + 1}`, row: r, column: c, formula: cell }]
        : [],
    ),
  );
}

const allFormulas = plan.sheets.flatMap(formulasOf);

/** Numbers typed into a formula: what is left once texts, sheet titles, references and names are gone. */
function constantsIn(formula: string): string[] {
  const bare = formula
    .replace(/"[^"]*"/g, "")
    .replace(/'[^']*'!/g, "")
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, "")
    .replace(/[A-Za-z_][A-Za-z0-9_.]*/g, "");
  return bare.match(/\d+(\.\d+)?(E[+-]?\d+)?/g) ?? [];
}

/** The formula as it reads from its own cell, so that a copied formula is the same text. */
function fromOwnCell(formula: string, row: number, column: number): string {
  return formula.replace(
    /(\$?)([A-Z]{1,3})(\$?)(\d+)/g,
    (_, columnFixed: string, letters: string, rowFixed: string, digits: string) => {
      const index = [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const columnPart = columnFixed ? `C${index}` : `C[${index - column}]`;
      return (rowFixed ? `R${digits}` : `R[${Number(digits) - 1 - row}]`) + columnPart;
    },
  );
}

test("no formula holds a number that belongs in a cell", () => {
  const offenders = allFormulas.filter(({ formula }) =>
    constantsIn(formula).some((each) => !allowedConstants.has(each)),
  );
  expect(offenders.map(({ at, formula }) => `${at} ${formula}`)).toEqual([]);
});

test("no formula is volatile or reaches outside the workbook", () => {
  const offenders = allFormulas.filter(({ formula }) =>
    /\b(NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\(|\[/.test(formula),
  );
  expect(offenders).toEqual([]);
});

test("each row of the Costs sheet holds one formula across all years", () => {
  const costs = plan.sheets.find(({ id }) => id === "costs");
  const layout = new CostsLayout(4);
  const byRow = new Map<number, Set<string>>();
  for (const { row, column, formula } of costs ? formulasOf(costs) : []) {
    if (column < layout.yearColumn(0)) continue;
    byRow.set(row, (byRow.get(row) ?? new Set()).add(fromOwnCell(formula, row, column)));
  }
  expect(byRow.size).toBeGreaterThan(150);
  expect([...byRow].filter(([, formulas]) => formulas.size > 1)).toEqual([]);
});

test("each block of the Inputs sheet holds one formula across all options, but for shared drivers", () => {
  const inputs = plan.sheets.find(({ id }) => id === "inputs");
  const { columns } = new InputsLayout(4);
  const formulas = (inputs ? formulasOf(inputs) : []).filter(
    ({ column }) => column >= columns.inForce && column < columns.low,
  );
  const byRow = new Map<number, Set<string>>();
  for (const { row, column, formula } of formulas)
    byRow.set(row, (byRow.get(row) ?? new Set()).add(fromOwnCell(formula, row, column)));
  expect([...byRow].filter(([, each]) => each.size > 1)).toEqual([]);
});

test("the Costs sheet needs no add-in", () => {
  const costs = plan.sheets.find(({ id }) => id === "costs");
  expect((costs ? formulasOf(costs) : []).filter(({ formula }) => formula.includes("OUTSOURCE_"))).toEqual([]);
});

test("every cell that takes an input has a rule, and no rule stands where nothing is typed", () => {
  for (const { cells, styles, validations, title } of plan.sheets) {
    const inputs = styles
      .filter(({ style }) => style === "input" || style === "optionInput")
      .flatMap(({ areas }) => areas);
    const ruled = validations.flatMap(({ areas }) => areas);
    const count = (areas: typeof ruled) => areas.reduce((total, { rows, columns }) => total + rows * columns, 0);
    // The About sheet shows a sample of the style.
    const samples = title === "About" ? 1 : 0;
    expect([title, count(ruled)]).toEqual([title, count(inputs) - samples]);
    expect(cells.length).toBeGreaterThan(0);
  }
});

test("every name points to an area inside its sheet", () => {
  for (const { sheet, area } of plan.names) {
    const cells = plan.sheets.find(({ id }) => id === sheet)?.cells ?? [];
    expect(area.row + area.rows).toBeLessThanOrEqual(cells.length);
    expect(area.column + area.columns).toBeLessThanOrEqual(cells[0]?.length ?? 0);
  }
});

test.each(languages)("no cell of a workbook in %s says undefined, NaN or null", (language) => {
  const texts = samplePlan({ language }).sheets.flatMap(({ cells }) => cells.flat());
  expect(texts.filter((cell) => typeof cell === "string" && /undefined|NaN|null|\[object/.test(cell))).toEqual([]);
});

test("a name that looks like a formula or a date is written as text", () => {
  const options = [
    { name: "=1+1", arrangement: "in-house" as const },
    { name: "Jan 5", arrangement: "onshore" as const },
  ];
  const inputs = samplePlan({ options }).sheets.find(({ id }) => id === "inputs");
  const header = inputs?.cells[new InputsLayout(2).headerRow] ?? [];
  expect(header.slice(2, 4)).toEqual(["'=1+1", "'Jan 5"]);
});
