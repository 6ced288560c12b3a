import type { NumericDriverId } from "../catalogue/drivers";
import { driverById } from "../catalogue/drivers";
import type { Columns } from "./columns";
import { normalScores } from "./normalScores";
import { normalShares } from "./normalShares";
import type { RankCorrelations } from "./rankCorrelations";

/** A driver's uniform random numbers, for an option by its number or for all options (0). */
type Uniforms = (driver: NumericDriverId, entity: number) => Float64Array;

/**
 * Uniform random numbers that correlate: those of the drivers in the table are turned to normal scores, mixed by the Cholesky
 * factor and turned back (a Gaussian copula). A driver that is not in the table, or correlates with none
 * before it, keeps its own.
 *
 * Drivers of an option correlate within it, and with the shared drivers, which the factor puts first.
 */
export function correlated({ drivers, factor }: RankCorrelations, columns: Columns, uniforms: Uniforms): Uniforms {
  const scores = new Map<string, Float64Array>();
  const scoresOf = (driver: NumericDriverId, entity: number) => {
    const own = driverById[driver].scope === "shared" ? 0 : entity;
    const key = `${driver} ${own}`;
    const known = scores.get(key);
    if (known) return known;
    const column = uniforms(driver, own);
    normalScores(column);
    scores.set(key, column);
    return column;
  };
  return (driver, entity) => {
    const row = drivers.indexOf(driver);
    if (row < 0 || factor[row]!.every((weight, index) => weight === (index === row ? 1 : 0)))
      return uniforms(driver, entity);
    const terms = factor[row]!.flatMap((weight, index) =>
      weight === 0 ? [] : [[weight, scoresOf(drivers[index]!, entity)] as const],
    );
    const mixed = columns.columnOf(columns.sumOfProducts(...terms));
    normalShares(mixed);
    return mixed;
  };
}
