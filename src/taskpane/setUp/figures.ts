import { formatNumber } from "../../locale/numbers";
import { readNumber, writeNumber } from "../../locale/numberText";
import type { Language } from "../../locale/language";
import { usualRate } from "../../model/catalogue/catalogueDefault";
import type { Country } from "../../model/catalogue/country";
import { type Arrangement, type PriceUnit, isVendors, priceUnits } from "../../model/catalogue/driver";
import { driverDomain } from "../../model/catalogue/driverDomain";
import { countryLaw } from "../../model/catalogue/countryLaw";
import { type NumericDriverId, driverById } from "../../model/catalogue/drivers";
import { isInDomain } from "../../model/domain";
import { isFormula } from "../../workbook/plan/isFormula";
import { isShare } from "../../workbook/plan/unitFormat";
import type { Quote } from "../../workbook/request/request";
import type { InputsStanding } from "../../workbook/standing/inputsStanding";

/** What is asked of all options, of own centres, of vendors, and of vendors that may take over staff. */
export const figureIds = [
  "calls-per-year",
  "handle-time",
  "fcr-today",
  "customer-margin",
  "records-exposed",
  "agent-pay",
  "fee-tax-rate",
  "transfer-share",
] as const satisfies readonly NumericDriverId[];
export type FigureId = (typeof figureIds)[number];

/** What a vendor's quote is made of. */
type QuotePart = "price" | "price-unit" | "price-rate" | "currency";

/** A figure, or a part of an option's quote by the option's key. */
export type EntryId = FigureId | `${QuotePart} ${number}`;

/** What stands in a field of the form. */
export interface Entry {
  readonly text: string;
  /** The currency that it was typed in, where it is money. */
  readonly currency: string;
  /** Whether the options that it is of have different values. */
  readonly isDiffering?: true;
  /** The keys of the options in whose cells it was found. */
  readonly holders?: readonly number[];
}

export type Entries = Readonly<Partial<Record<EntryId, Entry>>>;

/** Of a quote whose currency nobody remembers, only its rate. */
export const unnamedCurrency = "other";

/** An option of the form, by what tells it apart. */
interface KeyedOption {
  readonly key: number;
  readonly arrangement: Arrangement;
  readonly quote?: Quote | undefined;
}

interface Place {
  readonly country: Country;
  readonly today: "running" | "none";
  readonly options: readonly KeyedOption[];
}

/** The options that a figure is typed for; none where it is not asked. */
export function concernedBy(id: FigureId, place: Place): readonly KeyedOption[] {
  const { country, today, options } = place;
  if (id === "fee-tax-rate" && !countryLaw[country][id]) return [];
  if (id === "transfer-share" && !(countryLaw[country][id] && today === "running")) return [];
  return holdersOf(id, options);
}

/** The options in whose cells a figure stands, asked or not. */
function holdersOf(id: FigureId, options: readonly KeyedOption[]): readonly KeyedOption[] {
  const vendors = options.filter(({ arrangement }) => isVendors[arrangement]);
  if (id === "agent-pay") return options.filter(({ arrangement }) => !isVendors[arrangement]);
  if (id === "fee-tax-rate") return vendors;
  if (id === "transfer-share")
    return vendors.filter(({ arrangement, key }) => arrangement !== "offshore" && key !== options[0]?.key);
  return options.slice(0, 1);
}

/** Whether a figure is typed in percent. */
export function isPercent(id: NumericDriverId): boolean {
  return isShare(driverById[id].unit);
}

/** Whether three decimals may be meant: one mark before them is then no part of thousands. */
export function mayBeFine(id: NumericDriverId): boolean {
  return id === "price" || id === "price-rate" || isPercent(id);
}

export type FigureProblem =
  | { readonly kind: "unreadable" | "ambiguous" | "percent" | "otherCurrency" | "noRate" | "noPrice" }
  | { readonly kind: "outside"; readonly least: number; readonly most: number };

/**
 * The number that a text stands for; undefined where it is none. A single mark before three digits parts thousands where the
 * language parts them so: in a count, a time or an amount nobody types three decimals.
 */
export function readAmount(text: string, language: Language): number | undefined {
  const read = readNumber(text, language);
  const value = read === "ambiguous" ? Number(text.replace(/[^\d-]/g, "")) : read;
  return typeof value === "number" ? value : undefined;
}

/**
 * The number of a domain that a text stands for, or why it is none. A single mark before three digits parts thousands unless three
 * decimals may be meant: where `isFine` says so, and where the thousands are outside the domain.
 */
export function readWithin(
  text: string,
  language: Language,
  { least, most, isFine = false }: { readonly least: number; readonly most: number; readonly isFine?: boolean },
): number | "ambiguous" | "outside" {
  const read = readNumber(text, language);
  const value = read === "ambiguous" && !isFine ? readAmount(text, language) : read;
  if (typeof value === "number" && value >= least && value <= most) return value;
  return read === "ambiguous" ? "ambiguous" : "outside";
}

