import type { Domain } from "../../model/domain";
import type { Fault, Place, Typed } from "../../model/fault";
import { writeTruth } from "../truth";
import { listFormat } from "../formats";
import { isNumberAsText } from "../isNumberAsText";
import { formatNumber, formatShare } from "../numbers";

/** A sentence for each kind of fault. */
export type FaultSentences = { [Kind in Fault["kind"]]: (fault: Extract<Fault, { kind: Kind }>) => string };

const number = (value: number) => formatNumber(value, "en");
const percent = (share: number) => formatShare(share, "en");
const at = (place: Place | undefined) => (place ? `, row ${place.row}, column ${place.column}` : "");
const list = (items: readonly string[]) => listFormat("en", { type: "disjunction" }).format(items);

function typed(value: Typed): string {
  if (typeof value === "boolean") return writeTruth(value, "en");
  return typeof value === "number" ? number(value) : `'${value}'`;
}

/** Rounded to three decimals, to the safe side. */
export const ceil3 = (value: number) => Math.ceil(value * 1000) / 1000;
export const floor3 = (value: number) => Math.floor(value * 1000) / 1000;

function allowed({ least, most, whole, aboveLeast, belowMost, orZero, time }: Domain): string {
  const kind = (orZero ? "0 or " : "") + (whole ? "a whole number" : "a number") + (time ? ` of ${time}` : "");
  const from = aboveLeast ? `above ${number(least)}` : `from ${number(least)}`;
  if (most === Infinity) return `${kind} ${aboveLeast ? from : `of ${number(least)} or more`}`;
  return `${kind} ${from} ${belowMost ? "and below" : "to"} ${number(most)}`;
}

function timeOfDay(value: number, domain: Domain): string {
  const perDay = number(domain.time === "minutes" ? 1440 : 86_400);
  return `${number(Number(value.toPrecision(4)))} cannot be used; it must be ${allowed(domain)}. A cell that shows h:mm:ss holds a share of a day: multiply it by ${perDay} to make ${domain.time}.`;
}

function notANumber(value: Typed): string {
  return isNumberAsText(value)
    ? `${typed(value)} is text, not a number; set the cell's format to General, and type the number alone, without spaces, currency or unit.`
    : `${typed(value)} is not a number.`;
}

