import type { CellValue } from "../../src/file/sheetCells";
import { messages } from "../../src/locale/messages";
import { type Arrangement, arrangements } from "../../src/model/catalogue/driver";
import { comparisonWorkbook } from "../../src/workbook/comparisonWorkbook";
import type { WorkbookPlan } from "../../src/workbook/plan/plan";
import type { ComparisonRequest } from "../../src/workbook/request/request";
import type { SheetId } from "../../src/workbook/plan/sheetId";
import type { TypedInputs } from "../../src/workbook/request/typedInputs";
import { recomputed } from "./recomputed";

/** Four options, one of each kind. */
export function sampleRequest(changes: Partial<ComparisonRequest> = {}): ComparisonRequest {
  const option = (arrangement: Arrangement) => ({ name: `The ${arrangement} one`, arrangement });
  return {
    language: "en",
    country: "us",
    currency: "USD",
    currencyPerDollar: 1,
    today: "running",
    options: arrangements.filter((each) => each !== "in-house-new" && each !== "automated").map(option),
    years: 5,
    writtenOn: "2026-11-23",
    ...changes,
  };
}

export function samplePlan(changes: Partial<ComparisonRequest> = {}, typed?: TypedInputs): WorkbookPlan {
  const request = sampleRequest(changes);
  return comparisonWorkbook(request, messages[request.language].sheets.titles, typed);
}

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
