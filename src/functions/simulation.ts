import { vocabulary } from "../locale/vocabulary";
import {
  type SimulatedStatistic,
  histogramColumns,
  simulatedHeader,
  trialCost,
  trialEvent,
  trialHeader,
} from "../model/answers";
import type { OptionAssumptions } from "../model/assumptions/assumptions";
import { driverById, numericDrivers } from "../model/catalogue/drivers";
import { countTo1000, shareWithin } from "../model/domain";
import { trialLimits, usualConfidence } from "../model/random/limits";
import { besideCheapest, chanceCheaper } from "../model/simulation/chances";
import { histogram } from "../model/simulation/histogram";
import { shiftLength } from "../model/random/lattice";
import { performedTrial } from "../model/simulation/performedTrial";
import { yearlyEvents } from "../model/catalogue/yearlyEvent";
import { rankedWorth } from "../model/simulation/rankedWorth";
import { trialStatistics } from "../model/simulation/trialStatistics";
import { walkAway, walkAwayWork } from "../model/simulation/walkAway";
import { informationTable } from "./answers/informationTable";
import { statisticsColumn } from "./answers/statisticsColumn";
import { choiceArgument, numberArgument } from "./arguments/arguments";
import { movableDriverArgument, optionArgument, optionsArgument } from "./arguments/assumptionsArgument";
import { simulationArguments, usualDecision, usualSimulation } from "./arguments/simulationArguments";
import { toCell } from "./runtime/cellError";
import { simulatingRun, simulationRun, tallyRun } from "./runtime/simulationRun";
import { whenAnswered, whenSimulated } from "./runtime/whenSimulated";

/**
 * What a simulation looks at.
 * @customenum {string}
 */
export enum SimulatedMetric {
  /** The option's net present cost */
  npv = "npv",
  /** The baseline's net present cost less the option's */
  saving = "saving",
}

/**
 * How a simulation draws.
 * @customenum {string}
 */
export enum SamplingChoice {
  /** At random: the HDR stream */
  random = "random",
  /** From a shifted lattice, which fills the space of draws evenly: means are surer with as many trials */
  lattice = "lattice",
}

type Metric = `${SimulatedMetric}`;
const metrics: readonly Metric[] = Object.values(SimulatedMetric);

/**
 * Simulates the net present cost of every option: each trial draws all uncertain drivers and the yearly risk events, the same for all options where they share them. Above 100,000 trials the answer arrives later. A table with a header row.
 * @customfunction OUTSOURCE_SIMULATE OUTSOURCE_SIMULATE
 * @param {any[][]} assumptions Table with driver ids in its first column and one column per option; blanks take defaults, amounts in US dollars times its row default-currency-rate; leave out rows whose blanks a program hands over as 0
 * @param {any} [option] Header of the option, or its number from 1; all options if left out
 * @param {any} [trials] A whole number from 1 to 1,000,000; 10,000 if left out
 * @param {any} [seed] A whole number from 0 to 100,000,000; the same seed gives the same figures; 1 if left out
 * @param {any[][]} [correlations] Square table of Spearman correlations with driver ids in its first row and column; none if left out
 * @param {any} [baseline] Header of the option to compare with, or its number; 1 if left out
 * @param {SimulatedMetric} [metric] npv or saving; npv if left out. cvar95 is the mean of the worst twentieth: the highest costs or the lowest savings; expected-regret is what the option costs more, on average, than the cheapest of each trial
 * @param {SamplingChoice} [sampling] random or lattice, whose trials are rounded up to a power of two; random if left out
 * @param invocation Tells when the answer is no longer wanted
 * @returns Rows from trials to enough (1 when the standard error is below 1% of the mean) and expected-regret, a column per option; money in the table's currency
 */
export function outsourceSimulate(
  assumptions: any[][],
  option?: any,
  trials?: any,
  seed?: any,
  correlations?: any[][],
  baseline?: any,
  metric?: SimulatedMetric,
  sampling?: SamplingChoice,
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  const chosen = toCell(choiceArgument("metric", metric, metricOf, metrics, "npv"));
  const { table, simulation, count } = toCell(
    simulationArguments({ assumptions, trials, seed, correlations, sampling }, usualSimulation),
  );
  const options = toCell(optionsArgument("option", option, table));
  const against = toCell(optionArgument("baseline", baseline, table, 1));
  return whenSimulated(simulationRun(simulation, count, invocation), (costs) => {
    const fared = besideCheapest(costs);
    const columns = options.map((each) => {
      const { chance, regret } = fared[each.number - 1]!;
      const results = resultsOf(chosen, costs, each, against);
      const cheaper = each === against ? "" : chanceCheaper(costOf(costs, each), costOf(costs, against));
      return statisticsColumn(
        trialStatistics(
          results,
          chosen === "npv" ? "high" : "low",
          simulation.lattice && shiftLength(simulation.lattice),
        ),
        results.length,
        cheaper,
        chance,
        regret,
      );
    });
    // In the order in which `statisticsColumn` writes them, which is that of `simulatedStatistics`.
    const statistics = Object.keys(columns[0]!) as SimulatedStatistic[];
    return [
      [simulatedHeader, ...options.map(({ name }) => name)],
      ...statistics.map((id) => [id, ...columns.map((column) => column[id])]),
    ];
  });
}

