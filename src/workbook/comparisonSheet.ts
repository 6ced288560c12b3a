import { lineGroups } from "../model/cost/moneyLine";
import { absolute, areaAddress, relative } from "./address";
import { type ComparisonFigure, comparisonFigures } from "./comparisonLayout";
import { type Context, areaOn, cellOn, optionName } from "./context";
import type { CostRowId } from "./costsLayout";
import { headerHeight, putBand, putHeading } from "./heading";
import { numberFormats } from "./numberFormat";
import type { SheetPlan } from "./plan";
import { SheetBuilder } from "./sheetBuilder";
import { groupColors } from "./styles";

const formats: Record<ComparisonFigure, string> = {
  npv: numberFormats.money,
  "risk-free": numberFormats.money,
  total: numberFormats.money,
  annual: numberFormats.money,
  "per-call": numberFormats.moneyExact,
  "per-resolved-call": numberFormats.moneyExact,
  "year-0": numberFormats.money,
  saving: numberFormats.money,
  percent: numberFormats.percent,
  fte: numberFormats.points,
  score: numberFormats.points,
  "cost-rank": numberFormats.year,
  "score-rank": numberFormats.year,
};

/** The options side by side: which costs least, which scores best, and what each cost is made of. */
export function comparisonSheet(context: Context): SheetPlan {
  const { messages, comparison: layout, costs, factors, request, titles } = context;
  const texts = messages.sheets.comparison;
  const sheet = new SheetBuilder("comparison", titles.comparison);
  const options = Array.from({ length: layout.optionCount }, (_, option) => option);

  putHeading(sheet, context, titles.comparison, texts.howTo);
  putDecision();
  putBand(sheet, layout.figuresHeaderRow - 1, texts.bandFigures, layout.idColumn + 1);
  putNames(layout.figuresHeaderRow);
  for (const figure of comparisonFigures) putFigure(figure);
  putBand(sheet, layout.groupsHeaderRow - 1, texts.bandGroups, layout.idColumn + 1);
  putNames(layout.groupsHeaderRow);
  putGroups();

  return sheet.plan({
    columnWidths: [40, ...options.map(() => 18), 18, 12],
    rowHeights: [layout.figuresHeaderRow, layout.groupsHeaderRow].map((row) => ({ row, points: headerHeight })),
    frozen: { rows: 2, columns: 1 },
    print: {
      area: {
        row: 0,
        column: 0,
        rows: layout.chart.row + layout.chart.rows + 1,
        columns: Math.max(layout.idColumn + 1, layout.chart.columns),
      },
      titleRows: 1,
      landscape: true,
    },
  });

  function putNames(row: number): void {
    sheet.text(row, layout.labelColumn, "", "header");
    for (const option of options)
      sheet.formula(row, layout.optionColumn(option), optionName(context, option), "General", "optionHeader");
    sheet.text(row, layout.unitColumn, messages.choices.headers.unit, "header");
    sheet.text(row, layout.idColumn, messages.choices.headers.id, "header");
  }

  /** The answer first: who costs least, by how much, and whether the score agrees. */
  function putDecision(): void {
    const row = layout.decisionRow;
    putBand(sheet, row, texts.bandDecision, layout.idColumn + 1);
    const names = areaAddress(layout.names, absolute);
    const best = (figure: ComparisonFigure, pick: "MIN" | "MAX") => {
      const values = areaAddress(layout.across(layout.rowOf(figure)), absolute);
      return { name: `INDEX(${names},1,MATCH(${pick}(${values}),${values},0))`, value: `${pick}(${values})` };
    };
    const cheapest = best("npv", "MIN");
    const strongest = best("score", "MAX");
    const line = (offset: number, label: string, formula: string, format: string, unit: string) => {
      sheet.text(row + offset, layout.labelColumn, label, "label");
      sheet.formula(row + offset, layout.firstOptionColumn, formula, format, "decision");
      sheet.text(row + offset, layout.unitColumn, unit, "unit");
    };
    line(1, texts.cheapest, cheapest.name, "General", "");
    line(2, texts.cheapestCost, cheapest.value, numberFormats.money, request.currency);
    const baseline = relative(layout.rowOf("npv"), layout.firstOptionColumn);
    line(3, texts.cheapestSaving, `${baseline}-${cheapest.value}`, numberFormats.money, request.currency);
    line(4, texts.strongest, strongest.name, "General", "");
    const isSame = `IF(${relative(row + 1, layout.firstOptionColumn)}=${relative(row + 4, layout.firstOptionColumn)},1,0)`;
    line(5, texts.agreement, isSame, texts.agreementFormat, "");
  }

  function putFigure(figure: ComparisonFigure): void {
    const row = layout.rowOf(figure);
    const style = figure === "npv" || figure === "score" ? "total" : "label";
    sheet.text(row, layout.labelColumn, labelOf(figure), style);
    for (const option of options) {
      sheet.formula(
        row,
        layout.optionColumn(option),
        formulaOf(figure, option),
        formats[figure],
        style === "total" ? "total" : "linked",
      );
    }
    sheet.text(row, layout.unitColumn, texts.units[figure as keyof typeof texts.units] ?? request.currency, "unit");
    sheet.text(row, layout.idColumn, figure, "id");
  }

  function labelOf(figure: ComparisonFigure): string {
    const { metrics } = messages.lines;
    return figure in metrics
      ? metrics[figure as keyof typeof metrics]
      : texts.figures[figure as keyof typeof texts.figures];
  }

  function formulaOf(figure: ComparisonFigure, option: number): string {
    const column = layout.optionColumn(option);
    const here = (other: ComparisonFigure) => relative(layout.rowOf(other), column);
    const baseline = `$${relative(layout.rowOf("npv"), layout.firstOptionColumn)}`;
    const present = (id: CostRowId) => cellOn(context, "costs", costs.rowOf(id, option), costs.columns.present);
    const years = (id: CostRowId, from = 0) => {
      const columns = costs.lastColumn - costs.yearColumn(from) + 1;
      return areaOn(context, "costs", {
        row: costs.rowOf(id, option),
        column: costs.yearColumn(from),
        rows: 1,
        columns,
      });
    };
    const discount = (from: number) => {
      const columns = costs.lastColumn - costs.yearColumn(from) + 1;
      return areaOn(context, "costs", {
        row: costs.flagRows.discount,
        column: costs.yearColumn(from),
        rows: 1,
        columns,
      });
    };
    const rank = (other: ComparisonFigure, order: string) => {
      const all = areaAddress(layout.across(layout.rowOf(other)), columnsFixed);
      return `RANK(${here(other)},${all}${order})`;
    };
    switch (figure) {
      case "npv":
        return present("present");
      case "risk-free":
        return `${here("npv")}-${present("risk")}`;
      case "total":
        return `SUM(${years("total")})`;
      case "annual":
        return `${here("npv")}/SUM(${discount(1)})`;
      case "per-call":
        return `${here("npv")}/SUMPRODUCT(${years("calls")},${discount(0)})`;
      case "per-resolved-call":
        return `${here("npv")}/SUMPRODUCT(${years("resolved")},${discount(0)})`;
      case "year-0":
        return cellOn(context, "costs", costs.rowOf("total", option), costs.yearColumn(0));
      case "saving":
        return `${baseline}-${here("npv")}`;
      case "percent":
        return `IF(${baseline}>0,${here("saving")}/${baseline},"")`;
      case "fte":
        return cellOn(context, "costs", costs.rowOf("fte", option), costs.yearColumn(1));
      case "score":
        return cellOn(context, "factors", factors.scoreRow, factors.columns.inForce + option);
      case "cost-rank":
        return rank("npv", ",1");
      case "score-rank":
        return rank("score", "");
    }
  }

  function putGroups(): void {
    for (const group of lineGroups) {
      const row = layout.groupRow(group);
      sheet.text(row, layout.labelColumn, messages.lines.groups[group], "label");
      for (const option of options) {
        const amount = cellOn(context, "costs", costs.rowOf(group, option), costs.columns.present);
        sheet.formula(row, layout.optionColumn(option), amount, numberFormats.money, "linked");
      }
      sheet.text(row, layout.unitColumn, request.currency, "unit");
      sheet.text(row, layout.idColumn, group, "id");
    }
    sheet.chart({
      kind: "stackedColumns",
      name: "Outsource costs by group",
      title: texts.chartTitle,
      valueAxisTitle: texts.chartAxis(request.currency),
      valueFormat: numberFormats.money,
      source: layout.groups,
      seriesBy: "rows",
      colors: lineGroups.map((group) => groupColors[group]),
      position: layout.chart,
    });
  }
}

/** "$B7": ranks of one row must all read the same cells. */
function columnsFixed(row: number, column: number): string {
  return `$${relative(row, column)}`;
}
