import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import type { ICellData, INumfmtLocaleTag, Injector, Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { ISheetLocation } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { refuseTextForNumbers, rewriteFixed } from "../univer/univerInternals";
import { readInput } from "./inputText";
import type { NumberText } from "./numberText";

/** Before Univer's own handlers, which read English. */
const beforeUniver = 100;
/** After Univer has written the numbers that have a format, and before what ends its chain of handlers. */
const afterFormats = 8;
const afterUniver = -0.5;

/** Has the grid show numbers, and read what is typed into cells, as the session's language writes them. */
export function localizeNumbers(injector: Injector, numbers: NumberText): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(numbers.tag as INumfmtLocaleTag);
  rewriteFixed(injector, (english) => numbers.fromEnglish(english));
  refuseTextForNumbers(injector);
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: afterFormats,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) =>
      next(isNumber(cell) ? { ...cell, v: numbers.fromEnglish(String(cell.v)) } : cell),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: afterUniver,
    handler: (cell, _location, next) => next(inEditor(cell, numbers)),
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: beforeUniver,
    handler: (cell, location, next) => next(asTyped(cell, patternAt(location), numbers)),
  });
}

/** A number without a format, which Univer leaves to be drawn as it is. */
function isNumber(cell: Nullable<ICellData>): cell is ICellData & { v: number } {
  return typeof cell?.v === "number" && cell.t !== CellValueType.BOOLEAN;
}

/** A number as it is edited: with all its digits, and without groups. */
function inEditor(cell: Nullable<ICellData>, numbers: NumberText): Nullable<ICellData> {
  const isEdited = cell?.t === CellValueType.NUMBER && !Number.isNaN(Number.parseFloat(String(cell.v)));
  return isEdited ? { ...cell, v: numbers.fromEnglish(String(cell.v)) } : cell;
}

function patternAt({ worksheet, row, col }: ISheetLocation): string | undefined {
  return worksheet.getComposedCellStyle(row, col).n?.pattern;
}

function asTyped(cell: Nullable<ICellData>, pattern: string | undefined, numbers: NumberText): Nullable<ICellData> {
  if (typeof cell?.v !== "string" || cell.f || cell.p || cell.t === CellValueType.FORCE_STRING) return cell;
  if (pattern === "@") return cell;
  const english = plain(numbers.toEnglish(cell.v, pattern), pattern);
  return english.startsWith("'") && !cell.v.startsWith("'")
    ? { ...cell, t: CellValueType.FORCE_STRING }
    : { ...cell, v: english };
}

/** A number as digits alone where its cell has a format: Univer would give the cell that of a time, a date or a currency that is typed. */
function plain(english: string, pattern: string | undefined): string {
  if (!pattern || pattern === "General") return english;
  const read = readInput(english);
  return read && "value" in read && typeof read.value === "number" ? String(read.value) : english;
}
