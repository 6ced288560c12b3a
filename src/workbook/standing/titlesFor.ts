import { type Language, languages } from "../../locale/language";
import { messages } from "../../locale/messages";
import { freeTitle } from "../plan/freeTitle";
import { type SheetId, sheetIds } from "../plan/sheetId";
import type { SheetTitles } from "./located";

/**
 * The title each sheet of the comparison shall have. A sheet that is there keeps its title, unless that is our own in another
 * language and the workbook lets it be renamed; a new one takes a number where the user has a sheet of that title.
 */
export function titlesFor(
  language: Language,
  { titles, allTitles, isProtected }: SheetTitles,
): Record<SheetId, string> {
  const taken = [...allTitles];
  const chosen = {} as Record<SheetId, string>;
  for (const id of sheetIds) {
    const present = titles[id];
    const isOurs = present !== undefined && languages.some((each) => messages[each].sheets.titles[id] === present);
    if (present !== undefined && (!isOurs || isProtected || present === messages[language].sheets.titles[id])) {
      chosen[id] = present;
      continue;
    }
    chosen[id] = freeTitle(messages[language].sheets.titles[id], taken);
    taken.push(chosen[id]);
  }
  return chosen;
}
