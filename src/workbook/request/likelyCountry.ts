import type { Language } from "../../locale/language";
import type { Country } from "../../model/catalogue/country";

/** Where the centre of somebody who reads a language probably is: a proposal, until a country is chosen. */
export const likelyCountry: Readonly<Record<Language, Country>> = { en: "us", da: "dk", fil: "ph" };
