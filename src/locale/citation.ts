import type { Factor } from "../model/catalogue/factor";

/** What the two articles are called, and the words for those of their items that have no number. */
export interface CitationWords {
  readonly danish: string;
  readonly filipino: string;
  readonly items?: Readonly<Record<string, string>>;
}

/** Where the articles name a factor: "Danish A1; Filipino introduction, 4". */
export function citation(
  { danishItems, filipinoItems }: Factor,
  { danish, filipino, items = {} }: CitationWords,
): string {
  const cite = (article: string, named: readonly string[]) =>
    named.length === 0 ? [] : [`${article} ${named.map((item) => items[item] ?? item).join(", ")}`];
  return [...cite(danish, danishItems), ...cite(filipino, filipinoItems)].join("; ");
}
