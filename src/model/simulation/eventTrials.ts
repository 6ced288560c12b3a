import { driverById } from "../catalogue/drivers";
import { hdrBelow } from "../random/hdrBelow";
import type { Quantity } from "./quantity";
import type { YearlyEvent } from "../catalogue/yearlyEvent";

/** Writes the index in the block of each trial in which an event happens in a year, by its probability; answers how many. */
export type EventTrials = (found: Int32Array, event: YearlyEvent, year: number, probability: Quantity) => number;

/** Draws the yearly events of an option for the trials of a block. */
export function eventTrials(firstTrial: number, count: number, optionNumber: number, seed: number): EventTrials {
  return (found, event, year, probability) => {
    const { variable } = driverById[`${event}-probability`];
    return hdrBelow(found, { firstTrial, variable, entity: optionNumber, event: year, seed }, count, probability);
  };
}
