import { messages } from "../../src/locale/messages";
import { type Arrangement, arrangements } from "../../src/model/catalogue/driver";
import { comparisonWorkbook } from "../../src/workbook/comparisonWorkbook";
import type { WorkbookPlan } from "../../src/workbook/plan/plan";
import type { ComparisonRequest } from "../../src/workbook/request/request";
import type { TypedInputs } from "../../src/workbook/request/typedInputs";

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
