/**
 * A check's cell holds a value for each verdict and takes its colours from it. A number format knows words for three numbers, so a
 * verdict without a number is its word itself, in the language of its sheet. A check is frozen where the formula it checks against
 * is, and out of date once what that formula rests on has changed. While a function still computes, a check that would fail is
 * calculating.
 */
export const verdicts = {
  passed: { value: 1, fill: "#DFF6DD", color: "#0B5A1E" },
  failed: { value: 0, fill: "#FDE7E9", color: "#A4262C" },
  frozen: { value: -1, fill: "#DDEAF0", color: "#0B4F6C" },
  outOfDate: { value: null, fill: "#FFE3B3", color: "#6B4300" },
  calculating: { value: null, fill: "#EBEBEB", color: "#424242" },
} as const;
export type CheckVerdict = keyof typeof verdicts;

/** The verdicts that are words. */
export interface CheckWords {
  readonly outOfDate: string;
  readonly calculating: string;
}

/** Each verdict's colours with the value, as a formula writes it, that a cell has for them. */
export function verdictLooks(words: CheckWords) {
  return verdictIds.map((id) => {
    const { fill, color } = verdicts[id];
    const value = valueOf(id, words);
    return { value: typeof value === "string" ? `"${value}"` : String(value), fill, color };
  });
}

/** The verdict that a check's cell holds; null where it holds none, as where Excel shows an error. */
export function verdictIn(cell: unknown, words: CheckWords): CheckVerdict | null {
  return verdictIds.find((id) => valueOf(id, words) === cell) ?? null;
}

const verdictIds = Object.keys(verdicts) as readonly CheckVerdict[];

function valueOf(id: CheckVerdict, words: CheckWords): number | string {
  return verdicts[id].value ?? words[id as keyof CheckWords];
}
