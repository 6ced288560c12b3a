import { vocabulary } from "../locale/vocabulary";
import { factors } from "../model/catalogue/factors";
import { noAnswer } from "../model/outcome";
import { seedLimits, trialLimits } from "../model/random/limits";
import { articleBalance } from "../model/scoring/articleBalance";
import { closeness } from "../model/scoring/closeness";
import { consistencyRatio } from "../model/scoring/consistencyRatio";
import { factorPoints } from "../model/scoring/factorPoints";
import { pairwiseWeights } from "../model/scoring/pairwiseWeights";
import { rankAcceptability } from "../model/scoring/rankAcceptability";
import { rankOrderWeights } from "../model/scoring/rankOrderWeights";
import { suggestedRatings } from "../model/scoring/suggestedRatings";
import { weightMethods } from "../model/catalogue/weightMethod";
import { weightedScores } from "../model/scoring/weightedScores";
import { weightShares } from "../model/scoring/weightShares";
import { weightStability } from "../model/scoring/weightStability";
import { choiceArgument, isLeftOut, numberArgument } from "./arguments/arguments";
import { assumptionsArgument } from "./arguments/assumptionsArgument";
import { toCell } from "./runtime/cellError";
import { inShapeOf, pairwiseArgument, ranksArgument, swingPointsArgument } from "./arguments/judgementsArgument";
import { anyScaleArgument, completeScorecardArgument, scorecardArgument } from "./arguments/scorecardArgument";

/**
 * The ways to turn judgements into weights.
 * @customenum {string}
 */
export enum WeightMethod {
  /** Points for the swing from worst to best, each divided by their sum */
  swing = "swing",
  /** Ranks, 1 for the weightiest: rank order centroid */
  roc = "roc",
  /** A matrix of pairwise comparisons: principal eigenvector */
  ahp = "ahp",
}

/**
 * The weighted score of each option, 0 to 100, a disadvantage counting the other way round. Without arguments: the balance of the two articles, what the advantages weigh of all 18 points.
 * @customfunction OUTSOURCE_SCORE OUTSOURCE_SCORE
 * @param {any[][]} [ratings] Factors down, options across, from lowest to scale; a blank is no rating and is left out of that option's score
 * @param {any[][]} [weights] One weight of 0 or more per factor, any sum; equal if left out
 * @param {any[][]} [direction] Per factor, or one for all: 1 or advantage, -1 or disadvantage, or a factor's id; advantages if left out
 * @param {any} [scale] The highest rating, a whole number above lowest; 5 if left out
 * @param {any} [lowest] The lowest rating, a whole number, 0 for a scale from 0; 1 if left out
 * @returns A row of scores from 0 to 100, one per option
 */
export function outsourceScore(
  ratings?: any[][],
  weights?: any[][],
  direction?: any[][],
  scale?: any,
  lowest?: any,
): any[][] {
  if ([ratings, weights, direction, scale, lowest].every(isLeftOut)) return [[articleBalance(factors)]];
  const scores = weightedScores(toCell(scorecardArgument(ratings, weights, direction, scale, lowest)));
  if (scores.length === 1 && scores[0] === null) toCell(noAnswer({ kind: "noRatings" }));
  return [scores.map((score) => score ?? "")];
}

/**
 * The points each factor gives each option: a column sums to the option's OUTSOURCE_SCORE. Empty text where an option has no rating.
 * @customfunction OUTSOURCE_EXPLAIN OUTSOURCE_EXPLAIN
 * @param {any[][]} ratings Factors down, options across, from lowest to scale; a blank is no rating
 * @param {any[][]} [weights] One weight of 0 or more per factor, any sum; equal if left out
 * @param {any[][]} [direction] Per factor, or one for all: 1 or advantage, -1 or disadvantage, or a factor's id; advantages if left out
 * @param {any} [scale] The highest rating, a whole number above lowest; 5 if left out
 * @param {any} [lowest] The lowest rating, a whole number, 0 for a scale from 0; 1 if left out
 * @returns Points from 0 to 100, factors down and options across
 */
export function outsourceExplain(
  ratings: any[][],
  weights?: any[][],
  direction?: any[][],
  scale?: any,
  lowest?: any,
): any[][] {
  const points = factorPoints(toCell(scorecardArgument(ratings, weights, direction, scale, lowest)));
  return points.map((row) => row.map((value) => value ?? ""));
}

/**
 * Weights from judgements, summing to 1: swing points, ranks (rank order centroid; ties share), or an AHP matrix (principal eigenvector, not column averages).
 * @customfunction OUTSOURCE_WEIGHTS OUTSOURCE_WEIGHTS
 * @param {any[][]} judgements One column or row of points, or of ranks from 1 for the weightiest; for ahp a square matrix, row against column, where a blank takes the reciprocal of its mirror
 * @param {WeightMethod} [method] swing, roc or ahp; swing if left out
 * @returns One weight per factor, in the shape of the points or ranks; a column for ahp
 */
export function outsourceWeights(judgements: any[][], method?: WeightMethod): any[][] {
  const chosen = toCell(choiceArgument("method", method, vocabulary.weightMethod, weightMethods, "swing"));
  switch (chosen) {
    case "swing":
      return inShapeOf(judgements, weightShares(toCell(swingPointsArgument("judgements", judgements))));
    case "roc":
      return inShapeOf(judgements, rankOrderWeights(toCell(ranksArgument("judgements", judgements))));
    case "ahp":
      return pairwiseWeights(toCell(pairwiseArgument("judgements", judgements))).map((weight) => [weight]);
  }
}

