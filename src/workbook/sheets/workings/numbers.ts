import { leftByRounding } from "../../../model/cost/paybackYears";
import { absolute, areaAddress } from "../../plan/address";
import { type DecisionNumber, type OptionAid, decisionNumbers } from "../../layout/workingsRows";
import type { Section } from "../../layout/sections";
import { breakEvenColumns, listColumns } from "../../layout/workings";
import { putLabels, putSection } from "../common/sectionTable";
import { type Context, areaOn } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { decisionCells } from "../common/decisionCells";
import { driverFact } from "../common/driverFact";
import { driversByEffect } from "../../layout/comparison";
import { allScores } from "../common/scores";

/** The order of the options and the gaps between them. */
export function putNumbers(sheet: SheetBuilder, context: Context): void {
  const { workings: layout, messages, request } = context;
  const texts = messages.sheets.comparison;
  const { option, share, points, row: rowUnit } = texts.numberUnits;
  const units: Record<DecisionNumber, [unit: string, format: string]> = {
    cheapest: [option, numberFormats.year],
    strongest: [option, numberFormats.year],
    recommended: [option, numberFormats.year],
    other: [option, numberFormats.year],
    candidate: [option, numberFormats.year],
    "runner-up": [request.currency, numberFormats.money],
    "as-good": [option, numberFormats.year],
    rounding: [share, numberFormats.difference],
    "extra-cost": [request.currency, numberFormats.money],
    "extra-share": [share, numberFormats.percent],
    "points-more": [points, numberFormats.points],
    annuity: [texts.numberUnits.years, numberFormats.factor],
    forgone: [request.currency, numberFormats.money],
    "drivers-shown": [rowUnit, numberFormats.year],
    "nearest-flip": [rowUnit, numberFormats.year],
    "shown-decimals": [texts.settingUnits["shown-digits"], numberFormats.year],
    "essentials-missing": [texts.numberUnits.figures, numberFormats.year],
    "essentials-asked": [texts.numberUnits.figures, numberFormats.year],
  };
  putSection(sheet, context, layout.sections.numbers, { title: texts.bandNumbers });
  for (const id of decisionNumbers) {
    const [unit, format] = units[id];
    putLabels(sheet, context, layout.numberRow(id), { label: texts.numbers[id], unit, id });
    const row = layout.numberRow(id);
    if (id === "drivers-shown") sheet.number(row, layout.firstOptionColumn, driversByEffect, format);
    else if (id === "rounding") sheet.number(row, layout.firstOptionColumn, leftByRounding, format);
    else sheet.formula(row, layout.firstOptionColumn, numberOf(context, id), format);
  }
}

function numberOf(context: Context, id: Exclude<DecisionNumber, "drivers-shown" | "rounding">): string {
  const { workings: layout } = context;
  const cells = decisionCells(context, "workings");
  const [costs, scores] = [cells.figure("npv"), allScores(context)];
  const aid = (of: OptionAid) => areaAddress(layout.across(layout.aidRow(of)), absolute);
  const first = (pick: "MIN" | "MAX", among: string) => `MATCH(${pick}(${among}),${among},0)`;
  const at = (figures: string, number: DecisionNumber) => `INDEX(${figures},1,${layout.number(number)})`;
  switch (id) {
    case "cheapest":
      return first("MIN", costs);
    case "strongest":
      // Of equal scores the cheapest option's counts first, then the one further left.
      return `IF(${at(scores, "cheapest")}=MAX(${scores}),${layout.number("cheapest")},${first("MAX", scores)})`;
    case "recommended":
      return first("MIN", aid("tied"));
    case "other":
      return first("MIN", aid("not-baseline"));
    case "candidate": {
      const [recommended, other] = [layout.number("recommended"), layout.number("other")];
      // Without scores there is no recommendation.
      return `IFERROR(IF(${recommended}=1,${other},${recommended}),${other})`;
    }
    case "runner-up":
      return `SMALL(${costs},1+1)`;
    case "as-good":
      return `IFERROR(MATCH(1,${aid("as-good")},0),0)`;
    case "extra-cost":
      return `${at(costs, "recommended")}-MIN(${costs})`;
    case "extra-share":
      return `IF(MIN(${costs})=0,0,${layout.number("extra-cost")}/ABS(MIN(${costs})))`;
    case "points-more":
      return `${at(scores, "recommended")}-${at(scores, "cheapest")}`;
    case "annuity": {
      const { costs: sheet } = context;
      const column = sheet.yearColumn(1);
      const factors = { row: sheet.flagRows.discount, column, rows: 1, columns: sheet.lastColumn - column + 1 };
      return `SUM(${areaOn(context, "costs", factors)})`;
    }
    case "forgone": {
      // No more than what is needed more: the rest of year 0 may be below the baseline's.
      const moreThanBaseline = (figures: string) => `${at(figures, "recommended")}-INDEX(${figures},1,1)`;
      const [cash, delay] = [cells.figure("year-0"), aid("delay-year-0")].map(moreThanBaseline);
      return `MAX(0,MIN(${cash},${delay}))`;
    }
    case "nearest-flip": {
      const moves = areaAddress(layout.down(layout.sections.distances, layout.unitColumn), absolute);
      return `IF(COUNT(${moves})=0,0,MATCH(MIN(${moves}),${moves},0))`;
    }
    case "essentials-missing":
      return `SUM(${areaAddress(layout.down(layout.sections.essentials, listColumns.isListed), absolute)})`;
    case "essentials-asked":
      return `SUM(${areaAddress(layout.down(layout.sections.essentials, listColumns.isAsked), absolute)})`;
    case "shown-decimals":
      return shownDecimals(context);
  }
}

/** As many as the larger of the two values of the nearest flip needs for its digits, of shares in percent. */
function shownDecimals(context: Context): string {
  const { workings: layout } = context;
  const { breakEvens, distances } = layout.sections;
  const onFlip = (section: Section, column: number) =>
    `INDEX(${areaAddress(layout.down(section, column), absolute)},${layout.number("nearest-flip")},1)`;
  const ends = [onFlip(breakEvens, breakEvenColumns.inForce), onFlip(distances, layout.idColumn)];
  const scale = `IF(${driverFact(context, onFlip(breakEvens, layout.idColumn), "isShare")}=1,100,1)`;
  const larger = `${scale}*MAX(${ends.map((end) => `ABS(${end})`).join(",")})`;
  const decimals = `MAX(0,${decisionCells(context, "workings").setting("shown-digits")}-1-INT(LOG10(${larger})))`;
  return `IF(${layout.number("nearest-flip")}=0,0,${decimals})`;
}
