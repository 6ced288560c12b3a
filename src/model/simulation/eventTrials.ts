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
