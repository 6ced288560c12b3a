import fc from "fast-check";
import type { Uncertainty } from "../../../src/model/assumptions/assumptions";
import { distributions } from "../../../src/model/catalogue/driver";
import { multipliers } from "../../../src/model/simulation/multipliers";
import { type PertShape, pertAt } from "../../../src/model/simulation/pertDistribution";
import { pertQuantiles } from "../../../src/model/simulation/pertQuantiles";
import reference from "../../cases/distributions.json";
import { expectRelative } from "../../support/expectRelative";
import { fromZero } from "../../support/fromZero";

const quantile = (share: number, ends: Uncertainty) => {
  const column = new Float64Array([share]);
  multipliers(column, ends);
  return column[0]!;
};

const pert = (share: number, shape: PertShape) => {
  const column = new Float64Array([share]);
  pertQuantiles(column, shape, 0, 1);
  return column[0]!;
};

const low = fromZero(1);
const high = fc.double({ min: 1, max: 50, noNaN: true });
const share = fc.oneof(
  fc.double({ min: 2 ** -33, max: 1 - 2 ** -33, noNaN: true }),
  fc.double({ min: -33, max: -1, noNaN: true }).map((exponent) => 2 ** exponent),
  fc.double({ min: -33, max: -1, noNaN: true }).map((exponent) => 1 - 2 ** exponent),
);
/** Of one shape, which has a table that takes longer to write than all of them to look up. */
const manyShares = fc.array(share, { minLength: 8, maxLength: 8 });

interface Spread {
  readonly min: number;
  readonly mode: number;
  readonly max: number;
  readonly lambda_?: number;
}

describe("against numbers of other programs", () => {
  const pertCases = reference.filter(({ kind, inputs }) => kind === "pert" && (inputs as Spread).lambda_ === 4);
  it.each(pertCases.map((each) => [each.id, each] as const))("PERT %s", (_, { inputs, expected }) => {
    const { min, mode, max } = inputs as Spread;
    const first = 1 + (4 * (mode - min)) / (max - min);
    for (const [at, value] of Object.entries((expected as { quantiles: Record<string, number> }).quantiles))
      expectRelative(min + (max - min) * pert(Number(at), { first, second: 6 - first }), value, 1e-11);
  });

  // A triangular or uniform spread with mode m becomes multipliers when all is divided by m.
  const triangular = reference.filter(({ kind, inputs }) => kind === "triangular" && (inputs as Spread).mode > 0);
  it.each(triangular.map((each) => [each.id, each] as const))("triangular %s", (_, { inputs, expected }) => {
    const { min, mode, max } = inputs as Spread;
    const ends = { low: min / mode, high: max / mode, distribution: "triangular" } as const;
    for (const [at, value] of Object.entries((expected as { quantiles: Record<string, number> }).quantiles))
      expectRelative(mode * quantile(Number(at), ends), value, 1e-12);
  });
});

describe("PERT", () => {
  it("is the inverse of the incomplete beta function from 2^-33 to 1 - 2^-33", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 5, noNaN: true }), manyShares, (first, shares) => {
        const shape = { first, second: 6 - first };
        for (const at of shares) {
          const value = pert(at, shape);
          // Near an end the share says more of the value than the value can of the share: so a step of Newton's method is what is off.
          const exact = pertAt(shape, Math.max(1e-300, Math.min(1 - 2 ** -53, value)));
          const off = Math.abs(exact.share - at) / Math.max(exact.density, 1e-9);
          expect(off).toBeLessThan(2e-10 * Math.max(value, 1e-3));
        }
      }),
      { numRuns: 250 },
    );
  });

  it("has closed forms where the mode is at an end: 1 - (1 - u)^(1/5) and u^(1/5)", () => {
    fc.assert(
      fc.property(share, (at) => {
        expectRelative(pert(at, { first: 5, second: 1 }), at ** 0.2, 1e-11);
        expectRelative(1 - pert(at, { first: 1, second: 5 }), (1 - at) ** 0.2, 1e-11);
      }),
    );
  });

  it("is right again for a shape once more others are asked for than are known", () => {
    const at = (first: number) => pert(0.3, { first, second: 6 - first });
    const shapes = Array.from({ length: 130 }, (_, index) => 1.5 + index / 50);
    const quantiles = shapes.map(at);
    for (const [index, value] of quantiles.entries()) {
      const first = shapes[index]!;
      expectRelative(pertAt({ first, second: 6 - first }, value).share, 0.3, 1e-11);
    }
    expect([...shapes.slice(0, 3), ...shapes.slice(-3)].map(at)).toEqual([
      ...quantiles.slice(0, 3),
      ...quantiles.slice(-3),
    ]);
  });

  it("rises across the edges of its pieces", () => {
    for (let k = 1; k < 33; k++)
      for (let piece = 0; piece < 8; piece++) {
        const edge = 2 ** -k * (0.5 + piece / 16);
        for (const first of [1, 1.7, 3, 4.9, 5]) {
          const shape = { first, second: 6 - first };
          const [below, above] = [pert(edge * (1 - 1e-9), shape), pert(edge * (1 + 1e-9), shape)];
          expect(above).toBeGreaterThan(below);
          expectRelative(above, below, 1e-8);
        }
      }
  });
});

