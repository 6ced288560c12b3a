import { type Outcome, answer, noAnswer } from "../../model/outcome";
import type { Cell } from "../../model/assumptions/table";

/** The cells of one column or one row with a cell for each row of the ratings. */
export function linePerFactor(argument: string, cells: Cell[][], factorCount: number): Outcome<Cell[]> {
  const line = cells.flat();
  const rows = cells.length;
  const columns = line.length / rows;
  if ((rows === 1 || columns === 1) && line.length === factorCount) return answer(line);
  return noAnswer({ kind: "notOnePerRow", argument, rows, columns, otherArgument: "ratings", otherRows: factorCount });
}
