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

/** The last simulation: the statistics and the histogram of a sheet ask for the same one. */
let last: { readonly key: string; readonly costs: Costs | Promise<Outcome<Costs>> } | undefined;
let running: Promise<unknown> = Promise.resolve();

/**
 * The costs of all trials: at once for up to 100,000 of them, else in web workers and as a promise, one simulation after the other.
 * Every figure is the same to the last bit either way. One that the user stops answers with the trials done by then, which are
 * the first ones, and is taken up anew once the page says so.
 *
 * Faults: `simulationCancelled`, only where a promise is answered that Excel no longer wants.
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
  if (last?.key === key) return last.costs;
  const costs = trials <= mostAtOnce ? simulatedCosts(simulation, 1, trials) : inTurn();
  last = { key, costs };
  return costs;

  function inTurn(): Promise<Outcome<Costs>> {
    const stop = new AbortController();
    if (invocation) invocation.onCanceled = () => stop.abort();
    const run = running.then(() => computedInParts(simulation, trials, stop.signal, lanes));
    running = run;
    void run.then((outcome) => {
      if (last?.key === key) last = outcome.ok ? { key, costs: outcome.value } : undefined;
    });
    return run;
  }
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
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  const isStopped = () => stopped.signal.aborted || cancelled.aborted;
  globalThis.addEventListener?.(cancelEvent, stop);
  const lanes = lanesOf();
  let started = 0;
  let done = 0;
  const work = async (lane: Lane) => {
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
  await Promise.all(lanes.map(work));
  for (const lane of lanes) lane.close();
  globalThis.removeEventListener?.(cancelEvent, stop);
  if (done === trials) return answer(costs);
  report({ done: trials, trials });
  if (cancelled.aborted) return noAnswer({ kind: "simulationCancelled" });
  return answer(costs.map((column) => column.slice(0, done)));
}

function report(detail: SimulationProgress): void {
  globalThis.dispatchEvent?.(new CustomEvent(progressEvent, { detail }));
}
