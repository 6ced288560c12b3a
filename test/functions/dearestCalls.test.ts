import path from "node:path";
import { cellFunctions } from "../../src/functions/entry/cellFunctions";
import type { Scorecard } from "../../src/model/scoring/scorecard";
import type { Simulation } from "../../src/model/simulation/simulation";
import { installCustomFunctions } from "../support/customFunctions";

/** What has been computed: years of an option's money, and random weights. */
const mockDone = { optionYears: 0, weights: 0 };

jest.mock("../../src/model/cost/cashFlow", () => {
  const actual = jest.requireActual("../../src/model/cost/cashFlow");
  const cashFlow = (option: { values: { "horizon-years": number } }) => {
    mockDone.optionYears += option.values["horizon-years"];
    return actual.cashFlow(option);
  };
  return { ...actual, cashFlow };
});
jest.mock("../../src/model/simulation/laneCosts", () => {
  const actual = jest.requireActual("../../src/model/simulation/laneCosts");
  const laneCosts = (option: { values: { "horizon-years": number } }, count: number, ...given: unknown[]) => {
    mockDone.optionYears += count * option.values["horizon-years"];
    return actual.laneCosts(option, count, ...given);
  };
  return { ...actual, laneCosts };
});
jest.mock("../../src/model/simulation/simulatedCosts", () => {
  const actual = jest.requireActual("../../src/model/simulation/simulatedCosts");
  const simulatedCosts = (simulation: Simulation, firstTrial: number, count: number, ...given: unknown[]) => {
    const { options } = simulation;
    mockDone.optionYears += count * options.length * options[0]!.values["horizon-years"];
    return actual.simulatedCosts(simulation, firstTrial, count, ...given);
  };
  return { ...actual, simulatedCosts };
});
jest.mock("../../src/model/scoring/rankAcceptability", () => {
  const actual = jest.requireActual("../../src/model/scoring/rankAcceptability");
  // A sample draws a weight for each factor. How many samples are asked for is counted; one is drawn.
  const rankAcceptability = (scorecard: Scorecard, sampleCount: number, seed: number) => {
    mockDone.weights += sampleCount * scorecard.ratings.length;
    return actual.rankAcceptability(scorecard, 1, seed);
  };
  return { ...actual, rankAcceptability };
});

/** What may be computed in a cell's own turn: 100,000 trials of eight options over ten years, and a million weights of 18 factors. */
const most = { optionYears: 100_000 * 8 * 10, weights: 1_000_000 * 18 };

const arrangements = ["in-house", "onshore", "nearshore", "offshore", "onshore", "nearshore", "offshore", "automated"];
const options = arrangements.map((_, index) => `Option ${index + 1}`);
const table = [
  ["id", ...options],
  ["arrangement", ...arrangements],
  ["horizon-years", ...options.map(() => 10)],
];
const correlated = [
  ...["wage-inflation", "attrition", "handle-uplift", "first-contact-resolution", "dissatisfied-share", "shrinkage"],
  ...["agent-pay", "benefits-rate", "price", "transition-cost"],
];
const correlations = [
  ["", ...correlated],
  ...correlated.map((driver, row) => [driver, ...correlated.map((_, column) => (row === column ? 1 : 0.3))]),
];
const ratings = Array.from({ length: 18 }, (_, factor) =>
  options.map((_, index) => 1 + ((factor * 7 + index * 3) % 5)),
);
const pairwise = ratings.map((_, row) => ratings.map((_, column) => (1 + (row % 9)) / (1 + (column % 9))));
const million = 1_000_000;

/** The dearest call of each function whose work its arguments do not show: with the most options, years, trials, steps and rows. */
const dearest: Record<string, unknown[]> = {
  RATINGS: [table],
  WEIGHTS: [pairwise, "ahp"],
  ROBUSTNESS: [ratings, null, million],
  TCO: [table, null, "per-resolved-call"],
  CASHFLOW: [table, 8],
  SAVING: [table, 8, "irr"],
  BREAKEVEN: [table, 8, "handle-time", 1, 0.05],
  TORNADO: [table, 8, 1000],
  SPLIT: [table, 8, 1000],
  TRIAL: [table, million, 1, correlations],
  SIMULATE: [table, null, million, 1, correlations, null, "saving", "random"],
  HISTOGRAM: [table, 8, million, 1, 1000, correlations, null, "saving", "lattice"],
  EVPPI: [table, 1000, million, 1, correlations, "random"],
  WALKAWAY: [table, 8, 0.9, "calls-per-year", 1, million, 1, correlations, "random"],
};

