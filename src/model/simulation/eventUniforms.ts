import { driverById } from "../drivers";
import { hdrUniforms } from "../random/hdrUniforms";
import type { Columns } from "./columns";
import type { RiskEvent } from "./riskEvent";

/** The random numbers of an event in a year: it happens in the trials in which its number is below its probability. */
export type EventUniforms = (event: RiskEvent, year: number) => Float64Array;

/** Draws the yearly events of an option for the trials of a block. */
export function eventUniforms(columns: Columns, firstTrial: number, optionNumber: number, seed: number): EventUniforms {
  return (event, year) => {
    const column = columns.lend();
    hdrUniforms(column, firstTrial, driverById[`${event}-probability`].variable, optionNumber, year, seed);
    return column;
  };
}
