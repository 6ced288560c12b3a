import type { Area } from "../plan/address";
import type { Example, ExampleCell } from "./example";

const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

/** Three factors, two options, the points of each factor and which way it speaks. */
const scorecard: ExampleCell[][] = [
  ["", "In-house", "Manila", "points", "side"],
  ["Lower operating cost", 1, 4, 40, "advantage"],
  ["Language gap", 1, 3, 20, "disadvantage"],
  ["Contract lock-in", 2, 5, 10, "disadvantage"],
];
const ratings = area(1, 1, 3, 2);
const points = area(1, 3, 3, 1);
const sides = area(1, 4, 3, 1);
const ratingsWithHeader = area(0, 1, 4, 2);

/** A Danish centre beside an offer: what the table leaves out takes its default. */
const table: ExampleCell[][] = [
  ["", "In-house", "Manila"],
  ["arrangement", "in-house", "offshore"],
  ["calls-per-year", 1_400_000, null],
  ["agent-pay", 320_000, null],
  ["price-unit", null, "resolved-call"],
  ["price", null, 14],
  ["default-currency-rate", 6.87, null],
];
const assumptions = area(0, 0, 7, 3);

const pairs: ExampleCell[][] = [
  [1, 3, 5],
  [null, 1, 2],
  [null, null, 1],
];

const morning: ExampleCell[][] = [
  ["from", "calls", "agents"],
  ["08:00", 60, 14],
  ["08:30", 120, 24],
  ["09:00", 150, 29],
];
const callsOfMorning = area(1, 1, 3, 1);
const agentsOfMorning = area(1, 2, 3, 1);

const tiers: ExampleCell[][] = [
  ["from", "price"],
  [0, 5],
  [50_000, 4.5],
  [100_000, 4],
];

const risks: ExampleCell[][] = [
  ["risk", "probability", "low", "mode", "high"],
  ["Data breach", 0.02, 100_000, 400_000, 2_000_000],
  ["Strike", 0.1, 20_000, 50_000, 150_000],
];
const ofRisks = (column: number) => area(1, column, 2, 1);

/** An example of each cell function, by its name. `npm run docs` calls them and writes what they answer beside this file. */
export const examples: Readonly<Record<string, Example>> = {
  OUTSOURCE_SCORE: { sheet: scorecard, given: [ratings, points, sides], refused: [ratingsWithHeader, points, sides] },
  OUTSOURCE_EXPLAIN: { sheet: scorecard, given: [ratings, points, sides], refused: [ratings, area(1, 3, 2, 1), sides] },
  OUTSOURCE_WEIGHTS: { sheet: scorecard, given: [points], refused: [points, "rank"] },
  OUTSOURCE_CONSISTENCY: { sheet: pairs, given: [area(0, 0, 3, 3)], refused: [area(0, 0, 3, 2)] },
  OUTSOURCE_TOPSIS: { sheet: scorecard, given: [ratings, points, sides], refused: [ratingsWithHeader] },
  OUTSOURCE_STABILITY: { sheet: scorecard, given: [ratings, points, sides], refused: [ratings, points, sides, 4] },
  OUTSOURCE_ROBUSTNESS: { sheet: scorecard, given: [ratings, sides], refused: [ratings, sides, 0.5] },
  OUTSOURCE_RATINGS: { sheet: table, given: [assumptions], refused: [area(0, 0, 7, 1)] },

  OUTSOURCE_AGENTS: { given: [120, 300, 0.8, 20], refused: [120, 300, 80, 20] },
  OUTSOURCE_SERVICELEVEL: { sheet: morning, given: [agentsOfMorning, callsOfMorning, 300], refused: [22, 120, 0.003] },
  OUTSOURCE_ASA: { given: [24, 120, 300], refused: [18, 120, 300] },
  OUTSOURCE_OCCUPANCY: { given: [24, 120, 300], refused: [24, 120, 300, 1800] },
  OUTSOURCE_ABANDONMENT: { given: [20, 120, 300, 30, 60], refused: [20, 120, 300] },
  OUTSOURCE_LINES: { given: [120, 300], refused: [120, 300, 1] },
  OUTSOURCE_FTE: { sheet: morning, given: [agentsOfMorning, 30, 0.3, 8], refused: [agentsOfMorning, 30, 30, 8] },

  OUTSOURCE_TCO: { sheet: table, given: [assumptions], refused: [assumptions, "Cebu"] },
  OUTSOURCE_CASHFLOW: { sheet: table, given: [assumptions, "Manila"], refused: [assumptions] },
  OUTSOURCE_SAVING: { sheet: table, given: [assumptions, "Manila"], refused: [assumptions, "Manila", "roi"] },
  OUTSOURCE_BREAKEVEN: {
    sheet: table,
    given: [assumptions, "Manila", "price"],
    refused: [assumptions, "Manila", "price-unit"],
  },
  OUTSOURCE_SPLIT: { sheet: table, given: [assumptions, "Manila", 4], refused: [assumptions, "Manila", 2.5] },
  OUTSOURCE_TORNADO: { sheet: table, given: [assumptions, "Manila", 5], refused: [assumptions, "Manila", -5] },

  OUTSOURCE_FEE: { sheet: tiers, given: [120_000, area(1, 0, 3, 2)], refused: [120_000, area(2, 0, 2, 2)] },
  OUTSOURCE_QUOTE: { given: [12, "productive-hour", 300], refused: [12, "shift", 300] },

  OUTSOURCE_RISK: {
    sheet: risks,
    given: [ofRisks(1), ofRisks(2), ofRisks(3), ofRisks(4)],
    refused: [ofRisks(1), ofRisks(4), ofRisks(3), ofRisks(2)],
  },
  OUTSOURCE_UNIFORM: { given: [1, 3], refused: [1.5, 3] },
  OUTSOURCE_SIMULATE: { sheet: table, given: [assumptions], refused: [assumptions, null, 2_000_000] },
  OUTSOURCE_HISTOGRAM: {
    sheet: table,
    given: [assumptions, "Manila", 10_000, 1, 5],
    refused: [assumptions, "Manila", 10_000, -1],
  },
  OUTSOURCE_TRIAL: { sheet: table, given: [assumptions, 1], refused: [assumptions, 0] },
  OUTSOURCE_EVPPI: { sheet: table, given: [assumptions, 3], refused: [assumptions, 3, 500] },
  OUTSOURCE_WALKAWAY: { sheet: table, given: [assumptions, "Manila"], refused: [assumptions, "Manila", 90] },

  OUTSOURCE_FACTORS: { given: ["en", "advantage"], refused: ["en", "both"] },
  OUTSOURCE_FACTOR: { given: ["language-gap", "summary"], refused: ["language", "summary"] },
  OUTSOURCE_DRIVERS: { given: ["en", "demand", "dk"], refused: ["en", "demand", "se"] },
  OUTSOURCE_VERSION: { given: [], refused: null },
};
