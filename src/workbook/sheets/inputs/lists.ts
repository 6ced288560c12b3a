import { catalogueCurrency, countries, currencyOf } from "../../../model/catalogue/country";
import { isTodaysCentre } from "../../../model/assumptions/withFollowed";
import { arrangements, distributions, isVendors, priceUnits } from "../../../model/catalogue/driver";
import { absolute, areaAddress } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";

/** The scenarios' directions as the scenarios are listed: none, the favourable end, the adverse end. */
const directions = [0, -1, 1];

/** The lists that cells of choice take their entries from, at the right end of the sheet. */
export function putLists(sheet: SheetBuilder, context: Context): void {
  const { inputs, messages } = context;
  const { columns, headerRow } = inputs;
  const { choices, drivers } = messages;
  const texts = messages.sheets.inputs;
  putArrangements(sheet, context);
  const list = (column: number, title: string, items: readonly string[]) => {
    sheet.text(headerRow, column, title, "header");
    for (const [index, item] of items.entries()) sheet.text(headerRow + 1 + index, column, item, "evidence");
  };
  const namesOfUnits = priceUnits.map((unit) => choices.priceUnits[unit]);
  const namesOfShapes = distributions.map((shape) => choices.distributions[shape]);
  const { base, favourable, adverse } = texts.scenarios;
  list(columns.priceUnits, drivers["price-unit"].name, namesOfUnits);
  list(columns.distributions, choices.headers.distribution, namesOfShapes);
  list(columns.scenarios, texts.scenario, [base, favourable, adverse]);
  list(
    columns.countries,
    drivers.country.name,
    countries.map((country) => choices.countries[country]),
  );
  putCountryHeaders(sheet, context);
  sheet.text(headerRow, columns.mostInDollars, texts.mostInDollars(catalogueCurrency), "optionHeader");
  putDirections(sheet, context);
}

/** The arrangements above their defaults, and above each of them whether it hands the work to a vendor. */
function putArrangements(sheet: SheetBuilder, { inputs, messages, request }: Context): void {
  const { bandRow, headerRow, columns } = inputs;
  sheet.text(bandRow - 2, columns.defaults, messages.sheets.inputs.bandDefaults(request.currency), "band");
  for (const [index, arrangement] of arrangements.entries()) {
    const isVendor = isVendors[arrangement] ? 1 : 0;
    const isToday = isTodaysCentre(arrangement) ? 1 : 0;
    sheet.number(bandRow - 1, columns.defaults + index, isToday, numberFormats.year, "evidence");
    sheet.number(bandRow, columns.defaults + index, isVendor, numberFormats.year, "evidence");
    sheet.text(headerRow, columns.defaults + index, messages.choices.arrangements[arrangement], "header");
  }
}

/** Each country with its currency, over its defaults by arrangement; then the countries over where their defaults come from. */
function putCountryHeaders(sheet: SheetBuilder, { inputs, messages }: Context): void {
  const { bandRow, headerRow, columns } = inputs;
  const { arrangements: names, countries: countryNames, headers } = messages.choices;
  sheet.text(bandRow, columns.sources, headers.source, "band");
  sheet.text(bandRow, columns.years, headers.year, "band");
  sheet.text(bandRow, columns.grades, headers.grade, "band");
  sheet.text(bandRow, columns.addresses, messages.sheets.inputs.address, "band");
  for (const country of countries) {
    const { defaults, source, year, grade, address } = inputs.ofCountry(country);
    sheet.text(bandRow, defaults, `${countryNames[country]}, ${currencyOf[country]}`, "band");
    for (const [index, arrangement] of arrangements.entries())
      sheet.text(headerRow, defaults + index, names[arrangement], "header");
    sheet.text(headerRow, source, countryNames[country], "header");
    sheet.text(headerRow, year, countryNames[country], "optionHeader");
    sheet.text(headerRow, grade, countryNames[country], "header");
    sheet.text(headerRow, address, countryNames[country], "header");
  }
}

/** The direction of each scenario, and of the chosen one. */
function putDirections(sheet: SheetBuilder, { inputs, messages }: Context): void {
  const { scenarioRow, headerRow, columns } = inputs;
  const { direction: title } = messages.sheets.inputs;
  sheet.text(headerRow, columns.directions, title, "header");
  for (const [index, direction] of directions.entries())
    sheet.number(headerRow + 1 + index, columns.directions, direction, numberFormats.year, "evidence");
  const over = (column: number) => areaAddress(inputs.list(column, directions.length), absolute);
  const chosen = absolute(scenarioRow, inputs.valueColumn);
  sheet.text(scenarioRow, columns.bad, title, "label");
  const direction = `INDEX(${over(columns.directions)},MATCH(${chosen},${over(columns.scenarios)},0))`;
  sheet.formula(scenarioRow, columns.multiplier, direction, numberFormats.year);
}
