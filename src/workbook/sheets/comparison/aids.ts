import { absolute, areaAddress, onSheet, relative, rowFixed } from "../../plan/address";
import { optionNumber } from "./breakEvens";
import { weightsWithoutCost } from "./factorWorkings";
import { type ComparisonAid, comparisonAids } from "../../layout/comparisonRows";
import { putLabels, putOptionSection, putSectionRow } from "./table";
import { type Context, scenarioDirection } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { unlessOutOfDate } from "../shared/handedOff";
import { scoreOf } from "./scores";

const formats: Partial<Record<ComparisonAid, string>> = {
  "not-baseline": numberFormats.money,
  "in-band": numberFormats.year,
  "high-cost": numberFormats.money,
  tied: numberFormats.money,
  "irr-computed": numberFormats.percent,
  "saving-year": numberFormats.money,
  "saving-year-low": numberFormats.money,
  "saving-year-high": numberFormats.money,
};

/** One figure per option, blank text where the option is left out. */
export function putAids(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, request } = context;
  const texts = messages.sheets.comparison;
  const units: Record<ComparisonAid, string> = {
    "not-baseline": request.currency,
    "in-band": texts.settingUnits["without-cost-factor"],
    "score-in-band": texts.factors.points,
    "high-cost": request.currency,
    tied: request.currency,
    "score-without-cost": texts.factors.points,
    "irr-computed": texts.units.irr,
    "payback-computed": texts.units.payback,
    "payback-difference": texts.units.payback,
    "saving-year": messages.units.moneyPerYear(request.currency),
    "saving-year-low": messages.units.moneyPerYear(request.currency),
    "saving-year-high": messages.units.moneyPerYear(request.currency),
  };
  putOptionSection(sheet, context, layout.sections.aids, texts.bandAids);
  for (const id of comparisonAids) {
    const labels = { label: texts.aids[id], unit: units[id], id };
    const row = layout.aidRow(id);
    const format = formats[id] ?? numberFormats.points;
    if (id === "score-without-cost") {
      putLabels(sheet, context, row, labels);
      putScoreWithoutCost(sheet, context);
    } else {
      const formula = (option: number) => aidOf(context, id, option);
      putSectionRow(sheet, context, { row, ...labels, formula, format });
    }
  }
}

function aidOf(context: Context, id: Exclude<ComparisonAid, "score-without-cost">, option: number): string {
  const { comparison: layout, simulation } = context;
  const column = layout.optionColumn(option);
  const number = optionNumber(layout, column);
  const figure = (row: number) => relative(row, column);
  const without = (left: string, row: number) => `IF(${number}=${left},"",${figure(row)})`;
  switch (id) {
    case "not-baseline":
      return without("1", layout.rowOf("npv"));
    case "in-band": {
      const lowest = `MIN(${layout.figure("npv")})`;
      return `IF(${figure(layout.rowOf("npv"))}<=${lowest}+${layout.setting("close-cost")}*ABS(${lowest}),1,0)`;
    }
    case "score-in-band":
      return `IF(${figure(layout.aidRow("in-band"))}=1,${scoreOf(context, column)},"")`;
    case "high-cost":
      return simulated(context, simulation.costRow("p90"), option);
    case "saving-year":
      return `${figure(layout.rowOf("saving"))}/${layout.number("annuity")}`;
    case "saving-year-low":
      return simulated(context, simulation.savingRow("p10"), option, `/${layout.number("annuity")}`);
    case "saving-year-high":
      return simulated(context, simulation.savingRow("p90"), option, `/${layout.number("annuity")}`);
    case "tied": {
      const scores = areaAddress(layout.across(layout.aidRow("score-in-band")), absolute);
      const highs = areaAddress(layout.across(layout.aidRow("high-cost")), absolute);
      const score = figure(layout.aidRow("score-in-band"));
      const isTied = `AND(ISNUMBER(${score}),N(${score})>=MAX(${scores})-${layout.setting("close-score")})`;
      const byHighCost = `IF(COUNT(${highs})=COLUMNS(${highs}),${figure(layout.aidRow("high-cost"))},${figure(layout.rowOf("npv"))})`;
      return `IF(${isTied},${byHighCost},"")`;
    }
    case "irr-computed": {
      const name = figure(layout.figuresHeaderRow);
      return `IFNA(OUTSOURCE_SAVING(Outsource_Assumptions,${name},"irr"),${layout.place("none")})`;
    }
    case "payback-computed": {
      const name = figure(layout.figuresHeaderRow);
      return `IFNA(OUTSOURCE_SAVING(Outsource_Assumptions,${name},"payback"),${layout.place("never")})`;
    }
    case "payback-difference": {
      const [own, computed] = [layout.rowOf("payback"), layout.aidRow("payback-computed")].map(figure);
      return `IF(AND(ISNUMBER(${own}),ISNUMBER(${computed})),ABS(${own}-${computed}),IF(${own}=${computed},0,1))`;
    }
  }
}

/** An amount of the simulation, which knows no scenario: blank where another than the base is in force. */
function simulated(context: Context, row: number, option: number, divided = ""): string {
  const { simulation, titles } = context;
  const amount = onSheet(titles.simulation, rowFixed(row, simulation.optionColumn(option)));
  const ofBase = `IF(AND(${scenarioDirection(context)}=0,ISNUMBER(${amount})),${amount}${divided},"")`;
  return unlessOutOfDate(context, "simulation", ofBase);
}

function putScoreWithoutCost(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout } = context;
  const area = layout.across(layout.aidRow("score-without-cost"));
  const score = `OUTSOURCE_SCORE(Outsource_FactorRatings,${weightsWithoutCost(context)},Outsource_FactorSides)`;
  sheet.formula(area.row, area.column, score, numberFormats.points);
  sheet.reserve(area, numberFormats.points);
}
