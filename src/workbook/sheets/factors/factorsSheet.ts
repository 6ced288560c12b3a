import { factors } from "../../../model/catalogue/factors";
import { cellAt, relative } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { type Context, optionName } from "../context";
import { headerHeight, putHeading, tallHeaderHeight } from "../shared/heading";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetPlan } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";

/** The 18 factors of the articles, how strongly each holds for each option, and the score that follows. */
export function factorsSheet(context: Context): SheetPlan {
  const { messages, factors: layout, request, titles, typed } = context;
  const { choices, sheets } = messages;
  const texts = sheets.factors;
  const { columns, headerRow, bandRow } = layout;
  const sheet = new SheetBuilder("factors", titles.factors);

  putHeading(sheet, context, titles.factors, texts.howTo);
  sheet.text(layout.scaleRow, columns.factor, texts.scale, "label");
  sheet.number(layout.scaleRow, columns.side, 5, numberFormats.year, "leftAligned");
  putHeaders();
  for (const factor of factors) putFactor(factor);
  sheet.formula(layout.firstRow, columns.suggested, "OUTSOURCE_RATINGS(Outsource_Assumptions)", numberFormats.rating);
  sheet.reserve(layout.overFactors(columns.suggested, layout.optionCount), numberFormats.rating);
  putScore();
  putExplanation();

  const widths = new Array<number>(columns.at5 + 1).fill(15);
  widths[columns.factor] = 34;
  widths[columns.side] = 20;
  widths[columns.source] = 28;
  widths[columns.weight] = 13;
  widths[columns.unit] = 16;
  widths[columns.id] = 15;
  widths[columns.rationale] = 34;
  widths[columns.summary] = 60;
  widths[columns.at1] = widths[columns.at5] = 34;
  return sheet.plan({
    columnWidths: widths,
    rowHeights: [
      { row: headerRow, points: headerHeight },
      { row: layout.explanationHeaderRow, points: tallHeaderHeight },
    ],
    frozen: { rows: headerRow + 1, columns: 1 },
    print: {
      area: { row: 0, column: 0, rows: layout.explanation.row + factors.length, columns: columns.rationale + 1 },
      titleRows: headerRow + 1,
      landscape: true,
      rowBreaks: [layout.explanationHeaderRow - 1],
    },
  });

  function putHeaders(): void {
    sheet.text(bandRow, columns.suggested, texts.suggested, "band");
    sheet.text(bandRow, columns.typed, texts.typed, "band");
    sheet.text(bandRow, columns.inForce, texts.inForce, "band");
    const header = (column: number, text: string) => sheet.text(headerRow, column, text, "header");
    header(columns.factor, texts.factor);
    header(columns.side, texts.side);
    header(columns.source, choices.headers.source);
    sheet.text(headerRow, columns.weight, texts.weight, "optionHeader");
    header(columns.unit, choices.headers.unit);
    header(columns.id, choices.headers.id);
    header(columns.rationale, texts.rationale);
    header(columns.summary, texts.summary);
    header(columns.at1, texts.at1);
    header(columns.at5, texts.at5);
    for (const first of [columns.suggested, columns.typed, columns.inForce]) putOptionNames(headerRow, first);
  }

  function putOptionNames(row: number, firstColumn: number): void {
    for (let option = 0; option < layout.optionCount; option++)
      sheet.formula(row, firstColumn + option, optionName(context, option), numberFormats.general, "optionHeader");
  }

  function putFactor(factor: (typeof factors)[number]): void {
    const { id, side, weight } = factor;
    const row = layout.rowOf(id);
    const words = messages.factors[id];
    sheet.text(row, columns.factor, words.title, "text");
    sheet.text(row, columns.side, choices.sides[side], "label");
    sheet.text(row, columns.source, texts.cite(factor), "evidence");
    sheet.input(row, columns.weight, asCell(typed.weights[id] ?? weight), numberFormats.decimal);
    sheet.text(row, columns.unit, texts.ratingUnit, "unit");
    sheet.text(row, columns.id, id, "id");
    for (const [option, { name }] of request.options.entries()) {
      sheet.input(row, columns.typed + option, asCell(typed.ratings[id]?.[name]), numberFormats.rating);
      const typedCell = relative(row, columns.typed + option);
      const suggested = relative(row, columns.suggested + option);
      const inForce = `IF(${typedCell}="",${suggested},${typedCell})`;
      sheet.formula(row, columns.inForce + option, inForce, numberFormats.rating);
    }
    sheet.input(row, columns.rationale, asCell(typed.rationales[id]), "General", "inputText");
    sheet.text(row, columns.summary, words.summary, "text");
    sheet.text(row, columns.at1, words.at1, "text");
    sheet.text(row, columns.at5, words.at5, "text");
    sheet.validate({
      areas: [{ row, column: columns.typed, rows: 1, columns: layout.optionCount }],
      rule: { kind: "number", least: 1, most: 5, whole: false },
      prompt: { title: words.title, text: texts.ratingHelp(words.at1, words.at5) },
      refusal: sheets.inputs.refuseNumber("1", "5"),
    });
    sheet.validate({
      areas: [cellAt(row, columns.weight)],
      rule: { kind: "number", least: 0, most: 1000, whole: false },
      prompt: { title: texts.weight, text: texts.weightHelp },
      refusal: sheets.inputs.refuseNumber("0", "1000"),
    });
  }

  function putScore(): void {
    const { row } = layout.scores;
    sheet.text(row, columns.factor, texts.score, "total");
    sheet.style({ row, column: columns.side, rows: 1, columns: columns.rationale - columns.side }, "total");
    sheet.text(row, columns.unit, texts.points, "unit");
    const score = "OUTSOURCE_SCORE(Outsource_FactorRatings,Outsource_FactorWeights,Outsource_FactorSides)";
    sheet.formula(row, columns.inForce, score, numberFormats.points, "total");
    sheet.reserve(layout.scores, numberFormats.points, "total");
  }

  function putExplanation(): void {
    const { row } = layout.explanation;
    sheet.text(layout.explanationHeaderRow - 1, columns.factor, texts.explanation, "band");
    sheet.style({ row: layout.explanationHeaderRow, column: 0, rows: 1, columns: columns.rationale }, "header");
    sheet.text(layout.explanationHeaderRow, columns.factor, texts.factor, "header");
    sheet.text(layout.explanationHeaderRow, columns.unit, choices.headers.unit, "header");
    putOptionNames(layout.explanationHeaderRow, columns.inForce);
    for (const [index, { id }] of factors.entries()) {
      sheet.formula(row + index, columns.factor, relative(layout.rowOf(id), columns.factor), "General", "label");
      sheet.text(row + index, columns.unit, texts.points, "unit");
    }
    putStability();
    const explain = "OUTSOURCE_EXPLAIN(Outsource_FactorRatings,Outsource_FactorWeights,Outsource_FactorSides)";
    sheet.formula(row, columns.inForce, explain, numberFormats.points);
    sheet.reserve(layout.explanation, numberFormats.points);
  }

  /** How much each factor counts, and how far that may move before another option leads. */
  function putStability(): void {
    const { shares, stability } = layout;
    const header = (column: number, text: string) =>
      sheet.text(layout.explanationHeaderRow, column, text, "optionHeader");
    header(shares.column, texts.share);
    header(stability.column, texts.lowestShare);
    header(stability.column + 1, texts.highestShare);
    for (let index = 0; index < shares.rows; index++) {
      const weight = relative(layout.weights.row + index, layout.weights.column);
      const share = `${weight}/SUM(Outsource_FactorWeights)`;
      sheet.formula(shares.row + index, shares.column, share, numberFormats.percent);
    }
    const limits = "OUTSOURCE_STABILITY(Outsource_FactorRatings,Outsource_FactorWeights,Outsource_FactorSides)";
    sheet.formula(stability.row, stability.column, limits, numberFormats.percent);
    sheet.reserve(stability, numberFormats.percent);
  }
}
