import { putConditions } from "./conditions";
import { putFrozenParts } from "./frozenParts";
import { putMasterCheck } from "./masterCheck";
import { putReconciliation } from "./reconciliation";
import type { Context } from "../context";
import { columnWidths } from "../common/columnWidths";
import { headerHeight, namesHeight, putHeading } from "../common/heading";
import type { SheetPlan } from "../../plan/plan";
import { legiblePrint } from "../../plan/pageSetup";
import { SheetBuilder } from "../../plan/sheetBuilder";

/** In characters. */
const figureWidth = 15;

/** Every figure computed twice and compared, and the conditions the workbook relies on; one master check over all. */
export function checksSheet(context: Context): SheetPlan {
  const { messages, checks: layout, titles } = context;
  const { columns } = layout;
  const sheet = new SheetBuilder("checks", titles.checks);

  putHeading(sheet, context, messages.sheets.checks.howTo);
  putMasterCheck(sheet, context);
  putReconciliation(sheet, context);
  putConditions(sheet, context);
  putFrozenParts(sheet, context);

  const looks = {
    columnWidths: columnWidths(layout.errorKinds.column + 1, {
      [columns.check]: 46,
      [columns.unit]: 20,
      [columns.value]: 12,
      [columns.result]: 14,
      [columns.sheet]: figureWidth,
      [layout.errorKinds.column]: 42,
    }),
    rowHeights: [namesHeight(context, layout.headerRow, figureWidth, headerHeight)],
  };
  const area = { row: 0, column: 0, rows: layout.wordRow + 1, columns: layout.lastColumn + 1 };
  const whole = { area, titleRows: 1, landscape: true };
  // Of more options the largest difference of each figure, and not all figures it is the largest of.
  const verdicts = { ...whole, area: { ...area, columns: columns.result + 1 }, landscape: false, isOnePage: true };
  return sheet.plan({ ...looks, frozen: { rows: 2, columns: 1 }, print: legiblePrint(looks, [whole, verdicts]) });
}
