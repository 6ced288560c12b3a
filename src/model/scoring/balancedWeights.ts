import type { Side } from "../catalogue/factor";

/** What the advantages weigh together until somebody says otherwise: as much as the disadvantages. */
export const evenBalance = 0.5;

/** A factor's side, the points typed for it, and whether any option is rated on it. */
export interface WeighedFactor {
  readonly side: Side;
  readonly points: number;
  readonly isRated: boolean;
}

/**
 * The weight in force of each factor: its part of its side's points, and its side's part of the whole. Thirteen disadvantages do
 * not outweigh five advantages by their number. A factor that is not rated weighs 0, and its side stays what it is.
 *
 * Domain: points of 0 or more; a balance from 0 to 1.
 */
export function balancedWeights(factors: readonly WeighedFactor[], balance = evenBalance): number[] {
  const sumOf = (side: Side) =>
    factors.reduce((sum, each) => sum + (each.side === side && each.isRated ? each.points : 0), 0);
  const sums = { advantage: sumOf("advantage"), disadvantage: sumOf("disadvantage") };
  const parts = { advantage: balance, disadvantage: 1 - balance };
  return factors.map(({ side, points, isRated }) =>
    isRated && sums[side] > 0 ? (parts[side] * points) / sums[side] : 0,
  );
}
