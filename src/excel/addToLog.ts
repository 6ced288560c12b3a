import { type LogEntry, logLine } from "../workbook/request/logEntry";
import type { Located } from "./locateSheets";

const logKey = "outsource.log";

/** What the workbook remembers of what was done to it. */
export function rememberLog({ workbook }: Excel.RequestContext, log: readonly LogEntry[]): void {
  workbook.settings.add(logKey, JSON.stringify(log));
}

export function readLog(settings: readonly Excel.Setting[]): readonly LogEntry[] {
  const setting = settings.find(({ key }) => key === logKey);
  return setting ? (JSON.parse(String(setting.value)) as LogEntry[]) : [];
}

/** Queues a line more in a comparison's log: in the workbook's memory, and under the last line of the About sheet. */
export function addToLog(context: Excel.RequestContext, { request, titles, log }: Located, entry: LogEntry): void {
  if (titles.about !== undefined && request !== null) {
    const about = context.workbook.worksheets.getItem(titles.about);
    const [day, text] = logLine(entry, request.language);
    const line = about.getUsedRange(true).getLastRow().getOffsetRange(1, 0).getAbsoluteResizedRange(1, 2);
    line.values = [[`'${day}`, `'${text}`]];
    line.format.wrapText = true;
    line.format.verticalAlignment = "Center";
  }
  rememberLog(context, [...log, entry]);
}
