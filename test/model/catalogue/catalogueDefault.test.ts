import {
  catalogueDefault,
  countryOf,
  defaultRate,
  evidenceIn,
  goesWithPay,
  ownDefault,
  usualRate,
} from "../../../src/model/catalogue/catalogueDefault";
import { countries } from "../../../src/model/catalogue/country";
import { countryDefaults } from "../../../src/model/catalogue/countryDefaults";
import { countryLaw, evidenceByLaw } from "../../../src/model/catalogue/countryLaw";
import { type NumericDriverId, driverById, isMovable, numericDrivers } from "../../../src/model/catalogue/drivers";
import { factors, factorsOfDriver } from "../../../src/model/catalogue/factors";

const inHouse = (id: NumericDriverId, country: "us" | "dk" | "ph" | "gb") =>
  catalogueDefault(driverById[id], "in-house", country);

test("a country's own figure stands before the US one", () => {
  expect(inHouse("agent-pay", "dk")).toBe(461_000);
  expect(ownDefault("agent-pay", "in-house", "dk")).toBe(461_000);
  expect(ownDefault("agent-pay", "in-house", "us")).toBeUndefined();
  expect(inHouse("agent-pay", "us")).toBe(driverById["agent-pay"].defaults["in-house"]);
});

test("without one, money goes at the exchange rate, people's time by an agent's pay, and all else as it is", () => {
  const own = (id: NumericDriverId) => countryDefaults.dk[id] !== undefined;
  const american = (id: NumericDriverId) => driverById[id].defaults["in-house"];
  const others = numericDrivers.filter(({ id }) => !own(id));
  const payPerDollar = 461_000 / american("agent-pay");
  const expected = others.map(({ id, money }) => {
    if (!money) return [id, american(id)];
    return [id, expect.closeTo(american(id) * (goesWithPay(id) ? payPerDollar : usualRate("DKK")!), 6)];
  });
  expect(others.map(({ id }) => [id, inHouse(id, "dk")])).toEqual(expected);
  expect(goesWithPay("management-rate")).toBe(true);
  expect(goesWithPay("cost-per-record")).toBe(false);
});

test("a figure for own centres alone leaves vendors the US one", () => {
  for (const country of ["dk", "ph", "gb"] as const)
    for (const [id, own] of Object.entries(countryDefaults[country])) {
      const { value } = own;
      if (typeof value !== "object" || !("ownCentres" in value)) continue;
      expect(ownDefault(id as NumericDriverId, "in-house", country)).toBe(value.ownCentres);
      expect(ownDefault(id as NumericDriverId, "offshore", country)).toBeUndefined();
    }
});

test("a currency is known by the country whose own it is, and so is its rate", () => {
  expect(["USD", "DKK", "PHP", "GBP", "XXX"].map(countryOf)).toEqual(["us", "dk", "ph", "gb", undefined]);
  expect([usualRate("USD"), usualRate("XXX")]).toEqual([1, undefined]);
  expect(usualRate("PHP")).toBe(defaultRate("ph"));
  expect(usualRate("PHP")).toBeGreaterThan(10);
});

test("a figure from the US has its source and the grade of judgement elsewhere; one by convention needs neither", () => {
  const { grade, source, year, address } = countryDefaults.dk["agent-pay"]!;
  expect(evidenceIn(driverById["agent-pay"], "dk")).toMatchObject({ grade, source, year, address });
  const american = driverById["cost-per-record"];
  expect(evidenceIn(american, "us")).toBe(american);
  expect(evidenceIn(american, "dk")).toEqual({
    ...{ grade: "U", source: `From the US: ${american.source}`, year: american.year },
    ...("address" in american && { address: american.address }),
  });
  const unsourced = numericDrivers.filter((driver) => driver.grade === null && !countryDefaults.dk[driver.id]);
  expect(unsourced.length).toBeGreaterThan(0);
  for (const driver of unsourced) expect(evidenceIn(driver, "dk")).toBe(driver);
});

test("what the law says of a driver stands in place of its source, in the countries whose law says something", () => {
  for (const country of countries)
    for (const driver of numericDrivers) {
      const law = countryLaw[country][driver.id];
      const shown = evidenceByLaw(driver, country);
      if (!law) expect(shown).toEqual(evidenceIn(driver, country));
      else {
        expect(shown).toMatchObject({ source: law.source, year: law.year, address: law.address });
        expect(law.source).toMatch(/^By (law|[A-Z])/);
        expect(law.address).toMatch(/^https:\/\//);
      }
    }
  expect(evidenceByLaw(driverById["tax-rate"], "dk").source).toMatch(/^By law 22%/);
});

test("amounts can be moved; whole numbers, choices and what is no driver cannot", () => {
  const rows = ["price", "handle-time", "horizon-years", "price-unit", "arrangement", "country"] as const;
  expect(rows.map(isMovable)).toEqual([true, true, false, false, false, false]);
});

test("the factors of a driver are those that name it", () => {
  expect(factorsOfDriver("vetted-share").map(({ id }) => id)).toContain("no-say-in-hiring");
  for (const { id } of numericDrivers)
    for (const factor of factors)
      expect(factorsOfDriver(id).includes(factor)).toBe((factor.drivers as readonly string[]).includes(id));
});
