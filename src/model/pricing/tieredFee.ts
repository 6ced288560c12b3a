import type { FeeMode } from "../catalogue/feeMode";

/** A price that applies to the units above a volume. */
export interface Tier {
  readonly fromVolume: number;
  readonly price: number;
}

/**
 * The fee for a volume at tiered prices. "marginal": each tier's units at that tier's price. "all-units": all units at the
 * price of the tier the volume has reached, so that one unit more can cost less in all. A tier applies above its from-volume:
 * at that very volume the price before still holds.
 *
 * Domain: volume 0 or more; at least one tier, the first from 0, each next from a higher volume.
 * Accuracy: 1e-15 relative per tier.
 * Source: the two discount schedules of Nahmias, Production and Operations Analysis: incremental, and all-units.
 * @example tieredFee(150000, [{ fromVolume: 0, price: 0.95 }, { fromVolume: 50000, price: 0.85 }], "marginal") // => 132500
 */
export function tieredFee(volume: number, tiers: readonly Tier[], mode: FeeMode): number {
  const reached = tiers.filter(({ fromVolume }) => fromVolume < volume);
  if (mode === "all-units") return volume * (reached.at(-1)?.price ?? 0);
  return reached.reduce((fee, { fromVolume, price }, index) => {
    const toVolume = reached[index + 1]?.fromVolume ?? volume;
    return fee + (toVolume - fromVolume) * price;
  }, 0);
}
