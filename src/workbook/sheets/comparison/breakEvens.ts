import { breakEvenColumns } from "../../layout/workings";
import { relative } from "../../plan/address";
import { driversShown } from "../../layout/comparison";
import type { Context } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { decisionCells } from "../common/decisionCells";
import { putFrozenMark } from "../common/handedOff";
import { putSection } from "../common/sectionTable";

/** The five drivers that matter most, and how far each has to move until the best other option saves nothing. */
export function putBreakEvens(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, workings } = context;
  const texts = messages.sheets.comparison.breakEvens;
  const { breakEvens } = layout.sections;
  const { onWorkings } = decisionCells(context, "comparison");
  const headers = [messages.choices.headers.driver, texts.of, texts.inForce, texts.value, texts.move];
  putSection(sheet, context, breakEvens, { title: messages.sheets.comparison.bandBreakEvens, headers, overWords: 2 });
  putFrozenMark(sheet, context, { row: breakEvens.band, column: layout.unitColumn }, "breakEvens");
  for (let index = 0; index < driversShown; index++) {
    const row = breakEvens.first + index;
    const cell = (column: number) => onWorkings(relative(workings.sections.breakEvens.first + index, column));
    const [inForce, value] = [cell(breakEvenColumns.inForce), cell(breakEvenColumns.value)];
    const shown = (figure: string) => valueShown(context, figure, cell(breakEvenColumns.isShare));
    sheet.formula(row, 0, cell(workings.labelColumn), numberFormats.general, "linked");
    sheet.formula(row, 1, cell(breakEvenColumns.of), numberFormats.general, "text");
    sheet.formula(row, 2, shown(inForce), numberFormats.anyFigure, "rightAligned");
    sheet.formula(row, 3, shown(value), numberFormats.anyFigure, "rightAligned");
    sheet.formula(row, 4, relativeMove(value, inForce), numberFormats.percent);
    sheet.formula(row, layout.unitColumn, cell(workings.unitColumn), numberFormats.general, "unit");
    sheet.formula(row, layout.idColumn, cell(workings.idColumn), numberFormats.general, "id");
  }
  sheet.text(breakEvens.first + driversShown, 0, texts.note, "evidence");
}

/** A share in percent, in words: which drivers stand here changes with the figures, and a number format would not follow. */
function valueShown(context: Context, figure: string, isShare: string): string {
  const { place, setting } = decisionCells(context, "comparison");
  const decimals = `IF(${figure}=0,0,MAX(0,${setting("shown-digits")}-1-INT(LOG10(ABS(100*${figure})))))`;
  const percent = `SUBSTITUTE(${place("inPercent")},"{share}",FIXED(100*${figure},${decimals}))`;
  return `IF(AND(${isShare}=1,ISNUMBER(${figure})),${percent},${figure})`;
}

function relativeMove(value: string, today: string): string {
  return `IF(AND(ISNUMBER(${value}),ISNUMBER(${today})),IF(${today}=0,"",${value}/${today}-1),"")`;
}
