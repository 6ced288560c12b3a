import type { YearlyEvent } from "./catalogue/yearlyEvent";

/*
 * The headers and the row ids of the tables that cell functions answer: the functions write them, and sheets find figures by
 * them. They stand in the users' workbooks, and are never renamed.
 */

/** OUTSOURCE_CASHFLOW: two columns, and one for each year. Below the money lines stand their sums. */
export const cashflowColumns = ["line", "group"] as const;
export const cashflowYear = (year: number) => `year-${year}`;
export const cashflowSums = ["before-tax", "tax", "total"] as const;

/** OUTSOURCE_SPLIT. */
export const splitColumns = ["share", "npv-option", "npv-baseline", "npv-both"] as const;

/** OUTSOURCE_TORNADO; a driver that all options share is said to be of `allOptions`. */
export const tornadoColumns = ["id", "of", "name", "low", "high", "swing"] as const;
export const allOptions = "all";

/** OUTSOURCE_EVPPI: a row for all information, then one for each driver. */
export const informationColumns = ["id", "of", "name", "evppi", "standard-error", "share"] as const;
export const perfectInformation = "evpi";

/** OUTSOURCE_SIMULATE: a column with the id of each statistic, and one for each option. */
export const simulatedHeader = "statistic";
export const simulatedStatistics = [
  "trials",
  "mean",
  "standard-error",
  "sd",
  "min",
  "p5",
  "p5-low",
  "p5-high",
  "p10",
  "p50",
  "p50-low",
  "p50-high",
  "p90",
  "p95",
  "p95-low",
  "p95-high",
  "max",
  "cvar95",
  "chance-cheaper",
  "chance-best",
  "enough",
  "expected-regret",
] as const;
export type SimulatedStatistic = (typeof simulatedStatistics)[number];

/** OUTSOURCE_HISTOGRAM. */
export const histogramColumns = ["from", "to", "count", "cumulative"] as const;

/** OUTSOURCE_TRIAL: a row for each driver, then for each event and year, then the cost. */
export const trialHeader = "id";
export const trialEvent = (event: YearlyEvent, year: number) => `${event}-${year}`;
export const trialCost = "npv";

/** OUTSOURCE_QUOTE. */
export const quoteColumns = ["unit", "price"] as const;
