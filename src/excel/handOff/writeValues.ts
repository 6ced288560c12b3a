import type { SheetArea } from "../read/readRanges";
import { rangeOf } from "../read/readRanges";
import { inStrips } from "../payload/inParts";

/** Queues the values of an area, in pieces that one request takes; answers how many characters each takes. */
export function* writeValues(
  context: Excel.RequestContext,
  { sheetId, area }: SheetArea,
  values: readonly (readonly unknown[])[],
): Generator<number> {
  for (const { first, rows, characters } of inStrips(values)) {
    const strip = { ...area, row: area.row + first, rows: rows.length };
    rangeOf(context, sheetId, strip).values = rows.map((row) => [...row]);
    yield characters;
  }
}
