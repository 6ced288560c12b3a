import { nothingTyped } from "../../../src/workbook/request/typedInputs";
import { convertedCount, currencyChange, inNewCurrency } from "../../../src/workbook/standing/currencyChange";
import { sampleRequest } from "../../support/sample";

const options = [
  { name: "Own", arrangement: "in-house" as const },
  { name: "Manila", arrangement: "offshore" as const },
];
const dollars = sampleRequest({ options });
const kroner = { ...dollars, currency: "DKK", currencyPerDollar: 6.87 };
const typed = {
  ...nothingTyped,
  drivers: {
    price: { Manila: 13, Gone: 7 },
    "change-cost": { Manila: "=F44*2" },
    "delay-value": { Own: 1000 },
    "calls-per-year": { Own: 1_400_000 },
  },
  ownRisks: [{ name: "Strike", owner: null, low: 10, mode: 20, high: null, probabilities: { Own: 0.1 } }],
};

describe("typed money in a currency that changes", () => {
  const change = currencyChange(dollars, kroner, typed)!;

  it("is every amount of the options that stay, and of own risks, and nothing that is not money", () => {
    expect(change).toMatchObject({ from: "USD", to: "DKK", rate: 6.87 });
    expect(change.amounts).toEqual([
      { driver: "price", option: "Manila", amount: 13 },
      { driver: "change-cost", option: "Manila", amount: "=F44*2" },
      { driver: "delay-value", option: null, amount: 1000 },
      { risk: "Strike", impact: "low", amount: 10 },
      { risk: "Strike", impact: "mode", amount: 20 },
    ]);
  });

  it("is times the new rate over the old when converted, but for formulas; by hand: 13 x 6.87 = 89.31", () => {
    const converted = inNewCurrency(typed, change, "convert");
    expect(converted.drivers).toMatchObject({
      price: { Manila: 89.31 },
      "change-cost": { Manila: "=F44*2" },
      "delay-value": { Own: 6870 },
      "calls-per-year": { Own: 1_400_000 },
    });
    expect(converted.ownRisks).toEqual([{ ...typed.ownRisks[0], low: 68.7, mode: 137.4 }]);
    expect(convertedCount(change)).toBe(4);
  });

  it("is the same figure when kept, and comes back from a conversion there and back", () => {
    expect(inNewCurrency(typed, change, "keep")).toBe(typed);
    const there = inNewCurrency(typed, change, "convert");
    expect(inNewCurrency(there, currencyChange(kroner, dollars, there)!, "convert")).toEqual(typed);
  });

  it("of a quote in another currency is its rate and not its price; by hand: 12 euros at 1.16 dollars are 95.6304 kroner", () => {
    const quoted = {
      ...typed,
      ownRisks: [],
      drivers: { price: { Manila: 12 }, "price-rate": { Manila: 1.16, Own: 1 } },
    };
    const asked = currencyChange(dollars, kroner, quoted)!;
    expect(asked.amounts).toEqual([{ driver: "price-rate", option: "Manila", amount: 1.16 }]);
    const { drivers } = inNewCurrency(quoted, asked, "convert");
    expect(drivers).toEqual({ price: { Manila: 12 }, "price-rate": { Manila: 7.9692, Own: 1 } });
    expect(12 * 7.9692).toBeCloseTo(95.6304, 9);
  });

  it("is nothing to ask about where the currency stays or no amount is typed", () => {
    expect(currencyChange(dollars, { ...dollars, years: 7 }, typed)).toBeNull();
    expect(currencyChange(kroner, { ...kroner, currencyPerDollar: 7 }, typed)).toBeNull();
    expect(currencyChange(dollars, kroner, { ...typed, drivers: {}, ownRisks: [] })).toBeNull();
  });
});
