import { workings } from "../../layout/costBlock";
import { absolute, relative } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import { legiblePrint } from "../../plan/pageSetup";
import type { PrintPlan, SheetPlan } from "../../plan/plan";
import { putHoursWarning } from "../common/handedOff";
import { SheetBuilder } from "../../plan/sheetBuilder";
import { type Context, inForce, optionName } from "../context";
import { extraDigits } from "../common/extraDigits";
import { columnWidths } from "../common/columnWidths";
import { evidenceWidth } from "../common/evidenceText";
import { putCostBlock, putTimeline } from "../common/costBlock";
import type { CostBlock } from "../common/costFormulas";
import { putBand, putHeading } from "../common/heading";
import { optionsOf } from "../common/optionTable";
import { putLineFactors } from "./lineFactors";

/** Of rows in small letters, in points. */
const smallRow = 12.75;

/** Every money line of every option by year, in open formulas: what OUTSOURCE_TCO answers, for everyone to follow. */
export function costsSheet(context: Context): SheetPlan {
  const { messages, costs, titles } = context;
  const { columns, factorsColumn, lastRow, yearRow } = costs;
  const options = optionsOf(context);
  const sheet = new SheetBuilder("costs", titles.costs);
  sheet.style({ row: yearRow, column: 0, rows: lastRow - yearRow + 1, columns: costs.lastColumn + 1 }, "small");
  putHeading(sheet, context, messages.sheets.costs.howTo);
  putHoursWarning(sheet, context, { row: yearRow - 1, label: columns.label, mark: columns.unit });
  putHorizonWarning(sheet, context);
  putBand(sheet, costs.workings.band, messages.sheets.costs.bandWorkings, costs.lastColumn + 1);
  putTimeline(sheet, context, blockOf(context, 0));
  for (const option of options) {
    putCostBlock(sheet, context, blockOf(context, option), optionName(context, option));
    putWorkingsHeader(sheet, context, option);
    putLineFactors(sheet, context, option);
  }
  sheet.text(yearRow, factorsColumn, messages.sheets.factors.named, "header");
  const looks = {
    rowHeights: Array.from({ length: lastRow - yearRow }, (_, row) => ({ row: yearRow + 1 + row, points: smallRow })),
    columnWidths: columnWidths(factorsColumn + 1, {
      [columns.label]: 38,
      [columns.unit]: 18,
      [columns.id]: 13,
      [columns.present]: 15 + extraDigits(context),
      [columns.firstYear]: 12 + extraDigits(context),
      [factorsColumn]: evidenceWidth,
    }),
  };
  return sheet.plan({
    ...looks,
    frozen: { rows: yearRow + 1, columns: columns.firstYear },
    print: legiblePrint(looks, [printed(context, 2), printed(context, 1)]),
  });
}

/** The years asked for, with the blocks of so many options on a page: on an upright one for two, on one that lies for one. */
function printed({ costs, request }: Context, optionsOnPage: 1 | 2): PrintPlan {
  const firsts = request.options.flatMap((_, option) =>
    option > 0 && option % optionsOnPage === 0 ? [costs.block(option).headerRow] : [],
  );
  return {
    area: { row: 0, column: 0, rows: costs.printedRows, columns: costs.yearColumn(request.years) + 1 },
    titleRows: costs.yearRow + 1,
    landscape: optionsOnPage === 1,
    isPartAPage: true,
    rowBreaks: firsts,
  };
}

/** A horizon typed on Inputs may be longer than the years that are printed. */
function putHorizonWarning(sheet: SheetBuilder, context: Context): void {
  const { costs, messages, request } = context;
  const row = costs.yearRow - 1;
  const words = costs.factorsColumn + 2;
  sheet.text(row, words, messages.sheets.costs.longerHorizon, "evidence");
  const last = absolute(costs.yearRow, costs.yearColumn(request.years));
  const isLonger = `${inForce(context, "horizon-years", 0)}>${last}`;
  const formula = `IF(${isLonger},${absolute(row, words)},"")`;
  sheet.formula(row, costs.columns.present, formula, numberFormats.general, "failure");
}

function putWorkingsHeader(sheet: SheetBuilder, context: Context, option: number): void {
  const { costs } = context;
  const row = costs.workingsHeaderRow(option);
  sheet.style({ row, column: 0, rows: 1, columns: costs.lastColumn + 1 }, "group");
  sheet.formula(row, costs.columns.label, optionName(context, option), numberFormats.general, "group");
  sheet.close(row + 1, row + workings.length);
}

/** Values in force; an event costs what is expected of it. */
function blockOf(context: Context, option: number): CostBlock {
  const layout = context.costs.block(option);
  return {
    layout,
    driver: (id) => inForce(context, id, option),
    forecastUnits: absolute(layout.rowOf("units"), layout.yearColumn(1)),
    chance: (event, year) =>
      event === "breach"
        ? inForce(context, "breach-probability", option)
        : relative(layout.rowOf(`felt-${event}`), layout.yearColumn(year)),
  };
}
