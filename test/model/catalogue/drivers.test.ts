import { arrangements } from "../../../src/model/catalogue/driver";
import type { Driver } from "../../../src/model/catalogue/driver";
import { driverById, drivers, numericDrivers } from "../../../src/model/catalogue/drivers";
import type { DriverId } from "../../../src/model/catalogue/drivers";

const catalogue: readonly Driver[] = drivers;

/** In the order of the catalogue's columns: in-house, onshore, nearshore, offshore, and in-house-new and automated last. */
function defaultsOf(id: DriverId) {
  const { defaults } = driverById[id];
  const { onshore, nearshore, offshore, automated } = defaults;
  return [defaults["in-house"], onshore, nearshore, offshore, defaults["in-house-new"], automated];
}

function countBy(keyOf: (driver: Driver) => string) {
  const counts: Record<string, number> = {};
  for (const driver of catalogue) counts[keyOf(driver)] = (counts[keyOf(driver)] ?? 0) + 1;
  return counts;
}

describe("the catalogue of drivers", () => {
  test("drivers are numbered from 1 to 92 in order, without gaps", () => {
    expect(catalogue.map(({ variable }) => variable)).toEqual(Array.from({ length: 92 }, (_, index) => index + 1));
  });

  test("every id is used once", () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(92);
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

  test("the drift of an exchange rate is uncertain until somebody says otherwise", () => {
    const { low, high, scope } = driverById["currency-drift"];
    expect({ low, high, scope }).toEqual({ low: 0.97, high: 1.03, scope: "option" });
  });

  test("28 drivers are shared and 60 are uncertain", () => {
    expect(countBy(({ scope }) => scope)).toEqual({ shared: 28, option: 64 });
    expect(catalogue.filter(({ low }) => low !== null)).toHaveLength(60);
  });

  test("9 defaults are official or academic, 20 from analysts or trade press, 6 from vendors, and 45 unsourced", () => {
    expect(countBy(({ grade }) => String(grade))).toEqual({ A: 9, B: 20, C: 6, U: 45, null: 12 });
  });

  test("groups hold as many drivers as the model gives them", () => {
    expect(countBy(({ group }) => group)).toEqual({
      demand: 12,
      service: 10,
      workforce: 15,
      contract: 9,
      governance: 9,
      start: 11,
      people: 9,
      risk: 12,
      finance: 5,
    });
  });

  test("every default of grade A, B or C names its source", () => {
    const silent = catalogue.filter(({ grade, source }) => grade !== null && grade !== "U" && source === "");
    expect(silent).toEqual([]);
  });

  test("exactly the 28 drivers counted in money are scaled by the currency rate", () => {
    const scaled = catalogue.filter(({ money }) => money);
    expect(scaled).toHaveLength(28);
    expect(scaled.filter(({ unit }) => !unit.startsWith("money"))).toEqual([]);
    expect(driverById["default-currency-rate"].money).toBe(false);
  });

  test("a low value hurts only where more of it serves the company, its customers or its people", () => {
    expect(catalogue.filter(({ bad }) => bad === "low").map(({ id }) => id)).toEqual([
      "first-contact-resolution",
      "occupancy",
      "agents-per-supervisor",
      "released-hours",
      "automated-share",
      "jobs-kept",
      "transfer-share",
      "vetted-share",
    ]);
  });

  test("a new in-house centre differs from the present one only in its investment, its delay and the training of its agents", () => {
    const different = catalogue.filter(({ defaults }) => defaults["in-house-new"] !== defaults["in-house"]);
    expect(different.map(({ id }) => id)).toEqual([
      "infrastructure-investment",
      "start-delay",
      "training-hours",
      "training-price",
    ]);
  });

  test("an automated centre differs from the present one only in what automation takes, costs and leaves", () => {
    const different = catalogue.filter(({ defaults }) => defaults.automated !== defaults["in-house"]);
    expect(different.map(({ id }) => id)).toEqual([
      "transition-cost",
      "automated-share",
      "automation-cost",
      "jobs-kept",
    ]);
  });

  test("what only the user can know is marked, for all options, for own centres or for vendors", () => {
    const essential = (of: Driver["essential"]) =>
      catalogue.filter((each) => each.essential === of).map(({ id }) => id);
    expect(essential("all")).toEqual([
      "calls-per-year",
      "handle-time",
      "fcr-today",
      "customer-margin",
      "records-exposed",
    ]);
    expect(essential("own")).toEqual(["agent-pay"]);
    expect(essential("vendor")).toEqual(["price-unit", "price"]);
  });

  test("numeric drivers are all but the price unit", () => {
    expect(numericDrivers).toHaveLength(91);
    expect(catalogue.filter(({ domain }) => !("least" in domain)).map(({ id }) => id)).toEqual(["price-unit"]);
  });

  test("each driver is found by its id", () => {
    for (const driver of drivers) expect(driverById[driver.id]).toBe(driver);
  });
});

describe("rows of the model, transcribed by hand", () => {
  test.each<[DriverId, number, number[]]>([
    ["calls-per-year", 1, [500000, 500000, 500000, 500000, 500000, 500000]],
    ["handle-uplift", 8, [0, 0, 0.05, 0.11, 0, 0]],
    // Today's .70 times 1, 1, .87 and .75.
    ["first-contact-resolution", 10, [0.7, 0.7, 0.609, 0.525, 0.7, 0.7]],
    ["dissatisfied-share", 13, [0.21, 0.21, 0.31, 0.42, 0.21, 0.21]],
    ["agent-pay", 20, [42830, 0, 0, 0, 42830, 42830]],
    ["attrition", 24, [0.3, 0.45, 0.45, 0.45, 0.3, 0.3]],
    ["price", 32, [0, 40, 20, 12, 0, 0]],
    ["infrastructure-investment", 43, [0, 0, 0, 0, 500000, 0]],
    ["transition-cost", 45, [0, 20000, 30000, 40000, 0, 100000]],
    ["parallel-months", 46, [0, 2, 2, 3, 0, 0]],
    ["start-delay", 48, [0, 3, 6, 6, 9, 0]],
    ["severance-months", 53, [0.75, 0.75, 0.75, 0.75, 0.75, 0.75]],
    ["notice-months", 59, [0, 3, 3, 6, 0, 0]],
    ["breach-probability", 61, [0.01, 0.015, 0.02, 0.02, 0.01, 0.01]],
    ["service-failure-probability", 66, [0.02, 0.05, 0.06, 0.08, 0.02, 0.02]],
    ["discount-timing", 71, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]],
    ["support-ratio", 75, [0.08, 0, 0, 0, 0.08, 0.08]],
    ["committed-share", 77, [0, 0.8, 0.8, 0.8, 0, 0]],
    ["automated-share", 78, [0, 0, 0, 0, 0, 0.25]],
    ["oversight-norm", 83, [0, 0.03, 0.05, 0.06, 0, 0]],
    ["jobs-kept", 86, [1, 1, 0, 0, 1, 0]],
    ["training-hours", 88, [0, 168, 168, 168, 168, 0]],
    ["training-price", 89, [0, 20, 12, 10, 20.59, 0]],
    ["vetted-share", 90, [1, 0, 0, 0, 1, 1]],
  ])("%s has number %d and its defaults", (id, variable, defaults) => {
    expect(driverById[id].variable).toBe(variable);
    expect(defaultsOf(id)).toEqual(defaults);
  });

  test.each<[DriverId, number | null, number | null, Driver["bad"]]>([
    ["handle-time", 0.83, 1.33, "high"],
    ["handle-uplift", 0, 2.9, "high"],
    ["churn-rate", 0.25, 4, "high"],
    ["customer-margin", 0.5, 2, null],
    ["shrinkage", 0.8, 1.17, "high"],
    ["released-hours", 0, 2, "low"],
    ["selection-rate", null, null, null],
    ["automated-share", 0.5, 1.5, "low"],
    ["leakage-rate", 0.3, 3, "high"],
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
