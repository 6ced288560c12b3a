import { relative } from "../../plan/address";
import { optionNumber } from "./breakEvens";
import { weightsWithoutCost } from "./factorWorkings";
import { type ComparisonAid, comparisonAids } from "../../layout/comparisonRows";
import { putLabels, putOptionSection, putSectionRow } from "./table";
import type { Context } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { scoreOf } from "./scores";

const formats: Partial<Record<ComparisonAid, string>> = {
  "other-costs": numberFormats.money,
  "not-baseline": numberFormats.money,
  "irr-computed": numberFormats.percent,
};

/** One figure per option, blank text where the option is left out. */
export function putAids(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, request } = context;
  const texts = messages.sheets.comparison;
  const units: Record<ComparisonAid, string> = {
    "other-costs": request.currency,
    "other-scores": texts.factors.points,
    "not-baseline": request.currency,
    "score-without-cost": texts.factors.points,
    "irr-computed": texts.units.irr,
    "payback-computed": texts.units.payback,
    "payback-difference": texts.units.payback,
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
      const formula = (option: number) => aidOf(context, id, layout.optionColumn(option));
      putSectionRow(sheet, context, { row, ...labels, formula, format });
    }
  }
}

function aidOf(context: Context, id: Exclude<ComparisonAid, "score-without-cost">, column: number): string {
  const { comparison: layout } = context;
  const number = optionNumber(layout, column);
  const figure = (row: number) => relative(row, column);
  const without = (left: string, row: number) => `IF(${number}=${left},"",${figure(row)})`;
  switch (id) {
    case "other-costs":
      return without(layout.number("cheapest"), layout.rowOf("npv"));
    case "other-scores":
      return `IF(${number}=${layout.number("strongest")},"",${scoreOf(context, column)})`;
    case "not-baseline":
      return without("1", layout.rowOf("npv"));
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

function putScoreWithoutCost(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout } = context;
  const area = layout.across(layout.aidRow("score-without-cost"));
  const score = `OUTSOURCE_SCORE(Outsource_FactorRatings,${weightsWithoutCost(context)},Outsource_FactorSides)`;
  sheet.formula(area.row, area.column, score, numberFormats.points);
  sheet.reserve(area, numberFormats.points);
}
