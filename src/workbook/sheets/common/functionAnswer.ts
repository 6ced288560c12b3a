import type { Area } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

export interface FunctionAnswer {
  /** What the function fills, its header row included. */
  readonly area: Area;
  readonly name: string;
  /** The arguments, as they stand between the parentheses. */
  readonly arguments: string;
}

/** A function's table under the function's name: a header row, ids in the first columns, numbers in the others. */
export function putFunctionAnswer(sheet: SheetBuilder, answer: FunctionAnswer & { readonly idColumns: number }): void {
  const { area, idColumns } = answer;
  putFunctionHeader(sheet, answer);
  if (idColumns > 0) sheet.reserve({ ...area, columns: idColumns }, numberFormats.general, "id");
  sheet.reserve(area, numberFormats.anyDriver);
}

/** The name of a function, the function below it, and the header row of what the function answers. */
export function putFunctionHeader(sheet: SheetBuilder, answer: FunctionAnswer): void {
  const { area, name } = answer;
  sheet.text(area.row - 1, area.column, name, "band");
  sheet.formula(area.row, area.column, `${name}(${answer.arguments})`, numberFormats.general, "id");
  sheet.reserve({ ...area, rows: 1 }, numberFormats.general, "id");
}
