import type { OptionAssumptions } from "../assumptions/assumptions";
import { withForecast } from "../assumptions/withForecast";
import type { MovableDriverId } from "../catalogue/drivers";
import { besideMoved, movedTo } from "../cost/movedTo";

/** A driver at a value of its own. */
export interface DriverMove {
  readonly driver: MovableDriverId;
  /** The number of the option whose driver it is; null for a driver that all options share. */
  readonly option: number | null;
  readonly value: number;
}

/**
 * The options of a table with some drivers at other values, as if these were typed: what follows a driver moves with it, and the
 * contract is signed on what the new values forecast.
 *
 * Domain: options of one table in its order; values in the domains of their drivers.
 */
export function movedOptions(
  options: readonly OptionAssumptions[],
  moves: readonly DriverMove[],
): readonly OptionAssumptions[] {
  if (moves.length === 0) return options;
  return moves.reduce(afterMove, options).map(withForecast);
}

function afterMove(
  options: readonly OptionAssumptions[],
  { driver, option, value }: DriverMove,
): readonly OptionAssumptions[] {
  if (option === null) return options.map((each) => movedTo(each, driver, value));
  const moved = movedTo(options[option - 1]!, driver, value);
  return options.map((each) => (each.number === option ? moved : besideMoved(each, moved)));
}
