import type { OptionAssumptions } from "../assumptions/assumptions";
import { withForecast } from "../assumptions/withForecast";
import { type NumericDriverId, driverById, isMovable } from "../catalogue/drivers";
import { besideMoved, movedTo } from "../cost/movedTo";
import { searchPoints } from "../cost/searchPoints";
import { type Outcome, answer, noAnswer } from "../outcome";
import { costRounding } from "./breakEven";
import { crossing } from "./crossing";
import type { Simulation } from "./simulation";

/** A simulation of some options that has to be run before it goes on. */
export interface SimulationRequest {
  readonly simulation: Simulation;
  readonly trials: number;
}

/** Something that is computed from simulations: it is given the costs of each option that it asks for, trial by trial. */
export type Simulating<Answer> = Generator<SimulationRequest, Answer, readonly Float64Array[]>;

/** What is asked: from which value of a driver on the option is no longer, or at last, cheaper with this confidence. */
export interface WalkAway {
  readonly simulation: Simulation;
  readonly trials: number;
  readonly option: OptionAssumptions;
  readonly baseline: OptionAssumptions;
  readonly driver: NumericDriverId;
  readonly confidence: number;
}

/** The points of the sweep, and the trials of each: enough to see between which of them the answer lies. */
const sweepPoints = 128;
const sweepTrials = 512;
/** Points are swept from today's value outwards, so many at a time, until all trials confirm what is found there. */
const sweptTogether = 4;
/** All trials are simulated some three times, and so often where minimums bind and brackets are widened. */
const mostSimulations = 18;
/** Neighbouring points up to which a bracket is widened that all trials do not confirm. */
const mostWidenings = 4;
/** Between two values this close, relative to their size, there is none. */
const rounding = 1e-14;

/** What the option saves in each trial with the driver at a value, and in how many it is cheaper, and costs the same. */
interface Savings {
  readonly value: number;
  readonly saved: Float64Array;
  readonly cheaper: number;
  readonly asDear: number;
}

/**
 * The value of an option's driver at which its chance of costing less than the baseline is the confidence: a ceiling for what
 * costs, a floor for what saves. The driver itself is certain, all others vary as they do.
 *
 * A shared driver moves in both options; a value tried is another forecast, as in `breakEven`. Where several values answer, it is
 * the one nearest to today's.
 *
 * The cost is affine in a price, so every trial has its break-even from two simulations; where a minimum or a commitment binds, and
 * for any other driver, these are tried, and the value lies ever closer between two that are too low and too high. A sweep finds
 * the first two, from today's value outwards.
 *
 * Domain: a driver of numbers that need not be whole; confidence above 0 and below 1.
 * Faults: `driverCannotMove`, `noWalkAway`.
 * Accuracy: simulated again at the value, the option is cheaper in the share of trials that is the confidence, to one trial; where
 * many trials break even at once, it is where they do. Two values between points of the sweep may be taken for none.
 */
export function* walkAway(asked: WalkAway): Simulating<Outcome<number>> {
  const { driver, option, confidence } = asked;
  if (!isMovable(driver)) return noAnswer({ kind: "driverCannotMove", driver });
  const today = option.values[driver];
  const { least, top, points } = searchPoints(option, driver, sweepPoints);
  const savingsOf = savingsBy(asked);

  const distance = (index: number) => Math.abs(points[index]! + points[index + 1]! - 2 * today);
  const nearestFirst = points.slice(1).map((_, index) => index);
  nearestFirst.sort((one, other) => distance(one) - distance(other));
  const shares: number[] = [];
  const passes = (index: number) => shares[index]! >= confidence !== shares[index + 1]! >= confidence;
  for (let start = 0; start < nearestFirst.length; start += sweptTogether) {
    const indices = nearestFirst.slice(start, start + sweptTogether);
    const unknown = [...new Set(indices.flatMap((index) => [index, index + 1]))].filter((index) => !(index in shares));
    const swept = yield* savingsOf(
      unknown.map((index) => points[index]!),
      sweepTrials,
    );
    for (const [place, index] of unknown.entries()) shares[index] = swept[place]!.cheaper / sweepTrials;
    for (const index of indices.filter(passes)) {
      const bracket = yield* confirmed(asked, savingsOf, points, index);
      if (bracket) return answer(yield* between(asked, savingsOf, ...bracket));
    }
  }
  const closest = nearestFirst.some(passes) ? [] : closestIn(shares, confidence);
  for (const index of closest.sort((one, other) => distance(one) - distance(other))) {
    const bracket = yield* confirmed(asked, savingsOf, points, index);
    if (bracket) return answer(yield* between(asked, savingsOf, ...bracket));
  }
  const [lowest, highest] = [Math.min(...shares), Math.max(...shares)];
  return noAnswer({ kind: "noWalkAway", driver, from: least, to: top, confidence, lowest, highest });
}

/** How much it may take to find such a value, in trials of an option. */
export function walkAwayWork(trials: number): number {
  return 2 * (sweepPoints * sweepTrials + mostSimulations * trials);
}

/** The points around the one where the chance comes closest to the confidence. */
function closestIn(shares: readonly number[], confidence: number): number[] {
  const gaps = shares.map((share) => Math.abs(share - confidence));
  const closest = gaps.indexOf(Math.min(...gaps));
  return [closest - 1, closest].filter((index) => index >= 0 && index < shares.length - 1);
}

type SavingsOf = (values: readonly number[], trials: number) => Simulating<Savings[]>;

