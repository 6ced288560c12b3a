import type { ComparisonResult } from "../../excel/Gateway";
import type { Messages } from "../../locale/messages";
import type { MovableDriver } from "./movableDrivers";

/** A driver in the pane's words, with its option where it is an option's. */
export function driverName(
  { drivers, whatIf }: Messages,
  { driver, option }: Pick<MovableDriver, "driver" | "option">,
  { options }: ComparisonResult,
): string {
  const { name } = drivers[driver];
  return option === null ? name : whatIf.ofOption(name, options[option]?.name ?? "");
}
