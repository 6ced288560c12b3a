import { type Language, languages } from "../../locale/language";
import { messages } from "../../locale/messages";
import { type SheetId, sheetIds } from "../../workbook/plan/sheetId";
import type { Located } from "../locateSheets";

/** Excel's limit. */
const longestTitle = 31;

/**
 * The title each of our sheets shall have. A sheet that is there keeps its title, unless that is our own in another language;
 * a new one takes a number where the user has a sheet of that title.
 */
export function titlesFor(language: Language, { titles, allTitles }: Located): Record<SheetId, string> {
  const taken = new Set(allTitles.map((title) => title.toLowerCase()));
  const chosen = {} as Record<SheetId, string>;
  for (const id of sheetIds) {
    const present = titles[id];
    const isOurs = present !== undefined && languages.some((each) => messages[each].sheets.titles[id] === present);
    if (present !== undefined && (!isOurs || present === messages[language].sheets.titles[id])) {
      chosen[id] = present;
      continue;
    }
    chosen[id] = freeTitle(messages[language].sheets.titles[id], taken);
    taken.add(chosen[id].toLowerCase());
  }
  return chosen;
}

/** A title as it stands, or with a number where a sheet has it already; `taken` in lower case. */
export function freeTitle(title: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const candidate = title.slice(0, longestTitle - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
