import { absolute, areaAddress, onSheet, relative, rowFixed } from "../../plan/address";
import { weightsWithoutCost } from "./factorWorkings";
import type { ComparisonFigure } from "../../layout/comparisonRows";
import { type OptionAid, optionAids } from "../../layout/workingsRows";
import { putLabels, putOptionSection, putSectionRow } from "../common/sectionTable";
import { type Context, areaOn, cellOn, inForce, scenarioDirection } from "../context";
import { decisionCells } from "../common/decisionCells";
import { optionNumber } from "../common/optionNumber";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { unlessOutOfDate } from "../common/handedOff";
import { turningAid } from "./turningAids";
import { allScores, scoreOf } from "../common/scores";

const formats: Partial<Record<OptionAid, string>> = {
  "not-baseline": numberFormats.money,
  "in-band": numberFormats.year,
  "high-cost": numberFormats.money,
  tied: numberFormats.money,
  "as-good": numberFormats.year,
  "turns-ease": numberFormats.percent,
  "turns-by": numberFormats.year,
  "turns-against": numberFormats.year,
  "turns-band": numberFormats.percent,
  "turns-band-back": numberFormats.percent,
  "irr-computed": numberFormats.percent,
  "irr-proof": numberFormats.money,
  "delay-year-0": numberFormats.money,
  "saving-year": numberFormats.money,
  "saving-year-low": numberFormats.money,
  "saving-year-middle": numberFormats.money,
  "saving-year-high": numberFormats.money,
};

const savingPercentiles = { "saving-year-low": "p10", "saving-year-middle": "p50", "saving-year-high": "p90" } as const;

