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

/** A scorecard without gaps, and whether any option is rated on each factor. A factor that none is rated on weighs 0, the same for all. */
export interface CompleteScorecard extends Scorecard {
  readonly isRated: readonly boolean[];
}

/** The same where every option must be rated on every factor that any is rated on. */
export function completeScorecardArgument(
  ratings: unknown,
  weights: unknown,
  direction: unknown,
  scale: unknown,
  lowest: unknown,
): Outcome<CompleteScorecard> {
  return readScorecard(neededRating, ratings, weights, direction, scale, lowest);
}

/** The same with ratings on any scale of numbers from 0. */
export function anyScaleArgument(
  ratings: unknown,
  weights: unknown,
  direction: unknown,
): Outcome<Omit<CompleteScorecard, "scale" | "lowest">> {
  return readScorecard(
    (cell, _, place, isFactorRated) => neededRating(cell, zeroOrMore, place, isFactorRated),
    ratings,
    weights,
    direction,
    null,
    null,
  );
}

/** Reads a rating, of a factor that some option or none is rated on. */
type RatingReader<Rating> = (cell: Cell, domain: Domain, place: Place, isFactorRated: boolean) => Outcome<Rating>;

function readScorecard<Rating>(
  readRating: RatingReader<Rating>,
  rawRatings: unknown,
  rawWeights: unknown,
  rawDirection: unknown,
  rawScale: unknown,
  rawLowest: unknown,
): Outcome<{ ratings: Rating[][] } & Omit<CompleteScorecard, "ratings">> {
  const lowest = numberArgument("lowest", rawLowest, { least: -1000, most: 1000, whole: true }, 1);
  if (!lowest.ok) return lowest;
  const scaleDomain = { least: lowest.value + 1, most: Infinity, whole: true };
  const scale = numberArgument("scale", rawScale, scaleDomain, Math.max(5, scaleDomain.least));
  if (!scale.ok) return scale;
  if (isLeftOut(rawRatings)) return noAnswer({ kind: "argumentMissing", argument: "ratings" });

  const domain = { least: lowest.value, most: scale.value };
  const cells = cellsOf(rawRatings);
  const anyRated = cells.some((row) => row.some((cell) => cell !== null));
  // Where nothing is rated at all every blank is a rating that is missing.
  const isRated = cells.map((row) => !anyRated || row.some((cell) => cell !== null));
  const ratings = allAnswers(
    cells.map((row, rowIndex) =>
      allAnswers(
        row.map((cell, columnIndex) =>
          readRating(cell, domain, { row: rowIndex + 1, column: columnIndex + 1 }, isRated[rowIndex]!),
        ),
      ),
    ),
  );
  if (!ratings.ok) return ratings;
  const weights = weightsArgument(rawWeights, ratings.value.length);
  if (!weights.ok) return weights;
  const sides = directionArgument(rawDirection, isRated);
  if (!sides.ok) return sides;
  return answer({
    ratings: ratings.value,
    weights: weights.value.map((weight, factor) => (isRated[factor] ? weight : 0)),
    sides: sides.value,
    scale: scale.value,
    lowest: lowest.value,
    isRated,
  });
}

function optionalRating(cell: Cell, domain: Domain, place: Place): Outcome<number | null> {
  return cell === null ? answer(null) : ratingIn(cell, domain, place);
}

function neededRating(cell: Cell, domain: Domain, place: Place, isFactorRated: boolean): Outcome<number> {
  if (cell === null)
    return isFactorRated ? noAnswer({ kind: "ratingMissing", argument: "ratings", place }) : answer(domain.least);
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
