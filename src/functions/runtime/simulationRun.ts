import { type Outcome, answer, noAnswer } from "../../model/outcome";
import type { Simulation } from "../../model/simulation/simulation";
import { simulatedCosts } from "../../model/simulation/simulatedCosts";
import {
  type SimulationProgress,
  cancelEvent,
  progressEvent,
  runEvent,
} from "../../model/simulation/simulationProgress";
import { type Lane, simulationLanes } from "./simulationLanes";

/** The net present costs of each option, trial by trial. */
type Costs = readonly Float64Array[];

/** Up to here a simulation is computed in the cell's own turn; beyond, the cell is given a promise. */
const mostAtOnce = 100_000;
/** Long enough to be worth a message to a worker, short enough to tell progress by. */
const partLength = 20_000;

/** What Excel passes to a function that can be cancelled. */
interface Cancelable {
  onCanceled?: () => void;
}

/** A simulation that is computed beside the page for all the cells that ask for it. */
interface Run {
  readonly costs: Promise<Outcome<Costs>>;
  readonly stop: () => void;
  /** How many calls wait for it. */
  callers: number;
}

/** The last simulation: the statistics and the histogram of a sheet ask for the same one. */
let last: { readonly key: string; readonly costs: Costs } | { readonly key: string; readonly run: Run } | undefined;
/** Resolves once no simulation is running. */
let idle: Promise<void> = Promise.resolve();

/**
 * The costs of all trials: at once for up to 100,000 of them, else in web workers and as a promise, one simulation after the other.
 * Every figure is the same to the last bit either way. One that the user stops answers with the trials done by then, which are
 * the first ones, and is taken up anew once the page says so. One that several calls wait for is given up only when Excel wants
 * none of their answers any longer: it cancels an old call before or after it makes the new one.
 *
 * Faults, both of promises only: `simulationCancelled` where Excel no longer wants the answer, `simulationFailed` where the machine
 * could not compute it.
 */
export function simulationRun(
  simulation: Simulation,
  trials: number,
  invocation: Cancelable | undefined,
  lanes: () => Lane[] = simulationLanes,
): Costs | Promise<Outcome<Costs>> {
  listen();
  const key = JSON.stringify([simulation, trials], (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
  if (last?.key !== key) {
    if (trials <= mostAtOnce) last = { key, costs: simulatedCosts(simulation, 1, trials) };
    else last = { key, run: begun(key, (stop) => computedInParts(simulation, trials, stop, lanes)) };
  }
  return "costs" in last ? last.costs : joined(last.run, invocation);
}

/** A run that begins once no other is running. What it ends in is forgotten unless it is all that was asked for. */
function begun(key: string, compute: (stop: AbortSignal) => Promise<Outcome<Costs>>): Run {
  const stop = new AbortController();
  const costs = idle.then(() => compute(stop.signal));
  const isLast = () => last?.key === key && "run" in last && last.run === run;
  const forget = () => {
    if (isLast()) last = undefined;
  };
  const run: Run = {
    costs,
    stop: () => {
      forget();
      stop.abort();
    },
    callers: 0,
  };
  idle = costs.then((outcome) => {
    if (!outcome.ok) forget();
    else if (isLast()) last = { key, costs: outcome.value };
  });
  return run;
}

/** One more call waits for a run, until Excel no longer wants its answer. */
function joined(run: Run, invocation: Cancelable | undefined): Run["costs"] {
  run.callers += 1;
  let isWaiting = true;
  if (invocation)
    invocation.onCanceled = () => {
      if (isWaiting) run.callers -= 1;
      isWaiting = false;
      if (run.callers === 0) run.stop();
    };
  return run.costs;
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
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  const isStopped = () => stopped.signal.aborted || cancelled.aborted;
  let started = 0;
  let done = 0;
  let lanes: Lane[] = [];
  const work = async (lane: Lane, costs: Costs) => {
    // The first part is never cut off: whoever stops a simulation has figures of the trials so far.
    while (started < trials && !(isStopped() && started > 0)) {
      const start = started;
      const count = Math.min(partLength, trials - start);
      started += count;
      const part = await lane.compute({ simulation, firstTrial: start + 1, count });
      for (const [option, column] of part.entries()) costs[option]!.set(column, start);
      done += count;
      report({ done, trials });
    }
  };
  globalThis.addEventListener?.(cancelEvent, stop);
  try {
    const costs = simulation.options.map(() => new Float64Array(trials));
    lanes = lanesOf();
    await Promise.all(lanes.map((lane) => work(lane, costs)));
    if (done === trials) return answer(costs);
    if (cancelled.aborted) return noAnswer({ kind: "simulationCancelled" });
    return answer(costs.map((column) => column.slice(0, done)));
  } catch (error) {
    return noAnswer({ kind: "simulationFailed", reason: error instanceof Error ? error.message : String(error) });
  } finally {
    for (const lane of lanes) lane.close();
    globalThis.removeEventListener?.(cancelEvent, stop);
    if (done < trials) report({ done: trials, trials });
  }
}

function report(detail: SimulationProgress): void {
  globalThis.dispatchEvent?.(new CustomEvent(progressEvent, { detail }));
}
