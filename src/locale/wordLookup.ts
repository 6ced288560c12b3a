import { foldName } from "./foldName";
import { type Language, languages } from "./language";

interface Words<Id extends string> {
  readonly names: Record<Id, string>;
  /** Other words for the same, by id. */
  readonly usual?: Partial<Record<string, readonly string[]>>;
}

/** Finds what a word stands for in any of the languages. */
export function wordLookup<Id extends string>(wordsIn: (language: Language) => Words<Id>) {
  const idByName = new Map<string, Id>();
  for (const language of languages) {
    const { names, usual = {} } = wordsIn(language);
    for (const [id, name] of Object.entries<string>(names))
      for (const word of [id, name, ...(usual[id] ?? [])]) idByName.set(word, id as Id).set(foldWords(word), id as Id);
  }
  // Most names are written as we write them; folding one takes some microseconds, longer than all else that reads its row.
  return (name: string) => idByName.get(name) ?? idByName.get(foldWords(name));
}

/** Words are the same whatever parts them: in house is in-house, calls_per_year is calls-per-year, and /min is min. */
export function foldWords(name: string): string {
  return foldName(foldName(name).replace(/[-_./]+/g, " "));
}
