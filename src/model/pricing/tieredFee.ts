import type { FeeMode } from "../catalogue/feeMode";

/** A price that holds from a volume on. */
export interface Tier {
  readonly fromVolume: number;
  readonly price: number;
}

/**
 * The fee for a volume at tiered prices. "marginal": each tier's units at that tier's price. "all-units": all units at the
 * price of the tier the volume has reached, so that one unit more can cost less in all. A tier holds from its from-volume on.
 *
 * Tiers from 0 part the volume where they begin. Tiers from 1 count units, 1 to 19 and 20 to 49: unit 20 is the first at the
 * second price, so that 19 units lie before it.
 *
 * Domain: volume 0 or more; at least one tier, the first from 0 or 1, each next from a higher volume.
 * Accuracy: 1e-15 relative per tier.
 * Source: the two discount schedules of Nahmias, Production and Operations Analysis: incremental, and all-units.
 * @example tieredFee(150000, [{ fromVolume: 0, price: 0.95 }, { fromVolume: 50000, price: 0.85 }], "marginal") // => 132500
 */
export function tieredFee(volume: number, tiers: readonly Tier[], mode: FeeMode): number {
  const first = tiers[0]!;
  if (mode === "all-units") return volume * (tiers.findLast(({ fromVolume }) => fromVolume <= volume) ?? first).price;

  const unitsBefore = (tier: Tier | undefined) =>
    tier ? Math.min(volume, tier.fromVolume - first.fromVolume) : volume;
  return tiers.reduce((fee, tier, index) => fee + (unitsBefore(tiers[index + 1]) - unitsBefore(tier)) * tier.price, 0);
}
