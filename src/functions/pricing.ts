import { vocabulary } from "../locale/vocabulary";
import { quoteColumns } from "../model/answers";
import { priceUnits } from "../model/catalogue/driver";
import { feeModes } from "../model/catalogue/feeMode";
import { above0, shareAbove0, shareBelow1, zeroOrMore } from "../model/domain";
import { priceQuote } from "../model/pricing/priceQuote";
import { tieredFee } from "../model/pricing/tieredFee";
import { handleSecondsDomain } from "../model/staffing/limits";
import { seconds, share } from "../model/units";
import { cellsOf, choiceArgument, isBlankIn, numberArgument, numbersArgument } from "./arguments/arguments";
import { toCell } from "./runtime/cellError";
import { tiersArgument } from "./arguments/tiersArgument";

/**
 * The ways tiered prices apply.
 * @customenum {string}
 */
export enum FeeModeChoice {
  /** Each tier's units at that tier's price */
  marginal = "marginal",
  /** All units at the price of the tier reached */
  allUnits = "all-units",
}

/**
 * What a vendor's price is counted in.
 * @customenum {string}
 */
export enum PriceUnitChoice {
  /** A minute of handling calls */
  minute = "minute",
  /** A handled call */
  call = "call",
  /** A call resolved at first contact */
  resolvedCall = "resolved-call",
  /** An agent's hour at work, idle time included */
  productiveHour = "productive-hour",
  /** An agent's paid hour, shrinkage included */
  paidHour = "paid-hour",
  /** A full-time agent for a month */
  fteMonth = "fte-month",
  /** All calls of a month */
  month = "month",
}

/**
 * The fee for a volume at tiered prices. Marginal: each tier's units at that tier's price. All-units: all units at the price of the tier reached, so that one unit more can cost less.
 * @customfunction OUTSOURCE_FEE OUTSOURCE_FEE
 * @param {any[][]} volume Units in the period the prices are for, 0 or more; a number or a range
 * @param {any[][]} tiers Two columns, from-volume and price per unit; the first from-volume is 0 or 1, each next is higher; a tier holds from its from-volume on
 * @param {FeeModeChoice} [mode] marginal or all-units; marginal if left out
 * @param {any} [minimum] The least fee in the period, as money; 0 if left out
 * @returns Money, in the shape of volume
 */
export function outsourceFee(volume: any[][], tiers: any[][], mode?: FeeModeChoice, minimum?: any): any[][] {
  const volumes = toCell(numbersArgument("volume", volume, zeroOrMore));
  const priced = toCell(tiersArgument(tiers));
  const chosen = toCell(choiceArgument("mode", mode, vocabulary.feeMode, feeModes, "marginal"));
  const least = toCell(numberArgument("minimum", minimum, zeroOrMore, 0));
  return volumes.map((row) => row.map((units) => Math.max(least, tieredFee(units, priced, chosen))));
}

/**
 * One vendor price in every unit vendors quote in, so that offers can be compared. A productive hour includes idle time, a paid hour shrinkage too; minutes and calls are handled ones.
 * @customfunction OUTSOURCE_QUOTE OUTSOURCE_QUOTE
 * @param {any} price The price per unit, 0 or more
 * @param {PriceUnitChoice} unit minute, call, resolved-call, productive-hour, paid-hour, fte-month, or month (which needs callsPerMonth)
 * @param {any} aht Average handle time in seconds, from 1; a time of day is a share of a day, so multiply it by 86400
 * @param {any} [occupancy] Share of productive time spent on calls, above 0 up to 1; 0.85 if left out
 * @param {any} [shrinkage] Share of paid time away from calls, from 0 and below 1; 0.3 if left out
 * @param {any} [fcr] Share of calls resolved at first contact, above 0 up to 1; 0.7 if left out
 * @param {any} [paidHoursYear] Paid hours of a full-time agent per year, above 0; 2080 if left out
 * @param {any} [callsPerMonth] Calls handled per month, above 0; without it a month has no price
 * @returns A table with the header row unit, price and a row for each unit
 */
export function outsourceQuote(
  price: any,
  unit: PriceUnitChoice,
  aht: any,
  occupancy?: any,
  shrinkage?: any,
  fcr?: any,
  paidHoursYear?: any,
  callsPerMonth?: any,
): any[][] {
  const offered = toCell(numberArgument("price", price, zeroOrMore));
  const quotedIn = toCell(choiceArgument("unit", unit, vocabulary.priceUnit, priceUnits));
  const terms = {
    handleTime: seconds(toCell(numberArgument("aht", aht, handleSecondsDomain))),
    occupancy: share(toCell(numberArgument("occupancy", occupancy, shareAbove0, 0.85))),
    shrinkage: share(toCell(numberArgument("shrinkage", shrinkage, shareBelow1, 0.3))),
    firstContactResolution: share(toCell(numberArgument("fcr", fcr, { ...shareAbove0, zeroIsMeant: true }, 0.7))),
    paidHoursPerYear: toCell(numberArgument("paidHoursYear", paidHoursYear, above0, 2080)),
    callsPerMonth:
      isBlankIn(cellsOf(callsPerMonth)[0]?.[0] ?? null, above0) && quotedIn !== "month"
        ? null
        : toCell(numberArgument("callsPerMonth", callsPerMonth, above0)),
  };
  const lines = priceQuote(offered, quotedIn, terms);
  return [[...quoteColumns], ...lines.map((line) => [line.unit, line.price ?? ""])];
}
