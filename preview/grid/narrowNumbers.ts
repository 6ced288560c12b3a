import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { ISheetLocation } from "@univerjs/sheets";
import type { NumberText } from "./numberText";
import { textWidth } from "./textSize";

/** After numbers have been written as text, and before what ends Univer's chain of handlers. */
const afterNumbers = 7;
const sidePadding = 4;
const mostDigits = 15;

/**
 * Shows #### for a number that its column is too narrow for, as Excel does: cut off, it would read as another number. Without a
 * format a number first loses decimals.
 */
export function hideNarrowNumbers(injector: Injector, numbers: NumberText): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: afterNumbers,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => next(fitted(cell, location, numbers)),
  });
}

function fitted(cell: Nullable<ICellData>, location: ISheetLocation, numbers: NumberText): Nullable<ICellData> {
  if (cell?.t !== CellValueType.NUMBER || cell.v === undefined || cell.v === null) return cell;
  const { workbook, worksheet, row, col } = location;
  // The cell as it is kept: a composed style asks these handlers again.
  const kept = worksheet.getCellRaw(row, col);
  const style = workbook.getStyles().getStyleByCell(kept) ?? {};
  const room = widthAt(location) - sidePadding;
  const fits = (text: string) => textWidth(text, style) <= room;
  if (fits(String(cell.v))) return cell;
  const isPlain = style.n === undefined || style.n === null || style.n.pattern === "General";
  const shorter = isPlain ? lessDecimals(Number(kept?.v)).map((text) => numbers.fromEnglish(text)) : [];
  const hashes = "#".repeat(Math.max(1, Math.floor(room / textWidth("#", style))));
  return { ...cell, v: shorter.find(fits) ?? hashes };
}

/** A number with fewer and fewer decimals, down to none. */
function lessDecimals(value: number): string[] {
  if (!Number.isFinite(value)) return [];
  return Array.from({ length: mostDigits }, (_, less) => String(Number(value.toFixed(mostDigits - 1 - less))));
}

/** The width of a cell's column, or of all columns it is merged over. */
function widthAt({ worksheet, row, col }: ISheetLocation): number {
  const merged = worksheet.getMergedCell(row, col);
  const [first, last] = merged ? [merged.startColumn, merged.endColumn] : [col, col];
  let width = 0;
  for (let column = first; column <= last; column++) width += worksheet.getColumnWidth(column);
  return width;
}