/**
 * How the simulated results of an option spread, in bins of equal width. The same trials as OUTSOURCE_SIMULATE. A table with a header row.
 * @customfunction OUTSOURCE_HISTOGRAM OUTSOURCE_HISTOGRAM
 * @param {any[][]} assumptions Table with driver ids in its first column and one column per option; blanks take defaults, amounts in US dollars times its row default-currency-rate; leave out rows whose blanks a program hands over as 0
 * @param {any} option Header of the option, or its number from 1
 * @param {any} [trials] A whole number from 1 to 1,000,000; 10,000 if left out
 * @param {any} [seed] A whole number from 0 to 100,000,000; 1 if left out
 * @param {any} [bins] A whole number from 1 to 1,000; 30 if left out; one bin where all results are equal
 * @param {any[][]} [correlations] Square table of Spearman correlations with driver ids in its first row and column; none if left out
 * @param {any} [baseline] Header of the option to compare with, or its number; 1 if left out
 * @param {SimulatedMetric} [metric] npv or saving; npv if left out
 * @param {SamplingChoice} [sampling] random or lattice, whose trials are rounded up to a power of two; random if left out
 * @param invocation Tells when the answer is no longer wanted
 * @returns Columns from, to, count and cumulative (the share of results up to the end of the bin)
 */
export function outsourceHistogram(
  assumptions: any[][],
  option: any,
  trials?: any,
  seed?: any,
  bins?: any,
  correlations?: any[][],
  baseline?: any,
  metric?: SimulatedMetric,
  sampling?: SamplingChoice,
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  const chosen = toCell(choiceArgument("metric", metric, metricOf, metrics, "npv"));
  const binCount = toCell(numberArgument("bins", bins, countTo1000, 30));
  const { table, simulation, count } = toCell(
    simulationArguments({ assumptions, trials, seed, correlations, sampling }, usualSimulation),
  );
  const of = toCell(optionArgument("option", option, table));
  const against = toCell(optionArgument("baseline", baseline, table, 1));
  return whenSimulated(simulationRun(simulation, count, invocation), (costs) => [
    [...histogramColumns],
    ...histogram(resultsOf(chosen, costs, of, against), binCount).map((bin) => [
      bin.from,
      bin.to,
      bin.count,
      bin.cumulative,
    ]),
  ]);
}

/**
 * Everything that one trial of a simulation drew, so that it can be performed again by hand: every driver, whether each risk event happens in each year, and the net present cost. A table with a header row.
 * @customfunction OUTSOURCE_TRIAL OUTSOURCE_TRIAL
 * @param {any[][]} assumptions Table with driver ids in its first column and one column per option; blanks take defaults, amounts in US dollars times its row default-currency-rate; leave out rows whose blanks a program hands over as 0
 * @param {any} trial The number of the trial, a whole number from 1 to 1,000,000; from a lattice up to the trials there are
 * @param {any} [seed] A whole number from 0 to 100,000,000; 1 if left out
 * @param {any[][]} [correlations] Square table of Spearman correlations with driver ids in its first row and column; none if left out
 * @param {SamplingChoice} [sampling] random or lattice, whose trials are rounded up to a power of two; random if left out
 * @param {any} [trials] How many trials the lattice has, a whole number from 1 to 1,000,000; 16,384 if left out
 * @returns A row per driver, then breach-1 to exit-10 (0 or 1, blank beyond the horizon), then npv; a column per option
 */
export function outsourceTrial(
  assumptions: any[][],
  trial: any,
  seed?: any,
  correlations?: any[][],
  sampling?: SamplingChoice,
  trials?: any,
): any[][] {
  const usual = { ...usualSimulation, byDefault: usualDecision.byDefault };
  const { table, simulation } = toCell(
    simulationArguments({ assumptions, trials, seed, correlations, sampling }, usual),
  );
  const most = simulation.lattice?.trials ?? trialLimits.domain.most;
  const number = toCell(numberArgument("trial", trial, { ...trialLimits.domain, most }));
  const performed = performedTrial(simulation, number);
  const years = Array.from({ length: driverById["horizon-years"].domain.most }, (_, index) => index + 1);
  const happens = (happened: boolean | undefined) => (happened === undefined ? "" : happened ? 1 : 0);
  return [
    [trialHeader, ...table.options.map(({ name }) => name)],
    ...numericDrivers.map(({ id }) => [id, ...performed.map(({ drivers }) => drivers[id])]),
    ...yearlyEvents.flatMap((event) =>
      years.map((year) => [
        trialEvent(event, year),
        ...performed.map(({ events }) => happens(events[event][year - 1])),
      ]),
    ),
    [trialCost, ...performed.map(({ npv }) => npv)],
  ];
}

