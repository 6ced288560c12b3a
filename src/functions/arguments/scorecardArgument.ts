import { type Domain, zeroOrMore } from "../../model/domain";
import type { Place } from "../../model/fault";
import { type Outcome, allAnswers, answer, noAnswer } from "../../model/outcome";
import type { PartialScorecard, Scorecard } from "../../model/scoring/scorecard";
import type { Cell } from "../../model/assumptions/table";
import { cellsOf, isLeftOut, numberArgument, numberIn, numbersArgument } from "./arguments";
import { directionArgument } from "./directionArgument";
import { linePerFactor } from "./linePerFactor";

/** Reads what the score functions are given. Only a blank is no rating: 0 is one, on a scale from 0. */
export function scorecardArgument(
  ratings: unknown,
  weights: unknown,
  direction: unknown,
  scale: unknown,
  lowest: unknown,
): Outcome<PartialScorecard> {
  return readScorecard(optionalRating, ratings, weights, direction, scale, lowest);
}

/** The same where every option must be rated on every factor. */
export function completeScorecardArgument(
  ratings: unknown,
  weights: unknown,
  direction: unknown,
  scale: unknown,
  lowest: unknown,
): Outcome<Scorecard> {
  return readScorecard(neededRating, ratings, weights, direction, scale, lowest);
}

/** The same with ratings on any scale of numbers from 0. */
export function anyScaleArgument(
  ratings: unknown,
  weights: unknown,
  direction: unknown,
): Outcome<Omit<Scorecard, "scale" | "lowest">> {
  return readScorecard(
    (cell, _, place) => neededRating(cell, zeroOrMore, place),
    ratings,
    weights,
    direction,
    null,
    null,
  );
}

type RatingReader<Rating> = (cell: Cell, domain: Domain, place: Place) => Outcome<Rating>;

function readScorecard<Rating>(
  readRating: RatingReader<Rating>,
  rawRatings: unknown,
  rawWeights: unknown,
  rawDirection: unknown,
  rawScale: unknown,
  rawLowest: unknown,
): Outcome<{ ratings: Rating[][] } & Omit<Scorecard, "ratings">> {
  const lowest = numberArgument("lowest", rawLowest, { least: -1000, most: 1000, whole: true }, 1);
  if (!lowest.ok) return lowest;
  const scaleDomain = { least: lowest.value + 1, most: Infinity, whole: true };
  const scale = numberArgument("scale", rawScale, scaleDomain, Math.max(5, scaleDomain.least));
  if (!scale.ok) return scale;
  if (isLeftOut(rawRatings)) return noAnswer({ kind: "argumentMissing", argument: "ratings" });

  const domain = { least: lowest.value, most: scale.value };
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
  return answer({
    ratings: ratings.value,
    weights: weights.value,
    sides: sides.value,
    scale: scale.value,
    lowest: lowest.value,
  });
}

function optionalRating(cell: Cell, domain: Domain, place: Place): Outcome<number | null> {
  return cell === null ? answer(null) : ratingIn(cell, domain, place);
}

function neededRating(cell: Cell, domain: Domain, place: Place): Outcome<number> {
  if (cell === null) return noAnswer({ kind: "ratingMissing", argument: "ratings", place });
  return ratingIn(cell, domain, place);
}

function ratingIn(cell: Cell, domain: Domain, place: Place): Outcome<number> {
  const read = numberIn("ratings", cell, domain, place);
  return !read.ok && read.fault.kind === "outsideDomain" && cell === 0
    ? noAnswer({ ...read.fault, kind: "ratingOfZero", place })
    : read;
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
