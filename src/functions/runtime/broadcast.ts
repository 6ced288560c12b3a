import type { ArgumentFault } from "../../model/fault";
import { type Outcome, answer, noAnswer } from "../../model/outcome";
import type { Cell } from "../../model/assumptions/table";
import type { RangeArgument } from "../arguments/arguments";

/**
 * Computes a cell for each row and column, as Excel spreads its own functions over ranges: an argument of one row or one
 * column is repeated along the others, and other shapes must be the same. The first fault ends it.
 *
 * `compute` answers from its values alone: where only one argument varies, a value seen before takes the answer it had (a
 * year of half-hours holds some hundred different numbers of calls). It is handed the same list each time, filled anew.
 */
export function broadcast<Value>(
  args: readonly RangeArgument<Value>[],
  compute: (values: readonly Value[]) => Outcome<Cell>,
): Outcome<Cell[][]> {
  const tallest = largest(args, rowsOf);
  const widest = largest(args, columnsOf);
  for (const arg of args) {
    if (!spreadsTo(rowsOf(arg), rowsOf(tallest))) return noAnswer(shapesDiffer(arg, tallest));
    if (!spreadsTo(columnsOf(arg), columnsOf(widest))) return noAnswer(shapesDiffer(arg, widest));
  }

  const values = args.map((arg) => valueAt(arg, 0, 0));
  const varying = [...args.keys()].filter((index) => rowsOf(args[index]!) * columnsOf(args[index]!) > 1);
  const answerTo = varying.length === 1 ? remembering(compute, varying[0]!) : compute;
  const rows: Cell[][] = [];
  for (let rowIndex = 0; rowIndex < rowsOf(tallest); rowIndex += 1) {
    const row: Cell[] = [];
    for (let columnIndex = 0; columnIndex < columnsOf(widest); columnIndex += 1) {
      for (const index of varying) values[index] = valueAt(args[index]!, rowIndex, columnIndex);
      const outcome = answerTo(values);
      if (!outcome.ok) return outcome;
      row.push(outcome.value);
    }
    rows.push(row);
  }
  return answer(rows);
}

const rowsOf = <Value>({ cells }: RangeArgument<Value>) => cells.length;
const columnsOf = <Value>({ cells }: RangeArgument<Value>) => cells[0]!.length;
const spreadsTo = (length: number, whole: number) => length === 1 || length === whole;

function largest<Value>(
  args: readonly RangeArgument<Value>[],
  sizeOf: (arg: RangeArgument<Value>) => number,
): RangeArgument<Value> {
  return args.reduce((largest, arg) => (sizeOf(arg) > sizeOf(largest) ? arg : largest));
}

function valueAt<Value>(arg: RangeArgument<Value>, rowIndex: number, columnIndex: number): Value {
  const row = arg.cells[rowsOf(arg) === 1 ? 0 : rowIndex]!;
  return row[row.length === 1 ? 0 : columnIndex]!;
}

function remembering<Value>(
  compute: (values: readonly Value[]) => Outcome<Cell>,
  varyingIndex: number,
): (values: readonly Value[]) => Outcome<Cell> {
  const known = new Map<Value, Outcome<Cell>>();
  return (values) => {
    const value = values[varyingIndex]!;
    const before = known.get(value);
    if (before) return before;
    const outcome = compute(values);
    known.set(value, outcome);
    return outcome;
  };
}

function shapesDiffer<Value>(one: RangeArgument<Value>, other: RangeArgument<Value>): ArgumentFault {
  return {
    kind: "shapesDiffer",
    argument: one.argument,
    rows: rowsOf(one),
    columns: columnsOf(one),
    otherArgument: other.argument,
    otherRows: rowsOf(other),
    otherColumns: columnsOf(other),
  };
}
