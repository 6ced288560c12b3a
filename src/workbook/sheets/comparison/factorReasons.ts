import { relative, rowFixed } from "../../plan/address";
import type { Section } from "../../layout/sections";
import { pointColumns, rankColumns } from "../../layout/workings";
import { decisionCells } from "../common/decisionCells";
import { putSection } from "../common/sectionTable";
import { type Context, areaOn } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { putFrozenMark } from "../common/handedOff";

/** What speaks for and against the option that scores highest, and the weights on which its lead depends most. */
export function putFactorReasons(sheet: SheetBuilder, context: Context): void {
  const { inFavour, against } = context.comparison.sections;
  const { bandInFavour, bandAgainst, factors } = context.messages.sheets.comparison;
  putSide(sheet, context, inFavour, {
    title: bandInFavour,
    measure: factors.given,
    rank: rankColumns.inFavour,
    points: pointColumns.given,
  });
  putSide(sheet, context, against, {
    title: bandAgainst,
    measure: factors.missing,
    rank: rankColumns.against,
    points: pointColumns.missing,
  });
  putTightest(sheet, context);
}

/** One of two sides: its words, and the columns of its ranks and its points. */
interface Side {
  readonly title: string;
  readonly measure: string;
  readonly rank: number;
  readonly points: number;
}

function putSide(sheet: SheetBuilder, context: Context, section: Section, side: Side): void {
  const { comparison: layout, messages, factors, workings } = context;
  const { nameOf, number } = decisionCells(context, "comparison");
  const words = messages.sheets.comparison.factors;
  const headers = [messages.sheets.factors.factor, words.side, words.rating, side.measure, words.possible];
  putSection(sheet, context, section, { title: side.title, headers, overWords: 2 });
  putFrozenMark(sheet, context, { row: section.band, column: layout.unitColumn }, "score");
  sheet.formula(section.header, 0, nameOf("strongest"), numberFormats.general, "header");
  const ratings = areaOn(context, "factors", factors.ratings);
  const sides = areaOn(context, "factors", factors.overFactors(factors.columns.side));
  const onPoints = (column: number) =>
    areaOn(context, "workings", workings.down(workings.sections.factorPoints, column));
  const cells: RankedCell[] = [
    { formula: (row) => `INDEX(${sides},${row},1)`, format: numberFormats.general },
    { formula: (row) => `INDEX(${ratings},${row},${number("strongest")})`, format: numberFormats.rating },
    { formula: (row) => `INDEX(${onPoints(side.points)},${row},1)`, format: numberFormats.points },
    { formula: (row) => `INDEX(${onPoints(pointColumns.possible)},${row},1)`, format: numberFormats.points },
  ];
  putRanked(sheet, context, section, { rank: side.rank, cells, unit: words.points });
}

function putTightest(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, factors, workings } = context;
  const { tightest } = layout.sections;
  const { bandTightest, factors: words } = messages.sheets.comparison;
  const headers = [messages.sheets.factors.factor, words.share, words.lowest, words.highest, words.room];
  putSection(sheet, context, tightest, { title: bandTightest, headers: headers });
  putFrozenMark(sheet, context, { row: tightest.band, column: layout.unitColumn }, "score");
  const limit = (column: number) =>
    areaOn(context, "factors", { ...factors.stability, column: factors.stability.column + column, columns: 1 });
  const columns = [
    areaOn(context, "factors", factors.shares),
    limit(0),
    limit(1),
    areaOn(context, "workings", workings.down(workings.sections.factorRanks, rankColumns.room)),
  ];
  const cells = columns.map((column) => ({
    formula: (row: string) => `INDEX(${column},${row},1)`,
    format: numberFormats.percent,
  }));
  putRanked(sheet, context, tightest, { rank: rankColumns.tightest, cells, unit: words.shareUnit });
}

/** Writes a cell for the factor that stands in a row of the factors. */
interface RankedCell {
  readonly formula: (row: string) => string;
  readonly format: string;
}

/** A column of ranks, and the cells of each factor that it ranks. */
interface Ranking {
  readonly rank: number;
  readonly cells: readonly RankedCell[];
  readonly unit: string;
}

/** The factors that a column of ranks puts first; a row stays empty where fewer are ranked. */
function putRanked(sheet: SheetBuilder, context: Context, section: Section, { rank, cells, unit }: Ranking): void {
  const { comparison: layout, workings } = context;
  const { place: wordOf } = decisionCells(context, "comparison");
  const ranked = areaOn(context, "workings", workings.down(workings.sections.factorRanks, rank));
  for (let index = 0; index < section.rows; index++) {
    const row = section.first + index;
    const place = `ROWS(${rowFixed(section.first, layout.unitColumn)}:${relative(row, layout.unitColumn)})`;
    const found = `MATCH(${place},${ranked},0)`;
    const given = (formula: string) => `IF(${place}>COUNT(${ranked}),"",${formula})`;
    const fromPoints = (column: number) =>
      `INDEX(${areaOn(context, "workings", workings.down(workings.sections.factorPoints, column))},${found},1)`;
    const name = `IF(${place}>COUNT(${ranked}),${wordOf("none")},${fromPoints(workings.labelColumn)})`;
    sheet.formula(row, 0, name, numberFormats.general, "label");
    for (const [column, { formula, format }] of cells.entries())
      sheet.formula(row, column + 1, given(formula(found)), format, "linked");
    sheet.text(row, layout.unitColumn, unit, "unit");
    sheet.formula(row, layout.idColumn, given(fromPoints(workings.idColumn)), numberFormats.general, "id");
  }
}
