import fc from "fast-check";
import { type Tier, tieredFee } from "../../../src/model/pricing/tieredFee";
import finance from "../../cases/finance.json";
import { referenceCase } from "../../cases/referenceCase";
import { fromZero } from "../../support/fromZero";

/** Tiers from any number of rising volumes. */
const tiers = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fromZero(10)), {
    minLength: 1,
    maxLength: 5,
  })
  .map((steps) => {
    const all: Tier[] = [];
    for (const [step, price] of steps) all.push({ fromVolume: all.length ? all.at(-1)!.fromVolume + step : 0, price });
    return all;
  });
const volume = fromZero(6000);

describe("tiered fee", () => {
  it.each(["fin-091", "fin-092"])("of %s equals exact fractions, marginal and all-units", (id) => {
    const { inputs, expected } = referenceCase<
      { volume: number; bands: [number | null, number][] },
      { marginal: number; allUnits: number }
    >(finance, id);
    // The case names the last unit of each band, a tier from 1 its first.
    const given = inputs.bands.map(([, price], index) => ({
      fromVolume: (inputs.bands[index - 1]?.[0] ?? 0) + 1,
      price,
    }));
    expect(tieredFee(inputs.volume, given, "marginal")).toBeCloseTo(expected.marginal, 9);
    expect(tieredFee(inputs.volume, given, "all-units")).toBeCloseTo(expected.allUnits, 9);
  });

  it("takes a tier's price at its very volume, and can fall there when all units count", () => {
    const given = [
      { fromVolume: 0, price: 1 },
      { fromVolume: 100, price: 0.8 },
    ];
    expect(tieredFee(99, given, "all-units")).toBe(99);
    expect(tieredFee(100, given, "all-units")).toBe(80);
  });

  it("counts units where the tiers begin at 1, as it does whole units of tiers from 0 that begin one lower", () => {
    fc.assert(
      fc.property(tiers, fc.integer({ min: 0, max: 10_000 }), (given, units) => {
        const fromOne = given.map((tier) => ({ ...tier, fromVolume: tier.fromVolume + 1 }));
        expect(tieredFee(units, fromOne, "marginal")).toBe(tieredFee(units, given, "marginal"));
      }),
    );
    const given = [1, 20, 50].map((fromVolume, index) => ({ fromVolume, price: 10 - index }));
    expect([0, 0.5, 1, 19, 20, 50].map((units) => tieredFee(units, given, "all-units"))).toEqual([
      0, 5, 10, 190, 180, 400,
    ]);
    expect([0, 0.5, 1, 19, 20, 50].map((units) => tieredFee(units, given, "marginal"))).toEqual([
      0, 5, 10, 190, 199, 468,
    ]);
  });

  it("is 0 for no volume", () => {
    expect(tieredFee(0, [{ fromVolume: 0, price: 5 }], "marginal")).toBe(0);
    expect(tieredFee(0, [{ fromVolume: 0, price: 5 }], "all-units")).toBe(0);
  });

  it("never falls when the volume rises, and never jumps, when marginal", () => {
    fc.assert(
      fc.property(tiers, volume, fromZero(1), (given, units, more) => {
        const rise = tieredFee(units + more, given, "marginal") - tieredFee(units, given, "marginal");
        const dearest = Math.max(...given.map(({ price }) => price));
        expect(rise >= -1e-9 && rise <= more * dearest + 1e-9).toBe(true);
      }),
    );
  });

  it("does not depend on the mode where all tiers have one price", () => {
    fc.assert(
      fc.property(tiers, volume, (given, units) => {
        const flat = given.map((tier) => ({ ...tier, price: 2 }));
        expect(tieredFee(units, flat, "marginal")).toBeCloseTo(2 * units, 8);
        expect(tieredFee(units, flat, "all-units")).toBe(2 * units);
      }),
    );
  });
});
