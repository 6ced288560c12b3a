import { type FunctionAnswer, putFunctionHeader } from "../common/functionAnswer";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** A function's table under the function's name: a header row, texts in the first columns, amounts in the others. */
export function putFunctionTable(sheet: SheetBuilder, table: FunctionAnswer & { readonly textColumns: number }): void {
  const { area, textColumns } = table;
  putFunctionHeader(sheet, table);
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  sheet.reserve({ ...body, columns: textColumns }, numberFormats.general, "id");
  const amounts = { ...body, column: area.column + textColumns, columns: area.columns - textColumns };
  sheet.reserve(amounts, numberFormats.money);
}
