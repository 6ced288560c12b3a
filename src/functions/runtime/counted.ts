import { type FunctionCalls, functionCallsKey } from "../../model/functionCalls";

type Answering = (...given: unknown[]) => unknown;

/** A cell function whose calls are counted on the page: how many there were, are still to answer, and how long the longest took. */
export function counted(name: string, cell: Answering): Answering {
  return (...given) => {
    const start = performance.now();
    count({ called: 1, inFlight: 1 });
    const done = () => {
      count({ called: 0, inFlight: -1 });
      keepSlowest(name, performance.now() - start);
    };
    try {
      const answer = cell(...given);
      if (!(answer instanceof Promise)) done();
      return answer instanceof Promise ? answer.finally(done) : answer;
    } catch (error) {
      done();
      throw error;
    }
  };
}

const page = globalThis as { [functionCallsKey]?: FunctionCalls };

function count(more: { readonly called: number; readonly inFlight: number }): void {
  const { called, inFlight, slowest } = page[functionCallsKey] ?? { called: 0, inFlight: 0, slowest: null };
  page[functionCallsKey] = { called: called + more.called, inFlight: inFlight + more.inFlight, slowest };
}

function keepSlowest(name: string, ms: number): void {
  const calls = page[functionCallsKey];
  if (calls && ms > (calls.slowest?.ms ?? 0)) page[functionCallsKey] = { ...calls, slowest: { name, ms } };
}
