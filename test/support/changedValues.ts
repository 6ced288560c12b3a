import { namedAreas, planValues } from "../../src/file/planValues";
import { reservedArea } from "../../src/file/reservedArea";
import type { CellValue, SheetValues } from "../../src/file/sheetCells";
import type { Area } from "../../src/workbook/plan/address";
import { isFormula } from "../../src/workbook/plan/isFormula";
import type { PlannedCell, WorkbookPlan } from "../../src/workbook/plan/plan";
import { rewriteReferences } from "../../src/workbook/plan/references";
import type { PlannedSheetId } from "../../src/workbook/plan/sheetId";

type Plan = WorkbookPlan<PlannedSheetId>;

/** What a workbook holds, and what that comes to. */
export interface Known {
  readonly cells: readonly (readonly (readonly CellValue[])[])[];
  readonly values: SheetValues;
}

/** Cells of a sheet, by its place among the sheets. */
interface Block extends Area {
  readonly sheet: number;
}

/** A formula with the cells that it reads and those that it may fill. */
interface Place {
  readonly reads: readonly Block[];
  readonly fills: Block;
}

type Marks = Uint8Array[][];

/**
 * The values of a plan of which those of a like one are known: the same sheets, as large, and the same names. Only formulas that
 * read what differs, near or far, are calculated, in a workbook that holds nothing but them and what they read.
 */
export function changedValues(plan: Plan, { cells, values }: Known): SheetValues {
  const { places, asked } = placesOf(plan);
  const differs = marksOf(plan, (cell, sheet, row, column) => cell !== cells[sheet]![row]![column]);
  const changed = spread(differs, places);
  const isAsked = marksOf(plan, () => false);
  asked.forEach((block) => mark(isAsked, block));
  const isNeeded = marksOf(plan, (_, sheet, row, column) => differs[sheet]![row]![column] === 1);
  for (const { reads } of changed) for (const block of reads) mark(isNeeded, block);
  const sheets = plan.sheets.map((sheet, number) => ({
    ...sheet,
    cells: sheet.cells.map((line, row) =>
      line.map((cell, column) => {
        if (!isNeeded[number]![row]![column]) return null;
        if (differs[number]![row]![column]) return cell;
        const value = values.get(sheet.title)![row]![column]!;
        return isAsked[number]![row]![column] && isFormula(cell) ? asFormula(value) : standing(value);
      }),
    ),
  }));
  const calculated = planValues({ ...plan, sheets });
  for (const [number, { title }] of plan.sheets.entries())
    for (const [row, line] of calculated.get(title)!.entries())
      for (const [column] of line.entries())
        if (!differs[number]![row]![column]) line[column] = values.get(title)![row]![column]!;
  return calculated;
}

/** A cell that shows a value; as a formula what is no number, no text or empty. */
function standing(value: CellValue): PlannedCell {
  if (value === null || typeof value === "number") return value;
  return typeof value === "boolean" || value === "" || value.startsWith("#") ? asFormula(value) : `'${value}`;
}

function asFormula(value: CellValue): string {
  if (typeof value === "boolean") return value ? "=TRUE" : "=FALSE";
  const isText = typeof value === "string" && !value.startsWith("#");
  return isText ? `="${value.replaceAll('"', '""')}"` : `=${value}`;
}

/** Marks what formulas fill that read what is marked, until there is none left, and answers those formulas. */
function spread(marks: Marks, places: readonly Place[]): Place[] {
  const isMarked = (block: Block) =>
    linesOf(marks, block).some((line) => line.subarray(block.column, block.column + block.columns).includes(1));
  const found: Place[] = [];
  let left = places;
  for (let before = Infinity; left.length < before;) {
    before = left.length;
    left = left.filter((place) => {
      if (!isMarked(place.fills) && !place.reads.some(isMarked)) return true;
      mark(marks, place.fills);
      found.push(place);
      return false;
    });
  }
  return found;
}

function marksOf(
  { sheets }: Plan,
  isMarked: (cell: PlannedCell, sheet: number, row: number, column: number) => boolean,
): Marks {
  return sheets.map(({ cells }, sheet) =>
    cells.map((line, row) => Uint8Array.from(line, (cell, column) => Number(isMarked(cell, sheet, row, column)))),
  );
}

const linesOf = (marks: Marks, { sheet, row, rows }: Block) => marks[sheet]!.slice(row, row + rows);

function mark(marks: Marks, block: Block): void {
  for (const line of linesOf(marks, block)) line.fill(1, block.column, block.column + block.columns);
}

/** The formulas of a plan, and the cells that are asked whether they hold one. */
function placesOf(plan: Plan): { places: Place[]; asked: readonly Block[] } {
  const blocksIn = blockReader(plan);
  const asked: Block[] = [];
  const places = plan.sheets.flatMap((sheet, number) =>
    sheet.cells.flatMap((line, row) =>
      line.flatMap((cell, column): Place[] => {
        if (!isFormula(cell)) return [];
        const reads = blocksIn(cell, number);
        if (cell.includes("ISFORMULA(")) asked.push(...reads);
        return [{ reads, fills: { sheet: number, ...reservedArea(sheet, row, column) } }];
      }),
    ),
  );
  return { places, asked };
}

const word = /[\p{L}_\\][\p{L}\p{N}_.]*/gu;
const quoted = /"[^"]*"/g;

/** Tells which cells a formula of a sheet reads, by references and by names. */
function blockReader(plan: Plan): (formula: string, own: number) => Block[] {
  const numbers = new Map(plan.sheets.map(({ title }, number) => [title.toLowerCase(), number]));
  const referred = (formula: string, own: number) => {
    const blocks: Block[] = [];
    rewriteReferences(formula, ({ title, first, last = first }, text) => {
      const sheet = title === undefined ? own : numbers.get(title.toLowerCase());
      const [row, column] = [first.row ?? 0, first.column ?? 0];
      const rows = (last.row ?? Infinity) - row + 1;
      if (sheet !== undefined)
        blocks.push({ sheet, row, column, rows, columns: (last.column ?? Infinity) - column + 1 });
      return text;
    });
    return blocks;
  };
  const named = new Map(
    namedAreas(plan).map(({ name, reference }) => [name.toLowerCase(), referred(`=${reference}`, 0)]),
  );
  return (formula, own) => {
    const words = formula.replace(quoted, "").match(word) ?? [];
    return [...referred(formula, own), ...words.flatMap((each) => named.get(each.toLowerCase()) ?? [])];
  };
}
