import { hdrUniform } from "../random/hdrUniform";
import { favour } from "./favour";
import type { Scorecard } from "./scorecard";

/** The random stream's variable of the factor in row 0; drivers have the numbers below. */
const firstVariable = 1000;

/**
 * The share of all possible weightings that give each option each rank: how the ranking fares when nothing is known about the
 * weights. Weightings are drawn evenly from all that sum to 1; tied options share their ranks evenly.
 *
 * Domain: ratings lowest to scale; sampleCount 1 to 1e8 and seed 0 to 1e8, whole.
 * Accuracy: a share p has a standard error of the root of p (1 - p) / sampleCount, at most 0.005 at 10 000 samples.
 * Source: Lahdelma, Hokkanen & Salminen, SMAA, European Journal of Operational Research 106 (1998). -ln u is exponential, and
 * exponentials divided by their sum are even over the simplex; ranks do not need the division.
 * @returns options down, ranks across
 * @example rankAcceptability({ ratings: [[5, 1]], sides: ["advantage"], scale: 5, lowest: 1 }, 100, 1) // => [[1, 0], [0, 1]]
 */
export function rankAcceptability(
  { ratings, sides, scale, lowest }: Omit<Scorecard, "weights">,
  sampleCount: number,
  seed: number,
): number[][] {
  const favours = ratings.map((row, factor) => row.map((rating) => favour(rating, sides[factor]!, scale, lowest)));
  const optionCount = ratings[0]!.length;
  const rankCounts = Array.from({ length: optionCount }, () => new Array<number>(optionCount).fill(0));

  const scores = new Float64Array(optionCount);
  for (let sample = 1; sample <= sampleCount; sample++) {
    scores.fill(0);
    for (let factor = 0; factor < favours.length; factor++) {
      const weight = -Math.log(hdrUniform(sample, firstVariable + factor + 1, 0, 0, seed));
      const row = favours[factor]!;
      for (let option = 0; option < optionCount; option++) scores[option]! += weight * row[option]!;
    }
    countRanks(scores, rankCounts);
  }
  return rankCounts.map((counts) => counts.map((count) => count / sampleCount));
}

function countRanks(scores: Float64Array, rankCounts: readonly number[][]): void {
  for (let option = 0; option < scores.length; option++) {
    const score = scores[option]!;
    const counts = rankCounts[option]!;
    let better = 0;
    let tied = 0;
    for (let other = 0; other < scores.length; other++) {
      if (scores[other]! > score) better++;
      else if (scores[other] === score) tied++;
    }
    for (let rank = better; rank < better + tied; rank++) counts[rank]! += 1 / tied;
  }
}
