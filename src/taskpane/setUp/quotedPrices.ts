import { vocabulary } from "../../locale/vocabulary";
import type { NumericDriverId } from "../../model/catalogue/drivers";
import { readAssumptions } from "../../model/assumptions/readAssumptions";
import { type UnitPrice, priceQuote } from "../../model/pricing/priceQuote";
import { seconds, share } from "../../model/units";
import type { InputsStanding } from "../../workbook/standing/inputsStanding";
import { type ComparisonForm, namesInForm } from "./comparisonForm";
import { isOwnFormula, knownRate, quoteCurrency, quotedUnit, readFigure } from "./figures";

/** What a quote in one unit is worth in another depends on. */
const terms = [
  "calls-per-year",
  "handle-time",
  "fcr-today",
  "handle-uplift",
  "first-contact-resolution",
  "occupancy",
  "shrinkage",
  "paid-hours",
] as const satisfies readonly NumericDriverId[];
type Term = (typeof terms)[number];

/** The price typed for an option in every unit and the workbook's currency; null while it is none, or its unit or rate is not known. */
export function quotedPrices(
  form: ComparisonForm,
  key: number,
  currencyPerDollar: number,
  inputs: InputsStanding | null,
): UnitPrice[] | null {
  const { entries, language, currency } = form;
  const numberIn = (id: keyof typeof entries, driver: NumericDriverId) => {
    const read = readFigure(driver, entries[id]?.text ?? "", language, currencyPerDollar);
    return typeof read === "number" ? read : undefined;
  };
  const price = numberIn(`price ${key}`, "price");
  const quoted = quoteCurrency(entries, key, currency);
  const isRateTyped = (entries[`price-rate ${key}`]?.text ?? "").trim() !== "";
  const rate =
    quoted !== currency && isRateTyped
      ? numberIn(`price-rate ${key}`, "price-rate")
      : knownRate(quoted, currency, currencyPerDollar);
  if (price === undefined || rate === undefined || isOwnFormula(entries[`price-unit ${key}`])) return null;
  const unit = quotedUnit(entries, key);

  const names = namesInForm(form);
  const own: Partial<Record<Term, number | undefined>> = {
    "calls-per-year": numberIn("calls-per-year", "calls-per-year"),
    "handle-time": numberIn("handle-time", "handle-time"),
    "fcr-today": numberIn("fcr-today", "fcr-today"),
  };
  const read = readAssumptions(
    [
      ["id", ...names],
      ["arrangement", ...form.options.map(({ arrangement }) => arrangement)],
      ["country", ...names.map(() => form.country)],
      ...terms.map((id) => [
        id,
        ...form.options.map((option) => own[id] ?? standingTerm(id, option.key, form, inputs)),
      ]),
    ],
    vocabulary,
  );
  if (!read.ok) return null;
  const { values } = read.value.options[form.options.findIndex((option) => option.key === key)]!;
  return priceQuote(price * rate, unit, {
    handleTime: seconds(values["handle-time"] * (1 + values["handle-uplift"])),
    occupancy: share(values.occupancy),
    shrinkage: share(values.shrinkage),
    firstContactResolution: share(values["first-contact-resolution"]),
    paidHoursPerYear: values["paid-hours"],
    callsPerMonth: values["calls-per-year"] / 12,
  });
}

/** What is typed on the sheet for an option that stands there, or what the week of its agents comes to. */
function standingTerm(
  id: Term,
  key: number,
  { firstNewKey }: ComparisonForm,
  inputs: InputsStanding | null,
): number | null {
  const name = key < firstNewKey ? inputs?.options[key] : undefined;
  if (!inputs || name === undefined) return null;
  const typed = inputs.typed[id]?.[name];
  if (typeof typed === "number") return typed;
  if (id !== "occupancy") return null;
  const [header = [], ...rows] = inputs.assumptions;
  const value = rows.find(([each]) => each === id)?.[header.indexOf(name)];
  return typeof value === "number" ? value : null;
}
