import { foldName } from "../../locale/foldName";
import { headerWord } from "../../locale/headerWord";
import { allOptions } from "../../model/answers";

/** As long as Excel lets a sheet's title be, so that a name fits wherever the workbook shows it. */
export const longestName = 31;

/** Excel looks names up with these: "Vendor?" is found as Vendor 1, and "A~B" not at all. */
export const wildcards = ["*", "?", "~"] as const;

export type NameProblem = "blank" | "tooLong" | "duplicate" | "number" | "reserved" | "firstCharacter" | "wildcard";

/** Why an option beside others cannot have a name, or null where it can. */
export function nameProblem(name: string, others: readonly string[]): NameProblem | null {
  if (name === "") return "blank";
  if (name.length > longestName) return "tooLong";
  if (others.some((other) => foldName(other) === foldName(name))) return "duplicate";
  if (/^[\d.,\s]+$/.test(name) || Number.isFinite(Number(name))) return "number";
  if (isReserved(name, others)) return "reserved";
  if (!/^[\p{L}\p{N}]/u.test(name)) return "firstCharacter";
  return wildcards.some((character) => name.includes(character)) ? "wildcard" : null;
}

/**
 * A header's own word, or such a word before another option's name: the workbook reads "Low Manila" as Manila's low end. Also the
 * word by which functions say that all options share a driver.
 */
function isReserved(name: string, others: readonly string[]): boolean {
  if (headerWord(name) !== undefined || foldName(name) === allOptions) return true;
  const [, firstWord = "", rest = ""] = /^(\S+)\s+(.+)$/s.exec(name) ?? [];
  return headerWord(firstWord) !== undefined && others.some((other) => foldName(other) === foldName(rest));
}
