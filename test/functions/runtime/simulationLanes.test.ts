import { simulationLanes } from "../../../src/functions/runtime/simulationLanes";
import type { SimulationPart } from "../../../src/functions/runtime/simulationPart";
import { simulatedCosts } from "../../../src/model/simulation/simulatedCosts";
import { read, tableOf } from "../../support/table";

const table = tableOf(["In-house", "Manila"], { arrangement: ["in-house", "offshore"], "calls-per-year": 200_000 });
const part: SimulationPart = {
  simulation: { options: read(table), seed: 5, correlations: null },
  firstTrial: 1,
  count: 10,
  of: "costs",
};
const expected = simulatedCosts(part.simulation, part.firstTrial, part.count);

class FakeWorker {
  static made: FakeWorker[] = [];
  onmessage?: (event: unknown) => void;
  onmessageerror?: (event: unknown) => void;
  onerror?: (event: unknown) => void;
  postMessage = jest.fn();
  terminate = jest.fn();
  constructor() {
    FakeWorker.made.push(this);
  }
}

beforeEach(() => {
  FakeWorker.made = [];
  Object.assign(globalThis, { Worker: FakeWorker });
  Object.defineProperty(globalThis, "navigator", { value: { hardwareConcurrency: 2 }, configurable: true });
});
afterEach(() => {
  for (const name of ["Worker", "navigator"] as const) delete (globalThis as { [member: string]: unknown })[name];
  jest.useRealTimers();
});

const failures: [string, (worker: FakeWorker) => void][] = [
  ["fails", (worker) => worker.onerror!({ preventDefault() {} })],
  ["answers with what cannot be read", (worker) => worker.onmessageerror!({})],
  ["dies without a word", () => jest.advanceTimersByTime(60_000)],
];

test.each(failures)("a worker that %s leaves its parts to the page", async (_, fail) => {
  jest.useFakeTimers();
  const lane = simulationLanes()[0]!;
  const costs = lane.compute(part);
  const [worker] = FakeWorker.made as [FakeWorker];
  expect(worker.postMessage).toHaveBeenCalledWith(part);
  fail(worker);
  await jest.advanceTimersByTimeAsync(1);
  expect(await costs).toEqual(expected);
  expect(worker.terminate).toHaveBeenCalled();
});

test("a worker that answers is asked again", async () => {
  const lane = simulationLanes()[0]!;
  const [worker] = FakeWorker.made as [FakeWorker];
  const ask = async () => {
    const costs = lane.compute(part);
    worker.onmessage!({ data: expected });
    expect(await costs).toBe(expected);
  };
  await ask();
  await ask();
  expect(worker.postMessage).toHaveBeenCalledTimes(2);
  expect(worker.terminate).not.toHaveBeenCalled();
});
