import type { Sampling } from "../catalogue/sampling";

/** The trials are parted into so many shifted lattices, one after the other: how they differ tells the standard error. */
export const shiftCount = 8;

/** The trials of a lattice: the next power of two, at least one trial for each shift. */
export function latticeTrials(trials: number): number {
  let rounded = shiftCount;
  while (rounded < trials) rounded *= 2;
  return rounded;
}

/** How many trials are drawn where so many are asked for. */
export function drawnTrials(trials: number, sampling: Sampling): number {
  return sampling === "lattice" ? latticeTrials(trials) : trials;
}
