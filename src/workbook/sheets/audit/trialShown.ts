import { samplings } from "../../../model/catalogue/sampling";
import { trialLimits } from "../../../model/random/limits";
import { cellAt } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { filledIn } from "../../plan/filledIn";
import { ofOptionShown, workingOfOptionShown } from "./ofOptionShown";
import { samplingName } from "../../layout/simulation";
import { focusName } from "../../layout/comparison";
import { type AuditSetting, auditSettings } from "../../layout/audit";
import { type Context, areaOn, cellOn } from "../context";
import { acceptNumbers } from "../common/acceptNumbers";
import { numberFormats } from "../../plan/numberFormat";
import { putOptionChoice } from "../common/optionChoice";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { word } from "../common/word";

/** The trial and the option that the user picks, and what follows from them. */
export function putTrialShown(sheet: SheetBuilder, context: Context): void {
  const { audit: layout, inputs, messages, typed } = context;
  const texts = messages.sheets.audit;
  const { label, value: column } = layout.columns;
  const labels: Record<AuditSetting, string> = { ...texts.settings, priceUnit: messages.drivers["price-unit"].name };
  for (const id of auditSettings) sheet.text(layout.settingRow(id), label, labels[id], "label");

  const row = layout.settingRow("trial");
  sheet.input(row, column, asCell(typed.audit?.trial), numberFormats.whole);
  acceptNumbers(sheet, context, {
    areas: [cellAt(row, column)],
    ...trialLimits.domain,
    title: texts.settings.trial,
    text: texts.trialHelp,
  });
  const chosenOption = putOptionChoice(sheet, context, {
    row: layout.settingRow("option"),
    column,
    typed: typed.audit?.option,
    first: "baseline",
    ifBlank: focusName,
    title: texts.settings.option,
    text: texts.optionHelp,
  });

  const put = (id: AuditSetting, formula: string) =>
    sheet.formula(layout.settingRow(id), column, formula, numberFormats.general, "leftAligned");
  putShown(sheet, context);
  put("optionShown", chosenOption);
  const names = { row: inputs.headerRow, column: inputs.columns.base, rows: 1, columns: inputs.optionCount };
  put("number", `MATCH(${layout.setting("optionShown")},${areaOn(context, "inputs", names)},0)`);
  put("seed", "Outsource_SeedValue");
  put("sampling", samplingName);
  putPoint(put, context);
  put("priceUnit", ofOptionShown(context, inputs.rowOf("price-unit")));
  put("forecastUnits", workingOfOptionShown(context, inputs.baseRows.units));
}

/** The trial that is picked, the first while none is; a lattice has no trial beyond those drawn, and a remark says so beside the last. */
function putShown(sheet: SheetBuilder, context: Context): void {
  const { audit: layout, messages } = context;
  const { value: column } = layout.columns;
  const row = layout.settingRow("shown");
  const [trial, { isLattice, drawn }] = [layout.setting("trial"), latticeOn(context)];
  const isBeyond = `AND(${isLattice},ISNUMBER(${trial}),${trial}>${drawn})`;
  const shown = `IF(${trial}="",1,IF(${isBeyond},${drawn},${trial}))`;
  sheet.formula(row, column, shown, numberFormats.general, "leftAligned");
  const places = { most: `FIXED(${drawn},0)`, trial: `FIXED(${trial},0)` };
  const remark = filledIn(word(context, "beyondLattice"), messages.sheets.audit.beyondLattice, places);
  sheet.formula(row, column + 1, `IF(${isBeyond},${remark},"")`, numberFormats.general, "scenario");
  sheet.style(cellAt(row, column + 1), "beside");
}

/** Whether the simulation draws from a lattice, and how many trials it draws. */
function latticeOn(context: Context): { readonly isLattice: string; readonly drawn: string } {
  const { audit: layout, simulation } = context;
  const onSimulation = (row: number, column: number) => cellOn(context, "simulation", row, column);
  const { row, column } = simulation.samplings;
  return {
    isLattice: `${layout.setting("sampling")}=${onSimulation(row + samplings.indexOf("lattice"), column)}`,
    drawn: onSimulation(simulation.settingRow("drawn"), simulation.columns.inForce),
  };
}

/**
 * Where the trial lies: point by point in one shifted lattice after the other, each shifted by the HDR number of a trial of its own.
 * A trial drawn at random is the one point of a lattice by itself, at its own HDR number.
 */
function putPoint(put: (id: AuditSetting, formula: string) => void, context: Context): void {
  const { audit: layout } = context;
  const { isLattice, drawn } = latticeOn(context);
  const [shown, points] = [layout.setting("shown"), layout.setting("points")];
  put("points", `IF(${isLattice},${drawn}/${layout.whole("shifts")},1)`);
  put("point", `MOD(${shown}-1,${points})`);
  put("hdrTrial", `IF(${isLattice},INT((${shown}-1)/${points}),${shown})`);
}
