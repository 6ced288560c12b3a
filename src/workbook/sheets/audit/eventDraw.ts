import { trialEvent } from "../../../model/answers";
import { driverById } from "../../../model/catalogue/drivers";
import type { YearlyEvent } from "../../../model/catalogue/yearlyEvent";
import { absolute, relative } from "../../plan/address";
import { putModelValue, putUniform } from "./drawRow";
import type { Context } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import { optionsOf, putRowLabels } from "../common/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** Whether an event happens in a year of the trial. */
export function putEventDraw(sheet: SheetBuilder, context: Context, event: YearlyEvent, year: number): void {
  const { audit: layout, messages } = context;
  const texts = messages.sheets.audit;
  const { columns } = layout;
  const row = layout.eventRow(event, year);
  const at = (column: number) => relative(row, column);
  const probability = layout.driverRow(`${event}-probability`);
  putRowLabels(sheet, columns, row, {
    label: messages.lines.lines[event],
    unit: texts.happens,
    id: trialEvent(event, year),
  });
  sheet.formula(row, columns.variable, relative(probability, columns.variable), numberFormats.year);
  sheet.formula(row, columns.entity, layout.setting("number"), numberFormats.year);
  sheet.number(row, columns.year, year, numberFormats.year, "formula");
  const { variable } = driverById[`${event}-probability`];
  putUniform(sheet, context, row, { variable, event: year, entities: optionsOf(context).map((option) => option + 1) });
  const { block } = layout;
  const felt =
    event === "breach"
      ? relative(probability, columns.drawn)
      : absolute(block.rowOf(`felt-${event}`), block.yearColumn(1));
  sheet.formula(row, columns.multiplier, felt, numberFormats.factor);
  const horizon = absolute(layout.driverRow("horizon-years"), columns.drawn);
  const inHorizon = `${at(columns.year)}<=${horizon}`;
  const happens = `IF(${at(columns.uniform)}<${at(columns.multiplier)},1,0)`;
  sheet.formula(row, columns.drawn, `IF(${inHorizon},${happens},"")`, numberFormats.year);
  putModelValue(sheet, context, row, { format: numberFormats.year, where: inHorizon });
}
