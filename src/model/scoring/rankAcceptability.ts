import { hdrUniforms } from "../random/hdrUniforms";
import { favour } from "./favour";
import type { Scorecard } from "./scorecard";

/** The random stream's variable of the factor in row 0; drivers have the numbers below. */
const firstVariable = 1000;

/** Samples drawn together. */
const blockLength = 1024;

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
  const block = new Float64Array(Math.min(blockLength, sampleCount));
  const blockScores = Array.from({ length: optionCount }, () => new Float64Array(block.length));
  const scores = new Float64Array(optionCount);
  for (let start = 0; start < sampleCount; start += block.length) {
    const weights = block.subarray(0, sampleCount - start);
    for (const own of blockScores) own.fill(0);
    for (const [factor, row] of favours.entries()) {
      const variable = firstVariable + factor + 1;
      hdrUniforms(weights, { firstTrial: start + 1, variable, entity: 0, event: 0, seed });
      for (let sample = 0; sample < weights.length; sample++) weights[sample] = -Math.log(weights[sample]!);
      for (const [option, own] of blockScores.entries()) addProducts(own, weights, row[option]!);
    }
    for (let sample = 0; sample < weights.length; sample++) {
      for (let option = 0; option < optionCount; option++) scores[option] = blockScores[option]![sample]!;
      countRanks(scores, rankCounts);
    }
  }
  return rankCounts.map((counts) => counts.map((count) => count / sampleCount));
}

function addProducts(sums: Float64Array, weights: Float64Array, favour: number): void {
  for (let i = 0; i < weights.length; i++) sums[i] = sums[i]! + weights[i]! * favour;
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
