import { languageIds } from "../language";
/** What `npm run workbook` says. */
export const enFile = {
  usage: `Writes a comparison as an .xlsx file, without Excel.

  npm run workbook -- [options]

  --out FILE             the file to write; comparison.xlsx if left out
  --language LANGUAGE    ${languageIds("or")}; en if left out
  --option NAME=KIND     an option with its arrangement, in-house, in-house-new, automated, onshore, nearshore or
                         offshore; once for each option, the baseline first; if left out one of each but
                         in-house-new, or with --none-today one of each but in-house and automated
  --country COUNTRY      us, dk, ph or gb, where the running centre is: it chooses the defaults; by the language if left
                         out (en: us, da: dk, fil: ph)
  --currency CODE        ISO 4217, such as DKK; the country's own if left out
  --rate NUMBER          how many of that currency one US dollar buys; may be left out where it is the country's own
  --years NUMBER         the horizon, 1 to 10; 5 if left out
  --interval MINUTES     how long the intervals of Staffing's week are, 15, 30 or 60; 30 if left out
  --none-today           no call centre is running yet: the baseline is in-house-new
  --values               OUTSOURCE_ formulas stand as their values, for readers without the add-in
  --origin ADDRESS       where the add-in is served from, such as https://example.org/outsource: links on the About
                         sheet then lead to its help; no links if left out`,
  written: (path: string) => `${path} is written.`,
  notWritten: (path: string, reason: string) => `${path} could not be written: ${reason}`,
  currencyUnknown: (typed: string) => `--currency: '${typed}' is not the ISO 4217 code of a currency, such as DKK.`,
  originUnreadable: (typed: string) =>
    `--origin: '${typed}' is not an address that begins with https:// or http://, such as https://example.org/outsource.`,
  rateOfDollar: "--rate: leave it out where the currency is USD.",
  baselineIsNew: "--option: the first must be in-house-new with --none-today, for no call centre is running yet.",
  takesNoValue: (flag: string, value: string) =>
    `${flag} takes no value: leave '${value}' out, or the whole of ${flag}.`,
  optionCount: (given: number, least: number, most: number) => `--option: ${given} given; give ${least} to ${most}.`,
};
