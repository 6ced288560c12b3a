import { type Outcome, answer, noAnswer } from "../../model/outcome";
import type { Cell } from "../../model/assumptions/table";
import type { Fault } from "../../model/fault";
import { broadcast } from "../runtime/broadcast";
import { toCell } from "../runtime/cellError";
import { type StaffingArgumentName, staffingArgument } from "../arguments/staffingArguments";

/** What stands in a cell of a range whose queue never clears: an error there would spoil the whole range. */
const overloaded = "overloaded";

/**
 * The answers of a staffing function for all cells of its arguments, which are given as Excel passed them. A single answer
 * that does not exist is an error. Where there are no calls the answer is `withoutCalls`, and nothing else is read: a closed
 * half-hour has no handle time. `compute` is handed the same object each time, filled anew.
 */
export function staffingCells<Name extends StaffingArgumentName>(
  raw: Readonly<Record<Name, unknown>>,
  compute: (values: Readonly<Record<Name, number>>) => Outcome<number>,
  withoutCalls = 0,
): any[][] {
  const names = Object.keys(raw) as Name[];
  const args = names.map((name) => staffingArgument(name, raw[name]));

  const isSingle = args.every(({ cells }) => cells.length === 1 && cells[0]!.length === 1);
  const callsIndex = names.findIndex((name) => name === "calls");
  const named = {} as Record<Name, number>;
  const cells = broadcast(args, (values): Outcome<Cell> => {
    if (values[callsIndex] === 0) return answer(withoutCalls);
    const fault = values.find(isFault);
    if (fault) return noAnswer(fault);
    names.forEach((name, index) => (named[name] = values[index] as number));
    const outcome = compute(named);
    const neverClears = !outcome.ok && outcome.fault.kind === "queueNeverClears";
    return neverClears && !isSingle ? answer(overloaded) : outcome;
  });
  return toCell(cells);
}

function isFault(value: number | Fault): value is Fault {
  return typeof value !== "number";
}
