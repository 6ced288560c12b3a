import { allOptions, informationColumns, perfectInformation } from "../model/answers";
import type { Assumptions } from "../model/assumptions/assumptions";
import { countTo1000, shareWithin } from "../model/domain";
import { decisionTrialLimits } from "../model/random/limits";
import { type DriverWorth, type RankedWorth, rankedWorth } from "../model/simulation/rankedWorth";
import { walkAway } from "../model/simulation/walkAway";
import { numberArgument } from "./arguments/arguments";
import { movableDriverArgument, optionArgument } from "./arguments/assumptionsArgument";
import { simulationArguments } from "./arguments/simulationArguments";
import { toCell } from "./runtime/cellError";
import { simulatingRun, tallyRun } from "./runtime/simulationRun";
import { whenAnswered, whenSimulated } from "./runtime/whenSimulated";

/**
 * What it would be worth to find out before choosing: everything (the expected value of perfect information, EVPI), and each uncertain driver alone (EVPPI), the most valuable first. A driver is worth nothing where no value of it changes which option is cheapest. Above 100,000 trials the answer arrives later. A table with a header row.
 * @customfunction OUTSOURCE_EVPPI OUTSOURCE_EVPPI
 * @param {any[][]} assumptions Table with driver ids in its first column and one column per option; blanks take defaults, amounts in US dollars times its row default-currency-rate; leave out rows whose blanks a program hands over as 0
 * @param {any} [top] How many drivers at most, whole, 1 to 1000; 10 if left out
 * @param {any} [trials] A whole number from 1,000 to 1,000,000; 16,384 if left out
 * @param {any} [seed] A whole number from 0 to 100,000,000; 1 if left out
 * @param {any[][]} [correlations] Square table of Spearman correlations with driver ids in its first row and column; none if left out
 * @param invocation Tells when the answer is no longer wanted
 * @returns Columns id, of (the option whose driver it is, or all), name, evppi, standard-error and share (of the EVPI, the first row); money in the table's currency
 * @helpurl https://github.com/outsource-for-excel/outsource-for-excel#outsource_evppi
 */
export function outsourceEvppi(
  assumptions: any[][],
  top?: any,
  trials?: any,
  seed?: any,
  correlations?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  const most = toCell(numberArgument("top", top, countTo1000, 10));
  const { table, simulation, count } = toCell(
    simulationArguments(assumptions, trials, seed, correlations, decisionTrialLimits),
  );
  return whenSimulated(tallyRun(simulation, count, invocation), (tallies) =>
    informationTable(rankedWorth(simulation.options, tallies), table, most),
  );
}

/**
 * The value of a driver at which an option's chance of costing less than the baseline is the confidence, such as the price to walk away from: a ceiling for what costs, a floor for what saves. The driver itself is certain, all others vary; the nearest to today's value if several fit. Above 100,000 trials the answer arrives later.
 * @customfunction OUTSOURCE_WALKAWAY OUTSOURCE_WALKAWAY
 * @param {any[][]} assumptions Table with driver ids in its first column and one column per option; blanks take defaults, amounts in US dollars times its row default-currency-rate; leave out rows whose blanks a program hands over as 0
 * @param {any} option Header of the option, or its number from 1
 * @param {any} [confidence] The chance of costing less, above 0 and below 1; 0.9 if left out
 * @param {any} [driver] Id or name of the driver to move; a driver that all options share moves in both; price if left out
 * @param {any} [baseline] Header of the option to compare with, or its number; 1 if left out
 * @param {any} [trials] A whole number from 1,000 to 1,000,000; 16,384 if left out
 * @param {any} [seed] A whole number from 0 to 100,000,000; 1 if left out
 * @param {any[][]} [correlations] Square table of Spearman correlations with driver ids in its first row and column; none if left out
 * @param invocation Tells when the answer is no longer wanted
 * @returns A value in the driver's own unit
 * @helpurl https://github.com/outsource-for-excel/outsource-for-excel#outsource_walkaway
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
  invocation?: CustomFunctions.CancelableInvocation,
): number {
  const chance = toCell(numberArgument("confidence", confidence, shareWithin, 0.9));
  const { table, simulation, count } = toCell(
    simulationArguments(assumptions, trials, seed, correlations, decisionTrialLimits),
  );
  const asked = {
    ...{ simulation, trials: count, confidence: chance },
    option: toCell(optionArgument("option", option, table)),
    baseline: toCell(optionArgument("baseline", baseline, table, 1)),
    driver: toCell(movableDriverArgument("driver", driver, "price")),
  };
  return whenAnswered(simulatingRun(walkAway(asked), count, invocation));
}

function informationTable({ perfect, ofDrivers }: RankedWorth, table: Assumptions, most: number) {
  const shareOf = (value: number) => (perfect.value > 0 ? value / perfect.value : 0);
  const rowOf = ({ driver, of, worth }: DriverWorth) => [
    ...[driver, of?.name ?? allOptions, table.driverNames.get(driver) ?? driver],
    ...[worth.value, worth.standardError, shareOf(worth.value)],
  ];
  return [
    [...informationColumns],
    [
      ...[perfectInformation, allOptions, perfectInformation],
      ...[perfect.value, perfect.standardError, shareOf(perfect.value)],
    ],
    ...ofDrivers.slice(0, most).map(rowOf),
  ];
}
