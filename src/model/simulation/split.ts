import type { OptionAssumptions } from "../assumptions/assumptions";
import type { NumericDriverId } from "../catalogue/drivers";
import { laneCosts } from "./laneCosts";

/** What it costs to give a share of the calls to an option and keep the rest at the baseline. */
export interface SplitCost {
  readonly share: number;
  readonly option: number;
  readonly baseline: number;
  readonly both: number;
}

/**
 * The net present cost of sending 0, 1/steps, ..., all of the calls to an option.
 *
 * Calls, the units committed and the option's displaced jobs follow the share; one-off costs, fixed lines and the impacts of risks come in full at
 * any share above 0, and a site without calls costs nothing. A smaller site loses pooling: by the square-root staffing law
 * its idle time per busy hour grows with 1 / sqrt(share).
 *
 * Domain: steps whole, 1 to 1,000.
 * Accuracy: as `laneCosts`.
 */
export function splitCosts(baseline: OptionAssumptions, option: OptionAssumptions, steps: number): SplitCost[] {
  const shares = Array.from({ length: steps + 1 }, (_, step) => step / steps);
  const sent = costsOfShares(option, shares, ["displaced-jobs"]);
  const kept = costsOfShares(
    baseline,
    shares.map((share) => 1 - share),
    [],
  );
  return shares.map((share, step) => {
    const [own, rest] = [sent[step]!, kept[step]!];
    return { share, option: own, baseline: rest, both: own + rest };
  });
}

/** @param following the drivers that follow the share beside the calls */
function costsOfShares(
  option: OptionAssumptions,
  shares: readonly number[],
  following: readonly NumericDriverId[],
): Float64Array {
  const { values } = option;
  const scaled: NumericDriverId[] = ["calls-per-year", ...following];
  const movers: NumericDriverId[] = [...scaled, "occupancy"];
  const laneAt = (index: number) => {
    const share = shares[index]!;
    const idlePerBusyHour = (1 / values.occupancy - 1) / Math.sqrt(share);
    const site = { ...values, occupancy: 1 / (1 + idlePerBusyHour) };
    for (const id of scaled) site[id] = values[id] * share;
    return { option: { ...option, values: site }, movers };
  };
  const costs = laneCosts(option, shares.length, laneAt, "ownValues");
  return costs.map((cost, index) => (shares[index] === 0 ? 0 : cost));
}
