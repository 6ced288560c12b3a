import { HdrCycle } from "./hdrCycle";

const leftCycle = new HdrCycle({
  modulus: 7450589,
  trialFactor: 2499997,
  factor: 4658,
  addend: 7450581,
  turnFactor: 383,
  turnModulus: 99991,
  weight: 7440893,
  offset: -2147483648,
});
const rightCycle = new HdrCycle({
  modulus: 7450987,
  trialFactor: 2246527,
  factor: 7580,
  addend: 7560584,
  turnFactor: 17669,
  turnModulus: 7440893,
  weight: 1343,
  offset: 0,
});

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
  const leftPlace = leftCycle.placeOf(
    trial * 2499997 + variable * 1800451 + entity * 2000371 + event * 1796777 + seed * 2299603,
  );
  const rightPlace = rightCycle.placeOf(
    trial * 2246527 + variable * 2399993 + entity * 2100869 + event * 1918303 + seed * 1624729,
  );
  const count = Math.min(most, leftCycle.length - leftPlace, rightCycle.length - rightPlace) | 0;
  const left = leftCycle.valuesFrom(leftPlace, count);
  const right = rightCycle.valuesFrom(rightPlace, count);
  return { left, leftPlace, right, rightPlace, count };
}

/** Where a run begins, in bytes. */
export const leftAddress = ({ left, leftPlace }: HdrRun): number => left.byteOffset + leftPlace * 4;
export const rightAddress = ({ right, rightPlace }: HdrRun): number => right.byteOffset + rightPlace * 4;