/** Two values with all trials, between which the chance passes the confidence: those after a point, or wider. */
function* confirmed(
  asked: WalkAway,
  savingsOf: SavingsOf,
  points: readonly number[],
  index: number,
): Simulating<[Savings, Savings] | undefined> {
  let [below, above] = (yield* savingsOf([points[index]!, points[index + 1]!], asked.trials)) as [Savings, Savings];
  for (let widening = 1; isEnough(below, asked) === isEnough(above, asked); widening++) {
    if (widening > mostWidenings) return undefined;
    const [lower, higher] = [points[index - widening], points[index + 1 + widening]];
    if (lower !== undefined) {
      const [next] = (yield* savingsOf([lower], asked.trials)) as [Savings];
      if (isEnough(next, asked) !== isEnough(below, asked)) return [next, below];
      below = next;
    }
    if (higher !== undefined) {
      const [next] = (yield* savingsOf([higher], asked.trials)) as [Savings];
      if (isEnough(next, asked) !== isEnough(above, asked)) return [above, next];
      above = next;
    }
  }
  return [below, above];
}

function isEnough({ cheaper }: Savings, { confidence, trials }: WalkAway): boolean {
  return cheaper >= confidence * trials;
}

/** The value between two at which the chance is the confidence. */
function* between(asked: WalkAway, savingsOf: SavingsOf, below: Savings, above: Savings): Simulating<number> {
  const { confidence, trials } = asked;
  const enough = confidence * trials;
  const isIt = ({ cheaper, asDear }: Savings) =>
    Math.abs(cheaper - enough) < 1 || (cheaper < enough && cheaper + asDear >= enough);
  let width = Infinity;
  for (;;) {
    const found = [below, above].find(isIt);
    if (found) return found.value;
    // A step that does not halve the bracket is followed by one that does.
    const wasSlow = above.value - below.value > width / 2;
    width = above.value - below.value;
    const middle = below.value + width / 2;
    if (width <= rounding * Math.max(Math.abs(below.value), Math.abs(above.value)))
      return (isEnough(below, asked) ? below : above).value;
    const guess = wasSlow ? middle : crossing(below, above, Math.round(confidence * trials));
    const isInside = guess > below.value && guess < above.value;
    const [next] = (yield* savingsOf([isInside ? guess : middle], trials)) as [Savings];
    if (isEnough(next, asked) === isEnough(below, asked)) below = next;
    else above = next;
  }
}

/**
 * What the option saves with the driver certain at values: all of them are simulated together, but where a shared driver moves in both
 * options. What the baseline costs is simulated once where it does not move.
 */
function savingsBy({ simulation, option, baseline, driver }: WalkAway): SavingsOf {
  // An option is never cheaper than itself.
  const isShared = driverById[driver].scope === "shared";
  const movesToo = isShared || baseline.number === option.number;
  const certainOption = certainIn(option, driver);
  const certainBaseline = certainIn(baseline, driver);
  const optionsAt = (value: number) => {
    const moved = movedTo(option, driver, value);
    const beside = movesToo ? movedTo(baseline, driver, value) : besideMoved(baseline, moved);
    return { moved: certainOption(moved), beside: beside === baseline ? baseline : certainBaseline(beside) };
  };
  const unmoved = unmovedCosts(baseline, simulation);
  return function* (values, trials) {
    const found: Savings[] = [];
    for (const together of isShared ? values.map((value) => [value]) : [values]) {
      const pairs = together.map(optionsAt);
      const known = unmoved.get(trials);
      const besides = [...new Set(pairs.map(({ beside }) => beside))].filter((each) => !(known && each === baseline));
      const options = [...pairs.map(({ moved }) => moved), ...besides];
      const costs = yield { simulation: { ...drawnFor(simulation, trials), options }, trials };
      const costOf = new Map(options.map((each, index) => [each, costs[index]!]));
      const asItIs = known ?? costOf.get(baseline);
      if (asItIs) unmoved.set(trials, asItIs);
      for (const [index, { moved, beside }] of pairs.entries()) {
        const before = beside === baseline ? asItIs! : costOf.get(beside)!;
        found.push(savingsAt(together[index]!, before, costOf.get(moved)!));
      }
    }
    return found;
  };
}

let last: { baseline: OptionAssumptions; how: string; costs: Map<number, Float64Array> } | undefined;

/** What the baseline costs in so many trials: a sheet asks about one vendor after the other beside the same baseline. */
function unmovedCosts(baseline: OptionAssumptions, simulation: Simulation): Map<number, Float64Array> {
  const how = JSON.stringify({ ...simulation, options: null });
  if (last?.baseline !== baseline || last.how !== how) last = { baseline, how, costs: new Map() };
  return last.costs;
}

function savingsAt(value: number, before: Float64Array, after: Float64Array): Savings {
  const saved = new Float64Array(before.length);
  let [cheaper, asDear] = [0, 0];
  for (let trial = 0; trial < saved.length; trial++) {
    const [baseline, option] = [before[trial]!, after[trial]!];
    saved[trial] = baseline - option;
    const noise = costRounding * Math.max(Math.abs(baseline), Math.abs(option));
    if (saved[trial]! > noise) cheaper += 1;
    else if (saved[trial]! >= -noise) asDear += 1;
  }
  return { value, saved, cheaper, asDear };
}

/** A lattice of fewer trials is another one. */
function drawnFor({ lattice, ...simulation }: Simulation, trials: number): Simulation {
  return lattice ? { ...simulation, lattice: { ...lattice, trials } } : simulation;
}

/** Makes a driver certain in what an option becomes. */
function certainIn({ uncertainty: before }: OptionAssumptions, driver: NumericDriverId) {
  const uncertainty = new Map(before);
  uncertainty.delete(driver);
  return (moved: OptionAssumptions) => withForecast({ ...moved, uncertainty });
}
