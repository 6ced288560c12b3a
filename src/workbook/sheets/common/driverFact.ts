import type { Area } from "../../plan/address";
import { type Context, areaOn } from "../context";

/** What Inputs says of the driver with an id: a formula that is an error where it holds no such driver. */
export function driverFact(context: Context, id: string, what: "name" | "unit" | "isShare" | "feeds"): string {
  return `INDEX(${driverArea(context, context.inputs.columns[what], 1)},${rowOfDriver(context, id)},1)`;
}

/** The row of the driver with an id among those of `driverArea`. */
export function rowOfDriver(context: Context, id: string): string {
  return `MATCH(${id},${driverArea(context, context.inputs.columns.inForceId, 1)},0)`;
}

/** Columns of Inputs from its first driver to its last. */
export function driverArea(context: Context, column: number, columns: number): string {
  const { headerRow, lastDriverRow } = context.inputs;
  const drivers: Area = { row: headerRow + 1, column, rows: lastDriverRow - headerRow, columns };
  return areaOn(context, "inputs", drivers);
}
