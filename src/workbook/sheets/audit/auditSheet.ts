import { putAgreement } from "./agreement";
import { putConstants } from "./constants";
import { putDraws } from "./draws";
import { putTrialByYear } from "./trialByYear";
import { putTrialShown } from "./trialShown";
import type { Context } from "../context";
import { extraDigits } from "../common/extraDigits";
import { columnWidths } from "../common/columnWidths";
import { putHeading, tallHeaderHeight } from "../common/heading";
import type { SheetPlan } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";

/** One trial of the simulation drawn and costed again in native formulas, beside what OUTSOURCE_TRIAL answers. */
export function auditSheet(context: Context): SheetPlan {
  const { messages, audit: layout, titles } = context;
  const { block, columns } = layout;
  const generators = layout.generatorsOf(layout.headerRow);
  const sheet = new SheetBuilder("audit", titles.audit);

  putHeading(sheet, context, messages.sheets.audit.howTo);
  putTrialShown(sheet, context);
  putAgreement(sheet, context);
  putConstants(sheet, context);
  putDraws(sheet, context);
  putTrialByYear(sheet, context);

  return sheet.plan({
    columnWidths: columnWidths(generators.column + generators.columns, {
      [columns.label]: 42,
      [columns.unit]: 29,
      [columns.id]: 20,
      [columns.value]: 16 + extraDigits(context),
      [columns.difference]: 13 + extraDigits(context),
      [columns.difference + 1]: 3,
      [columns.answer]: 20,
      [generators.column - 1]: 3,
      [generators.column]: 16,
      [columns.answer + 1]: 22,
    }),
    rowHeights: [{ row: layout.headerRow, points: tallHeaderHeight }],
    frozen: { rows: 2, columns: 1 },
    print: {
      area: { row: 0, column: 0, rows: block.lastRow + 1, columns: columns.difference + 1 },
      titleRows: 1,
      landscape: true,
      rowBreaks: [layout.drawsRow, layout.costsRow],
    },
  });
}
