import { isWithin } from "../workbook/plan/address";
import { asText } from "../workbook/plan/asText";
import type { PlannedCell, SheetPlan, WorkbookPlan } from "../workbook/plan/plan";
import { isOurs } from "./isOurs";
import type { CellValue } from "./sheetCells";

/**
 * A plan in which every function of ours stands as what it answers, spilled answers included: it opens in any spreadsheet, and
 * its checks against the functions say that they are frozen.
 */
export function frozenPlan(plan: WorkbookPlan, values: ReadonlyMap<string, CellValue[][]>): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => frozenSheet(sheet, values.get(sheet.title) ?? [])) };
}

function frozenSheet(sheet: SheetPlan, values: readonly (readonly CellValue[])[]): SheetPlan {
  const isFilled = (row: number, column: number) => sheet.spills.some((area) => isWithin(area, row, column));
  const frozen = (cell: PlannedCell, row: number, column: number) => {
    const isAnswer = cell === null ? isFilled(row, column) : isOurs(cell);
    return isAnswer ? asPlanned(values[row]?.[column] ?? null) : cell;
  };
  return { ...sheet, cells: sheet.cells.map((cells, row) => cells.map((cell, column) => frozen(cell, row, column))) };
}

function asPlanned(value: CellValue): PlannedCell {
  if (typeof value === "boolean") return Number(value);
  return typeof value === "string" ? asText(value) : value;
}
