import type { DriverId } from "../../../model/catalogue/drivers";
import { type FactorId, factors } from "../../../model/catalogue/factors";
import { absolute, areaAddress, columnFixed, relative } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { type Context, areaOn, cellOn, inForceAcross, optionName } from "../context";
import { headerHeight, putBand, putHeading } from "../shared/heading";
import { checkFormat, numberFormats } from "../../plan/numberFormat";
import type { SheetPlan } from "../../plan/plan";
import { type YearlyEvent, yearlyEvents } from "../../../model/catalogue/yearlyEvent";
import { SheetBuilder } from "../../plan/sheetBuilder";
import type { StyleName } from "../../plan/styles";

/** The factor that each event belongs to, and the driver of its probability. */
const eventParts: Record<YearlyEvent, { factor: FactorId; probability: DriverId }> = {
  breach: { factor: "confidentiality", probability: "breach-probability" },
  reputation: { factor: "reputation-damage", probability: "reputation-probability" },
  "service-failure": { factor: "reduced-control", probability: "service-failure-probability" },
  exit: { factor: "contract-lock-in", probability: "exit-probability" },
};

/** The PERT mean is (low + 4 most likely + high) / 6. */
const modeWeight = 4;
const allWeights = 6;

const mostMoney = 1e12;

/** The register: the model's yearly events, and the user's own risks, whose expected loss is an input. */
export function risksSheet(context: Context): SheetPlan {
  const { messages, risks: layout, costs, request, titles, typed } = context;
  const texts = messages.sheets.risks;
  const { headers } = messages.choices;
  const { columns } = layout;
  const sheet = new SheetBuilder("risks", titles.risks);
  const options = Array.from({ length: layout.optionCount }, (_, option) => option);
  const lastColumn = columns.status + 1;

  putHeading(sheet, context, titles.risks, texts.howTo);
  putBand(sheet, layout.eventsRow, texts.bandEvents, lastColumn);
  putEventHeaders();
  for (const event of yearlyEvents) putEvent(event);
  putEventSums();
  putBand(sheet, layout.ownRow, texts.bandOwn, lastColumn);
  sheet.text(layout.ownRow + 1, columns.risk, texts.ownNote, "subtitle");
  putWeights();
  putOwnHeaders();
  for (let index = 0; index < layout.ownCount; index++) putOwnRisk(index);
  putOwnValidations();
  putOwnResults();

  const widths = new Array<number>(lastColumn).fill(15);
  widths.splice(0, columns.probability, 38, 30, 27, 21, 14);
  return sheet.plan({
    columnWidths: widths,
    rowHeights: [layout.eventsHeaderRow, layout.ownHeaderRow].map((row) => ({ row, points: headerHeight })),
    frozen: { rows: 2, columns: 1 },
    print: {
      area: { row: 0, column: 0, rows: layout.resultRow("incomplete") + 1, columns: lastColumn },
      titleRows: 1,
      landscape: true,
    },
  });

  function putEventHeaders(): void {
    const row = layout.eventsHeaderRow;
    sheet.text(row - 1, columns.probability, texts.bandProbability, "band");
    sheet.text(row - 1, columns.impact, texts.bandImpact, "band");
    sheet.text(row - 1, columns.loss, texts.bandLoss, "band");
    putHeaderTexts(row, { factor: messages.sheets.factors.factor, source: headers.source, id: headers.id });
    for (const first of [columns.probability, columns.impact, columns.loss]) putOptionNames(row, first);
  }

  function putHeaderTexts(row: number, own: { factor: string; source?: string; id?: string }): void {
    sheet.style({ row, column: 0, rows: 1, columns: lastColumn }, "header");
    const named = { risk: texts.risk, unit: headers.unit, ...own };
    for (const [column, text] of Object.entries(named)) sheet.text(row, columns[column as keyof typeof named], text);
  }

  function putOptionNames(row: number, firstColumn: number): void {
    for (const option of options)
      sheet.formula(row, firstColumn + option, optionName(context, option), "General", "optionHeader");
  }

  function putEvent(event: YearlyEvent): void {
    const row = layout.eventRow(event);
    const { factor, probability } = eventParts[event];
    sheet.text(row, columns.risk, messages.lines.lines[event], "label");
    sheet.text(row, columns.factor, messages.factors[factor].title, "label");
    for (const found of factors.filter(({ id }) => id === factor))
      sheet.text(row, columns.source, messages.sheets.factors.cite(found), "evidence");
    sheet.text(row, columns.unit, messages.units.moneyPerEvent(request.currency), "unit");
    sheet.text(row, columns.id, event, "id");
    for (const option of options) {
      const chance = relative(row, columns.probability + option);
      const impact = relative(row, columns.impact + option);
      sheet.formula(
        row,
        columns.probability + option,
        inForceAcross(context, probability, option),
        numberFormats.share,
        "linked",
      );
      sheet.formula(row, columns.impact + option, impactOf(event, option), numberFormats.money, "linked");
      sheet.formula(row, columns.loss + option, `${chance}*${impact}`, numberFormats.money);
    }
  }

  /** What one event costs in year 1, whose price index is 1. */
  function impactOf(event: YearlyEvent, option: number): string {
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

  function putEventSums(): void {
    const money = messages.units.moneyPerYear(request.currency);
    const { eventsSumRow, costsDifferenceRow } = layout;
    const over = (column: number) => ({
      row: layout.eventRow("breach"),
      column,
      rows: yearlyEvents.length,
      columns: 1,
    });
    putResultRow(
      eventsSumRow,
      texts.eventsSum,
      money,
      (option) => `SUM(${areaAddress(over(columns.loss + option))})`,
      numberFormats.money,
      "total",
    );
    const gap = (option: number) => {
      const lines = { ...over(costs.yearColumn(1)), row: costs.rowOf("breach", option) };
      const losses = areaAddress(over(columns.loss + option));
      const total = relative(eventsSumRow, columns.loss + option);
      return `SUMPRODUCT(ABS(${losses}-${areaOn(context, "costs", lines)}))/MAX(1,ABS(${total}))`;
    };
    putResultRow(costsDifferenceRow, texts.costsDifference, texts.relative, gap, numberFormats.difference, "formula");
  }

  /** A row below a table, with one figure per option in the columns of the expected loss. */
  function putResultRow(
    row: number,
    label: string,
    unit: string,
    formula: (option: number) => string,
    format: string,
    style: StyleName,
  ): void {
    sheet.text(row, columns.risk, label, style === "total" ? "total" : "label");
    if (style === "total")
      sheet.style({ row, column: 1, rows: 1, columns: columns.loss + layout.optionCount - 1 }, "total");
    sheet.text(row, columns.unit, unit, "unit");
    for (const option of options) sheet.formula(row, columns.loss + option, formula(option), format, style);
  }

  function putWeights(): void {
    const put = (row: number, label: string, value: number) => {
      sheet.text(row, columns.risk, label, "label");
      sheet.number(row, columns.factor, value, numberFormats.year, "leftAligned");
    };
    put(layout.modeWeightRow, texts.modeWeight, modeWeight);
    put(layout.allWeightsRow, texts.allWeights, allWeights);
  }

  function putOwnHeaders(): void {
    const row = layout.ownHeaderRow;
    sheet.text(row - 1, columns.probability, texts.bandProbability, "band");
    sheet.text(row - 1, columns.low, texts.bandOwnImpact, "band");
    sheet.text(row - 1, columns.loss, texts.bandOwnLoss, "band");
    putHeaderTexts(row, { factor: texts.owner });
    for (const first of [columns.probability, columns.loss]) putOptionNames(row, first);
    const money = { low: headers.low, mode: texts.mode, high: headers.high, mean: texts.mean };
    for (const [part, text] of Object.entries(money))
      sheet.text(row, columns[part as keyof typeof money], text, "optionHeader");
    sheet.text(row, columns.status, texts.status, "header");
  }

  function putOwnRisk(index: number): void {
    const row = layout.firstOwnRow + index;
    const kept = typed.ownRisks?.[index];
    sheet.input(row, columns.risk, asCell(kept?.name), numberFormats.general, "inputText");
    sheet.input(row, columns.factor, asCell(kept?.owner), numberFormats.general, "inputText");
    sheet.text(row, columns.unit, messages.units.moneyPerEvent(request.currency), "unit");
    for (const [option, { name }] of request.options.entries())
      sheet.input(row, columns.probability + option, asCell(kept?.probabilities[name]), numberFormats.share);
    for (const part of ["low", "mode", "high"] as const)
      sheet.input(row, columns[part], asCell(kept?.[part]), numberFormats.money);

    const status = columnFixed(row, columns.status);
    const mean = columnFixed(row, columns.mean);
    sheet.formula(row, columns.status, statusOf(row), checkFormat(texts.complete, texts.incomplete), "leftAligned");
    sheet.formula(row, columns.mean, `IF(${status}=1,${meanOf(row)},"")`, numberFormats.money);
    for (const option of options) {
      const loss = `IF(${status}=1,${relative(row, columns.probability + option)}*${mean},"")`;
      sheet.formula(row, columns.loss + option, loss, numberFormats.money);
    }
  }

  function meanOf(row: number): string {
    const [low, mode, high] = [columns.low, columns.mode, columns.high].map((column) => relative(row, column));
    const [weight, sum] = [layout.modeWeightRow, layout.allWeightsRow].map((at) => absolute(at, columns.factor));
    return `(${low}+${weight}*${mode}+${high})/${sum}`;
  }

  /** Blank for an empty row; 1 for a row whose every figure is there and in order; 0 otherwise, and then it counts for no option. */
  function statusOf(row: number): string {
    const figures = areaAddress(layout.figuresOf(row));
    const chances = areaAddress(layout.across(row, columns.probability));
    const [low, mode, high] = [columns.low, columns.mode, columns.high].map((column) => relative(row, column));
    const isInOrder = `AND(MIN(${figures})>=0,MAX(${chances})<=1,${low}<=${mode},${mode}<=${high})`;
    const isFilled = `COUNT(${figures})=COLUMNS(${figures})`;
    return `IF(COUNTA(${relative(row, columns.risk)},${figures})=0,"",IF(${isFilled},IF(${isInOrder},1,0),0))`;
  }

  function putOwnValidations(): void {
    const over = (column: number, count: number) => [{ ...layout.overOwn(column), columns: count }];
    const { number, refuseNumber } = messages.sheets.inputs;
    sheet.validate({
      areas: over(columns.probability, layout.optionCount),
      rule: { kind: "number", least: 0, most: 1, whole: false },
      prompt: { title: texts.probabilityTitle, text: texts.probabilityHelp },
      refusal: refuseNumber(number(0), number(1)),
    });
    sheet.validate({
      areas: over(columns.low, columns.high - columns.low + 1),
      rule: { kind: "number", least: 0, most: mostMoney, whole: false },
      prompt: { title: texts.bandOwnImpact, text: texts.impactHelp },
      refusal: refuseNumber(number(0), number(mostMoney)),
    });
  }

  function putOwnResults(): void {
    const money = messages.units.moneyPerYear(request.currency);
    const at = (result: Parameters<typeof layout.resultRow>[0]) => layout.resultRow(result);
    const own = (column: number) => areaAddress(layout.overOwn(column), columnFixed);
    const here = (result: "sum" | "byFunction", option: number) => relative(at(result), columns.loss + option);
    const sum = (option: number) => `SUM(${areaAddress(layout.overOwn(columns.loss + option))})`;
    const byFunction = (option: number) =>
      `OUTSOURCE_RISK(${areaAddress(layout.overOwn(columns.probability + option))},${own(columns.low)},${own(columns.mode)},${own(columns.high)})`;
    const gap = (option: number) =>
      `ABS(${here("sum", option)}-${here("byFunction", option)})/MAX(1,ABS(${here("sum", option)}))`;
    putResultRow(at("sum"), texts.ownSum, money, sum, numberFormats.money, "total");
    putResultRow(at("byFunction"), texts.byFunction, money, byFunction, numberFormats.money, "formula");
    putResultRow(at("difference"), texts.difference, texts.relative, gap, numberFormats.difference, "formula");
    putResultRow(
      at("inForce"),
      texts.inForce,
      money,
      (option) => inForceAcross(context, "other-risk", option),
      numberFormats.money,
      "linked",
    );
    sheet.text(at("incomplete"), columns.risk, texts.incompleteRows, "label");
    sheet.text(at("incomplete"), columns.unit, texts.rows, "unit");
    const states = areaAddress(layout.overOwn(columns.status));
    sheet.formula(at("incomplete"), columns.status, `COUNTIF(${states},0)`, numberFormats.year, "leftAligned");
  }
}
