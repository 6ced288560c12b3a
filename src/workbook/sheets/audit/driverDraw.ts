import { distributions } from "../../../model/catalogue/driver";
import type { NumericDriver } from "../../../model/catalogue/drivers";
import { cellAt, relative } from "../../plan/address";
import { putModelValue, putUniform } from "./drawRow";
import { ofOptionShown, workingOfOptionShown } from "./ofOptionShown";
import { type Context, areaOn, cellOn } from "../context";
import { multiplierFormula } from "../common/drawFormulas";
import { scaledFormula } from "../common/scaledFormula";
import { numberFormats } from "../../plan/numberFormat";
import { optionsOf, putRowLabels } from "../common/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { drawnFormat } from "../../plan/unitFormat";

/** The value of a driver in the trial. */
export function putDriverDraw(sheet: SheetBuilder, context: Context, driver: NumericDriver): void {
  const { audit: layout, inputs, messages, request } = context;
  const { columns } = layout;
  const { id, unit, variable, kind, movesFrom } = driver;
  const row = layout.driverRow(id);
  putRowLabels(sheet, columns, row, {
    label: messages.drivers[id].name,
    unit: messages.units[unit](request.currency),
    id,
  });
  sheet.number(row, columns.variable, variable, numberFormats.year, "formula");
  sheet.formula(row, columns.base, ofOptionShown(context, inputs.rowOf(id)), drawnFormat(unit), "linked");
  if (kind === "whole") sheet.formula(row, columns.drawn, relative(row, columns.base), drawnFormat(unit));
  else putMoved(sheet, context, driver);
  // What moves from 1 may be drawn next to 0: the difference is then taken relative to 1 and the value.
  const scale = movesFrom === 1 ? { scale: `1+${relative(row, columns.drawn)}` } : {};
  putModelValue(sheet, context, row, { format: drawnFormat(unit), ...scale });
}

/** The draw itself: the random number, the multiplier there, and the base moved by it. */
function putMoved(sheet: SheetBuilder, context: Context, { id, scope, unit, variable }: NumericDriver): void {
  const { audit: layout, inputs } = context;
  const { columns } = layout;
  const row = layout.driverRow(id);
  const { baseLow, baseHigh, baseDistribution, least, most } = inputs.columns;
  const at = (column: number) => relative(row, column);
  const on = (column: number) => cellOn(context, "inputs", inputs.rowOf(id), column);
  if (scope === "shared") sheet.number(row, columns.entity, 0, numberFormats.year, "formula");
  else sheet.formula(row, columns.entity, layout.setting("number"), numberFormats.year);
  sheet.number(row, columns.year, 0, numberFormats.year, "formula");
  const end = (column: number) =>
    id === "first-contact-resolution" ? unlessTodaysCentre(context, on(column)) : on(column);
  sheet.formula(row, columns.low, end(baseLow), numberFormats.decimal, "linked");
  sheet.formula(row, columns.high, end(baseHigh), numberFormats.decimal, "linked");
  sheet.formula(row, columns.distribution, on(baseDistribution), numberFormats.general, "linked");
  sheet.style(cellAt(row, columns.distribution), "beside");
  const entities = scope === "shared" ? [0] : optionsOf(context).map((option) => option + 1);
  putUniform(sheet, context, row, { variable, event: 0, entities });
  const uncertainty = {
    low: at(columns.low),
    high: at(columns.high),
    distribution: at(columns.distribution),
    distributionList: areaOn(context, "inputs", inputs.list(inputs.columns.distributions, distributions.length)),
  };
  const multiplier = multiplierFormula(layout, uncertainty, at(columns.uniform));
  sheet.formula(row, columns.multiplier, multiplier, numberFormats.factor);
  const moved = { base: at(columns.base), multiplier: at(columns.multiplier), least: on(least), most: on(most) };
  sheet.formula(row, columns.drawn, scaledFormula(id, moved), drawnFormat(unit));
}

/** What the centre of today resolves is known: both ends of it are 1. */
function unlessTodaysCentre(context: Context, end: string): string {
  const number = workingOfOptionShown(context, context.inputs.linkRows.number);
  return `IF(INDEX(${areaOn(context, "inputs", context.inputs.centreFlags)},1,${number})=1,1,${end})`;
}
