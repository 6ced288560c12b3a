import { absolute, areaAddress } from "../../plan/address";
import { frozenCheck } from "../../layout/checks";
import { putCheck } from "./result";
import type { Context } from "../context";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** One check over all: failed when one of them is, else frozen when one of them is. */
export function putMasterCheck(sheet: SheetBuilder, context: Context): void {
  const { checks: layout, messages } = context;
  const { columns, masterRow: row } = layout;
  const results = areaAddress(layout.results, absolute);
  sheet.text(row, columns.check, messages.sheets.checks.masterLong, "total");
  const unlessFrozen = `IF(SUM(${results})<COUNT(${results}),${frozenCheck},1)`;
  const formula = `IF(SUMSQ(${results})<COUNT(${results}),0,${unlessFrozen})`;
  putCheck(sheet, context, { row, column: columns.unit, formula });
}
