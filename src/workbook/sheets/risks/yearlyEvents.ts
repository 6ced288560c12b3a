import type { DriverId } from "../../../model/catalogue/drivers";
import { type YearlyEvent, yearlyEvents } from "../../../model/catalogue/yearlyEvent";
import { factorsOfLine } from "../../../model/cost/moneyLine";
import { areaAddress, relative } from "../../plan/address";
import { putResultRow, putRiskHeader, riskColumnCount } from "./table";
import { type Context, areaOn, cellOn, inForceAcross } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import { optionsOf, putOptionTable, putRowLabels } from "../common/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The yearly events of the model: how likely each is, what one costs, and what it costs a year on average. */
export function putYearlyEvents(sheet: SheetBuilder, context: Context): void {
  putHeader(sheet, context);
  for (const event of yearlyEvents) putEvent(sheet, context, event);
  putSums(sheet, context);
}

function putHeader(sheet: SheetBuilder, context: Context): void {
  const { messages, risks: layout } = context;
  const texts = messages.sheets.risks;
  const { headers } = messages.choices;
  const { columns, eventsHeaderRow: row } = layout;
  putOptionTable(sheet, context, {
    headerRow: row,
    band: { row: layout.eventsRow, title: texts.bandEvents, columns: riskColumnCount(layout) },
    filled: riskColumnCount(layout),
    groups: [
      { first: columns.probability, title: texts.bandProbability },
      { first: columns.impact, title: texts.bandImpact },
      { first: columns.loss, title: texts.bandLoss },
    ],
  });
  putRiskHeader(sheet, context, row, messages.sheets.factors.factor);
  sheet.text(row, columns.source, headers.source);
  sheet.text(row, columns.id, headers.id);
}

function putEvent(sheet: SheetBuilder, context: Context, event: YearlyEvent): void {
  const { messages, request, risks: layout } = context;
  const { columns } = layout;
  const row = layout.eventRow(event);
  const factor = factorsOfLine(event)[0]!;
  sheet.text(row, columns.factor, messages.factors[factor.id].title, "text");
  sheet.text(row, columns.source, messages.sheets.factors.cite(factor), "evidenceText");
  const labels = {
    label: messages.lines.lines[event],
    unit: messages.units.moneyPerEvent(request.currency),
    id: event,
    wraps: true,
  };
  putRowLabels(sheet, { ...columns, label: columns.risk }, row, labels);
  for (const option of optionsOf(context)) {
    const [chance, impact] = [columns.probability + option, columns.impact + option];
    const probability = probabilityOf(context, event, option);
    sheet.formula(row, chance, probability, numberFormats.share, "linked");
    sheet.formula(row, impact, impactOf(context, event, option), numberFormats.money, "linked");
    const loss = `${relative(row, chance)}*${relative(row, impact)}`;
    sheet.formula(row, columns.loss + option, loss, numberFormats.money);
  }
}

/** How likely an event is in a year, as oversight and selection leave it. */
function probabilityOf(context: Context, event: YearlyEvent, option: number): string {
  const { costs } = context;
  if (event === "breach") return inForceAcross(context, "breach-probability", option);
  return cellOn(context, "costs", costs.rowOf(`felt-${event}`, option), costs.yearColumn(1));
}

/** What one event costs in year 1, whose price index is 1. */
function impactOf(context: Context, event: YearlyEvent, option: number): string {
  const { costs } = context;
  const driver = (id: DriverId) => inForceAcross(context, id, option);
  switch (event) {
    case "breach":
      return `${driver("records-exposed")}*${driver("cost-per-record")}`;
    case "reputation":
      return driver("reputation-impact");
    case "service-failure":
      return driver("service-failure-impact");
    case "exit": {
      const fee = cellOn(context, "costs", costs.rowOf("vendor-fee", option), costs.yearColumn(1));
      return `${driver("notice-months")}/12*${fee}+${driver("exit-cost")}`;
    }
  }
}

/** The expected loss of all events, and how far it is from the lines of the Costs sheet. */
function putSums(sheet: SheetBuilder, context: Context): void {
  const { costs, messages, request, risks: layout } = context;
  const texts = messages.sheets.risks;
  const { columns, eventsSumRow } = layout;
  const over = (column: number) => ({ row: layout.eventRow("breach"), column, rows: yearlyEvents.length, columns: 1 });
  const losses = (option: number) => areaAddress(over(columns.loss + option));
  putResultRow(sheet, context, {
    row: eventsSumRow,
    label: texts.eventsSum,
    unit: messages.units.moneyPerYear(request.currency),
    formula: (option) => `SUM(${losses(option)})`,
    format: numberFormats.money,
    style: "total",
  });
  putResultRow(sheet, context, {
    row: layout.costsDifferenceRow,
    label: texts.costsDifference,
    unit: texts.relative,
    formula: (option) => {
      const lines = { ...over(costs.yearColumn(1)), row: costs.rowOf("breach", option) };
      const total = relative(eventsSumRow, columns.loss + option);
      return `SUMPRODUCT(ABS(${losses(option)}-${areaOn(context, "costs", lines)}))/MAX(1,ABS(${total}))`;
    },
    format: numberFormats.difference,
  });
}
