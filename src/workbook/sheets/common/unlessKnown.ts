import type { NumericDriverId } from "../../../model/catalogue/drivers";
import { type Context, areaOn, cellOn } from "../context";

/** A driver's move, but for what the centre of today resolves: that is known, and keeps its base. */
export function unlessKnown(
  context: Context,
  driver: NumericDriverId,
  option: number,
  { base, moved }: { readonly base: string; readonly moved: string },
): string {
  if (driver !== "first-contact-resolution") return moved;
  const { inputs } = context;
  const number = cellOn(context, "inputs", inputs.linkRows.number, inputs.columns.typed + option);
  return `IF(INDEX(${areaOn(context, "inputs", inputs.centreFlags)},1,${number})=1,${base},${moved})`;
}
