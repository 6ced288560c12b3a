import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import type { OptionAssumptions } from "../../src/model/assumptions/assumptions";
import { type NumericDriver, driverById, numericDrivers } from "../../src/model/catalogue/drivers";
import { pertQuantiles } from "../../src/model/simulation/pertQuantiles";
import { yearlyEvents } from "../../src/model/catalogue/yearlyEvent";

/** What is asked of numpy: the trials of a block are computed together. */
export interface NumpyRequest {
  readonly trials: number;
  readonly seed: number;
  readonly block: number;
  readonly threads: number;
}

/** A python that has the model and simulates it with numpy. */
export interface Numpy {
  readonly versions: { readonly python: string; readonly numpy: string };
  /** The statistics of each option. */
  simulate(request: NumpyRequest): Promise<Record<string, number>[]>;
  end(): void;
}

/** With fewer, what is linear between them shows more in the sixth digit of the means. */
const tableSteps = 32_768;

/** Undefined where there is no python3 with numpy. */
export async function numpySimulation(options: readonly OptionAssumptions[]): Promise<Numpy | undefined> {
  const env: NodeJS.ProcessEnv = { ...process.env };
  // Settings for other work on this machine, which numpy is better off without.
  delete env.OPENBLAS_CORETYPE;
  delete env.OPENBLAS_L2_SIZE;
  const python = spawn("python3", [path.resolve(__dirname, "simulate_numpy.py")], {
    env,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    python.on("error", () => resolve(null));
    python.on("exit", (_, signal) => resolve(signal));
  });
  python.stdin.on("error", () => {});
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const ask = async (question: unknown) => {
    python.stdin.write(`${JSON.stringify(question)}\n`);
    const { value } = await lines.next();
    return value === undefined ? undefined : JSON.parse(value);
  };
  const versions = await ask(modelOf(options));
  if (!versions) {
    const signal = await ended;
    if (signal) throw new Error(`python3 was ended by ${signal}, so that nothing is known of numpy.`);
    return undefined;
  }
  return {
    versions,
    async simulate(request) {
      const statistics = await ask(request);
      if (!statistics) throw new Error("simulate_numpy.py has ended.");
      return statistics;
    },
    end: () => python.stdin.end(),
  };
}

/** The model for numpy: PERT distributions as tables of our quantiles at equal steps. */
function modelOf(options: readonly OptionAssumptions[]) {
  const tables: Record<string, number[]> = {};
  const tableOf = (first: number) => {
    const inside = Float64Array.from({ length: tableSteps - 1 }, (_, index) => (index + 1) / tableSteps);
    pertQuantiles(inside, { first, second: 6 - first }, 0, 1);
    tables[first] ??= [0, ...inside, 1];
    return String(first);
  };
  const drawsOf = (option: OptionAssumptions, scope: NumericDriver["scope"]) =>
    numericDrivers.flatMap(({ id, scope: own, variable }) => {
      const ends = option.uncertainty.get(id);
      const base = option.values[id];
      if (own !== scope || !ends || base === 0) return [];
      if (ends.distribution !== "pert" || driverById[id].movesFrom === 1)
        throw new Error(`simulate_numpy.py cannot draw ${id}.`);
      const { low, high } = ends;
      const { least, most } = driverById[id].domain;
      const clamp = base * low < least || base * high > most ? [least, most] : null;
      const table = tableOf(1 + (4 * (1 - low)) / (high - low));
      return [{ driver: id, variable, entity: scope === "shared" ? 0 : option.number, base, low, high, table, clamp }];
    });
  return {
    shared: drawsOf(options[0]!, "shared"),
    options: options.map((option) => ({
      number: option.number,
      priceUnit: option.priceUnit,
      forecastUnits: option.forecastUnits,
      values: option.values,
      draws: drawsOf(option, "option"),
    })),
    events: Object.fromEntries(yearlyEvents.map((event) => [event, driverById[`${event}-probability`].variable])),
    tables,
  };
}
