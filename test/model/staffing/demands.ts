import fc from "fast-check";
import { type Demand } from "../../../src/model/staffing/demand";
import { erlangs, seconds } from "../../../src/model/units";
import { fromZero } from "../../support/fromZero";

/** A number spread evenly over its orders of magnitude. */
export function magnitude(least: number, most: number): fc.Arbitrary<number> {
  return fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map(Math.exp);
}

const handleTimes = magnitude(5, 3600).map(seconds);

/** Callers who never give up. */
export const patientDemands: fc.Arbitrary<Demand> = fc.record({
  load: magnitude(1e-3, 10_000).map(erlangs),
  handleTime: handleTimes,
  patience: fc.constant(seconds(Infinity)),
});

/** Callers who give up after 1 second to 1e6 seconds on average. */
export const impatientDemands: fc.Arbitrary<Demand> = fc.record({
  load: magnitude(1e-3, 10_000).map(erlangs),
  handleTime: handleTimes,
  patience: magnitude(1, 1e6).map(seconds),
});

/** Agents from none to twice the load, and a few more. */
export function agentCountFor({ load }: Demand, ratio: number): number {
  return Math.round(ratio * (2 * load + 5));
}

export const ratios = fromZero(1);
export const waits = fc.oneof(fc.constant(0), magnitude(0.1, 1e6)).map(seconds);
