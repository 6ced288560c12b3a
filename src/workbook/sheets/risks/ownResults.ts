import { areaAddress, columnFixed, relative } from "../../plan/address";
import type { OwnRiskResult } from "../../layout/risks";
import { putResultRow } from "./table";
import { type Context, inForceAcross } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import { type OptionFormulas, putRowLabels } from "../common/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The expected loss of the user's own risks, by formulas and by OUTSOURCE_RISK, and what is in force. */
export function putOwnResults(sheet: SheetBuilder, context: Context): void {
  const { messages, request, risks: layout } = context;
  const texts = messages.sheets.risks;
  const money = { unit: messages.units.moneyPerYear(request.currency), format: numberFormats.money };
  const put = (id: OwnRiskResult, row: OptionFormulas & { label: string; unit: string }) =>
    putResultRow(sheet, context, { ...row, row: layout.resultRow(id) });
  const at = (id: OwnRiskResult, option: number) => relative(layout.resultRow(id), layout.columns.loss + option);
  const losses = (option: number) => areaAddress(layout.overOwn(layout.columns.loss + option));
  put("sum", { ...money, label: texts.ownSum, formula: (option) => `SUM(${losses(option)})`, style: "total" });
  put("byFunction", { ...money, label: texts.byFunction, formula: (option) => riskOf(context, option) });
  put("difference", {
    label: texts.difference,
    unit: texts.relative,
    formula: (option) => {
      const [sum, byFunction] = [at("sum", option), at("byFunction", option)];
      return `ABS(${sum}-${byFunction})/MAX(1,ABS(${sum}))`;
    },
    format: numberFormats.difference,
  });
  const inForce = (option: number) => inForceAcross(context, "other-risk", option);
  put("inForce", { ...money, label: texts.inForce, formula: inForce, style: "linked" });
  putIncomplete(sheet, context);
}

function riskOf({ risks: layout }: Context, option: number): string {
  const { columns } = layout;
  const own = (column: number) => areaAddress(layout.overOwn(column), columnFixed);
  const chances = areaAddress(layout.overOwn(columns.probability + option));
  return `OUTSOURCE_RISK(${chances},${own(columns.low)},${own(columns.mode)},${own(columns.high)})`;
}

function putIncomplete(sheet: SheetBuilder, { messages, risks: layout }: Context): void {
  const texts = messages.sheets.risks;
  const { columns } = layout;
  const row = layout.resultRow("incomplete");
  putRowLabels(sheet, { label: columns.risk, unit: columns.unit }, row, {
    label: texts.incompleteRows,
    unit: texts.rows,
  });
  const states = areaAddress(layout.overOwn(columns.status));
  sheet.formula(row, columns.status, `COUNTIF(${states},0)`, numberFormats.year, "leftAligned");
}
