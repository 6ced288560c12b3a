import { distributions } from "../../../model/catalogue/driver";
import { driverById, isMovable } from "../../../model/catalogue/drivers";
import { relative } from "../../plan/address";
import { type Context, areaOn, cellOn } from "../context";
import { meanMultiplierFormula } from "../common/drawFormulas";
import { scaledFormula } from "../common/scaledFormula";
import { unlessKnown } from "../common/unlessKnown";
import type { WholeConstant } from "../../layout/audit";
import { numberFormats } from "../../plan/numberFormat";
import { putOptionFormulas, putOptionTable } from "../common/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { drawnFormat } from "../../plan/unitFormat";
import { meanRows } from "../../layout/simulation";

/** Every input at the mean of its distribution, as a table that OUTSOURCE_TCO reads. */
export function putMeans(sheet: SheetBuilder, context: Context): void {
  const { messages, simulation: layout } = context;
  const texts = messages.sheets.simulation;
  const { means, columns } = layout;
  sheet.text(means.row - 1, columns.meanMultiplier, texts.bandMeans, "band");
  putOptionTable(sheet, context, {
    headerRow: means.row,
    headings: [
      { column: columns.meanMultiplier, text: texts.meanMultiplier, style: "optionHeader" },
      { column: means.column, text: messages.choices.headers.id },
    ],
    groups: [{ first: means.column + 1 }],
  });
  for (const id of meanRows) putMean(sheet, context, id);
}

function putMean(sheet: SheetBuilder, context: Context, id: (typeof meanRows)[number]): void {
  const { inputs, simulation: layout } = context;
  const { means, columns } = layout;
  const row = layout.meanRow(id);
  const on = (column: number) => cellOn(context, "inputs", inputs.rowOf(id), column);
  const base = (option: number) => on(inputs.columns.base + option);
  const first = { row, column: means.column + 1 };
  const format = movedFormat(id);
  sheet.text(row, means.column, id, "id");
  if (!isMovable(id)) {
    putOptionFormulas(sheet, context, first, { formula: base, format, style: "linked" });
    return;
  }
  const multiplier = relative(row, columns.meanMultiplier);
  const [least, most] = [on(inputs.columns.least), on(inputs.columns.most)];
  sheet.formula(row, columns.meanMultiplier, multiplierOf(context, on), numberFormats.factor);
  const formula = (option: number) => {
    const mean = scaledFormula(id, { base: base(option), multiplier, least, most });
    return unlessKnown(context, id, option, { base: base(option), moved: mean });
  };
  putOptionFormulas(sheet, context, first, { formula, format });
}

/** The number format of a row of inputs that are moved: arrangements are words. */
export function movedFormat(id: (typeof meanRows)[number]): string {
  return id === "arrangement" ? numberFormats.general : drawnFormat(driverById[id].unit);
}

function multiplierOf(context: Context, on: (column: number) => string): string {
  const { audit, inputs } = context;
  const { baseLow, baseHigh, baseDistribution } = inputs.columns;
  const constant = (id: WholeConstant) => cellOn(context, "audit", audit.wholeRow(id), audit.columns.value);
  const constants = { modeWeight: constant("modeWeight"), within: constant("within"), logOdds: constant("logOdds") };
  return meanMultiplierFormula(constants, {
    low: on(baseLow),
    high: on(baseHigh),
    distribution: on(baseDistribution),
    distributionList: areaOn(context, "inputs", inputs.list(inputs.columns.distributions, distributions.length)),
  });
}
