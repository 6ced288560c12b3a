import { type Country, countries } from "../../../model/catalogue/country";
import { absolute, relative } from "../../plan/address";
import type { Context } from "../context";

/** The cell of a row that is the chosen country's, of one in each country's columns. */
export function ofCountryChosen({ inputs }: Context, row: number, columnOf: (country: Country) => number): string {
  const number = absolute(inputs.linkRows.country, inputs.valueColumn);
  return `CHOOSE(${number},${countries.map((country) => relative(row, columnOf(country))).join(",")})`;
}
