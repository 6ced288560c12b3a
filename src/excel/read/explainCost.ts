import { moneyLines } from "../../model/cost/moneyLine";
import { CostsLayout } from "../../workbook/layout/costs";
import { identityNames } from "../../workbook/plan/sheetId";
import type { ExplainedLine } from "../Gateway";
import { figureIn, textIn } from "./loadDecision";

const lineIds: ReadonlySet<unknown> = new Set(moneyLines.map(({ id }) => id));

/** The money lines of an option, the largest first, as the Costs sheet has them. One sync. */
export async function explainCost(context: Excel.RequestContext, option: number): Promise<ExplainedLine[]> {
  const { columns, factorsColumn } = new CostsLayout(1);
  const blocks = context.workbook.names.getItem(identityNames.costs).getRange();
  const figures = blocks.getResizedRange(0, columns.present - factorsColumn + 1).load({ values: true });
  const factors = blocks.getOffsetRange(0, 1).getLastColumn().load({ values: true });
  await context.sync();
  const trails = factors.values as unknown[][];
  const rows = (figures.values as unknown[][]).map((row, index) => ({
    row,
    factors: textIn(trails[index]?.[0]),
  }));
  // Every block ends with what the option costs in all.
  const ends = rows.flatMap(({ row }, index) => (row[columns.id] === "present" ? [index] : []));
  const own = rows.slice(option === 0 ? 0 : ends[option - 1]! + 1, ends[option]);
  const lines = own.filter(({ row }) => lineIds.has(row[columns.id]));
  return lines
    .map(({ row, factors: trail }) => ({
      label: String(row[columns.label]),
      present: figureIn(row[columns.present]) ?? 0,
      factors: trail,
    }))
    .sort((one, other) => Math.abs(other.present) - Math.abs(one.present));
}
