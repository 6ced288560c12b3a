import type { LogEntry } from "../../workbook/request/logEntry";
import { logLine } from "../../workbook/request/logLine";
import { remember } from "../memory";
import type { Found } from "../read/locateSheets";

type Logged = Pick<Found, "memory" | "titles" | "before">;

/**
 * Queues the search for the line under the last of the log; null where there is no log to be seen. It is looked for before cells are
 * written that are then to be calculated, as the search would wait for them.
 */
export function nextLogLine(context: Excel.RequestContext, { memory, titles }: Logged): Excel.Range | null {
  if (titles.about === undefined || memory.request === null) return null;
  const used = context.workbook.worksheets.getItem(titles.about).getUsedRange(true);
  return used.getLastRow().getOffsetRange(1, 0).getAbsoluteResizedRange(1, 2).load({ rowIndex: true });
}

/** Queues a line more in a comparison's log: in the workbook's memory, and in that line of the About sheet. */
export function addToLog(
  context: Excel.RequestContext,
  { memory: { request, log }, before }: Logged,
  entry: LogEntry,
  line: Excel.Range | null,
): void {
  if (line !== null && request !== null) {
    const [day, text] = logLine(entry, request.language);
    line.values = [[`'${day}`, `'${text}`]];
    line.format.wrapText = true;
    line.format.verticalAlignment = "Center";
  }
  remember(context, { log: [...log, entry] }, before.settings);
}