/** One figure per option, blank text where the option is left out. */
export function putAids(sheet: SheetBuilder, context: Context): void {
  const { workings: layout, messages, request } = context;
  const texts = messages.sheets.comparison;
  const units: Record<OptionAid, string> = {
    "not-baseline": request.currency,
    "in-band": texts.settingUnits["without-cost-factor"],
    "score-in-band": texts.factors.points,
    "high-cost": request.currency,
    tied: request.currency,
    "as-good": texts.settingUnits["without-cost-factor"],
    "turns-ease": texts.settingUnits["close-cost"],
    "turns-by": texts.numberUnits.turn,
    "turns-against": texts.numberUnits.option,
    "turns-band": texts.settingUnits["close-cost"],
    "turns-band-back": texts.settingUnits["close-cost"],
    "score-without-cost": texts.factors.points,
    "irr-computed": texts.units.irr,
    "irr-proof": request.currency,
    "payback-computed": texts.units.payback,
    "payback-difference": texts.units.payback,
    "delay-year-0": request.currency,
    "saving-year": messages.units.moneyPerYear(request.currency),
    "saving-year-low": messages.units.moneyPerYear(request.currency),
    "saving-year-middle": messages.units.moneyPerYear(request.currency),
    "saving-year-high": messages.units.moneyPerYear(request.currency),
  };
  putOptionSection(sheet, context, layout.sections.aids, texts.bandAids);
  for (const id of optionAids) {
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

function aidOf(context: Context, id: Exclude<OptionAid, "score-without-cost">, option: number): string {
  const { simulation, workings: layout } = context;
  const cells = decisionCells(context, "workings");
  const column = layout.optionColumn(option);
  const aid = (of: OptionAid) => relative(layout.aidRow(of), column);
  const figure = (of: ComparisonFigure) => cells.onComparison(relative(context.comparison.rowOf(of), column));
  const name = relative(layout.sections.aids.header, column);
  const allOf = (of: OptionAid) => areaAddress(layout.across(layout.aidRow(of)), absolute);
  switch (id) {
    case "not-baseline":
      return `IF(${optionNumber(layout, layout.sections.aids, column)}=1,"",${figure("npv")})`;
    case "in-band": {
      const lowest = `MIN(${cells.figure("npv")})`;
      return `IF(${figure("npv")}<=${lowest}+${cells.setting("close-cost")}*ABS(${lowest}),1,0)`;
    }
    case "score-in-band":
      return `IF(${aid("in-band")}=1,${scoreOf(context, column)},"")`;
    case "high-cost":
      return simulated(context, simulation.costRow("p90"), option);
    case "saving-year":
      return `${figure("saving")}/${layout.number("annuity")}`;
    case "saving-year-low":
    case "saving-year-middle":
    case "saving-year-high":
      return simulated(context, simulation.savingRow(savingPercentiles[id]), option, `/${layout.number("annuity")}`);
    case "tied": {
      const [scores, highs, score] = [allOf("score-in-band"), allOf("high-cost"), aid("score-in-band")];
      const isTied = `AND(ISNUMBER(${score}),N(${score})>=MAX(${scores})-${cells.setting("close-score")})`;
      const byHighCost = `IF(COUNT(${highs})=COLUMNS(${highs}),${aid("high-cost")},${figure("npv")})`;
      return `IF(${isTied},${byHighCost},"")`;
    }
    case "as-good": {
      const isOther = `${optionNumber(layout, layout.sections.aids, column)}<>${layout.number("recommended")}`;
      const best = (all: string) => `INDEX(${all},1,${layout.number("recommended")})`;
      const cost = best(cells.figure("npv"));
      const isSameCost = `ABS(${figure("npv")}-${cost})<=${layout.number("rounding")}*ABS(${cost})`;
      const isClose = `ABS(${scoreOf(context, column)}-${best(allScores(context))})<=${cells.setting("close-score")}`;
      return `IF(AND(${isOther},${isSameCost},${isClose}),1,0)`;
    }
    case "turns-ease":
    case "turns-by":
    case "turns-against":
    case "turns-band":
    case "turns-band-back":
      return turningAid(context, id, option);
    case "irr-computed":
      return `IFNA(OUTSOURCE_SAVING(Outsource_Assumptions,${name},"irr"),${layout.place("none")})`;
    case "irr-proof":
      return proofOf(context, column, aid("irr-computed"));
    case "payback-computed":
      return `IFNA(OUTSOURCE_SAVING(Outsource_Assumptions,${name},"payback"),${layout.place("never")})`;
    case "payback-difference": {
      const [own, computed] = [figure("payback"), aid("payback-computed")];
      return `IF(AND(ISNUMBER(${own}),ISNUMBER(${computed})),ABS(${own}-${computed}),IF(${own}=${computed},0,1))`;
    }
    case "delay-year-0":
      return delayInYear0(context, option);
  }
}

/** What waiting until it is live costs an option in year 0, taxed as all of that year is. */
function delayInYear0(context: Context, option: number): string {
  const { costs } = context;
  const line = cellOn(context, "costs", costs.rowOf("delay", option), costs.yearColumn(0));
  return `(1-${inForce(context, "tax-rate", 0)})*${line}`;
}

/** What the savings are worth today at the rate found: 0, or the rate is wrong. */
function proofOf(context: Context, column: number, rate: string): string {
  const { comparison } = context;
  const { savings, drawnSavings } = comparison.sections;
  const { onComparison } = decisionCells(context, "workings");
  const later = { row: savings.first + 1, rows: savings.rows - 1, columns: 1 };
  const amounts = onComparison(areaAddress({ ...later, column }));
  const years = areaOn(context, "comparison", { ...later, row: drawnSavings.first + 1, column: comparison.idColumn });
  const timing = inForce(context, "discount-timing", 0);
  const year0 = onComparison(relative(savings.first, column));
  return `IF(ISNUMBER(${rate}),${year0}+SUMPRODUCT(${amounts},(1+${rate})^(${timing}-${years})),"")`;
}

/** An amount of the simulation, which knows no scenario: blank where another than the base is in force. */
function simulated(context: Context, row: number, option: number, divided = ""): string {
  const { simulation, titles } = context;
  const amount = onSheet(titles.simulation, rowFixed(row, simulation.optionColumn(option)));
  const ofBase = `IF(AND(${scenarioDirection(context)}=0,ISNUMBER(${amount})),${amount}${divided},"")`;
  return unlessOutOfDate(context, "simulation", ofBase);
}

function putScoreWithoutCost(sheet: SheetBuilder, context: Context): void {
  const { workings: layout } = context;
  const area = layout.across(layout.aidRow("score-without-cost"));
  const score = `OUTSOURCE_SCORE(Outsource_FactorRatings,${weightsWithoutCost(context)},Outsource_FactorSides)`;
  sheet.formula(area.row, area.column, score, numberFormats.points);
  sheet.reserve(area, numberFormats.points);
}
