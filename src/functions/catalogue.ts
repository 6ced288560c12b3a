import type { Language } from "../locale/language";
import { terms } from "../locale/terms";
import { vocabulary } from "../locale/vocabulary";
import { readAssumptions } from "../model/assumptions/readAssumptions";
import { evidenceIn } from "../model/catalogue/catalogueDefault";
import { countries, currencyOf } from "../model/catalogue/country";
import { type Arrangement, arrangements, driverGroups } from "../model/catalogue/driver";
import { type CatalogueDriver, drivers } from "../model/catalogue/drivers";
import { sides } from "../model/catalogue/factor";
import { factors } from "../model/catalogue/factors";
import { catalogueFingerprint, modelVersion } from "../model/catalogue/version";
import { byId, choiceArgument, isWordLeftOut } from "./arguments/arguments";
import { driverColumns, factorColumns } from "./answers/catalogueColumns";
import { toCell } from "./runtime/cellError";

/**
 * The languages the catalogue is written in.
 * @customenum {string}
 */
export enum CatalogueLanguage {
  /** English */
  en = "en",
  /** Danish */
  da = "da",
  /** Filipino */
  fil = "fil",
}

/**
 * Which way a factor speaks about outsourcing.
 * @customenum {string}
 */
export enum FactorSide {
  /** Speaks for outsourcing */
  advantage = "advantage",
  /** Speaks against outsourcing */
  disadvantage = "disadvantage",
}

/**
 * What is known of a factor.
 * @customenum {string}
 */
export enum FactorField {
  /** The id used in formulas */
  id = "id",
  /** Advantage or disadvantage */
  side = "side",
  /** The factor's name */
  title = "title",
  /** What it means, in one sentence */
  summary = "summary",
  /** The article and the item it comes from */
  source = "source",
  /** The drivers that carry it into the costs */
  drivers = "drivers",
  /** Its weight before anyone changes it */
  weight = "weight",
  /** What a rating of 1 means */
  at1 = "at1",
  /** What a rating of 5 means */
  at5 = "at5",
}

/**
 * The groups the drivers stand in.
 * @customenum {string}
 */
export enum CatalogueGroup {
  /** How many calls, how long, and what they bring in */
  demand = "demand",
  /** How well callers are served */
  service = "service",
  /** Agents, their pay and their workplaces */
  workforce = "workforce",
  /** The vendor's price and terms */
  contract = "contract",
  /** Overseeing the vendor, and the time set free */
  governance = "governance",
  /** What it takes to begin */
  start = "start",
  /** Jobs lost and those who stay */
  people = "people",
  /** What may go wrong, and what it costs */
  risk = "risk",
  /** Years, discounting and tax */
  finance = "finance",
}

/**
 * Where the running centre is.
 * @customenum {string}
 */
export enum CatalogueCountry {
  /** United States */
  us = "us",
  /** Denmark */
  dk = "dk",
  /** Philippines */
  ph = "ph",
  /** United Kingdom */
  gb = "gb",
}

/**
 * The 18 factors of the two articles: what speaks for outsourcing a call centre and what against. A table with a header row.
 * @customfunction OUTSOURCE_FACTORS OUTSOURCE_FACTORS
 * @param [language] Language of the texts: en, da or fil; en if left out
 * @param [side] advantage or disadvantage; both if left out
 * @returns Columns id, side, title, summary, source, drivers, weight
 */
export function outsourceFactors(language?: CatalogueLanguage, side?: FactorSide): any[][] {
  const texts = terms[languageArgument(language)].factors;
  const chosen = isWordLeftOut(side) ? null : toCell(choiceArgument("side", side, vocabulary.side, sides));
  const columns = ["id", "side", "title", "summary", "source", "drivers", "weight"] as const;
  const listed = factors.filter((factor) => chosen === null || factor.side === chosen);
  return [
    [...columns],
    ...listed.map((factor) => columns.map((column) => factorColumns[column](factor, texts[factor.id]))),
  ];
}

/**
 * The drivers behind the costs, with the default of each arrangement and where it comes from. A table with a header row; money is in the country's own currency, and goes with the row default-currency-rate of a table that leaves it out.
 * @customfunction OUTSOURCE_DRIVERS OUTSOURCE_DRIVERS
 * @param [language] Language of the names and units: en, da or fil; en if left out; sources are in English
 * @param [group] demand, service, workforce, contract, governance, start, people, risk or finance; all if left out
 * @param [country] Where the running centre is: us, dk, ph or gb; us if left out
 * @returns Columns id, name, unit, scope, group, variable, in-house, onshore, nearshore, offshore, low, high, distribution, bad, source, year, grade, in-house-new, automated, essential, follows
 */
export function outsourceDrivers(
  language?: CatalogueLanguage,
  group?: CatalogueGroup,
  country?: CatalogueCountry,
): any[][] {
  const texts = terms[languageArgument(language)];
  const chosen = isWordLeftOut(group) ? null : toCell(choiceArgument("group", group, vocabulary.group, driverGroups));
  const place = toCell(choiceArgument("country", country, vocabulary.country, countries, "us"));
  const options = toCell(
    readAssumptions(
      [
        ["id", ...arrangements],
        ["country", place],
      ],
      vocabulary,
    ),
  ).options;
  const defaultsOf = ({ id }: CatalogueDriver) =>
    Object.fromEntries(
      options.map(({ arrangement, values, priceUnit }) => [arrangement, id === "price-unit" ? priceUnit : values[id]]),
    ) as Record<Arrangement, number | string>;
  const listed = drivers.filter((driver) => chosen === null || driver.group === chosen);
  return [
    Object.keys(driverColumns),
    ...listed.map((driver) => {
      const text = { name: texts.drivers[driver.id].name, unit: texts.units[driver.unit](currencyOf[place]) };
      const known = { driver, text, defaults: defaultsOf(driver), evidence: evidenceIn(driver, place) };
      return Object.values(driverColumns).map((valueOf) => valueOf(known) ?? "");
    }),
  ];
}

/**
 * One fact about one factor: its title, or the field asked for.
 * @customfunction OUTSOURCE_FACTOR OUTSOURCE_FACTOR
 * @param id Id of the factor, or its title in any of the three languages
 * @param [field] id, side, title, summary, source, drivers, weight, at1 or at5 (what a rating of 1 or 5 means); title if left out
 * @param [language] Language of the text: en, da or fil; en if left out
 * @returns Text, or a number for weight
 */
export function outsourceFactor(id: string, field?: FactorField, language?: CatalogueLanguage): any {
  const ids = factors.map((factor) => factor.id);
  const chosen = toCell(choiceArgument("id", id, vocabulary.factor, ids));
  const fields = Object.values(FactorField);
  const asked = toCell(choiceArgument("field", field, byId(fields), fields, FactorField.title));
  const factor = factors.find((each) => each.id === chosen)!;
  return factorColumns[asked](factor, terms[languageArgument(language)].factors[chosen]);
}

/**
 * The version of the model and a fingerprint of its catalogue: two workbooks that show the same were reckoned alike.
 * @customfunction OUTSOURCE_VERSION OUTSOURCE_VERSION
 * @returns The version and eight digits, such as 1.0.0 0a1b2c3d
 */
export function outsourceVersion(): string {
  return `${modelVersion} ${catalogueFingerprint()}`;
}

function languageArgument(raw: unknown): Language {
  const languages = Object.keys(CatalogueLanguage satisfies Record<Language, string>) as Language[];
  return toCell(choiceArgument("language", raw, byId(languages), languages, "en"));
}
