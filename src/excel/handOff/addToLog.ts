import { cellAt } from "../../workbook/plan/address";
import type { LogEntry } from "../../workbook/request/logEntry";
import { logLine } from "../../workbook/request/logLine";
import type { Settings } from "../../workbook/request/memory";
import { putSettingsBack, remember } from "../memory";
import type { Found } from "../read/locateSheets";
import { type SheetArea, rangeOf } from "../read/readRanges";

type Logged = Pick<Found, "memory" | "titles" | "before">;

/** The line under the last of a log: its cells are empty, and each has a look of its own. */
export interface LogLine extends SheetArea {
  readonly looks: readonly Look[];
}

type Look = Pick<Excel.RangeFormat, "wrapText" | "verticalAlignment">;

const ownLook: Look = { wrapText: true, verticalAlignment: "Center" };

/**
 * Queues the search for the line under the last of the log; call the result after a sync. It is null where there is no log to be
 * seen. It is looked for before cells are written that are then to be calculated, as the search would wait for them.
 */
export function loadNextLogLine(context: Excel.RequestContext, { memory, titles }: Logged): () => LogLine | null {
  const { about } = titles;
  if (about === undefined || memory.request === null) return () => null;
  const used = context.workbook.worksheets.getItem(about).getUsedRange(true);
  const below = used.getLastRow().getOffsetRange(1, 0).load({ rowIndex: true, columnIndex: true });
  const formats = [0, 1].map((column) =>
    below.getCell(0, column).format.load({ wrapText: true, verticalAlignment: true }),
  );
  return () => ({
    sheetId: about,
    area: { ...cellAt(below.rowIndex, below.columnIndex), columns: formats.length },
    looks: formats.map(({ wrapText, verticalAlignment }) => ({ wrapText, verticalAlignment })),
  });
}

/** Queues a line more in a comparison's log: in the workbook's memory, and in that line of the About sheet. */
export function addToLog(
  context: Excel.RequestContext,
  { memory: { request, log }, before }: Logged,
  entry: LogEntry,
  line: LogLine | null,
): void {
  if (line !== null && request !== null) {
    const range = rangeOf(context, line.sheetId, line.area);
    range.values = [logLine(entry, request.language).map((text) => `'${text}`)];
    setLook(range, ownLook);
  }
  remember(context, { log: [...log, entry] }, before.settings);
}

/** Queues that line's cells as they were, and the workbook's memory of before. */
export function takeFromLog(
  context: Excel.RequestContext,
  { before }: Logged,
  now: Settings,
  line: LogLine | null,
): void {
  if (line !== null) {
    const range = rangeOf(context, line.sheetId, line.area);
    range.clear("Contents");
    for (const [column, look] of line.looks.entries()) setLook(range.getCell(0, column), look);
  }
  putSettingsBack(context, before.settings, now);
}

function setLook({ format }: Excel.Range, { wrapText, verticalAlignment }: Look): void {
  format.wrapText = wrapText;
  format.verticalAlignment = verticalAlignment;
}
