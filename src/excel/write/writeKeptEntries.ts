import type { KeptEntries } from "../../workbook/standing/keptEntries";
import { writeCells } from "./writeCells";

/** Queues a sheet with what was typed where it could not stay, in pieces. */
export function* writeKeptEntries(
  { workbook }: Excel.RequestContext,
  { title, cells }: KeptEntries,
): Generator<number> {
  const sheet = workbook.worksheets.add(title);
  yield* writeCells(sheet, cells);
  sheet.getRange("A1").format.font.bold = true;
  sheet.getRange("A4:D4").format.font.bold = true;
  sheet.getRange("A:A").format.columnWidth = 120;
  sheet.getRange("C:D").format.columnWidth = 320;
}
