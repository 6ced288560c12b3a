import { isFormula } from "../plan/isFormula";
import { unquoted } from "../plan/unquoted";
import type { PlannedCell } from "../plan/plan";
import { maskReferences } from "../plan/references";

/** What a row or column is known by: its texts, and its formulas without their references. */
export type LineMarks = ReadonlySet<string>;

export interface SheetMarks {
  readonly rows: readonly LineMarks[];
  readonly columns: readonly LineMarks[];
}

type Cells = readonly (readonly (PlannedCell | boolean)[])[];

/** Of the cells that are still there: a plan is asked for its marks whenever a sheet is read. */
const marked = new WeakMap<Cells, SheetMarks>();

/** The marks of every row and column; numbers are none, for they are what people change. */
export function marksOf(cells: Cells): SheetMarks {
  const last = marked.get(cells);
  if (last) return last;
  const marks = collected(cells);
  marked.set(cells, marks);
  return marks;
}

function collected(cells: Cells): SheetMarks {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = cells.map(() => new Set<string>());
  const columns = Array.from({ length: width }, () => new Set<string>());
  for (const [r, row] of cells.entries())
    for (const [c, cell] of row.entries()) {
      if (typeof cell !== "string" || cell === "") continue;
      const mark = markOf(cell);
      rows[r]?.add(mark);
      columns[c]?.add(mark);
    }
  return { rows, columns };
}

/** Every mark of a sheet. */
export function marksIn(cells: Cells): LineMarks {
  return new Set(marksOf(cells).rows.flatMap((marks) => [...marks]));
}

/** The marks of formulas: what stands and what is planned are largely the same. Two comparisons of eight options have as many. */
const known = new Map<string, string>();
const mostKnown = 50_000;

/** A text, or a formula without its references: the same wherever it stands. */
export function markOf(cell: string): string {
  if (!isFormula(cell)) return unquoted(cell);
  const last = known.get(cell);
  if (last !== undefined) return last;
  const mark = maskReferences(cell, "¤").replaceAll(/[\s@]/g, "");
  if (known.size >= mostKnown) known.clear();
  known.set(cell, mark);
  return mark;
}

/** Two empty lines go together where nothing better offers. */
const emptyMatch = 0.01;

/**
 * Which line of `to` each line of `from` is, in their order: the pairs that have most marks in common. A line that is gone
 * has none; lines that were added are nobody's.
 */
export function alignLines(from: readonly LineMarks[], to: readonly LineMarks[]): (number | undefined)[] {
  const isSame = from.every((marks, line) => [...marks].every((mark) => to[line]?.has(mark)));
  if (isSame && to.length >= from.length) return from.map((_, line) => line);
  const pairs = bestPairs(from, to);
  fillGaps(pairs, to.length);
  return pairs;
}

function bestPairs(from: readonly LineMarks[], to: readonly LineMarks[]): (number | undefined)[] {
  const width = to.length + 1;
  // best[i][j]: the most that lines from i and from j on can have in common.
  const best = new Float64Array((from.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const common = from.map((marks) => to.map((others) => commonMarks(marks, others)));
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--) {
      const shared = common[i]?.[j] ?? 0;
      const paired = shared > 0 ? shared + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  const pairs = new Array<number | undefined>(from.length).fill(undefined);
  for (let i = 0, j = 0; i < from.length && j < to.length;) {
    const shared = common[i]?.[j] ?? 0;
    if (shared > 0 && at(i, j) === shared + at(i + 1, j + 1)) pairs[i++] = j++;
    else if (at(i, j) === at(i, j + 1)) j++;
    else i++;
  }
  return pairs;
}

function commonMarks(marks: LineMarks, others: LineMarks): number {
  if (marks.size === 0 && others.size === 0) return emptyMatch;
  let count = 0;
  for (const mark of marks) if (others.has(mark)) count++;
  return count;
}

/** Lines without a pair take those that are free between their neighbours', one by one. */
function fillGaps(pairs: (number | undefined)[], count: number): void {
  let free = 0;
  for (let line = 0; line < pairs.length; line++) {
    const pair = pairs[line];
    if (pair === undefined) {
      const next = pairs.slice(line).find((each) => each !== undefined) ?? count;
      if (free < next) pairs[line] = free++;
    } else free = pair + 1;
  }
}
