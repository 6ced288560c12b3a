import type { Typed } from "../../model/fault";
import { type NumericDriverId, driverById } from "../../model/catalogue/drivers";
import type { Quote } from "../../workbook/request/request";
import type { FiguresToType } from "../../workbook/request/typedFigures";
import type { ComparisonForm } from "./comparisonForm";
import {
  type EntryId,
  type FigureId,
  type FigureProblem,
  concernedBy,
  figureIds,
  isOwnFormula,
  isPriced,
  knownRate,
  quoteCurrency,
  quotedUnit,
  readFigure,
  unnamedCurrency,
  usualUnit,
} from "./figures";
import { isVendors } from "../../model/catalogue/driver";

export interface FiguresReading {
  /** What is typed, where it differs from what stands on the Inputs sheet. */
  readonly figures: FiguresToType;
  readonly problems: Readonly<Partial<Record<EntryId, FigureProblem>>>;
  /** The figures and prices that are the user's own, for every option that they are of, once this is written. */
  readonly typed: ReadonlySet<EntryId>;
}

/** The figures of the form. `names` are the options', in their order. */
export function readFigures(form: ComparisonForm, names: readonly string[], currencyPerDollar: number): FiguresReading {
  const figures: Record<string, Record<string, Typed | null>> = {};
  const problems: Partial<Record<EntryId, FigureProblem>> = {};
  const nameOf = (key: number) => names[form.options.findIndex((option) => option.key === key)]!;
  const put = (driver: string, key: number, value: Typed | null) => {
    (figures[driver] ??= {})[nameOf(key)] = value;
  };
  const take = (id: EntryId, value: Typed | null | FigureProblem, write: (value: Typed | null) => void) => {
    if (typeof value === "object" && value !== null) problems[id] = value;
    else write(value);
  };

  for (const id of figureIds) {
    const holders = form.found?.[id]?.holders;
    const lacksIt = (key: number) => holders !== undefined && !holders.includes(key);
    const concerned = concernedBy(id, form).filter(({ key }) => isEntryChanged(form, id) || lacksIt(key));
    if (concerned.length === 0 || form.entries[id]?.isDiffering || isOwnFormula(form.entries[id])) continue;
    take(id, valueOf(form, id, id, currencyPerDollar), (value) => concerned.forEach(({ key }) => put(id, key, value)));
  }
  for (const { key, arrangement } of form.options) {
    if (!isVendors[arrangement]) continue;
    const price = `price ${key}` as const;
    if (isEntryChanged(form, price))
      take(price, valueOf(form, price, "price", currencyPerDollar), (value) => put("price", key, value));
    if (isUnitChanged(form, key) && problems[price] === undefined)
      take(price, unitOf(form, key), (value) => put("price-unit", key, value));
    if (isQuoteChanged(form, key) && !isOwnFormula(form.entries[`price-rate ${key}`]))
      take(`price-rate ${key}`, rateOf(form, key, currencyPerDollar), (value) => put("price-rate", key, value));
  }
  const vendors = form.options.filter(({ arrangement }) => isVendors[arrangement]);
  const typed: EntryId[] = [
    ...figureIds.filter((id) => isFigureTyped(form, id, currencyPerDollar)),
    ...vendors.flatMap(({ key }) =>
      isQuoteTyped(form, key, problems, currencyPerDollar) ? [`price ${key}` as const] : [],
    ),
  ];
  return { figures, problems, typed: new Set(typed) };
}

function isFigureTyped(form: ComparisonForm, id: FigureId, currencyPerDollar: number): boolean {
  const entry = form.entries[id];
  if (entry?.isDiffering || isOwnFormula(entry))
    return concernedBy(id, form).every(({ key }) => entry?.holders?.includes(key));
  return typeof valueOf(form, id, id, currencyPerDollar) === "number";
}

function isQuoteTyped(
  form: ComparisonForm,
  key: number,
  problems: FiguresReading["problems"],
  currencyPerDollar: number,
): boolean {
  const price = `price ${key}` as const;
  if (!hasUnit(form, key) || problems[`price-rate ${key}`]) return false;
  return isOwnFormula(form.entries[price]) || typeof valueOf(form, price, "price", currencyPerDollar) === "number";
}

/** Whether the unit of a price stands on the sheet or is to be written. */
export function hasUnit(form: ComparisonForm, key: number): boolean {
  return form.found?.[`price-unit ${key}`] !== undefined || isUnitChanged(form, key);
}

/** Whether a field holds something else than what stands on the sheet. */
function isEntryChanged({ entries, found }: ComparisonForm, id: EntryId): boolean {
  return (entries[id]?.text ?? "") !== (found?.[id]?.text ?? "");
}

function isQuoteChanged(form: ComparisonForm, key: number): boolean {
  const parts = [`price ${key}`, `currency ${key}`, `price-rate ${key}`] as const;
  return parts.some((id) => isEntryChanged(form, id));
}

/** Whether the cell of a unit is to be written: a price that is typed has its unit beside it, whichever it is. */
function isUnitChanged(form: ComparisonForm, key: number): boolean {
  const { entries, found } = form;
  const [price, unit] = [`price ${key}`, `price-unit ${key}`] as const;
  if (isOwnFormula(entries[unit]) || !(isEntryChanged(form, price) || isEntryChanged(form, unit))) return false;
  if (isPriced(entries, key)) return found?.[unit]?.text !== quotedUnit(entries, key);
  return found?.[unit] !== undefined || quotedUnit(entries, key) !== usualUnit;
}

/** The unit of a quote; null where there is none, as the default price is one for its own unit only. */
function unitOf(form: ComparisonForm, key: number): Typed | null | FigureProblem {
  const { entries } = form;
  const unit = quotedUnit(entries, key);
  if (isPriced(entries, key)) return unit;
  return unit !== usualUnit && isEntryChanged(form, `price-unit ${key}`) ? { kind: "noPrice" } : null;
}

/** What a field stands for; null where it is blank. */
function valueOf(
  form: ComparisonForm,
  id: EntryId,
  driver: NumericDriverId,
  currencyPerDollar: number,
): number | null | FigureProblem {
  const { text = "", currency } = form.entries[id] ?? {};
  if (text.trim() === "") return null;
  const isQuote = driver === "price";
  if (driverById[driver].money && !isQuote && currency !== form.currency) return { kind: "otherCurrency" };
  return readFigure(driver, text, form.language, currencyPerDollar);
}

/** In what an option's price is quoted, where that has a name and is not the workbook's currency. */
export function quoteOf(form: ComparisonForm, key: number, currencyPerDollar: number): Quote | undefined {
  const currency = quoteCurrency(form.entries, key, form.currency);
  const rate = rateOf(form, key, currencyPerDollar);
  return currency !== unnamedCurrency && typeof rate === "number" ? { currency, rate } : undefined;
}

/** What a quote's currency buys of the workbook's; null where they are one, and where there is no quote. */
function rateOf(form: ComparisonForm, key: number, currencyPerDollar: number): number | null | FigureProblem {
  const quoted = quoteCurrency(form.entries, key, form.currency);
  const id = `price-rate ${key}` as const;
  const text = form.entries[id]?.text ?? "";
  if (quoted === form.currency) return null;
  if (!isPriced(form.entries, key)) return text !== "" && isEntryChanged(form, id) ? { kind: "noPrice" } : null;
  if (text.trim() !== "") return readFigure("price-rate", text, form.language, currencyPerDollar);
  const known = quoted === unnamedCurrency ? undefined : knownRate(quoted, form.currency, currencyPerDollar);
  return known ?? { kind: "noRate" };
}
