import type { Vocabulary } from "../model/catalogue/vocabulary";
import { daUsualWords } from "./da/usualWords";
import { type UsualWords, enUsualWords } from "./en/usualWords";
import { filUsualWords } from "./fil/usualWords";
import { foldName } from "./foldName";
import { type Language, languages } from "./language";
import { type Terms, terms } from "./terms";

const usualWords: Record<Language, UsualWords> = { en: enUsualWords, da: daUsualWords, fil: filUsualWords };

/** What stands before a unit that a price is for. */
const perUnit = /^(?:(?:price|rate|pris|presyo) )?(?:per|a|an|each|pr|om|bawat|kada|sa) /;

/** The words of all three languages at once, so that a workbook made in one is read in the others. */
export const vocabulary: Vocabulary = {
  fold: foldName,
  driver: lookup(({ drivers }) => namesOf(drivers, ({ name }) => name), "drivers"),
  header: lookup(({ choices }) => choices.headers),
  arrangement: lookup(({ choices }) => choices.arrangements, "arrangements"),
  country: lookup(({ choices }) => choices.countries),
  priceUnit: orAfter(
    perUnit,
    lookup(({ choices }) => choices.priceUnits, "priceUnits"),
  ),
  distribution: lookup(({ choices }) => choices.distributions, "distributions"),
  side: lookup(({ choices }) => choices.sides, "sides"),
  group: lookup(({ choices }) => choices.driverGroups),
  factor: lookup(({ factors }) => namesOf(factors, ({ title }) => title)),
  weightMethod: lookup(({ choices }) => choices.weightMethods, "weightMethods"),
  metric: lookup(({ lines }) => lines.metrics),
  feeMode: lookup(({ choices }) => choices.feeModes, "feeModes"),
  sampling: lookup(({ choices }) => choices.samplings, "samplings"),
};

function lookup<Id extends string>(namesIn: (texts: Terms) => Record<Id, string>, kind?: keyof UsualWords) {
  const idByName = new Map<string, Id>();
  for (const language of languages) {
    const usual: Partial<Record<string, readonly string[]>> = kind === undefined ? {} : usualWords[language][kind];
    for (const [id, name] of Object.entries<string>(namesIn(terms[language])))
      for (const word of [id, name, ...(usual[id] ?? [])]) idByName.set(word, id as Id).set(foldWords(word), id as Id);
  }
  // Most names are written as we write them; folding one takes some microseconds, longer than all else that reads its row.
  return (name: string) => idByName.get(name) ?? idByName.get(foldWords(name));
}

/** Finds a name, or what follows a beginning of it. */
function orAfter<Id>(beginning: RegExp, find: (name: string) => Id | undefined) {
  return (name: string) => find(name) ?? find(foldWords(name).replace(beginning, ""));
}

/** Words are the same whatever parts them: in house is in-house, calls_per_year is calls-per-year, and /min is min. */
function foldWords(name: string): string {
  return foldName(foldName(name).replace(/[-_./]+/g, " "));
}

function namesOf<Id extends string, Text>(texts: Record<Id, Text>, nameOf: (text: Text) => string) {
  return Object.fromEntries(Object.entries<Text>(texts).map(([id, text]) => [id, nameOf(text)])) as Record<Id, string>;
}
