import { type TargetId, demands, targets } from "../../layout/staffing";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { acceptNumbers } from "../common/acceptNumbers";
import { optionsOf } from "../common/optionTable";
import { demandFormulas } from "./staffingFormulas";
import { putStaffingLabels, putStaffingTable, staffingFormats } from "./staffingTable";

/** What each target holds before the user types; patience is blank, so nobody gives up. */
const defaultTargets: Record<TargetId, number | null> = {
  "service-level": 0.8,
  "answer-within": 20,
  patience: null,
  "max-occupancy": 0.85,
};

/** Within what the functions take, and no further than a call centre goes. */
export const targetBounds: Record<TargetId, { least: number; most: number }> = {
  "service-level": { least: 0, most: 0.999 },
  "answer-within": { least: 0, most: 3600 },
  patience: { least: 1, most: 36_000 },
  "max-occupancy": { least: 0.01, most: 1 },
};

/** The targets that the user types for each option, and below them what other sheets say of the option's week. */
export function putTargets(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing: layout } = context;
  putStaffingTable(sheet, context, layout.targetsHeaderRow, messages.sheets.staffing.bandTargets);
  for (const id of targets) putTarget(sheet, context, id);
  const formulas = optionsOf(context).map((option) => demandFormulas(context, option));
  for (const id of demands) {
    putStaffingLabels(sheet, context, id);
    for (const [option, formula] of formulas.entries())
      sheet.formula(layout.rowOf(id), layout.optionColumn(option), formula[id], staffingFormats[id], "linked");
  }
}

function putTarget(sheet: SheetBuilder, context: Context, id: TargetId): void {
  const { messages, request, staffing: layout, typed } = context;
  const texts = messages.sheets.staffing;
  putStaffingLabels(sheet, context, id);
  for (const [option, { name }] of request.options.entries()) {
    const own = typed.staffing?.targets[id]?.[name];
    const value = own === undefined ? defaultTargets[id] : own;
    sheet.input(layout.rowOf(id), layout.optionColumn(option), asCell(value), staffingFormats[id]);
  }
  // Whole seconds, because the functions take 0 or from 1 second on.
  const whole = id === "answer-within";
  const isShare = staffingFormats[id] === numberFormats.share;
  const cells = { areas: [layout.across(id)], ...targetBounds[id], whole, isShare };
  acceptNumbers(sheet, context, { ...cells, title: texts.rows[id].label, text: texts.targetHelp[id] });
}
