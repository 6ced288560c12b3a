import { type Share, share } from "../units";
import { favour } from "./favour";
import type { Scorecard } from "./scorecard";
import { weightShares } from "./weightShares";

/** Scores closer than this, of 1, are tied: 0.1 + 0.2 and 0.3 differ by 1e-16 in binary. */
const tie = 1e-12;

/**
 * The lowest and highest share of all weight that each factor can have with the leading option still leading or tied, while
 * the other factors share the rest in proportion to their weights (equally if these sum to 0). The leader has the highest
 * score; among tied options it is the first.
 *
 * With one option, or where no weight of a factor unseats the leader, the bounds are 0 and 1.
 *
 * Domain: ratings lowest to scale; weights and sides one per factor.
 * Accuracy: 1e-12, measured against numpy's closed form.
 * Source: Triantaphyllou & Sanchez, A Sensitivity Analysis Approach for Some Deterministic Multi-Criteria Decision-Making
 * Methods, Decision Sciences 28 (1997). A rival's score meets the leader's where share x lead on the factor
 * + (1 - share) x lead on the rest = 0, once at most.
 * @returns [lowest, highest] per factor
 * @example weightStability({ ratings: [[5, 1], [2, 4]], weights: [3, 1], sides: ["advantage", "advantage"], scale: 5, lowest: 1 })
 *   // => [[0.3333333333, 1], [0, 0.6666666667]]
 */
export function weightStability({ ratings, weights, sides, scale, lowest }: Scorecard): [Share, Share][] {
  const shares = weightShares(weights);
  const favours = ratings.map((row, factor) => row.map((rating) => favour(rating, sides[factor]!, scale, lowest)));
  const leader = firstOfTheBest(weightedSums(favours, shares));
  const leads = favours.map((row) => row.map((value) => row[leader]! - value));

  return leads.map((leadOnFactor, factor) => {
    const leadOnRest = weightedSums(leads, sharesOfTheRest(shares, factor));
    let [lowest, highest] = [0, 1];
    for (const [rival, onFactor] of leadOnFactor.entries()) {
      const onRest = leadOnRest[rival]!;
      const meeting = onRest / (onRest - onFactor);
      if (onRest < -tie) lowest = Math.max(lowest, meeting);
      if (onFactor < -tie) highest = Math.min(highest, meeting);
    }
    // A rival tied today meets the leader at today's share, give or take a rounding.
    const today = shares[factor]!;
    return [share(Math.min(lowest, today)), share(Math.max(highest, today))];
  });
}

/** The weighted sum of each column. */
function weightedSums(rows: readonly (readonly number[])[], weights: readonly number[]): number[] {
  return rows[0]!.map((_, column) => rows.reduce((total, row, index) => total + weights[index]! * row[column]!, 0));
}

function firstOfTheBest(scores: readonly number[]): number {
  const best = scores.reduce((one, other) => Math.max(one, other));
  return scores.findIndex((score) => score >= best - tie);
}

/** The shares that the other factors have of what one factor leaves; 0 for the factor itself. */
function sharesOfTheRest(shares: readonly number[], factor: number): number[] {
  const others = shares.map((value, index) => (index === factor ? 0 : value));
  if (others.some((value) => value > 0)) return weightShares(others);
  return shares.map((_, index) => (index === factor ? 0 : 1 / (shares.length - 1)));
}
