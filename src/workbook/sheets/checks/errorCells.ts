import { type SheetId, sheetIds } from "../../plan/sheetId";
import { type Context, areaOn } from "../context";

/** The sheets whose errors are counted after the ratings of the factors and before what explains them. */
const between: readonly SheetId[] = ["staffing", "risks", "sensitivity", "simulation", "audit", "costs"];

/** Counts the errors on every sheet. Another order would make every comparison that stands look out of date. */
export function errorCells(context: Context): string {
  const cellsOf = (id: SheetId) => context[id].checkedCells.map((area) => areaOn(context, id, area));
  const ofFactors = cellsOf("factors");
  const others = sheetIds.filter((id) => id !== "inputs" && id !== "factors" && !between.includes(id));
  const areas = [
    ...cellsOf("inputs"),
    ...ofFactors.slice(0, 1),
    ...between.flatMap(cellsOf),
    ...ofFactors.slice(1),
    ...others.flatMap(cellsOf),
  ];
  return areas.map((area) => `SUMPRODUCT(--ISERROR(${area}))`).join("+");
}
