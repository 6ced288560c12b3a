import type { LogEntry } from "../../workbook/request/logEntry";
import { logLine } from "../../workbook/request/logLine";
import { remember } from "../memory";
import type { Found } from "../read/locateSheets";

/** Queues a line more in a comparison's log: in the workbook's memory, and under the last line of the About sheet. */
export function addToLog(
  context: Excel.RequestContext,
  { memory: { request, log }, titles, before }: Pick<Found, "memory" | "titles" | "before">,
  entry: LogEntry,
): void {
  if (titles.about !== undefined && request !== null) {
    const about = context.workbook.worksheets.getItem(titles.about);
    const [day, text] = logLine(entry, request.language);
    const line = about.getUsedRange(true).getLastRow().getOffsetRange(1, 0).getAbsoluteResizedRange(1, 2);
    line.values = [[`'${day}`, `'${text}`]];
    line.format.wrapText = true;
    line.format.verticalAlignment = "Center";
  }
  remember(context, { log: [...log, entry] }, before.settings);
}
