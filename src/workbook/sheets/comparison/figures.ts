import { type Area, areaAddress, columnFixed, relative, rowFixed, onSheet } from "../../plan/address";
import { type ComparisonFigure, comparisonFigures } from "../../layout/comparisonRows";
import { putLabels, putOptionSection } from "../common/sectionTable";
import { decisionCells } from "../common/decisionCells";
import { type Context, areaOn, cellOn } from "../context";
import type { CostRowId } from "../../layout/costBlock";
import { numberFormats, priceFormat } from "../../plan/numberFormat";
import { putOptionFormulas } from "../common/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { StyleName } from "../../plan/styles";
import { putFrozenMark, unlessOutOfDate } from "../common/handedOff";
import { allScores, scoreOf } from "../common/scores";

const formats: Record<Exclude<ComparisonFigure, "plausibility" | "per-call" | "per-resolved-call">, string> = {
  npv: numberFormats.money,
  "risk-free": numberFormats.money,
  total: numberFormats.money,
  annual: numberFormats.money,
  "year-0": numberFormats.money,
  saving: numberFormats.money,
  percent: numberFormats.percent,
  payback: numberFormats.months,
  irr: numberFormats.percent,
  fte: numberFormats.points,
  score: numberFormats.points,
  "cost-rank": numberFormats.year,
  "score-rank": numberFormats.year,
  "chance-best": numberFormats.percent,
};

/** Figures that rest on this sheet's own cells. */
const ownFigures: ReadonlySet<ComparisonFigure> = new Set([
  "saving",
  "percent",
  "plausibility",
  "payback",
  "irr",
  "cost-rank",
  "score-rank",
]);

/** Figures that say in a word where there is no number. */
const mayBeWords: ReadonlySet<ComparisonFigure> = new Set(["payback", "irr"]);

/** What each option costs, saves and scores. */
export function putFigures(sheet: SheetBuilder, context: Context): void {
  const { messages, comparison: layout, request } = context;
  const texts = messages.sheets.comparison;
  const { metrics } = messages.lines;
  putOptionSection(sheet, context, layout.sections.figures, texts.bandFigures);
  putFrozenMark(sheet, context, { row: layout.sections.figures.band, column: layout.unitColumn }, "returns");
  for (const figure of comparisonFigures) {
    const row = layout.rowOf(figure);
    const label =
      figure in metrics ? metrics[figure as keyof typeof metrics] : texts.figures[figure as keyof typeof texts.figures];
    const unit = texts.units[figure as keyof typeof texts.units] ?? request.currency;
    const isTotal = figure === "npv" || figure === "score";
    const own: StyleName = mayBeWords.has(figure) ? "rightAligned" : "formula";
    putLabels(sheet, context, row, { label, unit, id: figure });
    if (isTotal) sheet.text(row, layout.labelColumn, label, "total");
    const first = { row, column: layout.firstOptionColumn };
    putOptionFormulas(sheet, context, first, {
      formula: (option) => formulaOf(context, figure, option),
      format: formatOf(context, figure),
      style: isTotal ? "total" : ownFigures.has(figure) ? own : "linked",
    });
  }
}

function formatOf({ messages, request }: Context, figure: ComparisonFigure): string {
  if (figure === "plausibility") return messages.sheets.comparison.agreementFormat;
  if (figure === "per-call" || figure === "per-resolved-call") return priceFormat(request.currency);
  return formats[figure];
}

function formulaOf(context: Context, figure: ComparisonFigure, option: number): string {
  const { comparison: layout, costs, simulation, workings } = context;
  const column = layout.optionColumn(option);
  const here = (other: ComparisonFigure) => relative(layout.rowOf(other), column);
  const baseline = columnFixed(layout.rowOf("npv"), layout.firstOptionColumn);
  const present = (id: CostRowId) => cellOn(context, "costs", costs.rowOf(id, option), costs.columns.present);
  const years = (row: number, from = 0) => areaOn(context, "costs", yearsFrom(context, row, from));
  const discount = (from: number) => years(costs.flagRows.discount, from);
  switch (figure) {
    case "npv":
      return present("present");
    case "risk-free":
      return `${here("npv")}-${present("risk")}`;
    case "total":
      return `SUM(${years(costs.rowOf("total", option))})`;
    case "annual":
      return `${here("npv")}/SUM(${discount(1)})`;
    case "per-call":
      return `${here("npv")}/SUMPRODUCT(${years(costs.rowOf("calls", option))},${discount(0)})`;
    case "per-resolved-call":
      return `${here("npv")}/SUMPRODUCT(${years(costs.rowOf("resolved", option))},${discount(0)})`;
    case "year-0":
      return cellOn(context, "costs", costs.rowOf("total", option), costs.yearColumn(0));
    case "saving":
      return `${baseline}-${here("npv")}`;
    case "percent":
      return `IF(${baseline}>0,${here("saving")}/${baseline},"")`;
    case "plausibility":
      return `IF(ISNUMBER(${here("percent")}),IF(${here("percent")}>${layout.setting("plausible-saving")},1,0),0)`;
    case "payback":
      return paybackOf(context, column);
    case "irr": {
      const { onWorkings } = decisionCells(context, "comparison");
      return unlessOutOfDate(context, "returns", onWorkings(relative(workings.aidRow("irr-computed"), column)));
    }
    case "fte":
      return cellOn(context, "costs", costs.rowOf("fte", option), costs.yearColumn(1));
    case "score":
      return unlessOutOfDate(context, "score", scoreOf(context, column));
    case "cost-rank":
      return `RANK(${here("npv")},${acrossFrom(layout.across(layout.rowOf("npv")))},1)`;
    case "score-rank":
      return unlessOutOfDate(context, "score", `RANK(${scoreOf(context, column)},${allScores(context)})`);
    case "chance-best":
      return unlessOutOfDate(
        context,
        "simulation",
        onSheet(
          context.titles.simulation,
          rowFixed(simulation.chanceRow("chance-best"), simulation.optionColumn(option)),
        ),
      );
  }
}

/** A row of the Costs sheet from a year to the last. */
function yearsFrom({ costs }: Context, row: number, from: number): Area {
  const column = costs.yearColumn(from);
  return { row, column, rows: 1, columns: costs.lastColumn - column + 1 };
}

/** The last turn of the cumulative saving from below 0; never, where it ends below 0. */
function paybackOf(context: Context, column: number): string {
  const { comparison: layout, workings } = context;
  const { drawnSavings } = layout.sections;
  const { onWorkings, place } = decisionCells(context, "comparison");
  const last = relative(drawnSavings.first + drawnSavings.rows - 1, column);
  const turns = onWorkings(areaAddress(workings.down(workings.sections.payback, column)));
  return `IF(${last}<0,${place("never")},MAX(${turns}))`;
}

/** "$B7:$E7": ranks of one row must all read the same cells. */
function acrossFrom(area: Area): string {
  return areaAddress(area, columnFixed);
}
