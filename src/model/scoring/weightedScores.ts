import { favour } from "./favour";
import { scaledWeights } from "./scaledWeights";
import type { PartialScorecard } from "./scorecard";

/**
 * Each option's score, 0 to 100: 100 x sum of weight x favour / sum of weight, over the factors it is rated on.
 *
 * Domain: ratings lowest to scale; weights and sides one per factor.
 * Accuracy: 1e-14 relative.
 * Source: the weighted sum (simple additive weighting) of Hwang & Yoon, Multiple Attribute Decision Making (1981).
 * @returns null for an option without a rating that counts
 * @example weightedScores({ ratings: [[5], [3]], weights: [1, 1], sides: ["advantage", "advantage"], scale: 5, lowest: 1 }) // => [75]
 */
export function weightedScores({ ratings, weights, sides, scale, lowest }: PartialScorecard): (number | null)[] {
  const scaled = scaledWeights(weights);
  return ratings[0]!.map((_, option) => {
    let favoured = 0;
    let rated = 0;
    for (const [factor, weight] of scaled.entries()) {
      const rating = ratings[factor]![option]!;
      if (rating === null) continue;
      favoured += weight * favour(rating, sides[factor]!, scale, lowest);
      rated += weight;
    }
    return rated === 0 ? null : (100 * favoured) / rated;
  });
}
