import type { Vocabulary } from "../catalogue/vocabulary";
import { type Cell, type Table, isBlankText } from "./table";

/**
 * The index of the header row: the first with anything beside its first cell, for a title stands alone. Where the rows above
 * the first driver hold more than that, such as a date beside the title, it is the last that begins with a header of ids.
 * -1 where there is none.
 */
export function headerRowIndex(table: Table, vocabulary: Vocabulary): number {
  const first = table.findIndex(([, ...others]) => others.some((cell) => !isBlankText(cell)));
  if (first < 0) return -1;
  const firstDriver = table.findIndex(
    ([name], index) => index >= first && !isBlankText(name) && vocabulary.driver(String(name)) !== undefined,
  );
  const above = table.slice(first, firstDriver < 0 ? undefined : firstDriver);
  const headed = above.findLastIndex(([name]) => isIdHeader(name, vocabulary));
  return headed < 0 ? first : first + headed;
}

function isIdHeader(cell: Cell | undefined, vocabulary: Vocabulary): boolean {
  const header = typeof cell === "string" ? vocabulary.header(cell) : undefined;
  return header === "id" || header === "driver" || header === "name";
}
