import { absolute, areaAddress } from "../../plan/address";
import { frozenCheck } from "../../layout/checks";
import { putCheck } from "./result";
import type { Context } from "../context";
import { outOfDateWord } from "../shared/handedOff";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** One check over all: failed when one of them is, else out of date when an input has changed since a hand-off, else frozen when one of them is. */
export function putMasterCheck(sheet: SheetBuilder, context: Context): void {
  const { checks: layout, messages } = context;
  const { columns, masterRow: row } = layout;
  const results = areaAddress(layout.results, absolute);
  const changed = areaAddress(layout.changedCounts, absolute);
  sheet.text(row, columns.check, messages.sheets.checks.masterLong, "total");
  const unlessFrozen = `IF(SUM(${results})<COUNT(${results}),${frozenCheck},1)`;
  const unlessChanged = `IF(IFERROR(SUM(${changed}),1)>0,${outOfDateWord(context)},${unlessFrozen})`;
  const formula = `IF(SUMSQ(${results})<COUNT(${results}),0,${unlessChanged})`;
  putCheck(sheet, context, { row, column: columns.unit, formula });
}
