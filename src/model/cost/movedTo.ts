import { withFollowed } from "../assumptions/withFollowed";
import type { OptionAssumptions } from "../assumptions/assumptions";
import { type NumericDriverId, driverById, numericDrivers } from "../catalogue/drivers";

/**
 * An option with one driver at another value, and what follows that driver with it. A new currency rate carries every money
 * default; a shared driver moves in the table's first option too, which figures may follow.
 */
export function movedTo(option: OptionAssumptions, driver: NumericDriverId, value: number): OptionAssumptions {
  const values: Record<NumericDriverId, number> = { ...option.values, [driver]: value };
  if (driver === "default-currency-rate") {
    const factor = value / option.values["default-currency-rate"];
    for (const { id, money } of numericDrivers) if (money && option.defaulted.has(id)) values[id] *= factor;
  }
  const first =
    option.first && (driverById[driver].scope === "shared" ? movedTo(option.first, driver, value) : option.first);
  const following = new Set([...option.following].filter((each) => each !== driver));
  return withFollowed({ ...option, values, first, following });
}

/** An option beside another of its table, one of whose own drivers has moved: what follows the first option follows it there. */
export function besideMoved(option: OptionAssumptions, moved: OptionAssumptions): OptionAssumptions {
  return option.first?.number === moved.number ? withFollowed({ ...option, first: moved }) : option;
}
