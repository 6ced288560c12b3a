import fc from "fast-check";
import { scaledDriver } from "../../../src/model/assumptions/scaledDriver";
import { driverById, numericDrivers } from "../../../src/model/catalogue/drivers";
import { isInDomain } from "../../../src/model/domain";
import { expectNear } from "../../support/expectNear";
import { fromZero } from "../../support/fromZero";

describe("a driver at a multiple of its base", () => {
  it("by hand: a price of 12 at 1.25 is 15", () => {
    expect(scaledDriver("price", 12, 1.25, 1)).toBe(15);
  });

  it("by hand: growth moves 1 + the rate, so that none can become some: 1 x 1.05 - 1, and 1.1 x 0.9 - 1", () => {
    expectNear(
      [scaledDriver("call-growth", 0, 1.05, 1), scaledDriver("currency-drift", 0.1, 0.9, 1)],
      [0.05, -0.01],
      1e-15,
    );
  });

  it("stops at the ends of the driver's domain", () => {
    expect(scaledDriver("first-contact-resolution", 0.95, 1.1, 1)).toBe(1);
    expect(scaledDriver("occupancy", 0.05, 0.1, 1)).toBe(driverById.occupancy.domain.least);
    expect(scaledDriver("call-growth", 0.9, 2, 1)).toBe(1);
    expect(scaledDriver("call-growth", 0, 0, 1)).toBe(-0.5);
  });

  it("stops at the ends in the currency, where the driver is money and nowhere else", () => {
    expect(scaledDriver("management-rate", 1_200_000, 1.3, 16_000)).toBe(1_560_000);
    expect(scaledDriver("management-rate", 900_000, 2, 1)).toBe(1_000_000);
    expect(scaledDriver("management-rate", 900_000, 2, 1e-3)).toBe(1_000_000);
    expect(scaledDriver("records-exposed", 9e9, 2, 16_000)).toBe(1e10);
  });

  it("is the base itself at 1, and lies in the domain at any multiplier", () => {
    const anyDriver = fc.constantFrom(...numericDrivers.filter(({ domain }) => !("whole" in domain)));
    fc.assert(
      fc.property(anyDriver, fromZero(1), fromZero(1000), (driver, place, multiplier) => {
        const { least, most } = driver.domain;
        const base = Math.min(most, least + (most - least) * place);
        expect(scaledDriver(driver.id, base, 1, 1)).toBe(base);
        expect(isInDomain(scaledDriver(driver.id, base, multiplier, 1), driver.domain)).toBe(true);
      }),
    );
  });
});