/** The value that a text stands for, or why it is none. */
export function readFigure(
  id: NumericDriverId,
  text: string,
  language: Language,
  currencyPerDollar: number,
): number | FigureProblem {
  const scale = isPercent(id) ? 100 : 1;
  const bare = isPercent(id) ? text.replace(/%\s*$/, "") : text;
  const value = mayBeFine(id) ? readNumber(bare, language) : (readAmount(bare, language) ?? "unreadable");
  if (typeof value !== "number") return { kind: value };
  if (isPercent(id) && value > 0 && value < 1) return { kind: "percent" };
  const domain = driverDomain(id, currencyPerDollar);
  const { least, most } = domain;
  const inUnit = Number((value / scale).toPrecision(15));
  return isInDomain(inUnit, domain) ? inUnit : { kind: "outside", least: least * scale, most: most * scale };
}

/** A value as it stands in its field, from which it is read again. */
export function figureText(id: NumericDriverId, value: number, language: Language): string {
  const shown = Number((value * (isPercent(id) ? 100 : 1)).toPrecision(15));
  return mayBeFine(id) ? writeNumber(shown, language) : formatNumber(shown, language);
}

/** The same entries in another language; what is no number stays as it is. */
export function entriesIn(entries: Entries, from: Language, to: Language): Entries {
  const inLanguage = (id: string, entry: Entry): Entry => {
    const [driver = ""] = id.split(" ");
    if (!(driver in driverById) || driver === "price-unit" || entry.text === "") return entry;
    const value = readFigure(driver as NumericDriverId, entry.text, from, Infinity);
    return typeof value === "number" ? { ...entry, text: figureText(driver as NumericDriverId, value, to) } : entry;
  };
  return Object.fromEntries(
    Object.entries<Entry>(entries as Record<string, Entry>).map(([id, entry]) => [id, inLanguage(id, entry)]),
  );
}

/**
 * What stands on the sheet, as the fields of the form show it. The currency of a quote is on no sheet: it is the one that was chosen
 * while its rate stands, and a rate that was typed on the sheet since may be another's.
 */
export function entriesOf(
  { typed, options: names }: Pick<InputsStanding, "typed" | "options">,
  place: Pick<Place, "options"> & { readonly currency: string; readonly language: Language },
): Entries {
  const { currency, language } = place;
  const textOf = (driver: NumericDriverId, name: string | undefined) => {
    const value = name === undefined ? undefined : typed[driver]?.[name];
    if (value === undefined) return "";
    return typeof value === "number" ? figureText(driver, value, language) : String(value);
  };
  const found: Partial<Record<EntryId, Entry>> = {};
  for (const id of figureIds) {
    const holders = holdersOf(id, place.options).map(({ key }) => key);
    const textOfHolder = (key: number) => textOf(id, names[key]);
    const texts = new Set(holders.map(textOfHolder));
    const [text = ""] = texts;
    if (texts.size > 1) {
      const filled = holders.filter((key) => textOfHolder(key) !== "");
      found[id] = { text: "", currency, isDiffering: true, holders: filled };
    } else if (text !== "") found[id] = { text, currency, holders };
  }
  for (const { key, quote } of place.options) {
    const name = names[key];
    const unit = name === undefined ? undefined : typed["price-unit"]?.[name];
    const [price, rate] = [textOf("price", name), textOf("price-rate", name)];
    const isQuoted = rate !== "" && rate !== figureText("price-rate", 1, language);
    if (price !== "") found[`price ${key}`] = { text: price, currency };
    if (unit !== undefined) found[`price-unit ${key}`] = { text: String(unit), currency };
    if (!isQuoted) continue;
    const isSame = quote && quote.currency !== currency && quote.rate === typed["price-rate"]?.[name!];
    found[`price-rate ${key}`] = { text: rate, currency };
    found[`currency ${key}`] = { text: isSame ? quote.currency : unnamedCurrency, currency };
  }
  return found;
}

/** The currency that an option's price is quoted in. */
export function quoteCurrency(entries: Entries, key: number, currency: string): string {
  return entries[`currency ${key}`]?.text ?? entries[`price ${key}`]?.currency ?? currency;
}

/** The unit of a price that has none of its own, as of every default. */
export const usualUnit: PriceUnit = "productive-hour";

/** The unit that an option's price is quoted in. */
export function quotedUnit(entries: Entries, key: number): PriceUnit {
  const text = entries[`price-unit ${key}`]?.text;
  return priceUnits.find((unit) => unit === text) ?? usualUnit;
}

/** Whether a price stands or is typed for an option. */
export function isPriced(entries: Entries, key: number): boolean {
  return (entries[`price ${key}`]?.text ?? "").trim() !== "";
}

/** How much of the workbook's currency one of a quote's buys, where that is known without asking. */
export function knownRate(quoted: string, currency: string, currencyPerDollar: number): number | undefined {
  if (quoted === currency) return 1;
  const perDollar = usualRate(quoted);
  return perDollar === undefined ? undefined : Number((currencyPerDollar / perDollar).toPrecision(6));
}

/** Whether a cell holds a formula of the user's own, which the pane leaves to the sheet. */
export function isOwnFormula(entry: Entry | undefined): boolean {
  return isFormula(entry?.text ?? null);
}
