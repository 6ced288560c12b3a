import { arrangements } from "../../../model/catalogue/driver";
import type { DriverId } from "../../../model/catalogue/drivers";
import { boundsOf } from "./bounds";
import type { Compared } from "./result";
import { type Context, areaOn, cellOn, optionName } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import { optionsOf } from "../common/optionTable";

/** The conditions of what vendors quote. */
export const quotes = {
  /** A unit or a rate beside no price: the default price is one for a productive hour, in another currency. */
  quotes: (context: Context): Compared => {
    const halves = optionsOf(context).map((option) => {
      const { isVendors, typed, byDefault } = quoteOf(context, option);
      const [unit, rate] = [typed("price-unit"), typed("price-rate")];
      const hasUnit = `(${unit}<>"")*(${unit}<>${byDefault("price-unit")})`;
      return ifError(`${isVendors}*(${typed("price")}="")*(${hasUnit}+(${rate}<>"")*(${rate}<>1)>0)`);
    });
    const place = firstOption(context, halves);
    return { value: halves.join("+"), tolerance: 0, format: numberFormats.whole, place };
  },
  /** Prices beside no unit, which count as those of a productive hour: it is another unit's where none asks so little, or so much. */
  priceAlone: (context: Context): Compared => {
    const [least, most] = boundsOf(context, "priceAlone");
    const others = optionsOf(context).map((option) => {
      const { isVendors, typed, base, byDefault } = quoteOf(context, option);
      const [price, usual] = [`${base("price")}*${base("price-rate")}`, byDefault("price")];
      // A price of 0 is one in any unit.
      const isOutside = `(${price}<>0)*((${price}<${least}*${usual})+(${price}>${most}*${usual}))`;
      return ifError(`${isVendors}*(${typed("price")}<>"")*(${typed("price-unit")}="")*${isOutside}`);
    });
    const place = firstOption(context, others);
    return { value: others.join("+"), tolerance: 0, format: numberFormats.whole, place };
  },
};

/** Text and errors are no quote at all: another check names them. */
const ifError = (formula: string) => `IFERROR(${formula},0)`;

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

/** The name of the first option of which a value is above 0. */
function firstOption(context: Context, values: readonly string[]): string {
  return values.reduceRight((others, value, option) => `IF(${value}>0,${optionName(context, option)},${others})`, '""');
}
