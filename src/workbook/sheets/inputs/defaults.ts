import { goesWithPay, ownDefault, usualRate } from "../../../model/catalogue/catalogueDefault";
import { type Country, countries, currencyOf } from "../../../model/catalogue/country";
import { type Arrangement, arrangements } from "../../../model/catalogue/driver";
import type { CatalogueDriver, DriverId, NumericDriver } from "../../../model/catalogue/drivers";
import { absolute, relative } from "../../plan/address";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { unitFormat } from "../../plan/unitFormat";
import type { Context } from "../context";
import { optionsOf } from "../common/optionTable";
import { defaultFormula, followsFigures } from "./driverFormulas";
import { ofCountryChosen } from "./ofCountryChosen";
import { shrinkageByKind } from "./shrinkageByKind";

/** The defaults in force, by arrangement and in the comparison's currency, and each country's in its own. */
export function putDefaults(sheet: SheetBuilder, context: Context, driver: CatalogueDriver): void {
  const { inputs, messages } = context;
  const row = inputs.rowOf(driver.id);
  for (const [index, arrangement] of arrangements.entries()) {
    const column = inputs.columns.defaults + index;
    if (driver.kind === "choice")
      sheet.text(row, column, messages.choices.priceUnits[driver.defaults[arrangement]], "evidence");
    else {
      putInForce(sheet, context, driver, index);
      for (const country of countries) putOfCountry(sheet, context, driver, { country, arrangement, index });
    }
  }
}

/** What a blank cell stands for, from the least to the most over the options where they differ. */
export function putDefaultShown(sheet: SheetBuilder, context: Context, driver: CatalogueDriver): void {
  const { inputs, messages, request } = context;
  const { defaultLeast, defaultMost } = inputs.columns;
  const row = inputs.rowOf(driver.id);
  if (followsFigures(driver)) return sheet.text(row, defaultLeast, messages.sheets.inputs.follows, "evidenceRight");
  const of = optionsOf(context).map((option) => defaultFormula(context, driver, option));
  const format = unitFormat(driver.unit, request.currency);
  if (driver.kind === "choice" || driver.scope === "shared")
    return sheet.formula(row, defaultLeast, of[0]!, format, "evidenceRight");
  const [least, most] = [`MIN(${of.join(",")})`, `MAX(${of.join(",")})`];
  const upTo = `IF(${most}>${relative(row, defaultLeast)},${most},"")`;
  if (driver.id === "shrinkage") return putShrinkageShown(sheet, context, { least, most, upTo, format });
  sheet.formula(row, defaultLeast, least, format, "evidenceRight");
  sheet.formula(row, defaultMost, upTo, format, "evidenceRight");
}

/** The default only for options whose kinds of shrinkage are not typed: beside it that the others follow these. */
function putShrinkageShown(
  sheet: SheetBuilder,
  context: Context,
  { least, most, upTo, format }: { least: string; most: string; upTo: string; format: string },
): void {
  const { inputs } = context;
  const { defaultLeast, defaultMost } = inputs.columns;
  const row = inputs.rowOf("shrinkage");
  const { ofSome, ofAll, follows } = shrinkageByKind(context);
  sheet.formula(row, defaultLeast, `IF(${ofSome},${follows},${least})`, format, "evidenceRight");
  sheet.formula(row, defaultMost, `IF(${ofAll},"",IF(${ofSome},${most},${upTo}))`, format, "evidenceRight");
}

function putInForce(sheet: SheetBuilder, context: Context, driver: NumericDriver, index: number): void {
  const { inputs, request } = context;
  const [row, column] = [inputs.rowOf(driver.id), inputs.columns.defaults + index];
  const format = unitFormat(driver.unit, request.currency);
  if (driver.id !== "default-currency-rate")
    return sheet.formula(row, column, inForceFormula(context, driver, index), format, "evidence");
  const rate = usualRate(request.currency);
  // Not a blank cell, which would count as 0: amounts in a currency that nobody gives a rate for are to show an error.
  if (rate === undefined) sheet.formula(row, column, '""', format, "evidence");
  else sheet.number(row, column, rate, format, "evidence");
}

/** The chosen country's default; money goes from its currency to the comparison's. */
function inForceFormula(context: Context, { id, money }: NumericDriver, index: number): string {
  const { inputs } = context;
  const { columns, linkRows, valueColumn } = inputs;
  const value = ofCountryChosen(context, inputs.rowOf(id), (country) => inputs.ofCountry(country).defaults + index);
  const rate = absolute(inputs.rowOf("default-currency-rate"), columns.base);
  return money ? `${value}*(${rate}/${absolute(linkRows.countryRate, valueColumn)})` : value;
}

/** A figure of the country's own, or the US one: money at the exchange rate, and people's time by an agent's pay. */
function putOfCountry(
  sheet: SheetBuilder,
  { inputs }: Context,
  driver: NumericDriver,
  { country, arrangement, index }: { country: Country; arrangement: Arrangement; index: number },
): void {
  const row = inputs.rowOf(driver.id);
  const column = inputs.ofCountry(country).defaults + index;
  const format = unitFormat(driver.unit, currencyOf[country]);
  const own = country === "us" ? driver.defaults[arrangement] : ownDefault(driver.id, arrangement, country);
  if (own !== undefined) return sheet.number(row, column, own, format, "evidence");
  const first = (id: DriverId, of: Country) => absolute(inputs.rowOf(id), inputs.ofCountry(of).defaults);
  const american = relative(row, inputs.ofCountry("us").defaults + index);
  const byPay = `${american}*(${first("agent-pay", country)}/${first("agent-pay", "us")})`;
  const byRate = `${american}*${first("default-currency-rate", country)}`;
  const converted = goesWithPay(driver.id) ? byPay : byRate;
  sheet.formula(row, column, driver.money ? converted : american, format, "evidence");
}
