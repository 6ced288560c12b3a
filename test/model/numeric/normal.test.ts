import fc from "fast-check";
import { normalQuantile } from "../../../src/model/numeric/normalQuantile";
import { normalShare } from "../../../src/model/numeric/normalShare";
import { expectRelative } from "../../support/expectRelative";

// mpmath, 15 digits.
const quantiles = [
  [1e-10, -6.361340902404057],
  [1e-6, -4.753424308822899],
  [0.001, -3.0902323061678136],
  [0.025, -1.959963984540054],
  [0.25, -0.6744897501960817],
  [0.5, 0],
  [0.975, 1.959963984540054],
] as const;

test.each(quantiles)("a share of %s lies below %s", (share, value) => {
  expect(Math.abs(normalQuantile(share) - value)).toBeLessThan(1e-12);
});

test("the quantile of a share gives the share back, in both tails", () => {
  fc.assert(
    fc.property(fc.double({ min: -33, max: -1, noNaN: true }), fc.boolean(), (exponent, isUpper) => {
      const tail = 2 ** exponent;
      const value = normalQuantile(isUpper ? 1 - tail : tail);
      expectRelative(normalShare(isUpper ? -value : value), tail, isUpper ? 1e-5 : 1e-11);
    }),
  );
});

test("the share joins up where the series gives way to the continued fraction", () => {
  expectRelative(normalShare(-3 + 1e-9), normalShare(-3 - 1e-9), 1e-8);
  // Abramowitz and Stegun, table 26.1.
  expectRelative(normalShare(-3), 0.00134989803163, 1e-11);
});
