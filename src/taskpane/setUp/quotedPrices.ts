import { vocabulary } from "../../locale/vocabulary";
import type { PriceUnit } from "../../model/catalogue/driver";
import { driverById } from "../../model/catalogue/drivers";
import { readAssumptions } from "../../model/assumptions/readAssumptions";
import { type UnitPrice, priceQuote } from "../../model/pricing/priceQuote";
import { seconds, share } from "../../model/units";
import type { InputsStanding } from "../../workbook/standing/inputsStanding";
import { type ComparisonForm, namesInForm } from "./comparisonForm";
import { type FigureId, isOwnFormula, knownRate, quoteCurrency, quotedUnit, readFigure } from "./figures";

/** The units that vendors quote most. */
const usualUnits = ["minute", "call", "resolved-call", "productive-hour"] as const satisfies readonly PriceUnit[];

/** What a price in one of the usual units is worth in another depends on. */
const usualTerms = ["handle-time", "handle-uplift", "first-contact-resolution", "occupancy"] as const;

/** What the form asks for itself. */
const askedTerms = ["calls-per-year", "handle-time", "fcr-today"] as const satisfies readonly FigureId[];

const terms = [
  ...askedTerms,
  "handle-uplift",
  "first-contact-resolution",
  "occupancy",
  "shrinkage",
  "paid-hours",
] as const;
type Term = (typeof terms)[number];

/** What the worth of a price in another unit depends on beside these. */
const furtherTerms: Partial<Record<PriceUnit, readonly Term[]>> = {
  "paid-hour": ["shrinkage"],
  "fte-month": ["shrinkage", "paid-hours"],
  month: ["calls-per-year"],
};

interface QuotedPrices {
  /** In the unit that it is quoted in first, then in the usual ones. */
  readonly prices: readonly UnitPrice[];
  /** What they depend on and nobody has typed. */
  readonly defaults: readonly Term[];
}

/** The price typed for an option in the workbook's currency; null while it is none, or its unit or rate is not known. */
export function quotedPrices(
  form: ComparisonForm,
  key: number,
  currencyPerDollar: number,
  inputs: InputsStanding | null,
): QuotedPrices | null {
  const { entries } = form;
  const price = priceInCurrency(form, key, currencyPerDollar);
  if (price === undefined || isOwnFormula(entries[`price-unit ${key}`])) return null;

  const names = namesInForm(form);
  const known = (id: Term, option: number) => askedTerm(id, form) ?? standingTerm(id, option, form, inputs);
  const read = readAssumptions(
    [
      ["id", ...names],
      ["arrangement", ...form.options.map(({ arrangement }) => arrangement)],
      ["country", ...names.map(() => form.country)],
      ...terms.map((id) => [id, ...form.options.map((option) => known(id, option.key))]),
    ],
    vocabulary,
  );
  if (!read.ok) return null;
  const { values } = read.value.options[form.options.findIndex((option) => option.key === key)]!;
  const unit = quotedUnit(entries, key);
  const worth = priceQuote(price, unit, {
    handleTime: seconds(values["handle-time"] * (1 + values["handle-uplift"])),
    occupancy: share(values.occupancy),
    shrinkage: share(values.shrinkage),
    firstContactResolution: share(values["first-contact-resolution"]),
    paidHoursPerYear: values["paid-hours"],
    callsPerMonth: values["calls-per-year"] / 12,
  });
  const isDefault = (id: Term) => {
    const holders = driverById[id].scope === "shared" ? form.options.map((option) => option.key) : [key];
    return holders.every((holder) => known(id, holder) === null);
  };
  const units = new Set([unit, ...usualUnits]);
  return {
    prices: [...units].map((each) => worth.find((other) => other.unit === each)!),
    defaults: [...usualTerms, ...(furtherTerms[unit] ?? [])].filter(isDefault),
  };
}

function priceInCurrency(form: ComparisonForm, key: number, currencyPerDollar: number): number | undefined {
  const { entries, language, currency } = form;
  const price = readFigure("price", entries[`price ${key}`]?.text ?? "", language, currencyPerDollar);
  const quoted = quoteCurrency(entries, key, currency);
  const rateText = entries[`price-rate ${key}`]?.text.trim() ?? "";
  const rate =
    quoted !== currency && rateText !== ""
      ? readFigure("price-rate", rateText, language, currencyPerDollar)
      : knownRate(quoted, currency, currencyPerDollar);
  return typeof price === "number" && typeof rate === "number" ? price * rate : undefined;
}

function askedOf(id: Term) {
  return askedTerms.find((each) => each === id);
}

/** What is typed in the form. */
function askedTerm(id: Term, { entries, language }: ComparisonForm): number | null {
  const asked = askedOf(id);
  const value = asked && readFigure(asked, entries[asked]?.text ?? "", language, Infinity);
  return typeof value === "number" ? value : null;
}

/** What is typed on the sheet for an option that stands there, or what its own formula or the week of its agents comes to. */
function standingTerm(
  id: Term,
  key: number,
  { firstNewKey, entries }: ComparisonForm,
  inputs: InputsStanding | null,
): number | null {
  const name = key < firstNewKey ? inputs?.options[key] : undefined;
  if (!inputs || name === undefined) return null;
  // What the form asks for is blank there, or a formula of the user's own.
  const asked = askedOf(id);
  if (asked && !isOwnFormula(entries[asked])) return null;
  const typed = inputs.typed[id]?.[name];
  if (typeof typed === "number") return typed;
  if (typed === undefined && id !== "occupancy") return null;
  const [header = [], ...rows] = inputs.assumptions;
  const value = rows.find(([each]) => each === id)?.[header.indexOf(name)];
  return typeof value === "number" ? value : null;
}
