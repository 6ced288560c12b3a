import { type LineId, factorsOfLine, moneyLines } from "../../../model/cost/moneyLine";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { articleTrail } from "../common/articleTrail";

/** Beside each money line of an option, the factors that it prices with their items in the articles. */
export function putLineFactors(sheet: SheetBuilder, context: Context, option: number): void {
  const { costs } = context;
  const column = costs.factorsColumn;
  sheet.style({ row: costs.block(option).headerRow, column, rows: 1, columns: 1 }, "group");
  for (const { id } of moneyLines) sheet.text(costs.rowOf(id, option), column, trailOf(context, id), "evidence");
}

function trailOf(context: Context, line: LineId): string {
  return articleTrail(context, factorsOfLine(line));
}