/** Those that take time in proportion to the cells that they are handed. */
const byCells = [
  ...["SCORE", "EXPLAIN", "CONSISTENCY", "TOPSIS", "STABILITY", "AGENTS", "SERVICELEVEL", "ASA", "OCCUPANCY"],
  ...["ABANDONMENT", "LINES", "FTE", "FEE", "QUOTE", "RISK", "UNIFORM", "FACTORS", "DRIVERS", "FACTOR", "VERSION"],
];

/** A worker that never answers: what is planned on one is not computed here. */
class IdleWorker {
  postMessage(): void {}
  terminate(): void {}
}

const call = (name: string, given: readonly unknown[]) => {
  Object.assign(mockDone, { optionYears: 0, weights: 0 });
  const invocation: { onCanceled?: () => void } = {};
  const cellFunction = cellFunctions.get(`OUTSOURCE_${name}`)!;
  // Excel passes null for what is left out, and last what tells that the answer is no longer wanted.
  const all = Array.from({ length: parameterCounts.get(name)! }, (_, index) => given[index] ?? null);
  const answer = cellFunction(...all, ...(isSimulating(name) ? [invocation] : []));
  if (answer instanceof Promise) answer.catch(() => undefined);
  invocation.onCanceled?.();
  return answer;
};
const isSimulating = (name: string) => ["SIMULATE", "HISTOGRAM", "EVPPI", "WALKAWAY"].includes(name);

const { readFunctions } = jest.requireActual<{
  readFunctions(folder: string): Promise<{ functions: { id: string; parameters: readonly unknown[] }[] }>;
}>("../../src/functions/entry/metadata.js");
const parameterCounts = new Map<string, number>();

beforeAll(async () => {
  const { functions } = await readFunctions(path.resolve(__dirname, "../../src/functions"));
  for (const { id, parameters } of functions) parameterCounts.set(id.replace("OUTSOURCE_", ""), parameters.length);
  installCustomFunctions();
  Object.assign(globalThis, { Worker: IdleWorker });
});
afterAll(() => Reflect.deleteProperty(globalThis, "Worker"));

test("every function of the metadata has its dearest call here, or takes time by its cells", () => {
  expect([...Object.keys(dearest), ...byCells].sort()).toEqual([...parameterCounts.keys()].sort());
});

test.each(Object.entries(dearest).filter(([name]) => !isSimulating(name)))(
  "the dearest call of %s stays within what may be computed in a cell's own turn",
  (name, given) => {
    call(name, given);
    expect(mockDone.optionYears).toBeLessThanOrEqual(most.optionYears / 10);
    expect(mockDone.weights).toBeLessThanOrEqual(most.weights);
  },
);

test.each(Object.entries(dearest).filter(([name]) => isSimulating(name)))(
  "the dearest call of %s is left to workers: nothing of it is computed in the cell's own turn",
  (name, given) => {
    expect(call(name, given)).toBeInstanceOf(Promise);
    expect(mockDone.optionYears).toBe(0);
  },
);

test("a hundred thousand trials of eight options are left to workers where they take longer than to be simulated once", () => {
  const trials = 100_000;
  for (const [name, given] of [
    ["EVPPI", [table, 10, trials, 1, correlations, "random"]],
    ["WALKAWAY", [table, 8, 0.9, "price", 1, trials, 1, correlations, "random"]],
    ["SIMULATE", [[...table.map((row) => [...row, row[0] === "id" ? "Ninth" : row[8]])], null, trials]],
  ] as const)
    expect(call(name, given)).toBeInstanceOf(Promise);
});

test("what a decision rests on by default answers in the cell's own turn, with eight options over ten years too", () => {
  for (const [name, given] of [
    ["EVPPI", [table, 10, 16_384, 1, correlations]],
    ["WALKAWAY", [table, 4, 0.5, "price", 1, 16_384, 1, correlations]],
  ] as const) {
    expect(call(name, given)).toHaveProperty(name === "EVPPI" ? "length" : "toFixed");
    expect(mockDone.optionYears).toBeGreaterThan(0);
    expect(mockDone.optionYears).toBeLessThanOrEqual(most.optionYears);
  }
});
