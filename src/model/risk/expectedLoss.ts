/** A risk's yearly probability, and what it would cost once. */
export interface Risk {
  readonly probability: number;
  readonly low: number;
  /** The most likely impact; a uniform distribution has none. */
  readonly mode: number;
  readonly high: number;
  /** What one unit of impact is counted on: records, contracts; 1 where the impact is money. */
  readonly exposure: number;
}

/** The shapes an impact may have between its low and its high. */
export const impactDistributions = ["pert", "triangular", "uniform"] as const;
export type ImpactDistribution = (typeof impactDistributions)[number];

/**
 * The loss to expect from a register of risks: the sum of probability x exposure x mean impact. The PERT distribution has
 * lambda 4, so that its mean is (low + 4 mode + high) / 6.
 *
 * Domain: probabilities 0 to 1; low <= mode <= high; exposures 0 or more. No risks, no loss.
 * Accuracy: 1e-15 relative per risk.
 * Source: Malcolm et al., Application of a Technique for Research and Development Program Evaluation, Operations Research 7
 * (1959), for the PERT mean.
 * @example expectedLoss([{ probability: 0.1, low: 100, mode: 200, high: 600, exposure: 1 }], "pert") // => 25
 */
export function expectedLoss(risks: readonly Risk[], distribution: ImpactDistribution): number {
  return risks.reduce((loss, risk) => loss + risk.probability * risk.exposure * meanImpact(risk, distribution), 0);
}

function meanImpact({ low, mode, high }: Risk, distribution: ImpactDistribution): number {
  switch (distribution) {
    case "pert":
      return (low + 4 * mode + high) / 6;
    case "triangular":
      return (low + mode + high) / 3;
    case "uniform":
      return (low + high) / 2;
  }
}
