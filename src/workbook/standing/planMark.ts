import { messages } from "../../locale/messages";
import { fingerprint } from "../../model/catalogue/fingerprint";
import { comparisonWorkbook } from "../comparisonWorkbook";
import type { ComparisonRequest } from "../request/request";

/** Changes when anything does that the add-in writes for a request. */
export function planMark(request: ComparisonRequest): string {
  return fingerprint(JSON.stringify(comparisonWorkbook(request, messages[request.language].sheets.titles)));
}
