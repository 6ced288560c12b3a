import { allOptions } from "../../../model/answers";
import { driversShown } from "../../layout/comparison";
import { breakEvenColumns } from "../../layout/workings";
import { type Area, columnFixed } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { decisionCells } from "../common/decisionCells";
import { unlessOutOfDate } from "../common/handedOff";
import { putSection } from "../common/sectionTable";
import { type Context, areaOn } from "../context";

/** The drivers that matter most with their numbers: Comparison shows them, the sentences name the nearest, the pane reads them. */
export function putBreakEvenNumbers(sheet: SheetBuilder, context: Context): void {
  const { messages, workings: layout } = context;
  const { bandBreakEvens, breakEvens: texts } = messages.sheets.comparison;
  const { isShare } = messages.sheets.inputs;
  const { breakEvens, flips } = layout.sections;
  const headers = [messages.choices.headers.driver, texts.of, texts.inForce, texts.value, isShare];
  putSection(sheet, context, breakEvens, { title: bandBreakEvens, headers, overWords: 2 });
  for (let index = 0; index < driversShown; index++) {
    const row = breakEvens.first + index;
    const { id, of } = layout.mattering(index);
    const put = (
      column: number,
      formula: string,
      ...look: [format: string, style: "linked" | "text" | "unit" | "id"]
    ) => sheet.formula(row, column, `IF(${id}="","",${formula})`, ...look);
    const value = columnFixed(flips.first + index, layout.firstOptionColumn);
    put(layout.labelColumn, onDriverRow(context, id, "name"), numberFormats.general, "linked");
    put(breakEvenColumns.of, `IF(${of}="${allOptions}",${layout.place("all")},${of})`, numberFormats.general, "text");
    put(breakEvenColumns.inForce, valueInForce(context, id, of), numberFormats.anyDriver, "linked");
    sheet.formula(row, breakEvenColumns.value, unlessOutOfDate(context, "breakEvens", value), numberFormats.anyDriver);
    put(breakEvenColumns.isShare, onDriverRow(context, id, "isShare"), numberFormats.year, "linked");
    put(layout.unitColumn, onDriverRow(context, id, "unit"), numberFormats.general, "unit");
    put(layout.idColumn, id, numberFormats.general, "id");
  }
}

/** What Inputs says of a driver. */
function onDriverRow(context: Context, id: string, what: "name" | "unit" | "isShare"): string {
  const { inputs } = context;
  const column = areaOn(context, "inputs", driverRows(context, inputs.columns[what], 1));
  return `INDEX(${column},${driverRow(context, id)},1)`;
}

/** The value in force of an option's driver; a shared one stands in every option's column. */
function valueInForce(context: Context, id: string, of: string): string {
  const { inputs } = context;
  const { names } = decisionCells(context, "workings");
  const values = areaOn(context, "inputs", driverRows(context, inputs.columns.inForce, inputs.optionCount));
  return `INDEX(${values},${driverRow(context, id)},IF(${of}="${allOptions}",1,MATCH(${of},${names},0)))`;
}

function driverRow(context: Context, id: string): string {
  return `MATCH(${id},${areaOn(context, "inputs", driverRows(context, context.inputs.columns.inForceId, 1))},0)`;
}

function driverRows({ inputs }: Context, column: number, columns: number): Area {
  const row = inputs.headerRow + 1;
  return { row, column, rows: inputs.lastDriverRow - row + 1, columns };
}
