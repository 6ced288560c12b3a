import { factors } from "../../model/catalogue/factors";
import { balancedWeights, evenBalance } from "../../model/scoring/balancedWeights";
import { rankAcceptability } from "../../model/scoring/rankAcceptability";
import { weightStability } from "../../model/scoring/weightStability";
import { weightedScores } from "../../model/scoring/weightedScores";
import type { FactorsStanding } from "../../workbook/standing/factorsStanding";

const sides = factors.map(({ side }) => side);
const ratingScale = { scale: 5, lowest: 1 };

/** What the weights on the Factors sheet, or those that are being tried, come to. */
export interface Weighing {
  readonly balance: number;
  /** The points of each factor. */
  readonly points: readonly number[];
  /** The weight of each factor, of 1. */
  readonly weights: readonly number[];
  /** Null for an option without a rating that counts. */
  readonly scores: readonly (number | null)[];
  /** The option with the highest score; null where none has any. */
  readonly leader: number | null;
  /** Whether anybody has weighed: typed points, or moved the balance of the sides. */
  readonly isWeighed: boolean;
}

/** Weights that are being tried and not written yet: points by factor, and the balance. */
export interface TriedWeights {
  readonly points?: Readonly<Record<string, number>>;
  readonly balance?: number;
}

export function weighing(standing: FactorsStanding, tried: TriedWeights = {}): Weighing {
  // The sheet takes a blank balance for 0.
  const balance = tried.balance ?? standing.balanceInForce ?? 0;
  const points = standing.factors.map(({ id, points: typed, counted }) => {
    const inForce = typeof typed === "number" ? typed : counted;
    return tried.points?.[id] ?? (typed === null ? 1 : (inForce ?? 1));
  });
  const rated = standing.factors.map(({ options }) => options.some(({ inForce }) => inForce !== null));
  const weights = balancedWeights(
    points.map((each, index) => ({ side: sides[index]!, points: each, isRated: rated[index]! })),
    balance,
  );
  const scores = weights.some((weight) => weight > 0)
    ? weightedScores({ ratings: ratingsOf(standing), weights, sides, ...ratingScale })
    : standing.options.map(() => null);
  const best = Math.max(...scores.map((score) => score ?? -Infinity));
  const leader = scores.findIndex((score) => score === best);
  return { balance, points, weights, scores, leader: leader < 0 ? null : leader, isWeighed: isWeighed(standing) };
}

function isWeighed({ balance, factors: standing }: FactorsStanding): boolean {
  return standing.some(({ points }) => points !== null) || balance !== evenBalance;
}

function ratingsOf({ factors: standing }: FactorsStanding): (number | null)[][] {
  return standing.map(({ options }) => options.map(({ inForce }) => inForce));
}

/** The factors that all options are rated on, by their places; null where one is rated for some options only. */
function wholeFactors(standing: FactorsStanding): readonly number[] | null {
  const ratings = ratingsOf(standing);
  const isPartly = ratings.some((row) => row.includes(null) && row.some((rating) => rating !== null));
  return isPartly ? null : [...ratings.keys()].filter((index) => !ratings[index]!.includes(null));
}

/** The lowest and highest share of all weight at which the leader still leads, per factor; null for one that is not rated. */
export function stability(standing: FactorsStanding, weights: readonly number[]) {
  const whole = wholeFactors(standing);
  const none = standing.factors.map(() => null);
  if (whole === null || !whole.some((index) => weights[index]! > 0)) return none;
  const limits = weightStability({
    ratings: whole.map((index) => ratingsOf(standing)[index] as number[]),
    weights: whole.map((index) => weights[index]!),
    sides: whole.map((index) => sides[index]!),
    ...ratingScale,
  });
  return standing.factors.map((_, index) => limits[whole.indexOf(index)] ?? null);
}

/** How many weightings are drawn, and from which seed: those of OUTSOURCE_ROBUSTNESS when they are left out. */
const samples = 10_000;
const seed = 1;

/** The share of all weightings in which each option has the highest score; null where a factor is rated for some options only. */
export function robustness(standing: FactorsStanding): readonly number[] | null {
  const whole = wholeFactors(standing);
  if (whole === null || whole.length === 0) return null;
  const ratings = whole.map((index) => ratingsOf(standing)[index] as number[]);
  const ranks = rankAcceptability(
    { ratings, sides: whole.map((index) => sides[index]!), ...ratingScale },
    samples,
    seed,
  );
  return ranks.map(([first]) => first!);
}
