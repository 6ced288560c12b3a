import { planValues } from "../../src/file/planValues";
import { messages } from "../../src/locale/messages";
import { type Arrangement, arrangements } from "../../src/model/catalogue/driver";
import { comparisonWorkbook } from "../../src/workbook/comparisonWorkbook";
import type { WorkbookPlan } from "../../src/workbook/plan/plan";
import type { ComparisonRequest } from "../../src/workbook/request/request";
import type { SheetId } from "../../src/workbook/plan/sheetId";
import type { TypedInputs } from "../../src/workbook/request/typedInputs";

/** Four options, one of each kind. */
export function sampleRequest(changes: Partial<ComparisonRequest> = {}): ComparisonRequest {
  const option = (arrangement: Arrangement) => ({ name: `The ${arrangement} one`, arrangement });
  return {
    language: "en",
    currency: "USD",
    currencyPerDollar: 1,
    today: "running",
    options: arrangements.filter((each) => each !== "in-house-new").map(option),
    years: 5,
    createdOn: "2026-11-23",
    ...changes,
  };
}

export function samplePlan(changes: Partial<ComparisonRequest> = {}, typed?: TypedInputs): WorkbookPlan {
  const request = sampleRequest(changes);
  return comparisonWorkbook(request, messages[request.language].sheets.titles, typed);
}

/** The values of every sheet of a plan, recomputed by the second engine. */
export function valuesOf(plan: WorkbookPlan): Record<SheetId, (string | number | boolean | null)[][]> {
  const values = planValues(plan);
  return Object.fromEntries(plan.sheets.map(({ id, title }) => [id, values.get(title) ?? []])) as ReturnType<
    typeof valuesOf
  >;
}
