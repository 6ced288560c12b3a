import type { DriverValues, OptionAssumptions } from "../assumptions/assumptions";
import { type NumericDriverId, numericDrivers } from "../catalogue/drivers";

/** An option with one driver at another value. A new currency rate carries every money default with it. */
export function movedTo(option: OptionAssumptions, driver: NumericDriverId, value: number): OptionAssumptions {
  const values: Record<NumericDriverId, number> = { ...option.values, [driver]: value };
  if (driver === "default-currency-rate") {
    const factor = value / option.values["default-currency-rate"];
    for (const { id, money } of numericDrivers) if (money && option.defaulted.has(id)) values[id] *= factor;
  }
  return { ...option, values: values satisfies DriverValues };
}
