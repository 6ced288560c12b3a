import { lineGroups } from "../../../model/cost/moneyLine";
import { putBreakEvens } from "./breakEvens";
import { putCharts } from "./charts";
import { putDecision } from "./decision";
import { putFactorReasons } from "./factorReasons";
import { putFigures } from "./figures";
import { putRecommendation } from "./recommendation";
import { putDrawnSavings, putSavings } from "./savings";
import { putScatter } from "./scatter";
import { putSettings } from "./settings";
import { type Context, cellOn } from "../context";
import { headerHeight, namesHeight, putHeading } from "../common/heading";
import { putOptionSection, putSectionRow } from "../common/sectionTable";
import { numberFormats } from "../../plan/numberFormat";
import { type ComparisonLayout, driversShown } from "../../layout/comparison";
import { legiblePrint } from "../../plan/pageSetup";
import type { PrintPlan, SheetPlan } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";

/** What the columns of options have together at least, so that a sentence fits a line of the sheet. */
const sentenceRoom = 80;
/** In points. */
const lineHeight = 15;

/**
 * The options side by side, the answer first: what is recommended and why, what each option costs and scores, what would
 * change the answer, and last the settings and what the charts draw.
 */
export function comparisonSheet(context: Context): SheetPlan {
  const { messages, comparison: layout, titles, request } = context;
  const sheet = new SheetBuilder("comparison", titles.comparison);

  putHeading(sheet, context, messages.sheets.comparison.howTo);
  putDecision(sheet, context);
  putRecommendation(sheet, context);
  putFigures(sheet, context);
  putCharts(sheet, context);
  putGroups(sheet, context);
  putSavings(sheet, context);
  putBreakEvens(sheet, context);
  putFactorReasons(sheet, context);
  putSettings(sheet, context);
  putScatter(sheet, context);
  putDrawnSavings(sheet, context);

  const optionWidth = Math.max(18, Math.ceil(sentenceRoom / request.options.length));
  const driverRows = Array.from({ length: driversShown }, (_, index) => layout.sections.breakEvens.first + index);
  const tables = Object.entries(layout.sections).filter(([id]) => id !== "charts");
  const looks = {
    columnWidths: [46, optionWidth + 2, ...new Array<number>(layout.unitColumn - 2).fill(optionWidth), 20, 17],
    rowHeights: [
      ...tables.map(([, { header }]) => namesHeight(context, header, optionWidth, headerHeight)),
      ...driverRows.map((row) => namesHeight(context, row, optionWidth + 2, lineHeight)),
    ],
  };
  return sheet.plan({
    ...looks,
    frozen: { rows: 2, columns: 1 },
    print: legiblePrint(looks, [upright(layout), lying(layout)]),
  });
}

/** Two pages: what is recommended with its figures and charts, and what they rest on. */
function upright(layout: ComparisonLayout): PrintPlan {
  return {
    area: { row: 0, column: 0, rows: layout.printedRows, columns: layout.unitColumn + 1 },
    titleRows: 1,
    landscape: false,
    isPartAPage: true,
    rowBreaks: [layout.sections.groups.band],
  };
}

/** Of many options, whose columns are too wide for an upright page, four pages. */
function lying(layout: ComparisonLayout): PrintPlan {
  const { charts, groups, breakEvens } = layout.sections;
  return { ...upright(layout), landscape: true, rowBreaks: [charts.band, groups.band, breakEvens.band] };
}

function putGroups(sheet: SheetBuilder, context: Context): void {
  const { messages, comparison: layout, costs, request } = context;
  putOptionSection(sheet, context, layout.sections.groups, messages.sheets.comparison.bandGroups);
  for (const group of lineGroups)
    putSectionRow(sheet, context, {
      row: layout.groupRow(group),
      label: messages.lines.groups[group],
      unit: request.currency,
      id: group,
      formula: (option) => cellOn(context, "costs", costs.rowOf(group, option), costs.columns.present),
      format: numberFormats.money,
      style: "linked",
    });
}
