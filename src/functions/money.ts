import { costMetrics, savingMetrics } from "../model/catalogue/metric";
import { cashflowColumns, cashflowSums, cashflowYear, splitColumns } from "../model/answers";
import type { OptionAssumptions } from "../model/assumptions/assumptions";
import { breakEven } from "../model/simulation/breakEven";
import { cashFlow } from "../model/cost/cashFlow";
import { moneyLines } from "../model/cost/moneyLine";
import { costMetric, taxByYear } from "../model/cost/presentCost";
import { saving } from "../model/cost/saving";
import { splitCosts } from "../model/simulation/split";
import { bandDomain, countTo1000 } from "../model/domain";
import { choiceArgument, numberArgument } from "./arguments/arguments";
import {
  assumptionsArgument,
  movableDriverArgument,
  optionArgument,
  optionsArgument,
} from "./arguments/assumptionsArgument";
import { toCell } from "./runtime/cellError";
import { vocabulary } from "../locale/vocabulary";

/**
 * The figures a total cost of ownership can be asked for.
 * @customenum {string}
 */
export enum CostMetric {
  /** Net present cost, after tax: smaller is better */
  npv = "npv",
  /** Sum over all years, after tax, not discounted */
  total = "total",
  /** Net present cost without the risk group */
  riskFree = "risk-free",
  /** Net present cost as equal yearly amounts */
  annual = "annual",
  /** Net present cost per call offered today */
  perCall = "per-call",
  /** Net present cost per call resolved at first contact */
  perResolvedCall = "per-resolved-call",
  /** One-off costs' share of the net present cost */
  oneOff = "one-off",
  /** Running costs' share of the net present cost */
  run = "run",
  /** Quality's share of the net present cost */
  quality = "quality",
  /** Risks' share of the net present cost */
  risk = "risk",
  /** The share borne outside the company */
  outside = "outside",
  /** Full-time agents in year 1 */
  fte = "fte",
}

/**
 * The savings that can be asked for.
 * @customenum {string}
 */
export enum SavingMetric {
  /** Net present cost of the baseline less the option's */
  npv = "npv",
  /** The same, not discounted */
  total = "total",
  /** The npv saving as a share of the baseline's net present cost */
  percent = "percent",
  /** Years until the cumulative saving, after tax, is above 0 for good */
  payback = "payback",
  /** Internal rate of return of the yearly savings */
  irr = "irr",
}

/** Finds a figure by its id, or by its name in any language, among those that a function answers. */
function metricAmong<Metric extends string>(metrics: readonly Metric[]): (name: string) => Metric | undefined {
  return (name) => metrics.find((metric) => metric === vocabulary.metric(name));
}

/**
 * Total cost of ownership of an option, or a row of all options: net present cost unless another metric is named. Costs are positive, after tax; year 0 is not discounted.
 * @customfunction OUTSOURCE_TCO OUTSOURCE_TCO
 * @param {any[][]} assumptions Table with driver ids in its first column and one column per option; blanks take defaults, amounts in US dollars times its row default-currency-rate; leave out rows whose blanks a program hands over as 0
 * @param [option] Header of the option, or its number from 1; a row of all options if left out
 * @param {CostMetric} [metric] npv, total, risk-free, annual, per-call, per-resolved-call, one-off, run, quality, risk, outside or fte; npv if left out
 * @returns Money in the table's currency (fte: full-time agents)
 */
export function outsourceTco(assumptions: any[][], option?: any, metric?: CostMetric): any[][] {
  const chosen = toCell(choiceArgument("metric", metric, metricAmong(costMetrics), costMetrics, "npv"));
  const table = toCell(assumptionsArgument(assumptions));
  const options = toCell(optionsArgument("option", option, table));
  return [options.map((each) => costMetric(each, chosen))];
}

/**
 * An option's costs line by line and year by year, before tax, then their sum, the tax and the total. A table with a header row; costs are positive.
 * @customfunction OUTSOURCE_CASHFLOW OUTSOURCE_CASHFLOW
 * @param {any[][]} assumptions Table with driver ids in its first column and one column per option; blanks take defaults, amounts in US dollars times its row default-currency-rate; leave out rows whose blanks a program hands over as 0
 * @param option Header of the option, or its number from 1
 * @returns Columns line, group, year-0 to the last year; money in the table's currency
 */
export function outsourceCashflow(assumptions: any[][], option: any): any[][] {
  const table = toCell(assumptionsArgument(assumptions));
  return cashFlowTable(toCell(optionArgument("option", option, table)));
}

