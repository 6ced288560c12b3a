import { driverById } from "../catalogue/drivers";
import { hdrBelow } from "../random/hdrBelow";
import { latticeBelow } from "../random/lattice";
import type { Quantity } from "./quantity";
import type { YearlyEvent } from "../catalogue/yearlyEvent";
import type { Simulation } from "./simulation";

/** Writes the index in the block of each trial in which an event happens in a year, by its probability; answers how many. */
export type EventTrials = (found: Int32Array, event: YearlyEvent, year: number, probability: Quantity) => number;

/** The events that happen in each trial, or all of them in every trial, each as much as it is likely. */
export type Events = EventTrials | "expected";

/** Draws the yearly events of an option for the trials of a block. */
export function eventTrials(
  { seed, lattice }: Simulation,
  firstTrial: number,
  count: number,
  optionNumber: number,
): EventTrials {
  return (found, event, year, probability) => {
    const { variable } = driverById[`${event}-probability`];
    const stream = { firstTrial, variable, entity: optionNumber, event: year, seed };
    return lattice
      ? latticeBelow(found, lattice, stream, count, probability)
      : hdrBelow(found, stream, count, probability);
  };
}

/**
 * The same for an option that stands there again with some drivers moved: where an event is as likely in each trial as it was, it
 * happens in the same ones.
 */
export function rememberedTrials(happens: EventTrials): EventTrials {
  const known = new Map<string, { probability: Quantity; trials: Int32Array }>();
  return (found, event, year, probability) => {
    const key = `${event} ${year}`;
    const before = known.get(key);
    if (before && isSame(before.probability, probability)) {
      found.set(before.trials);
      return before.trials.length;
    }
    const count = happens(found, event, year, probability);
    // A column is written to again.
    const kept = typeof probability === "number" ? probability : probability.slice();
    known.set(key, { probability: kept, trials: found.slice(0, count) });
    return count;
  };
}

function isSame(one: Quantity, other: Quantity): boolean {
  if (typeof one === "number" || typeof other === "number") return one === other;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
