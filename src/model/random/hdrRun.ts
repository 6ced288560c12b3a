import { firstHalf, secondHalf } from "./constants";
import { HdrCycle } from "./hdrCycle";
import { hdrSum } from "./hdrUniform";

/** Of the two halves, one begins at -2^31, so that their sum has a sign and is compared as it is. */
const leftCycle = new HdrCycle(firstHalf, -2147483648);
const rightCycle = new HdrCycle(secondHalf, 0);

/** Which random numbers: those of `hdrUniform` for a variable, from a trial on. */
export interface HdrStream {
  readonly firstTrial: number;
  readonly variable: number;
  readonly entity: number;
  readonly event: number;
  readonly seed: number;
}

/**
 * The random numbers of `count` trials, one after the other. Number i is left[leftPlace + i] + right[rightPlace + i], as a whole
 * number from -2^31 on, plus 2^31 + 0.5, over 2^32.
 */
export interface HdrRun {
  readonly left: Int32Array;
  readonly leftPlace: number;
  readonly right: Int32Array;
  readonly rightPlace: number;
  readonly count: number;
}

/** The random numbers of a stream from its trial `start` on: `most` of them, or fewer where a ring ends and begins again. */
export function hdrRun(stream: HdrStream, start: number, most: number): HdrRun {
  const { variable, entity, event, seed } = stream;
  const trial = stream.firstTrial + start;
  const leftPlace = leftCycle.placeOf(hdrSum(firstHalf, trial, variable, entity, event, seed));
  const rightPlace = rightCycle.placeOf(hdrSum(secondHalf, trial, variable, entity, event, seed));
  const count = Math.min(most, leftCycle.length - leftPlace, rightCycle.length - rightPlace) | 0;
  const left = leftCycle.valuesFrom(leftPlace, count);
  const right = rightCycle.valuesFrom(rightPlace, count);
  return { left, leftPlace, right, rightPlace, count };
}

/** Where a run begins, in bytes. */
export const leftAddress = ({ left, leftPlace }: HdrRun): number => left.byteOffset + leftPlace * 4;
export const rightAddress = ({ right, rightPlace }: HdrRun): number => right.byteOffset + rightPlace * 4;
