import { allYears, putCostBlock, putTimeline } from "../shared/costBlock";
import type { CostBlock } from "../shared/costFormulas";
import { type Context, inForce, optionName } from "../context";
import { putHeading } from "../shared/heading";
import type { SheetPlan } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";

/** Every money line of every option by year, in open formulas: what OUTSOURCE_TCO answers, for everyone to follow. */
export function costsSheet(context: Context): SheetPlan {
  const { messages, costs, titles } = context;
  const sheet = new SheetBuilder("costs", titles.costs);

  putHeading(sheet, context, titles.costs, messages.sheets.costs.howTo);
  putTimeline(sheet, context, blockOf(0));
  for (let option = 0; option < costs.optionCount; option++)
    putCostBlock(sheet, context, blockOf(option), optionName(context, option));

  return sheet.plan({
    rowHeights: [],
    columnWidths: [38, 20, 13, 16, ...allYears.map(() => 13)],
    frozen: { rows: costs.flagRows.discount + 1, columns: costs.columns.firstYear },
    print: {
      area: { row: 0, column: 0, rows: costs.lastRow + 1, columns: costs.lastColumn + 1 },
      titleRows: costs.yearRow + 1,
      landscape: true,
      rowBreaks: Array.from({ length: costs.optionCount - 1 }, (_, index) => costs.block(index + 1).headerRow),
    },
  });

  /** Values in force; an event costs what is expected of it. */
  function blockOf(option: number): CostBlock {
    return {
      layout: costs.block(option),
      driver: (id) => inForce(context, id, option),
      chance: (event) => inForce(context, `${event}-probability`, option),
    };
  }
}
