import { arrangements } from "../../../src/model/catalogue/driver";
import type { Driver } from "../../../src/model/catalogue/driver";
import { driverById, drivers, numericDrivers } from "../../../src/model/catalogue/drivers";
import type { DriverId } from "../../../src/model/catalogue/drivers";

const catalogue: readonly Driver[] = drivers;

/** In the order of the catalogue's columns: in-house, onshore, nearshore, offshore, and in-house-new last. */
function defaultsOf(id: DriverId) {
  const { defaults } = driverById[id];
  return [defaults["in-house"], defaults.onshore, defaults.nearshore, defaults.offshore, defaults["in-house-new"]];
}

function countBy(keyOf: (driver: Driver) => string) {
  const counts: Record<string, number> = {};
  for (const driver of catalogue) counts[keyOf(driver)] = (counts[keyOf(driver)] ?? 0) + 1;
  return counts;
}

describe("the catalogue of drivers", () => {
  test("drivers are numbered from 1 to 73 in order, without gaps", () => {
    expect(catalogue.map(({ variable }) => variable)).toEqual(Array.from({ length: 73 }, (_, index) => index + 1));
  });

  test("every id is used once", () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(73);
  });

  test("every default lies inside its driver's domain", () => {
    const outside = catalogue.flatMap(({ id, domain, defaults }) =>
      arrangements
        .filter((arrangement) => {
          const value = defaults[arrangement];
          if ("least" in domain) {
            if (typeof value !== "number") return true;
            return value < domain.least || value > domain.most || (domain.whole === true && !Number.isInteger(value));
          }
          return typeof value !== "string" || !domain.includes(value);
        })
        .map((arrangement) => `${id}, ${arrangement}`),
    );
    expect(outside).toEqual([]);
  });

  test("low is from 0 to 1 and high from 1 to 1000, and a driver has both or neither", () => {
    for (const { id, low, high } of catalogue) {
      if (low === null || high === null) expect([id, low, high]).toEqual([id, null, null]);
      else expect([id, low >= 0, low <= 1, high >= 1, high <= 1000]).toEqual([id, true, true, true, true]);
    }
  });

  test("26 drivers are shared and 49 are uncertain", () => {
    expect(countBy(({ scope }) => scope)).toEqual({ shared: 26, option: 47 });
    expect(catalogue.filter(({ low }) => low !== null)).toHaveLength(49);
  });

  test("5 defaults are official or academic, 12 from analysts or trade press, 3 from vendors, and 44 unsourced", () => {
    expect(countBy(({ grade }) => String(grade))).toEqual({ A: 5, B: 12, C: 3, U: 44, null: 9 });
  });

  test("groups hold as many drivers as the model gives them", () => {
    expect(countBy(({ group }) => group)).toEqual({
      demand: 7,
      service: 9,
      workforce: 14,
      contract: 6,
      governance: 6,
      start: 8,
      people: 7,
      risk: 11,
      finance: 5,
    });
  });

  test("every default of grade A, B or C names its source", () => {
    const silent = catalogue.filter(({ grade, source }) => grade !== null && grade !== "U" && source === "");
    expect(silent).toEqual([]);
  });

  test("exactly the 25 drivers counted in money are scaled by the currency rate", () => {
    const scaled = catalogue.filter(({ money }) => money);
    expect(scaled).toHaveLength(25);
    expect(scaled.filter(({ unit }) => !unit.startsWith("money"))).toEqual([]);
    expect(driverById["default-currency-rate"].money).toBe(false);
  });

  test("a low value hurts only first-contact resolution, occupancy, agents per supervisor and released hours", () => {
    expect(catalogue.filter(({ bad }) => bad === "low").map(({ id }) => id)).toEqual([
      "first-contact-resolution",
      "occupancy",
      "agents-per-supervisor",
      "released-hours",
    ]);
  });

  test("a new in-house centre differs from the present one only in its investment and its delay", () => {
    const different = catalogue.filter(({ defaults }) => defaults["in-house-new"] !== defaults["in-house"]);
    expect(different.map(({ id }) => id)).toEqual(["infrastructure-investment", "start-delay"]);
  });

  test("numeric drivers are all but the price unit", () => {
    expect(numericDrivers).toHaveLength(72);
    expect(catalogue.filter(({ domain }) => !("least" in domain)).map(({ id }) => id)).toEqual(["price-unit"]);
  });

  test("each driver is found by its id", () => {
    for (const driver of drivers) expect(driverById[driver.id]).toBe(driver);
  });
});

describe("rows of the model, transcribed by hand", () => {
  test.each<[DriverId, number, number[]]>([
    ["calls-per-year", 1, [500000, 500000, 500000, 500000, 500000]],
    ["handle-uplift", 8, [0, 0, 0.05, 0.11, 0]],
    ["first-contact-resolution", 10, [0.7, 0.7, 0.67, 0.63, 0.7]],
    ["agent-pay", 20, [42830, 0, 0, 0, 42830]],
    ["attrition", 24, [0.3, 0.45, 0.45, 0.45, 0.3]],
    ["price", 32, [0, 28, 15, 12, 0]],
    ["infrastructure-investment", 43, [0, 0, 0, 0, 500000]],
    ["parallel-months", 46, [0, 2, 2, 3, 0]],
    ["start-delay", 48, [0, 3, 6, 6, 9]],
    ["severance-months", 53, [2, 2, 2, 2, 2]],
    ["notice-months", 59, [0, 3, 3, 6, 0]],
    ["breach-probability", 61, [0.01, 0.015, 0.02, 0.02, 0.01]],
    ["service-failure-probability", 66, [0.02, 0.05, 0.06, 0.08, 0.02]],
    ["discount-timing", 71, [0.5, 0.5, 0.5, 0.5, 0.5]],
  ])("%s has number %d and its defaults", (id, variable, defaults) => {
    expect(driverById[id].variable).toBe(variable);
    expect(defaultsOf(id)).toEqual(defaults);
  });

  test.each<[DriverId, number | null, number | null, Driver["bad"]]>([
    ["handle-time", 0.83, 1.33, "high"],
    ["handle-uplift", 0, 2.9, "high"],
    ["churn-rate", 0.2, 4, "high"],
    ["customer-margin", 0.5, 2, null],
    ["shrinkage", 0.8, 1.17, "high"],
    ["released-hours", 0, 2, "low"],
    ["selection-rate", 0.2, 10, "high"],
    ["occupancy", null, null, "low"],
    ["old-cost", null, null, "high"],
  ])("%s varies from %p to %p of its base and is bad at its %p end", (id, low, high, bad) => {
    const driver: Driver = driverById[id];
    expect([driver.low, driver.high, driver.bad, driver.distribution]).toEqual([low, high, bad, "pert"]);
  });

  test.each<[DriverId, Driver["domain"]]>([
    ["handle-time", { least: 1, most: 36000 }],
    ["call-growth", { least: -0.5, most: 1 }],
    ["shrinkage", { least: 0, most: 0.95 }],
    ["include-local-impact", { least: 0, most: 1, whole: true }],
    ["horizon-years", { least: 1, most: 10, whole: true }],
    ["default-currency-rate", { least: 1e-6, most: 1e9 }],
    ["price-unit", ["minute", "call", "resolved-call", "productive-hour", "paid-hour", "fte-month", "month"]],
  ])("%s takes the values of its domain", (id, domain) => {
    expect(driverById[id].domain).toEqual(domain);
  });
});
