import { histogramColumns } from "../../../model/answers";
import {
  type AxisCell,
  axisCells,
  edgeCount,
  niceSteps,
  samplingName,
  spreadBins,
  stepCount,
} from "../../layout/simulation";
import { absolute, areaAddress, columnFixed, relative } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { optionColors } from "../../plan/styles";
import { type Context, optionName } from "../context";
import { putFunctionAnswer } from "../common/functionAnswer";
import { optionsOf } from "../common/optionTable";
import { whereAnswered } from "../common/whereAnswered";

/** How the costs of all options are spread, over the same round edges: what share of the trials lies between two, and up to each. */
export function putSpreads(sheet: SheetBuilder, context: Context): void {
  const { messages, request, simulation: layout } = context;
  const texts = messages.sheets.simulation;
  for (const option of optionsOf(context))
    putFunctionAnswer(sheet, {
      area: layout.spreadAnswer(option),
      name: "OUTSOURCE_HISTOGRAM",
      arguments: `Outsource_BaseAssumptions,${relative(layout.spreadAnswer(option).row - 2, layout.spreadAnswer(option).column)},Outsource_TrialCount,Outsource_SeedValue,${layout.axisCell("bins")},,,,${samplingName}`,
      idColumns: 0,
    });
  putOptionNumbers(sheet, context);
  putAxis(sheet, context);
  putCurves(sheet, context);
  const chart = {
    kind: "lines" as const,
    categoryAxisTitle: texts.costAxis.replace("{currency}", request.currency),
    categoryFormat: numberFormats.tenths,
    valueAxisTitle: texts.cumulative,
    valueFormat: "0%",
    seriesBy: "columns" as const,
    colors: optionColors.slice(0, layout.optionCount),
  };
  const { charts, curves } = layout;
  sheet.chart({
    ...chart,
    name: "Outsource spreads",
    title: texts.spreadTitle,
    source: curves.between,
    position: charts.spread,
  });
  sheet.chart({
    ...chart,
    name: "Outsource cumulative curves",
    title: texts.cumulativeTitle,
    source: curves.upTo,
    position: charts.cumulative,
  });
}

/** The number of each option above its answer, as the function takes it. */
function putOptionNumbers(sheet: SheetBuilder, context: Context): void {
  const { simulation: layout } = context;
  for (const option of optionsOf(context)) {
    const { row, column } = layout.spreadAnswer(option);
    sheet.number(row - 2, column, option + 1, numberFormats.year, "evidence");
  }
}

/** The share of an option's trials that cost no more than an amount: within a bin its trials lie evenly. */
export function shareUpTo({ simulation: layout }: Context, option: number, amount: string): string {
  const { row, column, rows } = layout.spreadAnswer(option);
  const over = (id: (typeof histogramColumns)[number]) =>
    areaAddress({ row: row + 1, column: column + histogramColumns.indexOf(id), rows: rows - 1, columns: 1 }, absolute);
  const [from, to, count, cumulative] = histogramColumns.map(over) as [string, string, string, string];
  const bin = `MATCH(${amount},${from},1)`;
  const at = (values: string) => `INDEX(${values},${bin},1)`;
  const above = `${at(count)}/SUM(${count})*(${at(to)}-${amount})/(${at(to)}-${at(from)})`;
  return `IF(${amount}<MIN(${from}),0,IF(${amount}>=MAX(${to}),1,${at(cumulative)}-${above}))`;
}

/** What the edges follow from: the lowest and the highest cost of all options, and a step that is round. */
function putAxis(sheet: SheetBuilder, context: Context): void {
  const { messages, simulation: layout } = context;
  const { label, value } = layout.axisColumns;
  const ends = optionsOf(context).map((option) => layout.spreadAnswer(option));
  const over = (id: "from" | "to") =>
    ends
      .map(({ row, column, rows }) => ({
        row: row + 1,
        column: column + histogramColumns.indexOf(id),
        rows: rows - 1,
        columns: 1,
      }))
      .map((area) => areaAddress(area, absolute))
      .join(",");
  const cell = (id: AxisCell) => layout.axisCell(id);
  const range = `${cell("most")}-${cell("least")}`;
  const steps = areaAddress(layout.niceSteps, absolute);
  const share = `${cell("rough")}/${cell("magnitude")}`;
  const formulas: Record<Exclude<AxisCell, "bins" | "steps">, string> = {
    least: `IF(COUNT(${over("from")})>0,MIN(${over("from")}),"")`,
    most: `IF(COUNT(${over("to")})>0,MAX(${over("to")}),"")`,
    rough: `IF(ISNUMBER(${cell("least")}),MAX(1,${range})/${cell("steps")},"")`,
    magnitude: whereAnswered(cell("rough"), `INDEX(${steps},ROWS(${steps}),1)^INT(LOG10(${cell("rough")}))`),
    step: whereAnswered(cell("rough"), `${cell("magnitude")}*INDEX(${steps},1+SUMPRODUCT(1*(${steps}<${share})),1)`),
    first: whereAnswered(cell("step"), `${cell("step")}*INT(${cell("least")}/${cell("step")})`),
  };
  for (const id of axisCells) {
    const row = layout.axisRow(id);
    sheet.text(row, label, messages.sheets.simulation.axis[id], "label");
    if (id === "bins" || id === "steps")
      sheet.number(row, value, id === "bins" ? spreadBins : stepCount, numberFormats.whole, "evidence");
    else sheet.formula(row, value, formulas[id], numberFormats.anyDriver);
  }
  for (const [index, step] of niceSteps.entries())
    sheet.number(layout.niceSteps.row + index, value, step, numberFormats.whole, "evidence");
}

/** A row an edge: the share of each option's trials between the edge before and this one, and beside them the share up to it. */
function putCurves(sheet: SheetBuilder, context: Context): void {
  const { messages, simulation: layout } = context;
  const { between, upTo } = layout.curves;
  for (const { row, column } of [between, upTo]) {
    sheet.text(row, column, messages.sheets.simulation.cost, "header");
    for (const option of optionsOf(context))
      sheet.formula(row, column + 1 + option, optionName(context, option), numberFormats.general, "optionHeader");
  }
  for (let edge = 1; edge <= edgeCount; edge++) {
    const row = upTo.row + edge;
    const first = layout.axisCell("first");
    const next = edge === 1 ? first : `${relative(row - 1, upTo.column)}+${layout.axisCell("step")}`;
    sheet.formula(row, upTo.column, whereAnswered(first, next), numberFormats.tenths);
    sheet.formula(row, between.column, whereAnswered(first, relative(row, upTo.column)), numberFormats.tenths);
    const amount = columnFixed(row, upTo.column);
    for (const option of optionsOf(context)) {
      const [here, above] = [row, row - 1].map((at) => relative(at, upTo.column + 1 + option)) as [string, string];
      sheet.formula(
        row,
        upTo.column + 1 + option,
        whereAnswered(amount, shareUpTo(context, option, amount)),
        numberFormats.percent,
      );
      const share = edge === 1 ? here : `${here}-${above}`;
      sheet.formula(row, between.column + 1 + option, whereAnswered(amount, share), numberFormats.percent);
    }
  }
}
