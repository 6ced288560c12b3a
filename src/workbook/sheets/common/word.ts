import type { SheetWord } from "../../layout/workings";
import { type Context, cellOn } from "../context";

/** The cell on Workings of a word or sentence of another sheet. */
export function word(context: Context, id: SheetWord): string {
  const { workings } = context;
  return cellOn(context, "workings", workings.wordRow(id), workings.labelColumn);
}
