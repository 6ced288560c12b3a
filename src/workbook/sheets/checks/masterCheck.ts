import { type Area, absolute, areaAddress } from "../../plan/address";
import { errorKinds, frozenCheck } from "../../layout/checks";
import { errorCells } from "./errorCells";
import { putCheck } from "./result";
import type { Context } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { unlessCalculating } from "../common/calculating";
import { outOfDateWord } from "../common/handedOff";

/**
 * One check over all: undecided while a function still computes, failed when one of them is, else out of date when an input has
 * changed since a hand-off, else frozen when one of them is. Below it the first check that fails, and what tells an error that
 * stays from a cell that still computes.
 */
export function putMasterCheck(sheet: SheetBuilder, context: Context): void {
  const { checks: layout, messages } = context;
  const { columns, masterRow: row } = layout;
  const results = areaAddress(layout.results, absolute);
  const changed = areaAddress(layout.changedCounts, absolute);
  sheet.text(row, columns.check, messages.sheets.checks.masterLong, "total");
  const unlessFrozen = `IF(SUM(${results})<COUNT(${results}),${frozenCheck},1)`;
  const unlessChanged = `IF(IFERROR(SUM(${changed}),1)>0,${outOfDateWord(context)},${unlessFrozen})`;
  const decided = `IF(SUMSQ(${results})<COUNT(${results}),0,${unlessChanged})`;
  const formula = unlessCalculating(context, decided);
  putCheck(sheet, context, { row, column: columns.unit, formula });
  putFailed(sheet, context);
  putPending(sheet, context);
}

/** A check of what is typed comes before any other, with what it fails at: the others may fail because of it. */
function putFailed(sheet: SheetBuilder, { checks: layout, messages }: Context): void {
  const { columns, failedRow, masterRow, results, typedResults } = layout;
  const firstOf = (area: Area) => {
    const [names, places] = [columns.check, columns.place].map((column) => areaAddress({ ...area, column }, absolute));
    const at = `MATCH(0,${areaAddress(area, absolute)},0)`;
    return { name: `INDEX(${names},${at},1)`, place: `INDEX(${places},${at},1)` };
  };
  const [typed, any] = [firstOf(typedResults), firstOf(results)];
  const cause = `${typed.name}&IF(${typed.place}="","",": "&${typed.place})`;
  sheet.text(failedRow, columns.check, messages.sheets.checks.failed, "label");
  const name = `IF(${absolute(masterRow, columns.unit)}=0,IFERROR(${cause},${any.name}),"")`;
  sheet.formula(failedRow, columns.unit, name, numberFormats.general, "failure");
}

function putPending(sheet: SheetBuilder, context: Context): void {
  const { checks: layout, messages } = context;
  const { columns, errorsRow, pendingRow, errorKinds: kinds } = layout;
  const texts = messages.sheets.checks;
  const errors = absolute(errorsRow, columns.unit);
  sheet.text(errorsRow, columns.check, texts.errorCells, "label");
  sheet.formula(errorsRow, columns.unit, errorCells(context), numberFormats.whole);
  sheet.text(pendingRow, columns.check, texts.pendingCells, "label");
  const lasting = absolute(layout.checkRow("errors"), columns.value);
  sheet.formula(pendingRow, columns.unit, `${errors}-${lasting}`, numberFormats.whole);
  sheet.text(pendingRow, columns.value, texts.calculating, "evidence");
  sheet.text(kinds.row - 1, kinds.column, texts.errorKinds, "header");
  for (const [index, kind] of [errorKinds.unfinished, errorKinds.last].entries())
    sheet.number(kinds.row + index, kinds.column, kind, numberFormats.year, "evidence");
}
