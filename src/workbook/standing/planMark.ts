import { messages } from "../../locale/messages";
import { fingerprint } from "../../model/catalogue/fingerprint";
import { comparisonWorkbook } from "../comparisonWorkbook";
import { dayOf } from "../request/dayOf";
import type { ComparisonRequest } from "../request/request";

/** Of the last requests, each plan of which takes as long to make as a workbook's. */
const known = new Map<string, string>();
const mostKnown = 20;

/** Changes when anything does that the add-in writes for a request. */
export function planMark(request: ComparisonRequest): string {
  // The minute stands in the log alone.
  const asked = JSON.stringify({ ...request, writtenOn: dayOf(request.writtenOn) });
  const last = known.get(asked);
  if (last !== undefined) return last;
  const mark = markOf(request);
  if (known.size >= mostKnown) known.clear();
  known.set(asked, mark);
  return mark;
}

function markOf(request: ComparisonRequest): string {
  return fingerprint(JSON.stringify(comparisonWorkbook(request, messages[request.language].sheets.titles)));
}
