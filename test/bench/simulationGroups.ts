import { availableParallelism } from "node:os";
import { type Group } from "./group";
import { fourOptions } from "./assumptionsTable";
import { type Numpy, numpySimulation } from "./numpySimulation";
import { plainCosts } from "./plainCosts";
import { nextSeed, randomNumbersPerTrial, simulated, simulatedTable, simulationOf, tenCorrelations } from "./simulated";
import type { Rivals } from "./sideBySide";
import { uncertainDrivers } from "./uncertainDrivers";
import { withWebWorkers } from "./webWorkers";

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const cores = availableParallelism();
/** Of these the fastest is measured, for one thread and for all cores. */
const blocks = [2048, 4096, 8192, 16_384, 32_768];
const mostDifference = 2e-6;

/** OUTSOURCE_SIMULATE beside other ways to the same figures, and how its time grows. */
export async function simulationGroups(): Promise<{ groups: Group[]; numpy: Numpy | undefined }> {
  const table = simulatedTable(fourOptions, 5);
  const numpy = await numpySimulation(simulationOf(table, 1).options);
  const compared = numpy && (await comparison(numpy, table));
  const groups = [10_000, 100_000, 1_000_000].map((trials, index) => ({
    title: `OUTSOURCE_SIMULATE, ${whole.format(trials)} trials`,
    notes: [
      ...(index === 0 ? introduction(table) : []),
      ...(index === 0 ? [compared?.note ?? "numpy was not measured: python3 with numpy did not start."] : []),
      ...(trials <= 100_000 ? ["The aim is that numpy takes at least 5 times as long on one thread."] : []),
    ],
    rivals: { ...ownRivals(table, trials), ...compared?.rivals(trials) },
  }));
  return { groups: [...groups, plainStyle(table), ...growth(table), correlatedDrivers()], numpy };
}

/** What it takes to draw drivers that correlate: ten of each option's own, which mix more numbers than shared ones would. */
function correlatedDrivers(): Group {
  const trials = 100_000;
  const eight = simulatedTable([...fourOptions, ...fourOptions], 10);
  const correlations = tenCorrelations();
  return {
    title: `OUTSOURCE_SIMULATE, ${whole.format(trials)} trials, eight options over ten years`,
    notes: ["The aim is that correlated drivers take at most 2 times as long."],
    rivals: {
      "independent drivers": () => simulated(eight, trials),
      "ten correlated drivers in each option": () => simulated(eight, trials, nextSeed(), correlations),
    },
  };
}

function introduction(table: unknown[][]): string[] {
  const { drivers, events } = randomNumbersPerTrial(simulationOf(table, 1));
  return [
    `Four options (${fourOptions.join(", ")}) over five years with the catalogue's defaults. ${uncertainDrivers.length} drivers are uncertain (${uncertainDrivers.join(", ")}), so that a trial takes ${drivers} random numbers for drivers and ${events} for the yearly risk events. Each call is the whole cell function: it reads the table, simulates and answers all statistics of all options.`,
    `Up to 100,000 trials the function computes in the cell's own turn, on one thread. Above, it computes in web workers; threads of node stand in for them here, one a core and already started (Excel's own core, which the add-in leaves free, is not needed here).`,
    "The random numbers of all variables, options, years and seeds are two rings of 7.5 million values, each stream at a place of its own. The function computes a value when it is first asked for and keeps it (60 MB when all are), as it does the tables of PERT distributions and what was drawn last of the first 16,384 trials (25 MB at most, and 33 MB for the trials of a lattice in which events can happen; each call here has another seed, and draws anew): the first simulations of a session take longer than those measured here, which come later.",
  ];
}

function ownRivals(table: unknown[][], trials: number): Rivals {
  const oneThread = { "OUTSOURCE_SIMULATE, one thread": () => simulated(table, trials) };
  if (trials <= 100_000) return oneThread;
  const name = `OUTSOURCE_SIMULATE, all ${cores} cores`;
  return { ...oneThread, [name]: () => withWebWorkers(async () => simulated(table, trials)) };
}

/** Apart from numpy: it takes so long that there are three rounds, in which a function called first is still being compiled. */
function plainStyle(table: unknown[][]): Group {
  const trials = 10_000;
  const sorted = () => plainCosts(simulationOf(table, nextSeed()), trials).map((costs) => costs.sort((a, b) => a - b));
  return {
    title: `OUTSOURCE_SIMULATE, ${whole.format(trials)} trials, and the plain object style`,
    notes: [
      "The plain object style is the same simulation as one writes it first: trial by trial, an object for each option's values, each PERT quantile by Newton's method, the add-in's own cash flow, and a sort for the percentiles. Its time is in proportion to the trials, so that it is measured for the fewest only.",
    ],
    rivals: { ...ownRivals(table, trials), "plain object style": sorted },
  };
}

