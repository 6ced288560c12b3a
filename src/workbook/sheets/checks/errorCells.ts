import { type SheetId, sheetIds } from "../../plan/sheetId";
import type { Area } from "../../plan/address";
import { type Context, areaOn } from "../context";

/** The sheets whose errors are counted after the ratings of the factors and before what explains them. */
const between: readonly SheetId[] = ["staffing", "risks", "sensitivity", "simulation", "audit", "costs"];

/** Counts the errors on every sheet, those of functions that still compute among them. */
export function errorCells(context: Context): string {
  return overCheckedCells(context, (cells) => `SUMPRODUCT(--ISERROR(${cells}))`);
}

/** Counts the errors that stay. */
export function lastingErrorCells(context: Context): string {
  const kinds = areaOn(context, "checks", context.checks.lastingErrors);
  return overCheckedCells(context, (cells) => `SUMPRODUCT(--ISNUMBER(MATCH(ERROR.TYPE(${cells}),${kinds},0)))`);
}

/** Another order would make every comparison that stands look out of date. */
function overCheckedCells(context: Context, count: (cells: string) => string): string {
  const cellsOf = (id: SheetId) => context[id].checkedCells.map((area: Area) => areaOn(context, id, area));
  const ofFactors = cellsOf("factors");
  const others = sheetIds.filter((id) => id !== "inputs" && id !== "factors" && !between.includes(id));
  const areas = [
    ...cellsOf("inputs"),
    ...ofFactors.slice(0, 1),
    ...between.flatMap(cellsOf),
    ...ofFactors.slice(1),
    ...others.flatMap(cellsOf),
  ];
  return areas.map(count).join("+");
}
