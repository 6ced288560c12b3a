import { absolute, relative } from "../../plan/address";
import type { SheetPlan } from "../../plan/plan";
import { putHoursWarning } from "../shared/handedOff";
import { SheetBuilder } from "../../plan/sheetBuilder";
import { type Context, inForce, optionName } from "../context";
import { columnWidths } from "../shared/columnWidths";
import { evidenceWidth } from "../shared/evidenceText";
import { putCostBlock, putTimeline } from "../shared/costBlock";
import type { CostBlock } from "../shared/costFormulas";
import { putHeading } from "../shared/heading";
import { optionsOf } from "../shared/optionTable";
import { lineHeights, putLineFactors } from "./lineFactors";

/** Every money line of every option by year, in open formulas: what OUTSOURCE_TCO answers, for everyone to follow. */
export function costsSheet(context: Context): SheetPlan {
  const { messages, costs, titles } = context;
  const { columns, factorsColumn, flagRows, lastRow, yearRow } = costs;
  const options = optionsOf(context);
  const sheet = new SheetBuilder("costs", titles.costs);
  putHeading(sheet, context, messages.sheets.costs.howTo);
  putHoursWarning(sheet, context, { row: yearRow - 1, label: columns.label, mark: columns.unit });
  putTimeline(sheet, context, blockOf(context, 0));
  for (const option of options) putCostBlock(sheet, context, blockOf(context, option), optionName(context, option));
  sheet.text(yearRow, factorsColumn, messages.sheets.factors.named, "header");
  for (const option of options) putLineFactors(sheet, context, option);
  return sheet.plan({
    rowHeights: options.flatMap((option) => lineHeights(context, option)),
    columnWidths: columnWidths(factorsColumn + 1, {
      [columns.label]: 38,
      [columns.unit]: 20,
      [columns.id]: 13,
      [columns.present]: 16,
      [columns.firstYear]: 13,
      [factorsColumn]: evidenceWidth,
    }),
    frozen: { rows: flagRows.discount + 1, columns: columns.firstYear },
    print: {
      area: { row: 0, column: 0, rows: lastRow + 1, columns: factorsColumn + 1 },
      titleRows: yearRow + 1,
      landscape: true,
      rowBreaks: options.slice(1).map((option) => costs.block(option).headerRow),
    },
  });
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
