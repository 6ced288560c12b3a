import type { OptionAssumptions } from "../assumptions/assumptions";
import { followedValue } from "../assumptions/withFollowed";
import { type NumericDriverId, driverById, numericDrivers } from "../catalogue/drivers";

/** An option one of whose drivers moves, with what follows it. */
export interface MovingOption {
  /** The option as it is. */
  readonly unmoved: OptionAssumptions;
  /** The drivers that may differ from one value to the next. */
  readonly movers: readonly NumericDriverId[];
  /** The option with the driver at a value; what an earlier call answered moves too. */
  at(value: number): OptionAssumptions;
}

/** The options that `movedTo` answers, without a copy for each value: for a search that looks at thousands of them. */
export function movingOption(option: OptionAssumptions, driver: NumericDriverId): MovingOption {
  return moving(option, driver, movingFirst(option, driver));
}

/** The same of `besideMoved`: an option that follows its table's first, one of whose own drivers moves. */
export function movingBeside(option: OptionAssumptions, moved: MovingOption): MovingOption {
  return moving(option, null, moved);
}

/** A shared driver moves in the table's first option too, which figures may follow. */
function movingFirst({ first }: OptionAssumptions, driver: NumericDriverId): MovingOption | null {
  return first && driverById[driver].scope === "shared" ? moving(first, driver, null) : null;
}

function moving(option: OptionAssumptions, driver: NumericDriverId | null, first: MovingOption | null): MovingOption {
  const rate = option.values["default-currency-rate"];
  const carried =
    driver === "default-currency-rate"
      ? numericDrivers.flatMap(({ id, money }) => (money && option.defaulted.has(id) ? id : []))
      : [];
  const following = [...option.following].filter((each) => each !== driver);
  const values: Record<NumericDriverId, number> = { ...option.values };
  const moved = { ...option, values };
  return {
    unmoved: option,
    movers: [...new Set([...(driver ? [driver] : []), ...carried, ...following])],
    at(value) {
      if (driver) values[driver] = value;
      for (const id of carried) values[id] = (option.values[id] * value) / rate;
      if (first) moved.first = first.at(value);
      for (const each of following) values[each] = followedValue(each, moved);
      return moved;
    },
  };
}