function cashFlowTable(option: OptionAssumptions): (string | number)[][] {
  const flow = cashFlow(option);
  const { beforeTax, tax, total } = taxByYear(flow, option.values);
  const years = total.map((_, year) => year);
  return [
    [...cashflowColumns, ...years.map(cashflowYear)],
    ...moneyLines.map(({ id, group }) => [id, group, ...flow.lines[id]]),
    ...[beforeTax, tax, total].map((amounts, sum) => [cashflowSums[sum]!, "", ...amounts]),
  ];
}

/**
 * What an option saves against the baseline, in net present cost unless another metric is named; positive when it is cheaper. Payback counts undiscounted years and must last; irr has no answer where no or several rates fit, or savings come first.
 * @customfunction OUTSOURCE_SAVING OUTSOURCE_SAVING
 * @param {any[][]} assumptions Table with driver ids in its first column and one column per option; blanks take defaults, amounts in US dollars times its row default-currency-rate; leave out rows whose blanks a program hands over as 0
 * @param option Header of the option, or its number from 1
 * @param {SavingMetric} [metric] npv, total, percent (of the baseline's net present cost), payback (years) or irr; npv if left out
 * @param [baseline] Header of the option to compare with, or its number; 1 if left out
 * @returns Money in the table's currency; a share for percent, years for payback, a rate for irr
 */
export function outsourceSaving(assumptions: any[][], option: any, metric?: SavingMetric, baseline?: any): number {
  const chosen = toCell(choiceArgument("metric", metric, metricAmong(savingMetrics), savingMetrics, "npv"));
  const table = toCell(assumptionsArgument(assumptions));
  const of = toCell(optionArgument("option", option, table));
  const against = toCell(optionArgument("baseline", baseline, table, 1));
  return toCell(saving(against, of, chosen));
}

/**
 * The value of a driver at which an option costs as much as the baseline, or a band more, in net present cost; the nearest to today's value if several fit. A shared driver moves in all options.
 * @customfunction OUTSOURCE_BREAKEVEN OUTSOURCE_BREAKEVEN
 * @param {any[][]} assumptions Table with driver ids in its first column and one column per option; blanks take defaults, amounts in US dollars times its row default-currency-rate; leave out rows whose blanks a program hands over as 0
 * @param option Header of the option, or its number from 1
 * @param driver Id or name of the driver to move, such as price; not a choice or a whole number
 * @param [baseline] Header of the option to compare with, or its number; 1 if left out
 * @param [band] What the option may cost more, as a share of the baseline's cost from -1 to 1; 0 if left out
 * @returns A value in the driver's own unit
 */
export function outsourceBreakeven(assumptions: any[][], option: any, driver: any, baseline?: any, band?: any): number {
  const share = toCell(numberArgument("band", band, bandDomain, 0));
  const table = toCell(assumptionsArgument(assumptions));
  const of = toCell(optionArgument("option", option, table));
  const against = toCell(optionArgument("baseline", baseline, table, 1));
  return toCell(breakEven(against, of, toCell(movableDriverArgument("driver", driver)), share));
}

/**
 * What it costs to send a share of the calls to an option and keep the rest at the baseline. Smaller sites lose pooling (square-root staffing law); one-off and fixed costs come in full at any share above 0. A table with a header row.
 * @customfunction OUTSOURCE_SPLIT OUTSOURCE_SPLIT
 * @param {any[][]} assumptions Table with driver ids in its first column and one column per option; blanks take defaults, amounts in US dollars times its row default-currency-rate; leave out rows whose blanks a program hands over as 0
 * @param option Header of the option, or its number from 1
 * @param [steps] Steps from no calls to all calls, whole, 1 to 1000; 10 if left out
 * @param [baseline] Header of the option that keeps the rest, or its number; 1 if left out
 * @returns Columns share, npv-option, npv-baseline and npv-both; net present cost in the table's currency
 */
export function outsourceSplit(assumptions: any[][], option: any, steps?: any, baseline?: any): any[][] {
  const count = toCell(numberArgument("steps", steps, countTo1000, 10));
  const table = toCell(assumptionsArgument(assumptions));
  const of = toCell(optionArgument("option", option, table));
  const against = toCell(optionArgument("baseline", baseline, table, 1));
  return [
    [...splitColumns],
    ...splitCosts(against, of, count).map((cost) => [cost.share, cost.option, cost.baseline, cost.both]),
  ];
}
