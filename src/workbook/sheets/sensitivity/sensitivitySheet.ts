import { putOptionShown } from "./optionShown";
import { putSplit } from "./split";
import { putTornado } from "./tornado";
import { putTornadoChart } from "./tornadoChart";
import { tornadoColumns } from "../../../model/answers";
import { tornadoRows } from "../../layout/sensitivity";
import type { Context } from "../context";
import { columnWidths } from "../common/columnWidths";
import { headerHeight, namesHeight, putHeading } from "../common/heading";
import type { SheetPlan } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";

/** In characters. */
const nameWidth = 24;
const figureWidth = 16;
/** In points. */
const lineHeight = 15;

/** What moves an option's saving most, and what it costs to share the calls between it and the baseline. */
export function sensitivitySheet(context: Context): SheetPlan {
  const { messages, sensitivity: layout, titles } = context;
  const { columns, drawn } = layout;
  const sheet = new SheetBuilder("sensitivity", titles.sensitivity);

  putHeading(sheet, context, messages.sheets.sensitivity.howTo);
  putOptionShown(sheet, context);
  putTornado(sheet, context);
  putTornadoChart(sheet, context);
  putSplit(sheet, context);

  const movedRows = Array.from({ length: tornadoRows }, (_, index) => layout.tornadoHeaderRow + 1 + index);
  return sheet.plan({
    columnWidths: columnWidths(drawn.column + drawn.columns, {
      [columns.label]: 40,
      [columns.value]: nameWidth,
      [columns.low]: figureWidth,
      [columns.unit]: 12,
      [columns.remark]: 41,
      [columns.remark + 1]: 3,
      [columns.answer]: 22,
      [columns.answer + tornadoColumns.indexOf("of")]: 22,
      [columns.answer + tornadoColumns.indexOf("name")]: 22,
      [columns.answer + tornadoColumns.indexOf("low")]: 14,
      [columns.drawn - 1]: 3,
      [columns.drawn]: 62,
      [columns.drawn + 1]: 16,
    }),
    rowHeights: [
      { row: layout.tornadoHeaderRow, points: headerHeight },
      ...movedRows.map((row) => namesHeight(context, row, nameWidth, lineHeight)),
      namesHeight(context, layout.splitHeaderRow, figureWidth, headerHeight),
    ],
    frozen: { rows: 2, columns: 1 },
    print: {
      area: { row: 0, column: 0, rows: layout.lastRow + 1, columns: columns.remark + 1 },
      titleRows: 1,
      landscape: false,
      isOnePage: true,
    },
  });
}
