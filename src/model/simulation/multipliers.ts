import type { Uncertainty } from "../assumptions/assumptions";
import { logarithm } from "../numeric/logarithm";
import { pertQuantiles } from "./pertQuantiles";

/** 2 ln 9: how far P10 and P90 of the standard logistic distribution lie apart. */
const logisticSpan = 2 * logarithm(9);

/**
 * Turns a column of uniform random numbers into draws of a driver: a scale (its base) times the quantile of the uncertainty at each
 * number, and a shift.
 *
 * PERT (lambda 4), triangular and uniform run from low over the mode 1 to high; the metalog has P10 at low, its median at 1 and
 * P90 at high, and no ends.
 *
 * Domain: numbers above 0 and below 1; low below 1 or high above 1, or both; a metalog that `readUncertainty` has let pass.
 * Accuracy: PERT 1e-11 relative; the others 1e-15.
 * Source: Keelin, The Metalog Distributions, Decision Analysis 13 (2016), with three terms.
 */
export function multipliers(
  column: Float64Array,
  { low, high, distribution }: Uncertainty,
  scale = 1,
  shift = 0,
): void {
  const width = high - low;
  switch (distribution) {
    case "pert": {
      const first = 1 + (4 * (1 - low)) / width;
      return pertQuantiles(column, { first, second: 6 - first }, scale * low + shift, scale * width);
    }
    case "triangular": {
      const shareBelowMode = (1 - low) / width;
      const [least, most] = [scale * low + shift, scale * high + shift];
      for (let i = 0; i < column.length; i++) {
        const share = column[i]!;
        column[i] =
          share <= shareBelowMode
            ? least + scale * Math.sqrt(share * (1 - low) * width)
            : most - scale * Math.sqrt((1 - share) * (high - 1) * width);
      }
      return;
    }
    case "uniform":
      for (let i = 0; i < column.length; i++) column[i] = scale * (low + width * column[i]!) + shift;
      return;
    case "metalog": {
      const spread = width / logisticSpan;
      const skew = (high + low - 2) / (0.4 * logisticSpan);
      for (let i = 0; i < column.length; i++) {
        const share = column[i]!;
        const logOdds = logarithm(share / (1 - share));
        column[i] = scale * (1 + logOdds * (spread + skew * (share - 0.5))) + shift;
      }
      return;
    }
  }
}
