import type { Place } from "../../model/fault";
import { type Outcome, allAnswers, answer, noAnswer } from "../../model/outcome";
import { pairwiseMatrix } from "../../model/scoring/pairwiseMatrix";
import type { Cell } from "../../model/assumptions/table";
import { cellsOf, isLeftOut, numberIn, numbersArgument } from "./arguments";
import { positiveWeights } from "./scorecardArgument";

/** Points in one column or row, of which at least one is above 0; a blank is 0. */
export function swingPointsArgument(argument: string, raw: unknown): Outcome<number[]> {
  const line = lineOf(argument, raw);
  return line.ok ? positiveWeights(argument, raw) : line;
}

/** Ranks in one column or row, each from 1 to the number of ranks. */
export function ranksArgument(argument: string, raw: unknown): Outcome<number[]> {
  const line = lineOf(argument, raw);
  if (!line.ok) return line;
  const ranks = numbersArgument(argument, raw, { least: 1, most: line.value.length });
  return ranks.ok ? answer(ranks.value.flat()) : ranks;
}

/** Far beyond Saaty's 1/9 to 9, and far below the days that Excel makes of 1/7. */
const judgementDomain = { least: 0.01, most: 100 };

/** A full matrix of pairwise judgements. No judgement is 0: some hosts make a 0 of a blank. */
export function pairwiseArgument(argument: string, raw: unknown): Outcome<number[][]> {
  if (isLeftOut(raw)) return noAnswer({ kind: "argumentMissing", argument });
  const rows = cellsOf(raw).map((row, rowIndex) =>
    allAnswers(
      row.map((cell, columnIndex) =>
        cell === null || cell === 0
          ? answer(null)
          : judgementIn(argument, cell, { row: rowIndex + 1, column: columnIndex + 1 }),
      ),
    ),
  );
  const judgements = allAnswers<(number | null)[]>(rows);
  return judgements.ok ? pairwiseMatrix(judgements.value, argument) : judgements;
}

function judgementIn(argument: string, cell: Cell, place: Place): Outcome<number> {
  const read = numberIn(argument, cell, judgementDomain, place);
  return !read.ok && read.fault.kind === "outsideDomain"
    ? noAnswer({ ...read.fault, kind: "judgementOutside", place })
    : read;
}

/** Values as the row or column that the argument was. */
export function inShapeOf(raw: unknown, values: readonly number[]): number[][] {
  return cellsOf(raw).length === 1 ? [[...values]] : values.map((value) => [value]);
}

function lineOf(argument: string, raw: unknown): Outcome<Cell[]> {
  if (isLeftOut(raw)) return noAnswer({ kind: "argumentMissing", argument });
  const cells = cellsOf(raw);
  const line = cells.flat();
  const rows = cells.length;
  const columns = line.length / rows;
  return rows === 1 || columns === 1 ? answer(line) : noAnswer({ kind: "notALine", argument, rows, columns });
}
