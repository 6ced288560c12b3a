import { type NumericDriverId, driverById } from "../catalogue/drivers";
import type { Place } from "../fault";
import { sine } from "../numeric/sine";
import { type Outcome, answer, noAnswer } from "../outcome";
import { choleskyFactor, feasibleRange } from "./choleskyFactor";

/** Correlations as a simulation uses them. */
export interface RankCorrelations {
  /** Shared drivers first, then by their number in the random stream. */
  readonly drivers: readonly NumericDriverId[];
  /** The lower triangular factor of their Pearson correlations: row i mixes the normal scores of drivers 0 to i. */
  readonly factor: readonly (readonly number[])[];
}

/**
 * Prepares a square of Spearman rank correlations between drivers: row and column k belong to driver k.
 *
 * Domain: correlations from -1 to 1, 1 on the diagonal.
 * Faults: `notSymmetric` where the square is not symmetric; `correlationsImpossible` where no quantities correlate so: the
 * matrix, as Pearson correlations of normal scores, is not positive semi-definite. Places count the headers.
 * Source: Pearson (1907), r = 2 sin(pi rho / 6), for normal scores with rank correlation rho.
 */
export function rankCorrelations(
  drivers: readonly NumericDriverId[],
  spearman: readonly (readonly number[])[],
): Outcome<RankCorrelations> {
  for (const [row, correlations] of spearman.entries())
    for (const [column, value] of correlations.entries()) {
      const mirrorValue = spearman[column]![row]!;
      if (value !== mirrorValue)
        return noAnswer({
          kind: "notSymmetric",
          argument: "correlations",
          value,
          place: placeOf(row, column),
          mirrorValue,
          mirrorPlace: placeOf(column, row),
        });
    }

  const order = drivers.map((_, index) => index).sort((one, other) => rankOf(drivers[one]!) - rankOf(drivers[other]!));
  // 1 exactly on the diagonal: what correlates with nothing then keeps its random numbers.
  const pearson = order.map((row) =>
    order.map((column) => (row === column ? 1 : 2 * sine((Math.PI * spearman[row]![column]!) / 6))),
  );
  const { factor, failedRow } = choleskyFactor(pearson);
  if (failedRow === null) return answer({ drivers: order.map((index) => drivers[index]!), factor });

  // Of the correlations that this driver has with those before it, the strongest is the one to doubt.
  const before = pearson[failedRow]!.slice(0, failedRow);
  const doubted = before.reduce((best, value, at) => (Math.abs(value) > Math.abs(before[best]!) ? at : best), 0);
  const range = feasibleRange(pearson, factor, failedRow, doubted);
  const [row, column] = [order[failedRow]!, order[doubted]!];
  const back = (value: number) => (6 / Math.PI) * Math.asin(value / 2);
  return noAnswer({
    kind: "correlationsImpossible",
    argument: "correlations",
    driver: drivers[row]!,
    otherDriver: drivers[column]!,
    value: spearman[row]![column]!,
    place: placeOf(row, column),
    range: range && { least: back(range.least), most: back(range.most) },
  });
}

/** Below a header row and beside a header column. */
function placeOf(row: number, column: number): Place {
  return { row: row + 2, column: column + 2 };
}

function rankOf(driver: NumericDriverId): number {
  const { scope, variable } = driverById[driver];
  return variable + (scope === "shared" ? 0 : 1e9);
}