/**
 * What it would be worth to find out before choosing: everything (the EVPI), and each uncertain driver alone (EVPPI), the most valuable first; 0 where no value of it changes which option is cheapest. A table with a header row.
 * @customfunction OUTSOURCE_EVPPI OUTSOURCE_EVPPI
 * @param {any[][]} assumptions Table with driver ids in its first column and one column per option; blanks take defaults, amounts in US dollars times its row default-currency-rate; leave out rows whose blanks a program hands over as 0
 * @param {any} [top] How many drivers at most, whole, 1 to 1000; 10 if left out
 * @param {any} [trials] A whole number from 1,000 to 1,000,000; 16,384 if left out
 * @param {any} [seed] A whole number from 0 to 100,000,000; 1 if left out
 * @param {any[][]} [correlations] Square table of Spearman correlations with driver ids in its first row and column; none if left out
 * @param {SamplingChoice} [sampling] random or lattice, whose trials are rounded up to a power of two; lattice if left out
 * @param invocation Tells when the answer is no longer wanted
 * @returns Columns id, of (the option whose driver it is, or all), name, evppi, standard-error and share (of the EVPI, the first row); money in the table's currency
 */
export function outsourceEvppi(
  assumptions: any[][],
  top?: any,
  trials?: any,
  seed?: any,
  correlations?: any[][],
  sampling?: SamplingChoice,
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  const most = toCell(numberArgument("top", top, countTo1000, 10));
  const { table, simulation, count } = toCell(
    simulationArguments({ assumptions, trials, seed, correlations, sampling }, usualDecision),
  );
  return whenSimulated(tallyRun(simulation, count, invocation), (tallies) =>
    informationTable(rankedWorth(simulation.options, tallies), table, most),
  );
}

/**
 * The value of a driver at which an option's chance of costing less than the baseline is the confidence, such as the price to walk away from. The driver itself is certain, all others vary; the nearest to today's value if several fit.
 * @customfunction OUTSOURCE_WALKAWAY OUTSOURCE_WALKAWAY
 * @param {any[][]} assumptions Table with driver ids in its first column and one column per option; blanks take defaults, amounts in US dollars times its row default-currency-rate; leave out rows whose blanks a program hands over as 0
 * @param {any} option Header of the option, or its number from 1
 * @param {any} [confidence] The chance of costing less, above 0 and below 1; 0.9 if left out
 * @param {any} [driver] Id or name of the driver to move; a driver that all options share moves in both; price if left out
 * @param {any} [baseline] Header of the option to compare with, or its number; 1 if left out
 * @param {any} [trials] A whole number from 1,000 to 1,000,000; 16,384 if left out
 * @param {any} [seed] A whole number from 0 to 100,000,000; 1 if left out
 * @param {any[][]} [correlations] Square table of Spearman correlations with driver ids in its first row and column; none if left out
 * @param {SamplingChoice} [sampling] random or lattice, whose trials are rounded up to a power of two; lattice if left out
 * @param invocation Tells when the answer is no longer wanted
 * @returns A value in the driver's own unit
 */
export function outsourceWalkaway(
  assumptions: any[][],
  option: any,
  confidence?: any,
  driver?: any,
  baseline?: any,
  trials?: any,
  seed?: any,
  correlations?: any[][],
  sampling?: SamplingChoice,
  invocation?: CustomFunctions.CancelableInvocation,
): number {
  const chance = toCell(numberArgument("confidence", confidence, shareWithin, usualConfidence));
  const { table, simulation, count } = toCell(
    simulationArguments({ assumptions, trials, seed, correlations, sampling }, usualDecision),
  );
  const asked = {
    ...{ simulation, trials: count, confidence: chance },
    option: toCell(optionArgument("option", option, table)),
    baseline: toCell(optionArgument("baseline", baseline, table, 1)),
    driver: toCell(movableDriverArgument("driver", driver, "price")),
  };
  return whenAnswered(simulatingRun(walkAway(asked), walkAwayWork(count), invocation));
}

function costOf(costs: readonly Float64Array[], { number }: OptionAssumptions): Float64Array {
  return costs[number - 1]!;
}

function resultsOf(
  metric: Metric,
  costs: readonly Float64Array[],
  option: OptionAssumptions,
  baseline: OptionAssumptions,
): Float64Array {
  const own = costOf(costs, option);
  if (metric === "npv") return own;
  const before = costOf(costs, baseline);
  const saved = new Float64Array(own.length);
  for (let trial = 0; trial < saved.length; trial++) saved[trial] = before[trial]! - own[trial]!;
  return saved;
}

function metricOf(name: string): Metric | undefined {
  return metrics.find((metric) => metric === vocabulary.metric(name));
}
