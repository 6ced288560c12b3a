import { zeroOrMore } from "../../model/domain";
import { type Outcome, answer, noAnswer } from "../../model/outcome";
import type { Tier } from "../../model/pricing/tieredFee";
import type { Cell } from "../../model/assumptions/table";
import { cellsOf, isLeftOut, numberIn } from "./arguments";

const argument = "tiers";

/**
 * Rows of from-volume and price, the first from 0 or 1 and each next from a higher volume. A header above them and blank rows
 * are skipped, and below the first tier rows of two zeros too, which some hosts make of blanks.
 */
export function tiersArgument(raw: unknown): Outcome<Tier[]> {
  if (isLeftOut(raw)) return noAnswer({ kind: "argumentMissing", argument });
  const cells = cellsOf(raw);
  const columns = cells[0]!.length;
  if (columns !== 2) return noAnswer({ kind: "wrongColumnCount", argument, columns, expected: 2 });

  const tiers: Tier[] = [];
  for (const [rowIndex, row] of cells.entries()) {
    if (tiers.length === 0 ? isHeader(row) : row.every((cell) => cell === null || cell === 0)) continue;
    const tier = tierIn(row, rowIndex + 1, tiers.at(-1));
    if (!tier.ok) return tier;
    tiers.push(tier.value);
  }
  return tiers.length > 0 ? answer(tiers) : noAnswer({ kind: "blankCell", argument, place: { row: 1, column: 1 } });
}

/** Words alone, or nothing; text with a digit is a number typed as text, and refused. */
function isHeader(row: readonly Cell[]): boolean {
  return row.every((cell) => cell === null || (typeof cell === "string" && !/^#|\d/.test(cell)));
}

function tierIn(row: readonly Cell[], rowNumber: number, previous: Tier | undefined): Outcome<Tier> {
  const place = { row: rowNumber, column: 1 };
  const from = numberIn(argument, row[0]!, zeroOrMore, place);
  if (!from.ok) return from;
  const price = numberIn(argument, row[1]!, zeroOrMore, { row: rowNumber, column: 2 });
  if (!price.ok) return price;

  const value = from.value;
  if (!previous && value !== 0 && value !== 1)
    return noAnswer({ kind: "tiersFromNeither0Nor1", argument, value, place });
  if (previous && value <= previous.fromVolume) {
    return noAnswer({ kind: "tiersNotRising", argument, value, previous: previous.fromVolume, place });
  }
  return answer({ fromVolume: value, price: price.value });
}
