import fc from "fast-check";
import { gammaTail } from "../../../src/model/staffing/gammaTail";
import { magnitude } from "./demands";
import { fromZero } from "../../support/fromZero";

describe("gamma tail", () => {
  it("of shape 1 is the exponential tail", () => {
    for (const value of [0, 0.5, 1, 2, 10, 700]) expect(gammaTail(1, value)).toBeCloseTo(Math.exp(-value), 14);
  });

  it("of a whole shape is the Poisson chance of fewer events", () => {
    // e^-3 (1 + 3 + 9/2 + 27/6) = 13 e^-3
    expect(gammaTail(4, 3)).toBeCloseTo(13 * Math.exp(-3), 14);
    expect(gammaTail(4, 12) / (Math.exp(-12) * (1 + 12 + 72 + 288))).toBeCloseTo(1, 13);
  });

  it.each([
    [0.001, 0.5, 0.0005600666564707499],
    [0.001, 3, 1.307313980121374e-5],
    [0.5, 1.4, 0.09426430684121031],
    [2.5, 2, 0.5494159513527802],
    [15.5, 30, 0.001349785978525133],
    [16, 16, 0.4667448913877207],
    [100.25, 80, 0.9839620744063599],
    [1000, 1010, 0.3723210552630053],
    [1e6, 1e6, 0.4998670192391274],
    [1e6, 1001500, 0.06686110423589776],
  ])("of shape %d above %d is %d (mpmath, 30 digits)", (shape, value, expected) => {
    expect(Math.abs(gammaTail(shape, value) - expected)).toBeLessThan(1e-13);
  });

  it("is 1 from 0 and 0 from far above the shape", () => {
    for (const shape of [1e-6, 1, 1e6]) {
      expect(gammaTail(shape, 0)).toBe(1);
      expect(gammaTail(shape, shape * 100 + 1000)).toBe(0);
    }
  });

  it("falls as the value grows, also where the series gives way to the fraction, and stays within 0 and 1", () => {
    fc.assert(
      fc.property(magnitude(1e-3, 1e6), fromZero(3), (shape, ratio) => {
        const tail = gammaTail(shape, shape * ratio);
        expect(tail).toBeGreaterThanOrEqual(0);
        expect(tail).toBeLessThanOrEqual(1);
        expect(gammaTail(shape, shape * ratio * 1.001)).toBeLessThan(tail + 1e-12);
        expect(gammaTail(shape, shape + 1 - 1e-9)).toBeCloseTo(gammaTail(shape, shape + 1 + 1e-9), 8);
      }),
    );
  });
});
