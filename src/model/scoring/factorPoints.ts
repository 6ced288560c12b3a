import { favour } from "./favour";
import { scaledWeights } from "./scaledWeights";
import type { PartialScorecard } from "./scorecard";

/**
 * The points each factor gives each option, factors down and options across; an option's points sum to its score.
 * A factor without a rating is left out for that option: its weight goes to the option's other factors in proportion.
 *
 * Domain: ratings lowest to scale; weights and sides one per factor.
 * Accuracy: 1e-14 relative.
 * Source: the weighted-sum score, 100 x sum of weight x favour / sum of weight, taken apart.
 * @returns null without a rating, and for an option whose rated factors all weigh 0
 * @example factorPoints({ ratings: [[5], [3]], weights: [1, 1], sides: ["advantage", "advantage"], scale: 5, lowest: 1 }) // => [[50], [25]]
 */
export function factorPoints({ ratings, weights, sides, scale, lowest }: PartialScorecard): (number | null)[][] {
  const scaled = scaledWeights(weights);
  const ratedWeights = ratings[0]!.map((_, option) =>
    scaled.reduce((total, weight, factor) => (ratings[factor]![option] === null ? total : total + weight), 0),
  );
  return ratings.map((row, factor) =>
    row.map((rating, option) => {
      const ratedWeight = ratedWeights[option]!;
      if (rating === null || ratedWeight === 0) return null;
      return (100 * scaled[factor]! * favour(rating, sides[factor]!, scale, lowest)) / ratedWeight;
    }),
  );
}
