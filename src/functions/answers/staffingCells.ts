import { type Outcome, allAnswers, answer } from "../../model/outcome";
import type { Cell } from "../../model/assumptions/table";
import { broadcast } from "../runtime/broadcast";
import { toCell } from "../runtime/cellError";
import { type StaffingArgumentName, staffingArgument } from "../arguments/staffingArguments";

/** What stands in a cell of a range whose queue never clears: an error there would spoil the whole range. */
const overloaded = "overloaded";

/**
 * The answers of a staffing function for all cells of its arguments, which are given as Excel passed them. A single answer
 * that does not exist is an error. `compute` is handed the same object each time, filled anew.
 */
export function staffingCells<Name extends StaffingArgumentName>(
  raw: Readonly<Record<Name, unknown>>,
  compute: (values: Readonly<Record<Name, number>>) => Outcome<number>,
): any[][] {
  const names = Object.keys(raw) as Name[];
  const args = allAnswers(names.map((name) => staffingArgument(name, raw[name])));
  if (!args.ok) return toCell(args);

  const isSingle = args.value.every(({ cells }) => cells.length === 1 && cells[0]!.length === 1);
  const named = {} as Record<Name, number>;
  const cells = broadcast(args.value, (values): Outcome<Cell> => {
    names.forEach((name, index) => (named[name] = values[index]!));
    const outcome = compute(named);
    const neverClears = !outcome.ok && outcome.fault.kind === "queueNeverClears";
    return neverClears && !isSingle ? answer(overloaded) : outcome;
  });
  return toCell(cells);
}
