import type { OptionAssumptions } from "../assumptions/assumptions";
import { withForecast } from "../assumptions/withForecast";
import { costMetric } from "./presentCost";

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
 * Domain: steps whole, 1 or more.
 */
export function splitCosts(baseline: OptionAssumptions, option: OptionAssumptions, steps: number): SplitCost[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps;
    const sent = costOfShare(option, share, { "displaced-jobs": option.values["displaced-jobs"] * share });
    const kept = costOfShare(baseline, 1 - share, {});
    return { share, option: sent, baseline: kept, both: sent + kept };
  });
}

function costOfShare(option: OptionAssumptions, share: number, changed: Partial<OptionAssumptions["values"]>): number {
  if (share === 0) return 0;
  const { values } = option;
  const idlePerBusyHour = (1 / values.occupancy - 1) / Math.sqrt(share);
  const site = {
    ...values,
    ...changed,
    "calls-per-year": values["calls-per-year"] * share,
    occupancy: 1 / (1 + idlePerBusyHour),
  };
  return costMetric(withForecast({ ...option, values: site }), "npv");
}
