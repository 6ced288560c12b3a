import { absolute, onSheet } from "../../plan/address";
import { sheetIds } from "../../plan/sheetId";
import { type Context, areaOn } from "../context";

/** Counts the errors on every sheet, those of functions that still compute among them. */
export function errorCells(context: Context): string {
  return overCheckedCells(context, (cells) => `SUMPRODUCT(--ISERROR(${cells}))`);
}

/** Counts the errors that stay: a cell without an error has no kind, and what has none cannot be divided by. */
export function lastingErrorCells(context: Context): string {
  const { row, column } = context.checks.errorKinds;
  const [unfinished, last] = [row, row + 1].map((at) => onSheet(context.titles.checks, absolute(at, column)));
  return overCheckedCells(context, (cells) => {
    const kind = `ERROR.TYPE(${cells})`;
    return `SUMPRODUCT(1-ISERROR(1/((${kind}<>${unfinished})*(${kind}<=${last}))))`;
  });
}

function overCheckedCells(context: Context, count: (cells: string) => string): string {
  const areas = sheetIds.flatMap((id) => context[id].checkedCells.map((area) => areaOn(context, id, area)));
  return areas.map(count).join("+");
}
