import type { Typed } from "../../model/fault";

type ExampleValue = Typed | readonly (readonly Typed[])[];

/** Two options that differ in where they are run and in what they pay for it. */
const assumptions = [
  ["", "A", "B"],
  ["arrangement", "in-house", "offshore"],
  ["calls-per-year", 600_000, ""],
  ["agent-pay", 38_000, ""],
  ["price-unit", "", "resolved-call"],
  ["price", "", 6.5],
];
const queue = { calls: 90, aht: 300 };
/** Three factors down, two options across. */
const ratings = [
  [2, 5],
  [4, 3],
  [3, 4],
];
const weights = [[50], [30], [20]];
const direction = [["advantage"], ["disadvantage"], ["disadvantage"]];
const pairwise = [
  [1, 3, 5],
  ["", 1, 2],
  ["", "", 1],
];

/** By function and argument: values of its own to show what each function answers, small enough to be computed at once. */
const examples: Readonly<Record<string, Readonly<Record<string, ExampleValue>> | undefined>> = {
  AGENTS: { ...queue, serviceLevel: 0.8, answerWithin: 20 },
  SERVICELEVEL: { agents: 18, ...queue, answerWithin: 20 },
  ASA: { agents: 18, ...queue },
  OCCUPANCY: { agents: 18, ...queue },
  ABANDONMENT: { agents: 15, ...queue, interval: 30, patience: 120 },
  LINES: { ...queue, blocking: 0.01 },
  FTE: { agents: [[18], [20], [16]], interval: 30, shrinkage: 0.3, hoursPerFte: 8 },
  QUOTE: { price: 28, unit: "productive-hour", aht: 300 },
  FEE: {
    volume: 25_000,
    tiers: [
      [0, 4],
      [10_000, 3.5],
      [20_000, 3],
    ],
  },
  TCO: { assumptions },
  CASHFLOW: { assumptions, option: "B" },
  SAVING: { assumptions, option: "B", metric: "percent" },
  BREAKEVEN: { assumptions, option: "B", driver: "price" },
  SPLIT: { assumptions, option: "B", steps: 4 },
  TORNADO: { assumptions, option: "B", top: 5 },
  SCORE: { ratings, weights, direction },
  EXPLAIN: { ratings, weights, direction },
  RATINGS: { assumptions },
  WEIGHTS: { judgements: pairwise, method: "ahp" },
  CONSISTENCY: { pairwise },
  TOPSIS: { ratings, weights, direction },
  STABILITY: { ratings, weights, direction },
  ROBUSTNESS: { ratings, direction, samples: 1000 },
  RISK: { probability: 0.1, low: 20_000, mode: 50_000, high: 200_000 },
  SIMULATE: { assumptions, option: "B", trials: 200 },
  HISTOGRAM: { assumptions, option: "B", trials: 200, seed: 1, bins: 5 },
  TRIAL: { assumptions, trial: 1 },
  EVPPI: { assumptions, top: 3, trials: 1000 },
  WALKAWAY: { assumptions, option: "B", confidence: 0.9, driver: "price", baseline: 1, trials: 1000 },
  UNIFORM: { trial: 1, variable: 1 },
  FACTORS: { language: "en", side: "advantage" },
  FACTOR: { id: "language-gap", field: "summary" },
  DRIVERS: { language: "en", group: "contract" },
  VERSION: {},
};

/** The example of a function; none for one that nobody has given any yet. */
export function exampleOf(name: string): Readonly<Record<string, ExampleValue>> | null {
  return examples[name.replace(/^OUTSOURCE_/, "")] ?? null;
}
