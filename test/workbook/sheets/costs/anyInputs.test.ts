import fc from "fast-check";
import { costMetrics } from "../../../../src/model/catalogue/metric";
import { priceUnits } from "../../../../src/model/catalogue/driver";
import { numericDrivers } from "../../../../src/model/catalogue/drivers";
import { ChecksLayout } from "../../../../src/workbook/layout/checks";
import { type TypedInputs, nothingTyped, scenarios } from "../../../../src/workbook/request/typedInputs";
import { installCustomFunctions } from "../../../support/customFunctions";
import { samplePlan, sampleRequest } from "../../../support/sample";
import { figureSheets, valuesOf } from "../../../support/valuesOf";
import { plausibleValue } from "../../../support/worlds";

beforeAll(installCustomFunctions);
jest.setTimeout(300_000);

const names = sampleRequest().options.map(({ name }) => name);
const checks = new ChecksLayout(names.length);

/** What may be typed for every option; a shared driver is typed with the first. Half of the cells stay blank, but for the price. */
const typedDrivers = fc.record({
  "price-unit": fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(...priceUnits)]))),
  ...Object.fromEntries(
    numericDrivers
      .filter(({ id }) => id !== "horizon-years")
      .map((driver) => {
        const cells = driver.scope === "shared" ? names.slice(0, 1) : names;
        const requiredKeys = driver.id === "price" ? cells : [];
        return [
          driver.id,
          fc.record(Object.fromEntries(cells.map((name) => [name, plausibleValue(driver)])), { requiredKeys }),
        ];
      }),
  ),
});

test("Costs and OUTSOURCE_TCO agree on every figure, whatever is typed and in every scenario", () => {
  const example = fc.record({
    drivers: typedDrivers,
    scenario: fc.constantFrom(...scenarios),
    years: fc.integer({ min: 1, max: 10 }),
  });
  fc.assert(
    fc.property(example, ({ drivers, scenario, years }) => {
      const typed: TypedInputs = { ...nothingTyped, drivers, scenario };
      const values = valuesOf(samplePlan({ years }, typed), [...figureSheets, "checks"]).checks;
      const result = (row: number) => values[row]?.[checks.columns.result];
      const failed = costMetrics.filter((metric) => result(checks.metricRow(metric)) !== 1);
      const conditions = (["groups", "register", "baseWorkings"] as const).filter(
        (check) => result(checks.checkRow(check)) !== 1,
      );
      expect([...failed, ...conditions]).toEqual([]);
    }),
    { numRuns: 6, endOnFailure: true },
  );
});