/** Makes sure that numpy comes to the same, and finds the blocks with which it does so soonest. */
async function comparison(numpy: Numpy, table: unknown[][]) {
  const trials = 100_000;
  const difference = largestDifferences(
    await simulated(table, trials, 1),
    await numpy.simulate({ trials, seed: 1, block: 4096, threads: 1 }),
  );
  if (!(difference.mean < mostDifference)) throw new Error(`numpy's means differ by ${difference.mean}.`);
  const block = await fastestBlock(numpy, 1);
  const blockOnAllCores = await fastestBlock(numpy, cores);
  return {
    note: `numpy (\`test/bench/simulate_numpy.py\`) simulates the same model from the same random numbers, vectorised over blocks of trials: ${whole.format(block)} on one thread and ${whole.format(blockOnAllCores)} on all cores were the fastest of ${blocks.map((each) => whole.format(each)).join(", ")}. It has no inverse of the incomplete beta function, so a table of ours is handed to it for each distribution, between whose points it is linear; making that table is not in its time. Over ${whole.format(trials)} trials its means are ours to ${difference.mean.toExponential(0)} and all its statistics to ${difference.all.toExponential(0)}, relative.`,
    rivals: (trials: number): Rivals => {
      const run = (block: number, threads: number) => () =>
        numpy.simulate({ trials, seed: nextSeed(), block, threads });
      return {
        "numpy, one thread": run(block, 1),
        ...(trials > 100_000 && { [`numpy, a thread on each of ${cores} cores`]: run(blockOnAllCores, cores) }),
      };
    },
  };
}

/** Relative, of the means and of all statistics that numpy answers. */
function largestDifferences(ours: unknown[][], theirs: readonly Record<string, number>[]) {
  const rows = new Map(ours.map(([id, ...values]) => [id, values as number[]]));
  const difference = (id: string, option: number) => {
    const own = rows.get(id)![option]!;
    // The baseline's own chance to be cheaper than itself is blank.
    return own === theirs[option]![id] || typeof own !== "number" ? 0 : Math.abs(theirs[option]![id]! / own - 1);
  };
  const largest = (ids: readonly string[]) =>
    Math.max(...theirs.flatMap((_, option) => ids.map((id) => difference(id, option))));
  return { mean: largest(["mean"]), all: largest(Object.keys(theirs[0]!)) };
}

async function fastestBlock(numpy: Numpy, threads: number): Promise<number> {
  const fastest = new Map(blocks.map((block) => [block, Infinity]));
  for (let round = 0; round < 2; round++)
    for (const [block, time] of fastest) {
      const start = performance.now();
      await numpy.simulate({ trials: 131_072, seed: 1, block, threads });
      fastest.set(block, Math.min(time, performance.now() - start));
    }
  return blocks.reduce((best, block) => (fastest.get(block)! < fastest.get(best)! ? block : best));
}

/** How the time of OUTSOURCE_SIMULATE grows with trials, options and years. */
function growth(table: unknown[][]): Group[] {
  const trials = 100_000;
  const along = (title: string, unit: string, sizes: Record<string, [run: () => unknown, amount: number]>): Group => ({
    title,
    rivals: Object.fromEntries(Object.entries(sizes).map(([name, [run]]) => [name, run])),
    work: { unit, amounts: Object.fromEntries(Object.entries(sizes).map(([name, [, amount]]) => [name, amount])) },
  });
  const sized = <Size>(sizes: readonly Size[], entry: (size: Size) => [string, [() => unknown, number]]) =>
    Object.fromEntries(sizes.map(entry));
  return [
    along(
      "OUTSOURCE_SIMULATE on one thread, by trials",
      "trial",
      sized([10_000, 100_000, 1_000_000], (count) => [
        `${whole.format(count)} trials`,
        [() => simulated(table, count), count],
      ]),
    ),
    along(
      `OUTSOURCE_SIMULATE, ${whole.format(trials)} trials, by offshore options`,
      "trial and option",
      sized([2, 4, 8], (count) => {
        const options = simulatedTable(new Array(count).fill("offshore"), 5);
        return [`${count} options`, [() => simulated(options, trials), trials * count]];
      }),
    ),
    along(
      `OUTSOURCE_SIMULATE, ${whole.format(trials)} trials, four options, by years`,
      "trial and year",
      sized([1, 5, 10], (count) => {
        const years = simulatedTable(fourOptions, count);
        return [count === 1 ? "1 year" : `${count} years`, [() => simulated(years, trials), trials * count]];
      }),
    ),
  ];
}
