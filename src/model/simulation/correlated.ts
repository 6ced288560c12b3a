import type { NumericDriverId } from "../catalogue/drivers";
import { driverById } from "../catalogue/drivers";
import { normalQuantile } from "../numeric/normalQuantile";
import { normalShare } from "../numeric/normalShare";
import type { Columns } from "./columns";
import type { RankCorrelations } from "./rankCorrelations";

/** A driver's uniform random numbers, for an option by its number or for all options (0). */
type Uniforms = (driver: NumericDriverId, entity: number) => Float64Array;

/** Half of the smallest number the stream gives, and as far from 1. */
const least = 2 ** -33;
const most = 1 - 2 ** -33;

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
    for (let i = 0; i < column.length; i++) column[i] = normalQuantile(column[i]!);
    scores.set(key, column);
    return column;
  };
  return (driver, entity) => {
    const row = drivers.indexOf(driver);
    if (row < 0 || factor[row]!.every((weight, index) => weight === (index === row ? 1 : 0)))
      return uniforms(driver, entity);
    const mixed = columns.lend().fill(0);
    for (const [index, weight] of factor[row]!.entries()) {
      if (weight === 0) continue;
      const score = scoresOf(drivers[index]!, entity);
      for (let i = 0; i < mixed.length; i++) mixed[i] = mixed[i]! + weight * score[i]!;
    }
    for (let i = 0; i < mixed.length; i++) mixed[i] = Math.max(least, Math.min(most, normalShare(mixed[i]!)));
    return mixed;
  };
}
