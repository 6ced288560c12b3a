import { type Context, cellOn } from "../context";

/** A check's verdict where no function computes any more, and until then the word for calculating. */
export function unlessCalculating(context: Context, verdict: string): string {
  const { pendingRow, columns } = context.checks;
  return `IF(${cellOn(context, "checks", pendingRow, columns.unit)}>0,${calculatingWord(context)},${verdict})`;
}

/** The cell with the word for it. */
export function calculatingWord(context: Context): string {
  const { pendingRow, columns } = context.checks;
  return cellOn(context, "checks", pendingRow, columns.value);
}
