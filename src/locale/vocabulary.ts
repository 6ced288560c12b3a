import type { Vocabulary } from "../model/catalogue/vocabulary";
import { foldName } from "./foldName";
import { languages } from "./language";
import { type Terms, terms } from "./terms";

/** The words of all three languages at once, so that a workbook made in one is read in the others. */
export const vocabulary: Vocabulary = {
  fold: foldName,
  driver: lookup(({ drivers }) => namesOf(drivers, ({ name }) => name)),
  header: lookup(({ choices }) => choices.headers),
  arrangement: lookup(({ choices }) => choices.arrangements),
  priceUnit: lookup(({ choices }) => choices.priceUnits),
  distribution: lookup(({ choices }) => choices.distributions),
  side: lookup(({ choices }) => choices.sides),
  group: lookup(({ choices }) => choices.driverGroups),
  factor: lookup(({ factors }) => namesOf(factors, ({ title }) => title)),
  weightMethod: lookup(({ choices }) => choices.weightMethods),
  metric: lookup(({ lines }) => lines.metrics),
  feeMode: lookup(({ choices }) => choices.feeModes),
};

function lookup<Id extends string>(namesIn: (texts: Terms) => Record<Id, string>) {
  const idByName = new Map<string, Id>();
  for (const language of languages) {
    for (const [id, name] of Object.entries<string>(namesIn(terms[language]))) {
      idByName.set(foldName(id), id as Id);
      idByName.set(foldName(name), id as Id);
    }
  }
  return (name: string) => idByName.get(foldName(name));
}

function namesOf<Id extends string, Text>(texts: Record<Id, Text>, nameOf: (text: Text) => string) {
  return Object.fromEntries(Object.entries<Text>(texts).map(([id, text]) => [id, nameOf(text)])) as Record<Id, string>;
}
