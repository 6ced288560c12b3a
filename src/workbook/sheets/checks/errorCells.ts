import { sheetIds } from "../../plan/sheetId";
import { type Context, areaOn } from "../context";

/** Counts the errors on every sheet, those of functions that still compute among them. */
export function errorCells(context: Context): string {
  return overCheckedCells(context, (cells) => `SUMPRODUCT(--ISERROR(${cells}))`);
}

/** Counts the errors that stay. */
export function lastingErrorCells(context: Context): string {
  const kinds = areaOn(context, "checks", context.checks.lastingErrors);
  return overCheckedCells(context, (cells) => `SUMPRODUCT(--ISNUMBER(MATCH(ERROR.TYPE(${cells}),${kinds},0)))`);
}

function overCheckedCells(context: Context, count: (cells: string) => string): string {
  const areas = sheetIds.flatMap((id) => context[id].checkedCells.map((area) => areaOn(context, id, area)));
  return areas.map(count).join("+");
}
