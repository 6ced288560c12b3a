import { type FactorId, factors } from "../../../model/catalogue/factors";
import { type Area, absolute, areaAddress, relative, rowFixed } from "../../plan/address";
import { pointColumns, rankColumns } from "../../layout/workings";
import { putLabels, putSection } from "../common/sectionTable";
import { type Context, areaOn, cellOn } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The factors that are on the chart's other axis already: both are advantages. */
const costFactors: readonly FactorId[] = ["lower-operating-cost", "location-choice"];

/** The weights with the cost factor's at 0. */
export function weightsWithoutCost({ workings: layout }: Context): string {
  return areaAddress(layout.down(layout.sections.factorPoints, pointColumns.weightWithoutCost), absolute);
}

/** What each factor gives the leader and costs it, and the order that follows. */
export function putFactorWorkings(sheet: SheetBuilder, context: Context): void {
  const { workings: layout, messages } = context;
  const texts = messages.sheets.comparison;
  const { factorPoints, factorRanks } = layout.sections;
  const factor = messages.sheets.factors.factor;
  const words = texts.factors;
  const pointHeaders = [factor, words.given, words.possible, words.missing, texts.weightWithoutCost];
  putSection(sheet, context, factorPoints, { title: texts.bandFactorPoints, headers: pointHeaders });
  const rankHeaders = [factor, texts.rankInFavour, texts.rankAgainst, words.room, texts.rankTightest];
  putSection(sheet, context, factorRanks, { title: texts.bandFactorRanks, headers: rankHeaders });
  for (const [index, { id }] of factors.entries()) {
    const title = messages.factors[id].title;
    putLabels(sheet, context, factorPoints.first + index, { label: title, unit: words.points, id });
    putLabels(sheet, context, factorRanks.first + index, { label: title, unit: texts.numberUnits.row, id });
    putPoints(sheet, context, index);
    putRanks(sheet, context, index);
  }
}

function putPoints(sheet: SheetBuilder, context: Context, index: number): void {
  const { workings: layout, factors: factorsLayout } = context;
  const row = layout.sections.factorPoints.first + index;
  const explained = areaOn(context, "factors", {
    ...factorsLayout.explanation,
    row: factorsLayout.explanation.row + index,
    rows: 1,
  });
  const weight = cellOn(context, "factors", factorsLayout.weights.row + index, factorsLayout.weights.column);
  const share = cellOn(context, "factors", factorsLayout.shares.row + index, factorsLayout.shares.column);
  const [given, possible] = [pointColumns.given, pointColumns.possible].map((column) => relative(row, column)) as [
    string,
    string,
  ];
  const put = (column: number, formula: string, style: "linked" | "formula" = "linked") =>
    sheet.formula(row, column, formula, numberFormats.points, style);
  // A factor that no option is rated on gives nothing.
  const points = `INDEX(${explained},1,${layout.number("strongest")})`;
  put(pointColumns.given, rounded(`IF(ISNUMBER(${points}),${points},0)`));
  put(pointColumns.possible, `100*${share}`);
  put(pointColumns.missing, rounded(`${possible}-${given}`), "formula");
  put(pointColumns.weightWithoutCost, weightWithoutCost(context, index, weight));
}

/**
 * The weight of a factor in a score without the cost factors: the other advantages take over what those weigh. Where no other
 * advantage has a weight the cost factors stay, or that side would be missing.
 */
function weightWithoutCost(context: Context, index: number, weight: string): string {
  const { factors: layout } = context;
  const on = (row: number, column: number) => cellOn(context, "factors", row, column);
  const side = on(layout.firstRow + index, layout.columns.side);
  const advantage = on(layout.rowOf(costFactors[0]!), layout.columns.side);
  const all = `SUMIF(${areaOn(context, "factors", layout.sides)},${advantage},${areaOn(context, "factors", layout.weights)})`;
  const others = `(${all}-${costFactors.map((id) => on(layout.rowOf(id), layout.columns.weight)).join("-")})`;
  if (costFactors.includes(factors[index]!.id)) return `IF(${others}>0,0,${weight})`;
  return `IF(AND(${side}=${advantage},${others}>0),${weight}*${all}/${others},${weight})`;
}

function putRanks(sheet: SheetBuilder, context: Context, index: number): void {
  const { workings: layout, factors: factorsLayout } = context;
  const { factorPoints, factorRanks } = layout.sections;
  const row = factorRanks.first + index;
  const highestFirst = (column: number) =>
    rankOf(layout.down(factorPoints, column), factorPoints.first + index, "largest");
  const put = (column: number, formula: string, format: string) => sheet.formula(row, column, formula, format);
  put(rankColumns.inFavour, highestFirst(pointColumns.given), numberFormats.year);
  put(rankColumns.against, highestFirst(pointColumns.missing), numberFormats.year);
  const room = relative(row, rankColumns.room);
  const [today, lowest, highest] = [
    factorsLayout.shares.column,
    factorsLayout.stability.column,
    factorsLayout.stability.column + 1,
  ].map((column) => cellOn(context, "factors", factorsLayout.stability.row + index, column));
  const steps = rounded(`MIN(IF(${lowest}>0,${today}-${lowest},1),IF(${highest}<1,${highest}-${today},1))`);
  sheet.formula(
    row,
    rankColumns.room,
    `IF(ISNUMBER(${lowest}),IF(AND(${lowest}<=0,${highest}>=1),"",${steps}),"")`,
    numberFormats.percent,
    "linked",
  );
  const lowestFirst = rankOf(layout.down(factorRanks, rankColumns.room), row, "smallest");
  put(rankColumns.tightest, `IF(${room}="","",${lowestFirst})`, numberFormats.year);
}

/** Programs differ in the last digits of a sum: what is ranked is rounded to twelve decimals, so that equals are equal in all of them. */
function rounded(formula: string): string {
  return `ROUND(${formula},12)`;
}

/** A cell's place in its column, from the largest or the smallest; equal cells follow one another, so that each place is taken once. */
function rankOf(column: Area, row: number, first: "largest" | "smallest") {
  const own = relative(row, column.column);
  const upToHere = `${rowFixed(column.row, column.column)}:${own}`;
  return `RANK(${own},${areaAddress(column, absolute)},${first === "largest" ? 0 : 1})+COUNTIF(${upToHere},${own})-1`;
}
