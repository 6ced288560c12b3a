import type { Area } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

interface FunctionAnswer {
  /** What the function fills, its header row included. */
  readonly area: Area;
  readonly name: string;
  /** The arguments, as they stand between the parentheses. */
  readonly arguments: string;
  /** How many columns hold ids; the others hold numbers. */
  readonly idColumns: number;
}

/** A function's table under the function's name: a header row, ids in the first columns, numbers in the others. */
export function putFunctionAnswer(sheet: SheetBuilder, answer: FunctionAnswer): void {
  const { area, name, idColumns } = answer;
  sheet.text(area.row - 1, area.column, name, "band");
  sheet.formula(area.row, area.column, `${name}(${answer.arguments})`, numberFormats.general, "id");
  sheet.reserve({ ...area, rows: 1 }, numberFormats.general, "id");
  if (idColumns > 0) sheet.reserve({ ...area, columns: idColumns }, numberFormats.general, "id");
  sheet.reserve(area, numberFormats.anyDriver);
}
