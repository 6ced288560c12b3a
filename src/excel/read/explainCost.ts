import { moneyLines } from "../../model/cost/moneyLine";
import { CostsLayout } from "../../workbook/layout/costs";
import { identityNames } from "../../workbook/plan/sheetId";
import type { ExplainedLine } from "../Gateway";
import { figureIn, textIn } from "./loadDecision";

const lineIds: ReadonlySet<unknown> = new Set(moneyLines.map(({ id }) => id));

/** The money lines of an option, the largest first, as the Costs sheet has them. One sync. */
export async function explainCost(context: Excel.RequestContext, option: number): Promise<ExplainedLine[]> {
  const { columns } = new CostsLayout(1);
  const blocks = context.workbook.names.getItem(identityNames.costs).getRange();
  // The factors stand beside the blocks.
  const besides = blocks.getOffsetRange(0, 1).load({ values: true });
  blocks.load({ values: true });
  await context.sync();
  const trails = besides.values as unknown[][];
  const rows = (blocks.values as unknown[][]).map((row, index) => ({
    row,
    factors: textIn(trails[index]?.at(-1)),
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
