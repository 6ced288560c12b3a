import { type Outcome, answer, noAnswer } from "../../model/outcome";
import type { Simulation } from "../../model/simulation/simulation";
import { shiftLength } from "../../model/random/lattice";
import { mostTrialsAtOnce } from "../../model/random/limits";
import { simulatedCosts } from "../../model/simulation/simulatedCosts";
import { type CostTally, costTallies, sumOfTallies, tallyWork } from "../../model/simulation/costTally";
import type { Simulating } from "../../model/simulation/walkAway";
import {
  type SimulationProgress,
  cancelEvent,
  progressEvent,
  runEvent,
} from "../../model/simulation/simulationProgress";
import { type Lane, simulationLanes } from "./simulationLanes";
import type { SimulationPart } from "./simulationPart";

/** The net present costs of each option, trial by trial. */
type Costs = readonly Float64Array[];

/**
 * Up to here, and up to the most trials at once, a simulation is computed in the cell's own turn; beyond, the cell is given a promise.
 * Work is counted in trials of an option, none of which takes a microsecond: these are 100,000 trials of eight options.
 */
const mostWorkAtOnce = 800_000;
/** Long enough to be worth a message to a worker, short enough to tell progress by. */
const partLength = 20_000;
/** By how they differ the standard error of what tallies tell is known. */
const tallyParts = 8;

/** What Excel passes to a function that can be cancelled. */
interface Cancelable {
  onCanceled?: () => void;
}

/** What is computed beside the page, for all the cells that ask for it. */
interface Run<Answer> {
  readonly outcome: Promise<Outcome<Answer>>;
  readonly stop: () => void;
  /** How many calls wait for it. */
  callers: number;
}

/** What is simulated: a table that was read lately has the very same options. */
interface Asked {
  readonly options: Simulation["options"];
  readonly how: string;
}

/** The last simulation: the statistics and the histogram of a sheet ask for the same one. */
let last: (Asked & ({ readonly costs: Costs } | { readonly run: Run<Costs> })) | undefined;
/** Resolves once nothing is being simulated. */
let idle: Promise<unknown> = Promise.resolve();

/**
 * The costs of all trials: at once for up to 100,000 of them and as many options as eight, else in web workers and as a promise, one simulation after the other.
 * Every figure is the same to the last bit either way. One that the user stops answers with the trials done by then, which are
 * the first ones, and is taken up anew once the page says so. One that several calls wait for is given up only when Excel wants
 * none of their answers any longer: it cancels an old call before or after it makes the new one.
 *
 * Faults, of promises only: `simulationCancelled` where Excel no longer wants the answer, `simulationFailed` where the machine
 * could not compute it.
 */
export function simulationRun(
  simulation: Simulation,
  trials: number,
  invocation: Cancelable | undefined,
  lanes: () => Lane[] = simulationLanes,
): Costs | Promise<Outcome<Costs>> {
  listen();
  const { options, ...rest } = simulation;
  const asked = { options, how: JSON.stringify([rest, trials]) };
  if (last?.options !== options || last.how !== asked.how) {
    if (isAtOnce(trials, trials * options.length)) last = { ...asked, costs: simulatedCosts(simulation, 1, trials) };
    else last = { ...asked, run: remembered(asked, (stop) => computedInParts(simulation, trials, stop, lanes)) };
  }
  return "costs" in last ? last.costs : joined(last.run, invocation);
}

function isAtOnce(trials: number, work: number): boolean {
  return trials <= mostTrialsAtOnce && work <= mostWorkAtOnce;
}

/** A run whose costs stay for whoever asks next; what has no costs is forgotten. */
function remembered(asked: Asked, compute: (stop: AbortSignal) => Promise<Outcome<Costs>>): Run<Costs> {
  const run = begun(compute);
  void run.outcome.then((outcome) => {
    if (isLast(run)) last = outcome.ok ? { ...asked, costs: outcome.value } : undefined;
  });
  return run;
}

/** A run that begins once no other is running, however that one ends. */
function begun<Answer>(compute: (stop: AbortSignal) => Promise<Outcome<Answer>>): Run<Answer> {
  const stop = new AbortController();
  const outcome = idle
    .then(() => compute(stop.signal))
    .catch((error: unknown): Outcome<Answer> => {
      const reason = error instanceof Error ? error.message : String(error);
      return noAnswer({ kind: "simulationFailed", reason });
    });
  idle = outcome;
  return { outcome, stop: () => stop.abort(), callers: 0 };
}

/** One more call waits for a run, until Excel no longer wants its answer. */
function joined<Answer>(run: Run<Answer>, invocation: Cancelable | undefined): Promise<Outcome<Answer>> {
  run.callers += 1;
  let isWaiting = true;
  if (invocation)
    invocation.onCanceled = () => {
      if (isWaiting) run.callers -= 1;
      isWaiting = false;
      if (run.callers > 0) return;
      if (isLast(run)) last = undefined;
      run.stop();
    };
  return run.outcome;
}

function isLast(run: Run<unknown>): boolean {
  return last !== undefined && "run" in last && last.run === run;
}

/**
 * The tallies of all trials in eight parts alike in size, at once or as a promise as in `simulationRun`. One that is stopped has no
 * answer: a part of them would be compared with the whole.
 *
 * The next simulation may write its own tallies into an answer that comes at once, as in `costTallies`: it is to be read, or copied,
 * before. What a promise brings stays.
 *
 * Faults: `simulationCancelled`, `simulationFailed`.
 */
