import { type Domain, above0, zeroOrMore } from "../../model/domain";
import type { Place } from "../../model/fault";
import { type Outcome, allAnswers, answer, noAnswer } from "../../model/outcome";
import type { PartialScorecard, Scorecard } from "../../model/scoring/scorecard";
import type { Cell } from "../../model/assumptions/table";
import { cellsOf, isLeftOut, numberArgument, numberIn, numbersArgument } from "./arguments";
import { directionArgument } from "./directionArgument";
import { linePerFactor } from "./linePerFactor";

/** Reads what the score functions are given. A blank rating, or 0, is no rating. */
export function scorecardArgument(
  ratings: unknown,
  weights: unknown,
  direction: unknown,
  scale: unknown,
): Outcome<PartialScorecard> {
  return readScorecard(optionalRating, ratings, weights, direction, scale);
}

/** The same where every option must be rated on every factor. */
export function completeScorecardArgument(
  ratings: unknown,
  weights: unknown,
  direction: unknown,
  scale: unknown,
): Outcome<Scorecard> {
  return readScorecard(neededRating, ratings, weights, direction, scale);
}

/** The same with ratings on any scale of numbers above 0. */
export function anyScaleArgument(
  ratings: unknown,
  weights: unknown,
  direction: unknown,
): Outcome<Omit<Scorecard, "scale">> {
  return readScorecard((cell, _, place) => neededRating(cell, above0, place), ratings, weights, direction, null);
}

type RatingReader<Rating> = (cell: Cell, domain: Domain, place: Place) => Outcome<Rating>;

function readScorecard<Rating>(
  readRating: RatingReader<Rating>,
  rawRatings: unknown,
  rawWeights: unknown,
  rawDirection: unknown,
  rawScale: unknown,
): Outcome<{ ratings: Rating[][] } & Omit<Scorecard, "ratings">> {
  const scale = numberArgument("scale", rawScale, { least: 2, most: Infinity, whole: true }, 5);
  if (!scale.ok) return scale;
  if (isLeftOut(rawRatings)) return noAnswer({ kind: "argumentMissing", argument: "ratings" });

  const domain = { least: 1, most: scale.value };
  const ratings = allAnswers(
    cellsOf(rawRatings).map((row, rowIndex) =>
      allAnswers(
        row.map((cell, columnIndex) => readRating(cell, domain, { row: rowIndex + 1, column: columnIndex + 1 })),
      ),
    ),
  );
  if (!ratings.ok) return ratings;
  const weights = weightsArgument(rawWeights, ratings.value.length);
  if (!weights.ok) return weights;
  const sides = directionArgument(rawDirection, ratings.value.length);
  if (!sides.ok) return sides;
  return answer({ ratings: ratings.value, weights: weights.value, sides: sides.value, scale: scale.value });
}

function optionalRating(cell: Cell, domain: Domain, place: Place): Outcome<number | null> {
  return cell === null || cell === 0 ? answer(null) : numberIn("ratings", cell, domain, place);
}

function neededRating(cell: Cell, domain: Domain, place: Place): Outcome<number> {
  if (cell === null || cell === 0) return noAnswer({ kind: "ratingMissing", argument: "ratings", place });
  return numberIn("ratings", cell, domain, place);
}

/** One weight per factor, a blank being 0; equal weights if left out. */
function weightsArgument(raw: unknown, factorCount: number): Outcome<number[]> {
  if (isLeftOut(raw)) return answer(new Array<number>(factorCount).fill(1));
  const line = linePerFactor("weights", cellsOf(raw), factorCount);
  return line.ok ? positiveWeights("weights", raw) : line;
}

/** Weights of which at least one is above 0; a blank is 0. */
export function positiveWeights(argument: string, raw: unknown): Outcome<number[]> {
  const read = numbersArgument(argument, raw, zeroOrMore, 0);
  if (!read.ok) return read;
  const weights = read.value.flat();
  return weights.some((weight) => weight > 0) ? answer(weights) : noAnswer({ kind: "allWeightsZero", argument });
}