export const enFaults: FaultSentences = {
  argumentMissing: ({ argument }) => `${argument} is missing.`,
  answerTooLarge: () =>
    "The answer is larger than a cell can hold: one of the numbers it is computed from is far too large, or far too close to 0.",
  notANumber: ({ argument, value, place }) => `${argument}${at(place)}: ${notANumber(value)}`,
  notTrueOrFalse: ({ argument, value }) => `${argument}: ${typed(value)} cannot be used; it must be TRUE or FALSE.`,
  outsideDomain: ({ argument, value, domain, place }) =>
    `${argument}${at(place)}: ${number(value)} cannot be used; it must be ${allowed(domain)}.`,
  timeOfDay: ({ argument, value, domain, place }) => `${argument}${at(place)}: ${timeOfDay(value, domain)}`,
  judgementOutside: ({ argument, value, domain, place }) =>
    `${argument}${at(place)}: ${number(value)} cannot be used; it must be ${allowed(domain)}. Was a fraction such as 1/7 typed? Excel makes a date of it; type =1/7.`,
  ratingOfZero: ({ argument, domain, place }) =>
    `${argument}${at(place)}: 0 cannot be used; it must be ${allowed(domain)}. Give lowest as 0 for a scale from 0; leave the cell blank for no rating.`,
  unknownChoice: ({ argument, value, allowed, place }) =>
    `${argument}${at(place)}: ${typed(value)} is unknown; use ${list(allowed)}.`,
  blankCell: ({ argument, place }) => `${argument}${at(place)}: the cell is blank; a value is needed there.`,
  shapesDiffer: (f) =>
    `${f.argument} has ${f.rows} rows and ${f.columns} columns, but ${f.otherArgument} has ${f.otherRows} rows and ${f.otherColumns} columns; they must match.`,
  allWeightsZero: ({ argument }) => `${argument}: all weights are 0; at least one must be above 0.`,
  ratingMissing: ({ argument, place }) => `${argument}${at(place)}: there is no rating; every cell needs one here.`,
  notALine: (f) =>
    `${f.argument} is ${f.rows} × ${f.columns} (rows × columns); it must be a single column or a single row.`,
  notOnePerRow: (f) =>
    `${f.argument} is ${f.rows} × ${f.columns} (rows × columns); it must be one column or one row with as many cells as ${f.otherArgument} has rows, ${f.otherRows}.`,
  wrongColumnCount: ({ argument, columns, expected }) =>
    `${argument}: the number of columns is ${columns}; it must be ${expected}.`,
  notSquare: ({ argument, rows, columns }) =>
    `${argument} is ${rows} × ${columns} (rows × columns); it must have as many rows as columns.`,
  notExactly: ({ argument, value, expected, place }) =>
    `${argument}${at(place)}: ${number(value)} cannot be used; it must be ${number(expected)}.`,
  notReciprocal: (f) =>
    `${f.argument}${at(f.place)}: ${number(f.value)} and its mirror in row ${f.mirrorPlace.row}, column ${f.mirrorPlace.column}, ${number(f.mirrorValue)}, must multiply to 1 within 2%; leave one of them blank to have it filled.`,
  notSymmetric: (f) =>
    `${f.argument}${at(f.place)}: ${number(f.value)} differs from its mirror in row ${f.mirrorPlace.row}, column ${f.mirrorPlace.column}, ${number(f.mirrorValue)}; the two must be equal.`,
  headersDiffer: ({ argument, value, place, expected }) =>
    `${argument}${at(place)}: ${typed(value)} must be ${expected}; the first row names the same drivers as the first column, in the same order.`,
  repeatedDriver: ({ argument, driver, place, firstPlace }) =>
    `${argument}${at(place)}: ${driver} is already in row ${firstPlace.row}; keep one of them.`,
  cannotCorrelate: ({ argument, driver, place }) =>
    `${argument}${at(place)}: ${driver} is never uncertain, so it cannot correlate with anything.`,
  correlationsImpossible: ({ argument, driver, otherDriver, value, place, range }) =>
    `${argument}${at(place)}: ${driver} and ${otherDriver} cannot correlate by ${number(value)} while the others are as they are; ` +
    (range
      ? `it must be from ${number(ceil3(range.least))} to ${number(floor3(range.most))}.`
      : "bring the correlations of this row closer to 0."),
  tiersFromNeither0Nor1: ({ argument, value, place }) =>
    `${argument}${at(place)}: ${number(value)} cannot be used; the first from-volume must be 0 or 1.`,
  tiersNotRising: ({ argument, value, previous, place }) =>
    `${argument}${at(place)}: ${number(value)} must be above the from-volume before it, ${number(previous)}.`,
  belowOther: ({ argument, value, place, otherArgument, otherValue }) =>
    `${argument}${at(place)}: ${number(value)} is below ${otherArgument}, which is ${number(otherValue)} there.`,
  latticeTooSmall: ({ argument, options, most }) =>
    `${argument}: lattice has room for ${number(most)} options, and the table has ${number(options)}; use random.`,

  unknownDriverArgument: ({ argument, value, place }) =>
    `${argument}${at(place)}: ${typed(value)} is not a driver; OUTSOURCE_DRIVERS lists them.`,
  driverCannotMove: ({ driver }) => `driver: ${driver} is a choice or a whole number; use another driver.`,

  tableTooSmall: () =>
    "assumptions needs a header row, a first column of driver ids, and at least one column for an option.",
  blankOptionHeader: ({ row, column }) =>
    `assumptions, row ${row}, column ${column}: the header is blank; give the option a name.`,
  duplicateHeader: ({ header, row, column, firstColumn }) =>
    `assumptions, row ${row}, column ${column}: '${header}' is already the header of column ${firstColumn}.`,
  reservedOptionHeader: ({ header, value, place }) =>
    `assumptions${at(place)}: ${typed(value)} stands under '${header}', which no option may be called, for it heads another kind of column; give the column another header, or clear the cell.`,
  unknownDriver: ({ name, row }) => `assumptions, row ${row}: '${name}' is not a driver; OUTSOURCE_DRIVERS lists them.`,
  duplicateDriver: ({ driver, row, firstRow }) =>
    `assumptions, row ${row}: ${driver} is already in row ${firstRow}; keep one of them.`,
  headingHoldsValue: ({ value, place }) =>
    `assumptions${at(place)}: ${typed(value)} stands in a row without a driver id.`,
  driverNotANumber: ({ driver, header, value, place }) =>
    `assumptions${at(place)}: ${driver} of ${header}: ${notANumber(value)}`,
  driverOutsideDomain: ({ driver, header, value, domain, place }) =>
    `assumptions${at(place)}: ${driver} of ${header} is ${number(value)}; it must be ${allowed(domain)}.`,
  driverTimeOfDay: ({ driver, header, value, domain, place }) =>
    `assumptions${at(place)}: ${driver} of ${header}: ${timeOfDay(value, domain)}`,
  driverUnknownChoice: ({ driver, header, value, allowed, place }) =>
    `assumptions${at(place)}: ${driver} of ${header} is ${typed(value)}; use ${list(allowed)}.`,
  sharedValuesDiffer: ({ driver, value, place, firstValue, firstPlace }) =>
    `assumptions: ${driver} is shared by all options, but row ${firstPlace.row}, column ${firstPlace.column} holds ${typed(firstValue)} and row ${place.row}, column ${place.column} holds ${typed(value)}.`,
  quoteWithoutPrice: ({ option, rate }) =>
    `assumptions: price-rate of ${option} is ${number(rate)}, but its price is blank; type the price as it is quoted, or leave price-rate at 1.`,
  arrangementMissing: ({ option, allowed }) =>
    `assumptions: ${option} has no arrangement; add a row arrangement with ${list(allowed)}.`,
  uncertaintyNotAllowed: ({ driver, header, place, reason }) =>
    reason === "certain"
      ? `assumptions${at(place)}: ${driver} is never uncertain, so ${header} must be blank.`
      : `assumptions${at(place)}: ${driver} is shared by all options, so ${header} must be blank.`,
  metalogInfeasible: ({ driver, low, high, row }) =>
    `assumptions, row ${row}: no metalog fits ${driver} with low ${number(low)} and high ${number(high)}; bring them closer to equal distances from 1, or use another distribution.`,
  unknownOption: ({ argument, value, options }) =>
    `${argument}: ${typed(value)} is not an option; use ${list(options)}, or a number from 1 to ${options.length}.`,

  neverPaysBack: ({ shortfall }) =>
    `The option never pays back: its savings fall short by ${number(Math.round(shortfall))} over the horizon.`,
  noRateOfReturn: () =>
    "There is no internal rate of return: no rate between -99% and 1,000% makes the savings worth 0.",
  severalRatesOfReturn: ({ rates }) =>
    `There is no single internal rate of return: ${list(rates.map((rate) => number(Number(rate.toPrecision(6)))))} all make the savings worth 0.`,
  flowsBorrow: ({ rate }) =>
    `There is no internal rate of return: the savings come first and are paid for later, which is a loan. It is even at ${number(Number((100 * rate).toPrecision(4)))}% a year, and gains only where money costs more than that.`,
  simulationCancelled: () => "The simulation was stopped before it was done; recalculate the cell to run it again.",
  simulationFailed: ({ reason }) =>
    `The simulation could not be computed (${reason}); close other workbooks or ask for fewer trials, then recalculate the cell.`,
  noBreakEven: ({ driver, from, to }) =>
    `There is no break-even: at no ${driver} from ${number(from)} to ${number(to)} do both options cost the same.`,
  equalEverywhere: ({ driver }) => `There is no break-even: both options cost the same at every ${driver}.`,
  noWalkAway: ({ driver, from, to, confidence, lowest, highest }) =>
    `There is no such value: at no ${driver} from ${number(from)} to ${number(to)} is the chance of costing less than the baseline ${percent(confidence)}; it lies from ${percent(lowest)} to ${percent(highest)}.`,
  noRatings: () => "There is no score: the option has no ratings.",
  queueNeverClears: ({ agents, load }) =>
    `The queue never clears: agents is ${number(agents)}, but the calls need more than ${number(load)}; add agents, or give patience.`,
  consistencyUnknown: ({ size, largestSize }) =>
    `There is no consistency ratio for ${size} factors: Saaty's random index ends at ${largestSize}.`,
  baselineNotACost: ({ npv }) =>
    `There is no saving in percent: the baseline's net present cost is ${number(npv)}, which is not above 0.`,
};
