import { numberFormat } from "./formats";
import type { Language } from "./language";

/** Why a typed text is not one number: it is none at all, or its only separator may mean decimals or thousands. */
export type NumberTextProblem = "unreadable" | "ambiguous";

/**
 * The number a user typed. Both `.` and `,` are taken where only one reading is possible: 6.87 and 6,87 are the same in every
 * language, but 6.875 in Danish could be 6875. A space may part thousands.
 */
export function readNumber(text: string, language: Language): number | NumberTextProblem {
  const compact = text.replace(/[\s'’]/g, "").replace(/^[−–]/, "-");
  const [, sign, digits] = /^(-?)(\d[\d.,]*|[.,]\d+)$/.exec(compact) ?? [];
  if (digits === undefined) return "unreadable";

  const decimalMark = decimalMarkOf(digits, language);
  if (decimalMark === "ambiguous") return "ambiguous";
  const [whole = "", decimals = "0", ...rest] = decimalMark === "none" ? [digits] : digits.split(decimalMark);
  if (rest.length > 0 || !/^(\d*|\d{1,3}([.,]\d{3})+)$/.test(whole)) return "unreadable";
  return Number(`${sign}${whole.replace(/[.,]/g, "")}.${decimals}`);
}

/** What a text was read as whose one mark, the language's decimal mark, could have parted thousands elsewhere; null for any other. */
export function readAsDecimals(text: string, language: Language): number | null {
  const bare = text.replace(/%\s*$/, "");
  const value = readNumber(bare, language);
  return typeof value === "number" && isTwofold(bare.replace(/[\s'’−–-]/g, "")) ? value : null;
}

/** Whether the one mark of a number may part decimals or thousands. */
const isTwofold = (digits: string) => /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);

/** A number as the user would type it: the language's decimal mark, and no thousands separators. */
export function writeNumber(value: number, language: Language): string {
  const digits = { useGrouping: false, maximumSignificantDigits: 15 };
  return numberFormat(language, digits).format(value);
}

function decimalMarkOf(digits: string, language: Language): "." | "," | "none" | "ambiguous" {
  const marks = digits.replace(/\d/g, "");
  const last = marks.at(-1) as "." | "," | undefined;
  if (last === undefined) return "none";
  if (marks.length > 1) return marks === last.repeat(marks.length) ? "none" : last;
  if (last === decimalMarkIn(language)) return last;
  return isTwofold(digits) ? "ambiguous" : last;
}

function decimalMarkIn(language: Language): string | undefined {
  return numberFormat(language, {})
    .formatToParts(0.5)
    .find(({ type }) => type === "decimal")?.value;
}
