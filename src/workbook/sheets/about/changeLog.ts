import { logLine } from "../../request/logEntry";
import type { Context } from "../context";
import { putBand } from "../shared/heading";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The log as the last block of the About sheet, so that a line can be added under it; returns the row after it. */
export function putChangeLog(sheet: SheetBuilder, { messages: words, request, log }: Context, row: number): number {
  putBand(sheet, row, words.handOff.log.heading, 2);
  for (const [index, entry] of log.entries()) {
    const [day, text] = logLine(entry, request.language);
    sheet.text(row + 1 + index, 0, day, "label");
    sheet.text(row + 1 + index, 1, text, "text");
  }
  return row + 1 + log.length;
}
