import { breakEvenColumns } from "../../layout/workings";
import { relative } from "../../plan/address";
import { driversShown } from "../../layout/comparison";
import type { Context } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { decisionCells } from "../common/decisionCells";
import { driverFact } from "../common/driverFact";
import { putFrozenMark } from "../common/handedOff";
import { putSection } from "../common/sectionTable";

/** The drivers that matter most, the value of each at which the choice changes, and that at which costs meet the baseline's. */
export function putBreakEvens(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, workings } = context;
  const texts = messages.sheets.comparison.breakEvens;
  const { breakEvens } = layout.sections;
  const { onWorkings } = decisionCells(context, "comparison");
  const headers = [messages.choices.headers.driver, texts.of, texts.inForce, texts.choice, texts.value];
  putSection(sheet, context, breakEvens, { title: messages.sheets.comparison.bandBreakEvens, headers, overWords: 2 });
  putFrozenMark(sheet, context, { row: breakEvens.band, column: layout.unitColumn }, "breakEvens");
  for (let index = 0; index < driversShown; index++) {
    const row = breakEvens.first + index;
    const cell = (column: number) => onWorkings(relative(workings.sections.breakEvens.first + index, column));
    const shown = (column: number) => valueShown(context, cell(column), cell(workings.idColumn));
    sheet.formula(row, 0, cell(workings.labelColumn), numberFormats.general, "linked");
    sheet.formula(row, 1, cell(breakEvenColumns.of), numberFormats.general, "text");
    sheet.formula(row, 2, shown(breakEvenColumns.inForce), numberFormats.anyFigure, "rightAligned");
    sheet.formula(row, 3, shown(breakEvenColumns.choice), numberFormats.anyFigure, "rightAligned");
    sheet.formula(row, 4, shown(breakEvenColumns.value), numberFormats.anyFigure, "rightAligned");
    sheet.formula(row, layout.unitColumn, cell(workings.unitColumn), numberFormats.general, "unit");
    sheet.formula(row, layout.idColumn, cell(workings.idColumn), numberFormats.general, "id");
  }
  sheet.text(breakEvens.first + driversShown, 0, texts.note, "evidence");
}

/** A share in percent, in words: which drivers stand here changes with the figures, and a number format would not follow. */
function valueShown(context: Context, figure: string, id: string): string {
  const { place, setting } = decisionCells(context, "comparison");
  const digits = setting("shown-digits");
  const isWhole = `ROUND(100*${figure},${digits})=ROUND(100*${figure},0)`;
  const decimals = `IF(${isWhole},0,MAX(0,${digits}-1-INT(LOG10(ABS(100*${figure})))))`;
  const percent = `SUBSTITUTE(${place("inPercent")},"{share}",FIXED(100*${figure},${decimals}))`;
  return `IF(ISNUMBER(${figure}),IF(${driverFact(context, id, "isShare")}=1,${percent},${figure}),${figure})`;
}
