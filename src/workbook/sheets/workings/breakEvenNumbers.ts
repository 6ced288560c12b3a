import { allOptions } from "../../../model/answers";
import { driversShown } from "../../layout/comparison";
import { breakEvenColumns } from "../../layout/workings";
import { areaAddress, columnFixed } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { decisionCells } from "../common/decisionCells";
import { driverArea, driverFact, rowOfDriver } from "../common/driverFact";
import { unlessOutOfDate } from "../common/handedOff";
import { putSection } from "../common/sectionTable";
import type { Context } from "../context";

/** The drivers that are looked at with their numbers: Comparison shows them, the sentences name the nearest, the pane reads them. */
export function putBreakEvenNumbers(sheet: SheetBuilder, context: Context): void {
  const { messages, workings: layout } = context;
  const { bandBreakEvens, breakEvens: texts } = messages.sheets.comparison;
  const { breakEvens } = layout.sections;
  const headers = [messages.choices.headers.driver, texts.of, texts.inForce, texts.choice, texts.value];
  putSection(sheet, context, breakEvens, { title: bandBreakEvens, headers, overWords: 2 });
  for (let index = 0; index < driversShown; index++) {
    const row = breakEvens.first + index;
    const { id, of } = layout.mattering(index);
    const put = (
      column: number,
      formula: string,
      ...look: [format: string, style: "linked" | "text" | "unit" | "id"]
    ) => sheet.formula(row, column, `IF(${id}="","",${formula})`, ...look);
    const live = (formula: string) => unlessOutOfDate(context, "breakEvens", formula);
    put(layout.labelColumn, driverFact(context, id, "name"), numberFormats.general, "linked");
    put(breakEvenColumns.of, `IF(${of}="${allOptions}",${layout.place("all")},${of})`, numberFormats.general, "text");
    put(breakEvenColumns.inForce, valueInForce(context, id, of), numberFormats.anyDriver, "linked");
    put(breakEvenColumns.choice, live(nearestTurn(context, index)), numberFormats.anyDriver, "linked");
    put(
      breakEvenColumns.value,
      live(columnFixed(layout.tornado.row + 1 + index, layout.idColumn)),
      numberFormats.anyDriver,
      "linked",
    );
    put(layout.unitColumn, driverFact(context, id, "unit"), numberFormats.general, "unit");
    put(layout.idColumn, id, numberFormats.general, "id");
  }
}

/** The value in force of an option's driver; a shared one stands in every option's column. */
function valueInForce(context: Context, id: string, of: string): string {
  const { inputs } = context;
  const { names } = decisionCells(context, "workings");
  const values = driverArea(context, inputs.columns.inForce, inputs.optionCount);
  return `INDEX(${values},${rowOfDriver(context, id)},IF(${of}="${allOptions}",1,MATCH(${of},${names},0)))`;
}

/** The nearest value at which the choice changes, or the word for none; blank where no choice was asked about. */
function nearestTurn({ workings: layout }: Context, index: number): string {
  const { flips, distances } = layout.sections;
  const nearest = columnFixed(distances.first + index, layout.idColumn);
  const none = layout.place("none");
  const isAsked = `COUNTIF(${areaAddress(layout.across(flips.first + index), columnFixed)},${none})>0`;
  const isLinked = `${columnFixed(flips.first + index, layout.unitColumn)}=1`;
  return `IF(${nearest}<>"",${nearest},IF(${isLinked},${layout.place("linked")},IF(${isAsked},${none},"")))`;
}
