import type { Columns } from "./columns";
import type { Quantity } from "./quantity";
import type { DrawnValues } from "./drawnOptions";
import type { EventTrials } from "./eventTrials";
import type { FeltQuantities } from "./feltQuantities";
import { type YearlyEvent, yearlyEvents } from "../catalogue/yearlyEvent";
import type { SharedTerms } from "./sharedTerms";

/**
 * The cost of the events that happen in each trial, discounted to year 1, as are the fees of each year. Events are rare: a trial
 * without one takes no more time than its random numbers.
 */
export function eventCosts(
  c: Columns,
  values: DrawnValues,
  shared: SharedTerms,
  harm: FeltQuantities,
  fees: readonly Quantity[],
  happens: EventTrials,
): Quantity {
  const impacts: Record<YearlyEvent, Quantity> = {
    breach: shared.breachCost,
    reputation: values["reputation-impact"],
    "service-failure": values["service-failure-impact"],
    exit: values["exit-cost"],
  };
  const noticeYears = c.over(values["notice-months"], 12);
  let costs: Float64Array | undefined;
  for (const event of yearlyEvents) {
    const probability = eventProbability(event, values, harm);
    const impact = impacts[event];
    const bringsFee = event === "exit" && noticeYears !== 0;
    if (probability === 0 || (impact === 0 && !bringsFee)) continue;
    costs ??= c.lend().fill(0);
    const impactColumn = c.columnOf(impact);
    const noticeColumn = c.columnOf(noticeYears);
    for (const [index, price] of shared.priceByYear.entries()) {
      const count = happens(c.found, event, index + 1, probability);
      addWhere(costs, c.found, count, impactColumn, price);
      if (bringsFee) addWhere(costs, c.found, count, c.columnOf(fees[index]!), noticeColumn);
    }
  }
  return costs ?? 0;
}

/** How likely an event is in a year, as oversight and selection leave it. */
export function eventProbability(event: YearlyEvent, values: DrawnValues, harm: FeltQuantities): Quantity {
  const driver = `${event}-probability` as const;
  return driver === "breach-probability" ? values[driver] : harm[driver];
}

/** Adds the product of two columns in some trials. */
function addWhere(sums: Float64Array, trials: Int32Array, count: number, one: Float64Array, other: Float64Array): void {
  for (let hit = 0; hit < count; hit++) {
    const trial = trials[hit]!;
    sums[trial] = sums[trial]! + one[trial]! * other[trial]!;
  }
}
