import type { CellValue } from "../../src/file/sheetCells";
import type { WorkbookPlan } from "../../src/workbook/plan/plan";
import type { SheetId } from "../../src/workbook/plan/sheetId";
import { recomputed } from "./recomputed";

/** The sheets that Inputs rests on, itself among them. */
export const inputSheets: readonly SheetId[] = ["inputs", "staffing", "costs", "risks"];

/** The sheets that cost and score an option: all but the chances on the Comparison sheet rest on these alone. */
export const figureSheets: readonly SheetId[] = [...inputSheets, "factors", "comparison", "workings"];

/** The values of a plan's sheets, recomputed by the second engine: of all of them, or of a few that rest on no other. */
export function valuesOf(
  plan: WorkbookPlan,
  only: readonly SheetId[] = plan.sheets.map(({ id }) => id),
): Record<SheetId, CellValue[][]> {
  const sheets = plan.sheets.filter(({ id }) => only.includes(id));
  const values = recomputed({ sheets, names: plan.names.filter(({ sheet }) => only.includes(sheet)) });
  return Object.fromEntries(sheets.map(({ id, title }) => [id, values.get(title) ?? []])) as Record<
    SheetId,
    CellValue[][]
  >;
}
