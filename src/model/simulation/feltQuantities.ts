import type { Felt } from "../cost/felt";
import { anyShare } from "../domain";
import type { Columns } from "./columns";
import type { DrawnValues } from "./drawnOptions";
import type { Quantity } from "./quantity";

/** What `felt` answers, in each trial of a block. */
export type FeltQuantities = Readonly<Record<keyof Felt, Quantity>>;

/** The formulas of `felt` on quantities: nothing is computed where nothing is neglected. */
export function feltQuantities(c: Columns, values: DrawnValues, firstFte: Quantity): FeltQuantities {
  const raised = (share: Quantity, gap: Quantity) =>
    gap === 0 ? share : c.clamped(c.times(share, c.plus(1, c.times(values["neglect-effect"], gap))), anyShare);
  const oversight = oversightGap(c, values, firstFte);
  const norm = values["selection-norm"];
  const selection = norm === 0 ? 0 : c.atLeast(c.minus(1, c.over(values["selection-rate"], norm)), 0);
  return {
    "reputation-probability": raised(values["reputation-probability"], oversight),
    "service-failure-probability": raised(values["service-failure-probability"], oversight),
    "dissatisfied-share": raised(values["dissatisfied-share"], oversight),
    "exit-probability": raised(values["exit-probability"], selection),
  };
}

function oversightGap(c: Columns, values: DrawnValues, firstFte: Quantity): Quantity {
  const norm = values["oversight-norm"];
  if (norm === 0 || firstFte === 0) return 0;
  const unpaid = c.minus(1, c.over(values["oversight-rate"], norm));
  const people = values["oversight-fte"];
  if (people !== 0)
    return c.atLeast(c.minus(unpaid, c.over(c.times(people, values["agents-per-overseer"]), firstFte)), 0);
  const gap = c.atLeast(unpaid, 0);
  return gap === 0 ? 0 : c.times(gap, hasAgents(c, firstFte));
}

/** 1 in the trials that have agents in year 1; 0 where uplifts of -50% each leave them nothing to do, and nobody to watch over. */
function hasAgents(c: Columns, firstFte: Quantity): Quantity {
  return c.clamped(c.times(firstFte, Number.MAX_VALUE), anyShare);
}
