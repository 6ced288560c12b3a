import fc from "fast-check";
import type { Cell } from "../../src/model/assumptions/table";
import { arrangements, priceUnits } from "../../src/model/catalogue/driver";
import { type NumericDriver, type NumericDriverId, numericDrivers } from "../../src/model/catalogue/drivers";

/** An assumptions table before it is put together. */
export interface World {
  readonly headers: readonly string[];
  readonly rows: Readonly<Record<string, readonly Cell[]>>;
}

/** What a company or its vendors may well have, where that is not from nothing to three times the largest default. */
const plausible: Partial<Record<NumericDriverId, readonly [number, number]>> = {
  "calls-per-year": [50_000, 2_000_000],
  "call-growth": [-0.1, 0.1],
  "handle-time": [60, 900],
  "fcr-today": [0.3, 0.95],
  "repeat-share": [0.2, 1],
  "order-share": [0, 0.3],
  "order-margin": [0, 50],
  "handle-uplift": [-0.1, 0.4],
  "first-contact-resolution": [0.3, 0.95],
  occupancy: [0.6, 0.95],
  shrinkage: [0.1, 0.5],
  "paid-hours": [1500, 2200],
  "wage-inflation": [-0.02, 0.08],
  "price-inflation": [-0.02, 0.08],
  "agents-per-supervisor": [5, 20],
  price: [0.1, 60],
  "price-rate": [0.2, 5],
  "minimum-fee": [0, 1_000_000],
  "price-indexation": [0, 0.06],
  "currency-drift": [-0.05, 0.05],
  "oversight-fte": [0, 5],
  "released-hours": [0, 400],
  "agents-per-overseer": [10, 100],
  "start-delay": [0, 6],
  "delay-value": [0, 50_000],
  "old-cost": [0, 300_000],
  "stranded-cost": [0, 200_000],
  "displaced-jobs": [0, 80],
  "other-risk": [0, 100_000],
  "horizon-years": [1, 10],
  "discount-rate": [-0.02, 0.15],
  "discount-timing": [0, 1],
  "tax-rate": [0, 0.4],
  "default-currency-rate": [0.5, 10],
  "include-local-impact": [0, 1],
};

/** A plausible value of a driver: often nothing, where nothing is in its domain. */
export function plausibleValue({ id, domain, defaults }: NumericDriver): fc.Arbitrary<number> {
  const largest = Math.max(...Object.values(defaults));
  const [least, most] = plausible[id] ?? [0, Math.min(domain.most, largest === 0 ? 0.5 : 3 * largest)];
  const step = fc.integer({ min: 0, max: 1000 }).map((step) => least + ((most - least) * step) / 1000);
  const value = domain.whole ? step.map(Math.round) : step;
  return least === 0 && !domain.whole ? fc.oneof({ weight: 3, arbitrary: value }, fc.constant(0)) : value;
}

/** The drivers that are always typed: a price has no default beside a rate, and jobs follow whether an option has agents at all. */
const alwaysTyped: ReadonlySet<NumericDriverId> = new Set<NumericDriverId>([
  "price",
  "displaced-jobs",
  "displaced-pay",
]);

/** Two options that might be compared: what is not typed is left to its default, or follows. */
export function plausibleWorld(): fc.Arbitrary<World> {
  const pair = <Value>(value: fc.Arbitrary<Value>) => fc.tuple(value, value);
  const cells = (driver: NumericDriver): fc.Arbitrary<readonly Cell[]> => {
    const value = plausibleValue(driver);
    const cell = alwaysTyped.has(driver.id) ? value : fc.option(value, { freq: 3 });
    return driver.scope === "shared" ? cell.map((only) => [only, null]) : pair(cell);
  };
  return fc
    .record({
      arrangement: pair(fc.constantFrom(...arrangements)),
      "price-unit": pair(fc.constantFrom(...priceUnits)),
      ...Object.fromEntries(numericDrivers.map((driver) => [driver.id, cells(driver)])),
    })
    .map((rows) => ({ headers: ["One", "Other"], rows }));
}
