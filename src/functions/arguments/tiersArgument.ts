import { zeroOrMore } from "../../model/domain";
import { type Outcome, answer, noAnswer } from "../../model/outcome";
import type { Tier } from "../../model/pricing/tieredFee";
import type { Cell } from "../../model/assumptions/table";
import { cellsOf, isLeftOut, numberIn } from "./arguments";

const argument = "tiers";

/** Rows of from-volume and price, the first from 0 and each next from a higher volume; blank rows are skipped. */
export function tiersArgument(raw: unknown): Outcome<Tier[]> {
  if (isLeftOut(raw)) return noAnswer({ kind: "argumentMissing", argument });
  const cells = cellsOf(raw);
  const columns = cells[0]!.length;
  if (columns !== 2) return noAnswer({ kind: "wrongColumnCount", argument, columns, expected: 2 });

  const tiers: Tier[] = [];
  for (const [rowIndex, row] of cells.entries()) {
    if (row.every((cell) => cell === null)) continue;
    const tier = tierIn(row, rowIndex + 1, tiers.at(-1));
    if (!tier.ok) return tier;
    tiers.push(tier.value);
  }
  return tiers.length > 0 ? answer(tiers) : noAnswer({ kind: "blankCell", argument, place: { row: 1, column: 1 } });
}

function tierIn(row: readonly Cell[], rowNumber: number, previous: Tier | undefined): Outcome<Tier> {
  const place = { row: rowNumber, column: 1 };
  const from = numberIn(argument, row[0]!, zeroOrMore, place);
  if (!from.ok) return from;
  const price = numberIn(argument, row[1]!, zeroOrMore, { row: rowNumber, column: 2 });
  if (!price.ok) return price;

  const value = from.value;
  if (!previous && value !== 0) return noAnswer({ kind: "notExactly", argument, value, expected: 0, place });
  if (previous && value <= previous.fromVolume) {
    return noAnswer({ kind: "tiersNotRising", argument, value, previous: previous.fromVolume, place });
  }
  return answer({ fromVolume: value, price: price.value });
}
