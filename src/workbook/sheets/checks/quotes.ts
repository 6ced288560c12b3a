import { arrangements } from "../../../model/catalogue/driver";
import type { DriverId } from "../../../model/catalogue/drivers";
import type { Compared } from "./result";
import { relative } from "../../plan/address";
import { type Context, areaOn, cellOn, optionName } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import { optionsOf } from "../common/optionTable";

/**
 * How many times its default a price without a unit may be, or the default it. Where calls take 6 minutes, an hour's price is 50
 * times that of a minute, 8 times that of a call, and a hundredth of that of an FTE's month. What vendors ask for an hour differs less.
 */
const farthest = 4;

/** The conditions of what vendors quote. */
export const quotes = {
  /** A unit or a rate beside no price: the default price is one for a productive hour, in another currency. */
  quotes: (context: Context): Compared => {
    const halves = optionsOf(context).map((option) => {
      const { isVendors, typed, byDefault } = quoteOf(context, option);
      const [unit, rate] = [typed("price-unit"), typed("price-rate")];
      const hasUnit = `(${unit}<>"")*(${unit}<>${byDefault("price-unit")})`;
      return `${isVendors}*(${typed("price")}="")*(${hasUnit}+(${rate}<>"")*(${rate}<>1)>0)`;
    });
    const place = firstOption(context, halves, "0");
    return { value: halves.join("+"), tolerance: 0, format: numberFormats.whole, place };
  },
  /** A price beside no unit counts as one for a productive hour, which it is taken for only where it is like the default for one. */
  priceAlone: (context: Context): Compared => {
    const { checks } = context;
    const factors = optionsOf(context).map((option) => {
      const { isVendors, typed, base, byDefault } = quoteOf(context, option);
      const [price, usual] = [`(${base("price")}*${base("price-rate")})`, byDefault("price")];
      // A price of 0 is one in any unit, and text is no number of any: another check names it.
      const factor = `IFERROR(MAX(${price}/${usual},${usual}/${price}),0)`;
      return `${isVendors}*(${typed("price")}<>"")*(${typed("price-unit")}="")*${factor}`;
    });
    const place = firstOption(context, factors, relative(checks.checkRow("priceAlone"), checks.columns.tolerance));
    return { value: `MAX(${factors.join(",")})`, tolerance: farthest, format: numberFormats.decimal, place };
  },
};

/** What an option's quote is read from: what is typed, what stands before any scenario, and what its arrangement has by default. */
function quoteOf(context: Context, option: number) {
  const { inputs } = context;
  const { columns, linkRows } = inputs;
  const ofOption = (row: number, first: number) => cellOn(context, "inputs", row, first + option);
  const number = ofOption(linkRows.number, columns.typed);
  return {
    isVendors: ofOption(linkRows.vendor, columns.typed),
    typed: (id: DriverId) => ofOption(inputs.rowOf(id), columns.typed),
    base: (id: DriverId) => ofOption(inputs.rowOf(id), columns.base),
    byDefault: (id: DriverId) => {
      const row = { row: inputs.rowOf(id), column: columns.defaults, rows: 1, columns: arrangements.length };
      return `INDEX(${areaOn(context, "inputs", row)},1,${number})`;
    },
  };
}

/** The name of the first option of which a value is above a bound. */
function firstOption(context: Context, values: readonly string[], bound: string): string {
  return values.reduceRight(
    (others, value, option) => `IF(${value}>${bound},${optionName(context, option)},${others})`,
    '""',
  );
}
