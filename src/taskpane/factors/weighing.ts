import { type FactorId, factors } from "../../model/catalogue/factors";
import { balancedWeights, evenBalance } from "../../model/scoring/balancedWeights";
import { rankAcceptability } from "../../model/scoring/rankAcceptability";
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

/** The most points that a factor takes on the sheet. */
export const mostPoints = 1000;

/** Points of a factor, all else as it is, at which another option leads. */
export interface SwingPoints {
  /** Whether it takes more points than the factor has, or fewer. */
  readonly way: "more" | "fewer";
  readonly points: number;
  /** What the factor weighs with them, of 1. */
  readonly share: number;
  readonly leader: number;
}

/** How exact the points are: the other option leads there already. */
const swingStep = 0.01;
/** Part of such a step: a meeting that is a step itself, but for its last bits, is one at which both lead. */
const rounding = 1e-4;

/** The nearest such points on either side of those of now; null where a factor is rated for some options only, or nobody leads. */
export function swingPoints(standing: FactorsStanding, id: FactorId): readonly SwingPoints[] | null {
  const index = standing.factors.findIndex((factor) => factor.id === id);
  const { points, leader } = weighing(standing);
  const whole = wholeFactors(standing);
  if (whole === null || leader === null) return null;
  const others = whole.filter((each) => each !== index && sides[each] === sides[index]);
  const rest = others.reduce((sum, each) => sum + points[each]!, 0);
  if (rest === 0 || !whole.includes(index)) return [];
  const at = (value: number) => weighing(standing, { points: { [id]: value } });
  // A lead is linear in the points, over their sum with the rest: two of its values tell where it ends.
  const [none, even] = [at(0), at(rest)].map(({ scores }) => scores.map((score) => scores[leader]! - score!));
  const meetings = none!.map((lead, rival) => (lead * rest) / (lead - 2 * even![rival]!));
  const swing = (way: SwingPoints["way"], value: number): SwingPoints[] => {
    const { weights, leader: other } = at(value);
    return other === null || other === leader ? [] : [{ way, points: value, share: weights[index]!, leader: other }];
  };
  const now = points[index]!;
  const more = meetings.map((meeting) => swingStep * (Math.floor(meeting / swingStep + rounding) + 1));
  const fewer = meetings.map((meeting) => swingStep * (Math.ceil(meeting / swingStep - rounding) - 1));
  return [
    ...inOrder(more.filter((value) => value > now && value <= mostPoints))
      .flatMap((value) => swing("more", value))
      .slice(0, 1),
    ...inOrder(fewer.filter((value) => value < now && value >= 0))
      .reverse()
      .flatMap((value) => swing("fewer", value))
      .slice(0, 1),
  ];
}

const inOrder = (values: readonly number[]) => values.toSorted((one, other) => one - other);

/** The changes of a single weight that another option leads after, the smallest first. */
export function smallestSwings(standing: FactorsStanding, count: number) {
  const { weights } = weighing(standing);
  return factors
    .flatMap(({ id }, index) => (swingPoints(standing, id) ?? []).map((swing) => ({ id, now: weights[index]!, swing })))
    .toSorted((one, other) => Math.abs(one.swing.share - one.now) - Math.abs(other.swing.share - other.now))
    .slice(0, count);
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
