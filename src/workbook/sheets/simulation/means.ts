import { distributions } from "../../../model/catalogue/driver";
import { isMovable } from "../../../model/catalogue/drivers";
import { relative } from "../../plan/address";
import { type Context, areaOn, cellOn, optionName } from "../context";
import { meanMultiplierFormula } from "../shared/drawFormulas";
import { scaledFormula } from "../shared/scaledFormula";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { meanRows } from "../../layout/simulation";

/** Every input at the mean of its distribution, as a table that OUTSOURCE_TCO reads. */
export function putMeans(sheet: SheetBuilder, context: Context): void {
  const { audit, inputs, messages, request, simulation: layout } = context;
  const texts = messages.sheets.simulation;
  const { means, columns } = layout;
  sheet.text(means.row - 1, columns.meanMultiplier, texts.bandMeans, "band");
  sheet.text(means.row, columns.meanMultiplier, texts.meanMultiplier, "optionHeader");
  sheet.text(means.row, means.column, messages.choices.headers.id, "header");
  for (const option of request.options.keys())
    sheet.formula(means.row, means.column + 1 + option, optionName(context, option), "General", "optionHeader");
  const constant = (id: Parameters<typeof audit.wholeRow>[0]) =>
    cellOn(context, "audit", audit.wholeRow(id), audit.columns.value);
  const constants = { modeWeight: constant("modeWeight"), within: constant("within"), logOdds: constant("logOdds") };
  for (const id of meanRows) putRow(id);

  function putRow(id: (typeof meanRows)[number]): void {
    const [row, source] = [layout.meanRow(id), inputs.rowOf(id)];
    const on = (column: number) => cellOn(context, "inputs", source, column);
    const isMoved = isMovable(id);
    const multiplier = relative(row, columns.meanMultiplier);
    sheet.text(row, means.column, id, "id");
    if (isMoved) sheet.formula(row, columns.meanMultiplier, multiplierOf(on), numberFormats.factor);
    for (const option of request.options.keys()) {
      const base = on(inputs.columns.base + option);
      const [least, most] = [on(inputs.columns.least), on(inputs.columns.most)];
      const value = isMoved ? scaledFormula(id, { base, multiplier, least, most }) : base;
      sheet.formula(row, means.column + 1 + option, value, numberFormats.anyDriver, isMoved ? "formula" : "linked");
    }
  }

  function multiplierOf(on: (column: number) => string): string {
    const { baseLow, baseHigh, baseDistribution } = inputs.columns;
    const list = inputs.list(inputs.columns.distributions, distributions.length);
    return meanMultiplierFormula(constants, {
      low: on(baseLow),
      high: on(baseHigh),
      distribution: on(baseDistribution),
      distributionList: areaOn(context, "inputs", list),
    });
  }
}
