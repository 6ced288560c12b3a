import type { Vocabulary } from "../model/catalogue/vocabulary";
import { daUsualWords } from "./da/usualWords";
import { type UsualWords, enUsualWords } from "./en/usualWords";
import { filUsualWords } from "./fil/usualWords";
import { foldName } from "./foldName";
import { headerWord } from "./headerWord";
import type { Language } from "./language";
import { type Terms, terms } from "./terms";
import { foldWords, wordLookup } from "./wordLookup";

const usualWords: Record<Language, UsualWords> = { en: enUsualWords, da: daUsualWords, fil: filUsualWords };

/** What stands before a unit that a price is for. */
const perUnit = /^(?:(?:price|rate|pris|presyo) )?(?:per|a|an|each|pr|om|bawat|kada|sa) /;

/** The words of all three languages at once, so that a workbook made in one is read in the others. */
export const vocabulary: Vocabulary = {
  fold: foldName,
  driver: lookup(({ drivers }) => namesOf(drivers, ({ name }) => name), "drivers"),
  header: headerWord,
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
  return wordLookup((language) => {
    const usual: Partial<Record<string, readonly string[]>> = kind === undefined ? {} : usualWords[language][kind];
    return { names: namesIn(terms[language]), usual };
  });
}

/** Finds a name, or what follows a beginning of it. */
function orAfter<Id>(beginning: RegExp, find: (name: string) => Id | undefined) {
  return (name: string) => find(name) ?? find(foldWords(name).replace(beginning, ""));
}

function namesOf<Id extends string, Text>(texts: Record<Id, Text>, nameOf: (text: Text) => string) {
  return Object.fromEntries(Object.entries<Text>(texts).map(([id, text]) => [id, nameOf(text)])) as Record<Id, string>;
}
