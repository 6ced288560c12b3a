import { type Area, cellAt, isWithin, lastColumn, lastRow, onSheet, relative } from "../workbook/plan/address";
import type { Typed } from "../model/fault";
import { type AnswerPlace, GatewayError, type InsertOutcome } from "./Gateway";
import { writeFormula } from "./write/writeFormula";
import { rangeOf } from "./read/readRanges";

/** Where an answer of this size would stand from the active cell on. Two syncs. */
export async function readAnswerPlace(
  context: Excel.RequestContext,
  rows: number,
  columns: number,
): Promise<AnswerPlace> {
  const cell = context.workbook.getActiveCell().load({ rowIndex: true, columnIndex: true });
  const sheet = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
  await context.sync();
  const area = { row: cell.rowIndex, column: cell.columnIndex, rows, columns };
  return readPlace(context, { sheet: sheet.name, area, address: onSheet(sheet.name, relative(area.row, area.column)) });
}

/** Writes the formula where the place is as it was read, and says what its cell shows then. Three syncs. */
export async function insertFormula(
  context: Excel.RequestContext,
  place: AnswerPlace,
  formula: string,
): Promise<InsertOutcome> {
  const { sheet, area } = place;
  const protection = context.workbook.worksheets.getItem(sheet).protection.load({ protected: true });
  const first = cellAt(area.row, area.column);
  const cell = rangeOf(context, sheet, first).load({ numberFormat: true });
  const now = await readPlace(context, place);
  if (protection.protected) throw new GatewayError({ kind: "protectedSheets", places: [sheet] });
  if (now.content !== place.content || now.obstacle !== null) return { kind: "changed" };
  const format = String(cell.numberFormat[0]?.[0]);
  writeFormula(context, { sheetId: sheet, area: first, formula, format });
  await context.sync();
  cell.load({ values: true });
  await context.sync();
  return { kind: "inserted", shown: cell.values[0]?.[0] as Typed };
}

type Named = Pick<AnswerPlace, "sheet" | "area" | "address">;

async function readPlace(context: Excel.RequestContext, { sheet, area, address }: Named): Promise<AnswerPlace> {
  const isOnSheet = area.row + area.rows - 1 <= lastRow && area.column + area.columns - 1 <= lastColumn;
  const first = cellAt(area.row, area.column);
  const read = isOnSheet ? area : first;
  const cells = rangeOf(context, sheet, read).load({ formulas: true, values: true });
  const spill = rangeOf(context, sheet, first).getSpillingToRangeOrNullObject();
  spill.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  await context.sync();
  // What the first cell's own answer fills is free for the next one.
  const own = spill.isNullObject
    ? first
    : { row: spill.rowIndex, column: spill.columnIndex, rows: spill.rowCount, columns: spill.columnCount };
  const values = cells.values as Typed[][];
  const content = [cells.formulas[0]?.[0] as Typed, values[0]?.[0]].find((each) => each !== undefined && each !== "");
  return {
    sheet,
    area,
    address,
    content: content === undefined ? null : String(content),
    obstacle: firstFilled([values, cells.formulas as Typed[][]], read, own),
    isOnSheet,
  };
}

/** The first cell beside our own answer that shows something, or holds a formula that shows nothing. */
function firstFilled(
  read: readonly (readonly (readonly Typed[])[])[],
  { row, column }: Area,
  own: Area,
): string | null {
  const [values = []] = read;
  for (const [r, line] of values.entries())
    for (const c of line.keys()) {
      const isFilled = read.some((cells) => cells[r]?.[c] !== "");
      if (isFilled && !isWithin(own, row + r, column + c)) return relative(row + r, column + c);
    }
  return null;
}
