import fc from "fast-check";
import { priceUnits } from "../../../src/model/catalogue/driver";
import { type QuoteTerms, priceQuote } from "../../../src/model/pricing/priceQuote";
import { seconds, share } from "../../../src/model/units";
import { expectNear } from "../../support/expectNear";
import { fromZero } from "../../support/fromZero";

const terms: QuoteTerms = {
  handleTime: seconds(360),
  occupancy: share(0.85),
  shrinkage: share(0.3),
  firstContactResolution: share(0.7),
  paidHoursPerYear: 2080,
  callsPerMonth: 1000,
};

const anyTerms: fc.Arbitrary<QuoteTerms> = fc.record({
  handleTime: fc.double({ min: 1, max: 36000, noNaN: true }).map(seconds),
  occupancy: fc.double({ min: 0.01, max: 1, noNaN: true }).map(share),
  shrinkage: fromZero(0.95).map(share),
  firstContactResolution: fc.double({ min: 0.01, max: 1, noNaN: true }).map(share),
  paidHoursPerYear: fc.double({ min: 1, max: 3000, noNaN: true }),
  callsPerMonth: fc.double({ min: 1, max: 1e7, noNaN: true }),
});

const priceIn = (unit: (typeof priceUnits)[number], quote: ReturnType<typeof priceQuote>) =>
  quote.find((line) => line.unit === unit)?.price ?? NaN;

describe("price quote", () => {
  it("by hand: 25.50 per productive hour at 85 % occupancy is 0.50 a minute, 3.00 a call of six minutes", () => {
    const quote = priceQuote(25.5, "productive-hour", terms);
    const byHand = [0.5, 3, 3 / 0.7, 25.5, 17.85, (17.85 * 2080) / 12, 3000];
    expect(quote.map(({ unit }) => unit)).toEqual(priceUnits);
    expectNear(
      quote.map(({ price }) => price ?? NaN),
      byHand,
      1e-15,
    );
  });

  it("has no price per month without a volume", () => {
    const quote = priceQuote(1, "minute", { ...terms, callsPerMonth: null });
    expect(quote.at(-1)).toEqual({ unit: "month", price: null });
  });

  it("is all 0 for a price of 0", () => {
    expect(priceQuote(0, "call", terms).map(({ price }) => price)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it("gives back its price from any unit to any other and back", () => {
    const unit = fc.constantFrom(...priceUnits);
    fc.assert(
      fc.property(anyTerms, unit, unit, fc.double({ min: 0.01, max: 1e6, noNaN: true }), (some, one, other, price) => {
        expect(priceIn(one, priceQuote(price, one, some))).toBe(price);
        const there = priceIn(other, priceQuote(price, one, some));
        expect(priceIn(one, priceQuote(there, other, some)) / price).toBeCloseTo(1, 13);
      }),
    );
  });
});