describe("every distribution", () => {
  const means: Record<(typeof distributions)[number], (ends: Uncertainty) => number> = {
    pert: (ends) => (ends.low + 4 + ends.high) / 6,
    triangular: (ends) => (ends.low + 1 + ends.high) / 3,
    uniform: (ends) => (ends.low + ends.high) / 2,
    metalog: (ends) => 1 + (ends.high + ends.low - 2) / (2 * 0.8 * Math.log(9)),
  };
  const variances: Record<(typeof distributions)[number], (ends: Uncertainty) => number> = {
    pert: (ends) => ((means.pert(ends) - ends.low) * (ends.high - means.pert(ends))) / 7,
    triangular: ({ low, high }) => (low * low + 1 + high * high - low - low * high - high) / 18,
    uniform: ({ low, high }) => (high - low) ** 2 / 12,
    metalog: (ends) => byQuadrature((u) => (metalog(u, ends) - means.metalog(ends)) ** 2),
  };
  const metalog = (u: number, ends: Uncertainty) => {
    const odds = Math.log(u / (1 - u));
    const [a2, a3] = [(ends.high - ends.low) / (2 * Math.log(9)), (ends.high + ends.low - 2) / (0.8 * Math.log(9))];
    return 1 + a2 * odds + a3 * (u - 0.5) * odds;
  };
  const points = 100_000;
  const byQuadrature = (of: (u: number) => number) => {
    let sum = 0;
    for (let i = 0; i < points; i++) sum += of((i + 0.5) / points);
    return sum / points;
  };

  it.each(distributions)("%s has its exact mean and variance", (distribution) => {
    for (const [low, high] of [[0.5, 2] as const, [0.7, 1.3] as const, [0.83, 1.1] as const]) {
      const ends = { low, high, distribution };
      const column = Float64Array.from({ length: points }, (_, i) => (i + 0.5) / points);
      multipliers(column, ends);
      const mean = column.reduce((sum, value) => sum + value, 0) / points;
      const variance = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / points;
      expectRelative(mean, means[distribution](ends), 1e-5);
      expectRelative(variance, variances[distribution](ends), 1e-3);
    }
  });

  it.each(distributions)("%s rises with the share, and stays between its ends where it has any", (distribution) => {
    fc.assert(
      fc.property(low, high, share, share, (low, high, one, other) => {
        fc.pre(high - low > 1e-6 && (distribution !== "metalog" || Math.abs(high + low - 2) <= 0.6668 * (high - low)));
        const ends = { low, high, distribution };
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((at) => quantile(at, ends)) as [
          number,
          number,
        ];
        expect(less).toBeLessThanOrEqual(more + 1e-9 * Math.abs(more));
        if (distribution === "metalog") return;
        expect(less).toBeGreaterThanOrEqual(low - 1e-12);
        expect(more).toBeLessThanOrEqual(high + 1e-12 * high);
      }),
    );
  });

  it.each(distributions)("%s is drawn of a base, and moved from where its driver is", (distribution) => {
    const ends = { low: 0.6, high: 1.7, distribution };
    for (const at of [0.01, 0.3, 0.5, 0.99]) {
      const column = Float64Array.of(at);
      multipliers(column, ends, 1.25, -1);
      expect(Math.abs(column[0]! - (1.25 * quantile(at, ends) - 1))).toBeLessThan(1e-15);
    }
  });

  it("metalog goes through its ends at P10 and P90 and through 1 in the middle", () => {
    const ends = { low: 0.6, high: 1.7, distribution: "metalog" } as const;
    expectRelative(quantile(0.1, ends), 0.6, 1e-14);
    expectRelative(quantile(0.5, ends), 1, 1e-14);
    expectRelative(quantile(0.9, ends), 1.7, 1e-14);
  });
});
