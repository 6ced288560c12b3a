import { simdFor } from "../simd/simdMemory";
import { drivers, mostYears } from "../catalogue/drivers";
import { yearlyEvents } from "../catalogue/yearlyEvent";
import { generatingVector } from "./generatingVector";
import type { HdrStream } from "./hdrRun";
import { hdrUniform } from "./hdrUniform";
import { shiftCount } from "./latticeTrials";

/** The lattice that a simulation draws from: it depends on how many trials there are in all, and on the table's options. */
export interface Lattice {
  /** A power of two, from 8 to 2^20. */
  readonly trials: number;
  readonly optionCount: number;
}

/** For how many options the generating vector has numbers. */
export const mostLatticeOptions = Math.floor(
  (generatingVector.length - drivers.length) / (drivers.length + yearlyEvents.length * mostYears),
);

/** How many trials a shift has. */
export function shiftLength({ trials }: Lattice): number {
  return trials / shiftCount;
}

/**
 * The number of the generating vector for a variable: by its rank among all drivers, each for all options (0) and for every
 * option; then come the yearly events, each for every option and ten years.
 *
 * Domain: the number of a driver; an event (its year) only of the driver that is its probability.
 */
export function generatorOf(
  { optionCount }: Pick<Lattice, "optionCount">,
  { variable, entity, event }: Pick<HdrStream, "variable" | "entity" | "event">,
): number {
  // Drivers are numbered from 1 without a gap.
  if (event === 0) return generatingVector[(variable - 1) * (optionCount + 1) + entity]!;
  const place = yearlyEvents.findIndex((each) => drivers[variable - 1]!.id === `${each}-probability`);
  const before = drivers.length * (optionCount + 1);
  return generatingVector[before + (place * optionCount + entity - 1) * mostYears + event - 1]!;
}

/** Some points of one shifted lattice: point after point by `step`, in parts of `perShift`. */
interface LatticeRun {
  readonly first: number;
  readonly step: number;
  readonly perShift: number;
  readonly shift: number;
  readonly count: number;
}

/**
 * The points of a stream from its trial `start` on: `most` of them, or fewer where a shift ends and the next begins.
 *
 * Trial i is the point j = MOD(i-1, n) of shift k = INT((i-1)/n), n the trials of a shift: u = MOD(MOD(j z, n) / n + s, 1), s the HDR
 * random number of trial k with the same seed: seeds that follow one another have no shift in common. All of it is exact.
 */
function latticeRun(lattice: Lattice, stream: HdrStream, start: number, most: number): LatticeRun {
  const { variable, entity, event, seed } = stream;
  const perShift = shiftLength(lattice);
  const index = stream.firstTrial + start - 1;
  const point = index % perShift;
  const step = generatorOf(lattice, stream) % perShift;
  const shift = hdrUniform((index - point) / perShift, variable, entity, event, seed);
  return { first: (point * step) % perShift, step, perShift, shift, count: Math.min(most, perShift - point) };
}

/** The points of a lattice in one dimension, trial after trial, written into a column. */
export function latticeUniforms(column: Float64Array, lattice: Lattice, stream: HdrStream): void {
  const simd = simdFor(column);
  for (let start = 0; start < column.length;) {
    const run = latticeRun(lattice, stream, start, column.length - start);
    const { first, step, perShift, shift, count } = run;
    if (simd)
      simd.latticeUniforms(column.byteOffset + start * 8, first, step, perShift - 1, 1 / perShift, shift, count);
    else write(column, start, run);
    start += count;
  }
}

/** Of a power of two the remainder is its lowest bits, and a division by it is exact as a product. */
function write(column: Float64Array, start: number, { first, step, perShift, shift, count }: LatticeRun): void {
  const [lowest, unit] = [perShift - 1, 1 / perShift];
  let part = first;
  for (let i = start; i < start + count; i++) {
    const sum = part * unit + shift;
    column[i] = sum < 1 ? sum : sum - 1;
    part = (part + step) & lowest;
  }
}

/**
 * Finds the trials in which the point is below a limit: writes the index of each, counted from the first trial, and its point, and
 * answers how many there are. A limit that few points are below is not asked of every trial, and trials are then not found in their
 * order.
 */
export function latticeBelow(
  found: Int32Array,
  points: Float64Array,
  lattice: Lattice,
  stream: HdrStream,
  trials: number,
  limit: number,
): number {
  let hits = 0;
  for (let start = 0; start < trials;) {
    const run = latticeRun(lattice, stream, start, trials - start);
    const below = limit * run.perShift < run.count ? fewBelow : anyBelow;
    hits += below(found.subarray(hits), points.subarray(hits), run, start, limit);
    start += run.count;
  }
  return hits;
}

function anyBelow(found: Int32Array, points: Float64Array, run: LatticeRun, start: number, limit: number): number {
  const { first, step, perShift, shift, count } = run;
  const [lowest, unit] = [perShift - 1, 1 / perShift];
  let hits = 0;
  let part = first;
  for (let i = start; i < start + count; i++) {
    const sum = part * unit + shift;
    const point = sum < 1 ? sum : sum - 1;
    if (point < limit) {
      found[hits] = i;
      points[hits++] = point;
    }
    part = (part + step) & lowest;
  }
  return hits;
}

/**
 * The points below the limit are part after part from the one that the shift puts just beyond 1. From a part to the next it is always
 * as many points on: the inverse of the step, which is odd, modulo the parts.
 */
function fewBelow(
  found: Int32Array,
  points: Float64Array,
  { first, step, perShift, shift, count }: LatticeRun,
  start: number,
  limit: number,
): number {
  const [lowest, unit] = [perShift - 1, 1 / perShift];
  // Newton's method: right to three bits at first, and each time to twice as many.
  let inverse = step;
  for (let bits = 3; bits < 32; bits *= 2) inverse = Math.imul(inverse, 2 - Math.imul(step, inverse));
  const from = Math.ceil((1 - shift) * perShift);
  let hits = 0;
  let index = Math.imul(from - first, inverse) & lowest;
  for (let part = from; part * unit + (shift - 1) < limit; part++) {
    if (index < count) {
      found[hits] = start + index;
      points[hits++] = part * unit + (shift - 1);
    }
    index = (index + inverse) & lowest;
  }
  return hits;
}