export function tallyRun(
  simulation: Simulation,
  trials: number,
  invocation: Cancelable | undefined,
  lanes: () => Lane[] = simulationLanes,
): CostTally[] | Promise<Outcome<CostTally[]>> {
  const starts = Array.from({ length: tallyParts + 1 }, (_, part) => Math.floor((part * trials) / tallyParts));
  const ends = starts.slice(1);
  if (isAtOnce(trials, tallyWork(simulation, trials)))
    return costTallies(
      simulation,
      1,
      ends.map((end, part) => end - starts[part]!),
    );
  const parts = ends.map((end, part) => piecesOf(simulation, starts[part]!, end, partLength, "tally"));
  const run = begun<CostTally[]>(async (stop) => {
    const tallies = new Map<SimulationPart, CostTally>();
    const done = await inLanes(parts.flat(), stop, lanes, (piece, [tally]) => tallies.set(piece, tally!));
    return done === trials
      ? answer(parts.map((pieces) => sumOfTallies(pieces.map((piece) => tallies.get(piece)!))))
      : noAnswer({ kind: "simulationCancelled" });
  });
  return joined(run, invocation);
}

/** The trials from one on to another, in pieces of a length or less. */
function piecesOf(
  simulation: Simulation,
  from: number,
  to: number,
  length: number,
  of: SimulationPart["of"],
): SimulationPart[] {
  return Array.from({ length: Math.ceil((to - from) / length) }, (_, index) => {
    const start = from + index * length;
    return { simulation, firstTrial: start + 1, count: Math.min(length, to - start), of };
  });
}

/**
 * What is computed from simulations, one after the other: at once or as a promise as in `simulationRun`. One that is stopped has no
 * answer.
 *
 * Faults: `simulationCancelled`, `simulationFailed`, and those of what is computed.
 * @param work how much it may take, in trials of an option
 */
export function simulatingRun<Answer>(
  simulating: Simulating<Outcome<Answer>>,
  work: number,
  invocation: Cancelable | undefined,
  lanes: () => Lane[] = simulationLanes,
): Outcome<Answer> | Promise<Outcome<Answer>> {
  if (work <= mostWorkAtOnce) {
    let step = simulating.next();
    while (!step.done) step = simulating.next(simulatedCosts(step.value.simulation, 1, step.value.trials));
    return step.value;
  }
  const run = begun<Answer>(async (stop) => {
    let step = simulating.next();
    while (!step.done) {
      const { simulation, trials } = step.value;
      const costs = await computedInParts(simulation, trials, stop, lanes);
      if (!costs.ok) return costs;
      if (costs.value[0]!.length < trials) return noAnswer({ kind: "simulationCancelled" });
      step = simulating.next(costs.value);
    }
    return step.value;
  });
  return joined(run, invocation);
}

let isListening = false;

/** Forgets a simulation that was stopped when the user asks for all of its trials again. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  globalThis.addEventListener?.(runEvent, () => {
    last = undefined;
  });
}

async function computedInParts(
  simulation: Simulation,
  trials: number,
  cancelled: AbortSignal,
  lanesOf: () => Lane[],
): Promise<Outcome<Costs>> {
  const costs = simulation.options.map(() => new Float64Array(trials));
  // The first trials of a lattice say nothing of it: it is computed shift by shift, and what is kept of one that is stopped too.
  const length = simulation.lattice ? shiftLength(simulation.lattice) : partLength;
  const parts = piecesOf(simulation, 0, trials, length, "costs");
  const done = await inLanes(parts, cancelled, lanesOf, ({ firstTrial }, results) => {
    for (const [option, column] of results.entries()) costs[option]!.set(column, firstTrial - 1);
  });
  if (done === trials) return answer(costs);
  if (cancelled.aborted) return noAnswer({ kind: "simulationCancelled" });
  return answer(costs.map((column) => column.slice(0, done)));
}

/** Computes parts, the first ones first, until all are done, a lane fails or somebody stops it; answers how many trials are done. */
async function inLanes(
  parts: readonly SimulationPart[],
  cancelled: AbortSignal,
  lanesOf: () => Lane[],
  take: (part: SimulationPart, results: readonly Float64Array[]) => void,
): Promise<number> {
  const trials = parts.reduce((sum, { count }) => sum + count, 0);
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  const isStopped = () => stopped.signal.aborted || cancelled.aborted;
  let started = 0;
  let done = 0;
  let hasFailed = false;
  const fail = (error: unknown) => {
    hasFailed = true;
    stop();
    throw error;
  };
  let lanes: Lane[] = [];
  const work = async (lane: Lane) => {
    // The first part is never cut off: whoever stops a simulation has figures of the trials so far.
    while (started < parts.length && !(isStopped() && started > 0)) {
      const part = parts[started++]!;
      const results = await lane.compute(part).catch(fail);
      // What a lane was still computing when another one failed is of no use.
      if (hasFailed) return;
      take(part, results);
      done += part.count;
      report({ done, trials });
    }
  };
  globalThis.addEventListener?.(cancelEvent, stop);
  report({ done, trials });
  try {
    lanes = lanesOf();
    await Promise.all(lanes.map(work));
  } finally {
    for (const lane of lanes) lane.close();
    globalThis.removeEventListener?.(cancelEvent, stop);
    if (done < trials) report({ done: trials, trials });
  }
  return done;
}

function report(detail: SimulationProgress): void {
  globalThis.dispatchEvent?.(new CustomEvent(progressEvent, { detail }));
}
