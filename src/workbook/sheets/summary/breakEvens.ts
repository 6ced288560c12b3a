import { driversShown } from "../../layout/comparison";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { StyleName } from "../../plan/styles";
import { type Context, cellOn } from "../context";
import { putFrozenMark } from "../common/handedOff";
import { putOptionTable } from "../common/optionTable";

/** The drivers that matter most, where each stands and where it changes the choice, as the Comparison sheet has them. */
export function putSummaryBreakEvens(sheet: SheetBuilder, context: Context): void {
  const { comparison, messages, summary: layout } = context;
  const texts = messages.sheets.comparison.breakEvens;
  const { driver, unit } = messages.choices.headers;
  const { breakEvensRow, unitColumn } = layout;
  putOptionTable(sheet, context, {
    headerRow: breakEvensRow + 1,
    band: { row: breakEvensRow, title: messages.sheets.summary.bandBreakEvens, columns: unitColumn + 1 },
    filled: unitColumn,
    headings: [
      { column: 0, text: driver },
      { column: 1, text: texts.inForce, style: "optionHeader" },
      { column: 2, text: texts.choice, style: "optionHeader" },
      { column: ofColumn, text: texts.of },
      { column: unitColumn, text: unit },
    ],
    groups: [],
  });
  putFrozenMark(sheet, context, { row: breakEvensRow, column: unitColumn }, "breakEvens");
  for (let index = 0; index < driversShown; index++) {
    const put = (column: number, on: number, format: string, style: StyleName) => {
      const cell = cellOn(context, "comparison", comparison.sections.breakEvens.first + index, on);
      sheet.formula(layout.breakEvenRow(index), column, cell, format, style);
    };
    put(0, 0, numberFormats.general, "linked");
    put(1, 2, numberFormats.anyFigure, "linkedRight");
    put(2, 3, numberFormats.anyFigure, "linkedRight");
    put(ofColumn, 1, numberFormats.general, "unit");
    put(unitColumn, comparison.unitColumn, numberFormats.general, "unit");
  }
}

/** Last before the unit, so that a long name may run on. */
const ofColumn = 3;
