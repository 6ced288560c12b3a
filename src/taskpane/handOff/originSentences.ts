import { type Language } from "../../locale/language";
import { messages } from "../../locale/messages";
import type { DriverId } from "../../model/catalogue/drivers";
import { driverValueText } from "../../workbook/plan/driverValueText";
import { type Differences, type Origin, addinVersion } from "../../workbook/request/madeBy";

/** What is said of a comparison that another version wrote: first the situation, then what an update would bring. */
export function originSentences(
  origin: Exclude<Origin, { kind: "same" }>,
  language: Language,
): { readonly situation: string; readonly changes: readonly string[] } {
  const { origin: words } = messages[language].handOff;
  switch (origin.kind) {
    case "unknown":
      return { situation: words.unknown, changes: [] };
    case "newer":
      return { situation: words.newer(origin.version, addinVersion), changes: [] };
    case "other":
      return {
        situation: words.other(origin.version, addinVersion),
        changes: changesOf(origin.differences, language),
      };
  }
}

function changesOf(differences: Differences, language: Language): string[] {
  const { handOff, drivers, factors, choices, sheets } = messages[language];
  const words = handOff.origin;
  const named = <Id extends string>(
    ids: readonly Id[],
    nameOf: (id: Id) => string,
    say: (names: string[]) => string,
  ) => (ids.length === 0 ? [] : [say(ids.map(nameOf))]);
  const driverName = (id: keyof typeof drivers) => drivers[id].name;
  const written = (driver: DriverId, value: number | string) =>
    typeof value === "number"
      ? driverValueText(driver, value, language)
      : ((choices.priceUnits as Record<string, string>)[value] ?? value);
  const {
    model,
    newSheets,
    newDrivers,
    goneDrivers,
    changedMeanings,
    changedDefaults,
    otherDrivers,
    newFactors,
    goneFactors,
  } = differences;
  const { assumedCountry } = differences;
  return [
    ...(assumedCountry === null ? [] : [words.assumedCountry(choices.countries[assumedCountry])]),
    ...(model === null ? [] : [words.model(model.before, model.now)]),
    ...changedMeanings.map((driver) => words.changedMeaning(driverName(driver), words.meanings[driver])),
    ...named(newSheets, (id) => sheets.titles[id], words.newSheets),
    ...named(newDrivers, driverName, words.newDrivers),
    ...named(goneDrivers, (id) => id, words.goneDrivers),
    ...changedDefaults.map(({ driver, arrangement, before, now }) =>
      words.changedDefault(
        driverName(driver),
        choices.arrangements[arrangement],
        written(driver, before),
        written(driver, now),
      ),
    ),
    ...named(otherDrivers, driverName, words.otherDrivers),
    ...named(newFactors, (id) => factors[id].title, words.newFactors),
    ...named(goneFactors, (id) => id, words.goneFactors),
  ];
}