/**
 * How far pairwise judgements contradict one another (AHP consistency ratio, with Saaty's random index): 0 not at all; up to 0.1 is accepted. #N/A above 10 factors.
 * @customfunction OUTSOURCE_CONSISTENCY OUTSOURCE_CONSISTENCY
 * @param {any[][]} pairwise Square matrix of numbers from 1/100 to 100: how many times as much the row's factor weighs as the column's; diagonal 1; a blank takes the reciprocal of its mirror
 * @returns The consistency ratio, 0 or more
 */
export function outsourceConsistency(pairwise: any[][]): number {
  return toCell(consistencyRatio(toCell(pairwiseArgument("pairwise", pairwise))));
}

/**
 * How close each option comes to the ideal, 0 to 1 (TOPSIS with vector normalisation, not min-max). Options that do not differ get 0.5.
 * @customfunction OUTSOURCE_TOPSIS OUTSOURCE_TOPSIS
 * @param {any[][]} ratings Factors down, options across, numbers from 0 on any scale; none may be blank
 * @param {any[][]} [weights] One weight of 0 or more per factor, any sum; equal if left out
 * @param {any[][]} [direction] Per factor, or one for all: 1 or advantage, -1 or disadvantage, or a factor's id; advantages if left out
 * @returns A row of shares from 0 to 1, one per option
 */
export function outsourceTopsis(ratings: any[][], weights?: any[][], direction?: any[][]): any[][] {
  return [closeness(toCell(anyScaleArgument(ratings, weights, direction)))];
}

/**
 * The lowest and highest share of weight each factor can have with the leading option still leading or tied; the other factors share the rest in proportion. The leader has the highest score; of tied options, the first.
 * @customfunction OUTSOURCE_STABILITY OUTSOURCE_STABILITY
 * @param {any[][]} ratings Factors down, options across, from lowest to scale; a factor is rated for all options or for none
 * @param {any[][]} [weights] One weight of 0 or more per factor, any sum; equal if left out
 * @param {any[][]} [direction] Per factor, or one for all: 1 or advantage, -1 or disadvantage, or a factor's id; advantages if left out
 * @param {any} [scale] The highest rating, a whole number above lowest; 5 if left out
 * @param {any} [lowest] The lowest rating, a whole number, 0 for a scale from 0; 1 if left out
 * @returns Two columns, lowest and highest share from 0 to 1, one row per factor
 */
export function outsourceStability(
  ratings: any[][],
  weights?: any[][],
  direction?: any[][],
  scale?: any,
  lowest?: any,
): any[][] {
  const { isRated, ...scorecard } = toCell(completeScorecardArgument(ratings, weights, direction, scale, lowest));
  const rated = <Line>(lines: readonly Line[]) => lines.filter((_, factor) => isRated[factor]);
  const limits = weightStability({
    ...scorecard,
    ratings: rated(scorecard.ratings),
    weights: rated(scorecard.weights),
    sides: rated(scorecard.sides),
  });
  return isRated.map((isFactorRated) => (isFactorRated ? limits.shift()! : ["", ""]));
}

/**
 * The share of all possible weightings that give each option each rank, drawn evenly; tied options share their ranks. The same seed gives the same answer everywhere.
 * @customfunction OUTSOURCE_ROBUSTNESS OUTSOURCE_ROBUSTNESS
 * @param {any[][]} ratings Factors down, options across, from lowest to scale; a factor is rated for all options or for none
 * @param {any[][]} [direction] Per factor, or one for all: 1 or advantage, -1 or disadvantage, or a factor's id; advantages if left out
 * @param {any} [samples] Weightings to draw, a whole number from 1 to 1,000,000; 10,000 if left out
 * @param {any} [seed] A whole number from 0 to 100,000,000; 1 if left out
 * @param {any} [scale] The highest rating, a whole number above lowest; 5 if left out
 * @param {any} [lowest] The lowest rating, a whole number, 0 for a scale from 0; 1 if left out
 * @returns Shares from 0 to 1, options down and ranks across; a row sums to 1
 */
export function outsourceRobustness(
  ratings: any[][],
  direction?: any[][],
  samples?: any,
  seed?: any,
  scale?: any,
  lowest?: any,
): any[][] {
  const scorecard = toCell(completeScorecardArgument(ratings, null, direction, scale, lowest));
  const sampleCount = toCell(numberArgument("samples", samples, trialLimits.domain, trialLimits.byDefault));
  const chosenSeed = toCell(numberArgument("seed", seed, seedLimits.domain, seedLimits.byDefault));
  return rankAcceptability(scorecard, sampleCount, chosenSeed);
}

/**
 * The rating from 1 to 5 that each option's figures suggest for each of the 18 factors: factors down in catalogue order, options across. Measured against the first option, the baseline, between fixed anchors; empty text for a factor that is not rated.
 * @customfunction OUTSOURCE_RATINGS OUTSOURCE_RATINGS
 * @param {any[][]} assumptions Table with driver ids in its first column and one column per option; blanks take defaults, amounts in US dollars times its row default-currency-rate; leave out rows whose blanks a program hands over as 0
 * @returns Ratings from 1 to 5, 18 rows
 */
export function outsourceRatings(assumptions: any[][]): any[][] {
  const { options } = toCell(assumptionsArgument(assumptions));
  const byOption = options.map((option) => suggestedRatings(option, options[0]!));
  return factors.map((_, row) => byOption.map((ratings) => ratings[row] ?? ""));
}
