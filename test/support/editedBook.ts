import fc from "fast-check";
import { cellAt, relative } from "../../src/workbook/plan/address";
import { type SheetMove, movedFormula } from "../../src/workbook/plan/movedFormula";
import type { PlannedCell, WorkbookPlan } from "../../src/workbook/plan/plan";
import type { StandingCell, StandingSheet } from "../../src/workbook/standing/standingSheet";
import { smallSheet, standingSheet } from "./smallSheet";

/** What is typed into the input of a line, by its label. */
export type TypedLines = Readonly<Record<string, StandingCell | undefined>>;

/** The columns of the small comparison's sheet Inputs; the last is left empty. */
export const columns = { label: 0, typed: 1, inForce: 2, empty: 3 };
export const [inputs, costs] = [0, 1];
const isUnbroken = { area: { row: 1, column: 0, rows: 2, columns: 3 }, axis: "rows" } as const;

/** A comparison as small as can be: lines with an input and what is in force, and a sheet that sums them. */
export function smallBook(labels: readonly string[], typed: TypedLines = {}, isWhole = false): WorkbookPlan {
  const last = labels.length + 1;
  const lines = labels.map((label, index): PlannedCell[] => {
    const cell = typed[label] ?? 10 * index;
    return [label, typeof cell === "boolean" ? String(cell) : cell, `=IF(B${index + 2}>0,B${index + 2},1)`, null];
  });
  const body = { row: 1, column: columns.typed, rows: labels.length, columns: 1 };
  return {
    sheets: [
      smallSheet([["Inputs", "Typed", "In force", null], ...lines], {
        inputs: [body],
        unbroken: isWhole ? [isUnbroken] : [],
      }),
      smallSheet(
        [
          ["Costs", `=SUM(Inputs!C2:C${last})`],
          ["First", "='Inputs'!$C$2/2"],
        ],
        { id: "costs", title: "Costs" },
      ),
    ],
    names: [{ name: "Outsource_First", sheet: "inputs", area: cellAt(1, columns.label) }],
  };
}

export type Grid = StandingCell[][];

/** Something that a user does on the sheet Inputs. */
export type Edit =
  | { readonly kind: "insert" | "delete"; readonly axis: "rows" | "columns"; readonly at: number }
  | { readonly kind: "type"; readonly row: number; readonly column: number; readonly isFormula: boolean };

const anyLine = fc.record({ axis: fc.constantFrom("rows" as const, "columns" as const), at: fc.nat(6) });
const anyInsert = anyLine.map((line): Edit => ({ kind: "insert", ...line }));
const anyDelete = anyLine.map((line): Edit => ({ kind: "delete", ...line }));
const anyEntry = fc
  .record({ row: fc.nat(9), column: fc.nat(7), isFormula: fc.boolean() })
  .map((entry): Edit => ({ kind: "type", ...entry }));

/** What a user may do, row and column deletions apart. */
export const anyAddition: fc.Arbitrary<readonly Edit[]> = fc.array(fc.oneof(anyInsert, anyEntry), { maxLength: 8 });
export const anyEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: anyInsert }, anyDelete, { weight: 4, arbitrary: anyEntry }),
  { maxLength: 8 },
);

/** The sheets as they stand after they were written from a plan and edited: texts "own 1", "own 2", and formulas. */
export function edited(plan: WorkbookPlan, edits: readonly Edit[]): StandingSheet[] {
  const grids = plan.sheets.map(({ cells }): Grid => cells.map((row) => [...row]));
  const grid = grids[inputs]!;
  for (const [index, edit] of edits.entries()) {
    if (edit.kind === "type") typeInto(grid, edit, `own ${index}`);
    else {
      const isRows = edit.axis === "rows";
      const count = isRows ? grid.length : grid[0]!.length;
      if (edit.at >= count || (edit.kind === "delete" && count < 3)) continue;
      const lines = (line: number) => (edit.kind === "insert" ? line + Number(line >= edit.at) : after(edit.at, line));
      const stays = (line: number) => line;
      const move: SheetMove = { title: "Inputs", rows: isRows ? lines : stays, columns: isRows ? stays : lines };
      for (const [sheet, each] of grids.entries()) follow(each, plan.sheets[sheet]!.title, move);
      const removed = edit.kind === "insert" ? 0 : 1;
      const blank = (length: number) => new Array<StandingCell>(length).fill(null);
      if (isRows) grid.splice(edit.at, removed, ...(removed ? [] : [blank(grid[0]!.length)]));
      else for (const row of grid) row.splice(edit.at, removed, ...(removed ? [] : [null]));
    }
  }
  return plan.sheets.map((sheet, index) => standingSheet(sheet, grids[index]!));
}

const after = (gone: number, line: number) => (line === gone ? undefined : line - Number(line > gone));

/** A text, or a formula that refers to the cell in the row's third column. */
function typeInto(grid: Grid, { row, column, isFormula }: Extract<Edit, { kind: "type" }>, text: string): void {
  const width = Math.max(grid[0]!.length, column + 1);
  for (const line of grid) while (line.length < width) line.push(null);
  while (grid.length <= row) grid.push(new Array<StandingCell>(width).fill(null));
  grid[row]![column] = isFormula ? `="${text}"&${relative(row, columns.inForce)}` : text;
}

function follow(grid: Grid, home: string, move: SheetMove): void {
  for (const row of grid)
    for (const [column, cell] of row.entries())
      if (typeof cell === "string" && cell.startsWith("="))
        row[column] = movedFormula(cell, home, (title) => (title === "Inputs" ? move : undefined));
}

/** "own 3" in a text or a formula that was typed; undefined in anything of ours. */
export function ownIn(cell: StandingCell | undefined): string | undefined {
  return typeof cell === "string" ? /own \d+/.exec(cell)?.[0] : undefined;
}
