import { type SimulationPart, simulatedPart } from "./simulationPart";

/** Something that computes parts, one after the other. */
export interface Lane {
  compute(part: SimulationPart): Promise<Float64Array[]>;
  close(): void;
}

/** Beside the page and the functions. */
const workerScript = "simulationWorker.js";

/** Each holds its own random numbers and tables, of up to 90 MB. */
const mostLanes = 4;

/** A part takes a second at most; a worker that has not answered by now has died without a word. In milliseconds. */
const longestPart = 60_000;

/** A lane for every core but the one that Excel needs; a single one in place where there are no web workers. */
export function simulationLanes(): Lane[] {
  if (typeof Worker === "undefined") return [laneInPlace];
  const count = Math.max(1, Math.min(mostLanes, navigator.hardwareConcurrency - 1));
  return Array.from({ length: count }, laneInWorker);
}

/** Computes between two turns of the page, so that it still answers. */
const laneInPlace: Lane = {
  async compute(part) {
    await new Promise((resolve) => setTimeout(resolve));
    return simulatedPart(part);
  },
  close() {},
};

/** A worker that fails, dies or cannot be loaded where the page stands leaves its parts to the page. */
function laneInWorker(): Lane {
  let worker: Worker | undefined;
  try {
    worker = new Worker(workerScript);
  } catch {
    return laneInPlace;
  }
  return {
    async compute(part) {
      const costs = worker && (await answerOf(worker, part));
      if (costs) return costs;
      worker?.terminate();
      worker = undefined;
      return laneInPlace.compute(part);
    },
    close: () => worker?.terminate(),
  };
}

function answerOf(worker: Worker, part: SimulationPart): Promise<Float64Array[] | null> {
  return new Promise((resolve) => {
    const overdue = setTimeout(() => settle(null), longestPart);
    const settle = (costs: Float64Array[] | null) => {
      clearTimeout(overdue);
      resolve(costs);
    };
    worker.onmessage = ({ data }: MessageEvent<Float64Array[]>) => settle(data);
    worker.onmessageerror = () => settle(null);
    worker.onerror = (event) => {
      event.preventDefault();
      settle(null);
    };
    worker.postMessage(part);
  });
}
