import { type Domain, isInDomain, shareAbove0, shareBelow1 } from "../../model/domain";
import { answerWithinDomain, handleSecondsDomain, intervalDomain, patienceDomain } from "../../model/staffing/limits";
import { type Outcome, answer, noAnswer } from "../../model/outcome";
import type { Cell } from "../../model/assumptions/table";
import { type RangeArgument, cellsOf, isLeftOut, numberArgument, numbersArgument } from "./arguments";

/** What an argument of the staffing functions may hold. The far ends are beyond any call centre, and still take no minutes. */
interface StaffingArgument {
  readonly domain: Domain;
  /** What a blank cell counts as; refused if not given. */
  readonly blank?: number;
  /** May be left out, and then counts as blank. */
  readonly optional?: boolean;
}

export type StaffingArgumentName = keyof typeof staffingArguments;

const staffingArguments = {
  agents: { domain: { least: 0, most: 1e9, whole: true }, blank: 0 },
  calls: { domain: { least: 0, most: 1e7 }, blank: 0 },
  aht: { domain: handleSecondsDomain },
  serviceLevel: { domain: shareBelow1, blank: 0.8, optional: true },
  answerWithin: { domain: answerWithinDomain, blank: 20, optional: true },
  interval: { domain: intervalDomain, blank: 30, optional: true },
  patience: { domain: patienceDomain, blank: Infinity, optional: true },
  maxOccupancy: { domain: shareAbove0, blank: 1, optional: true },
  blocking: { domain: { ...shareAbove0, belowMost: true }, blank: 0.01, optional: true },
  shrinkage: { domain: shareBelow1, blank: 0.3, optional: true },
  hoursPerFte: { domain: { least: 0, most: 8784, aboveLeast: true }, blank: 40, optional: true },
} satisfies Record<string, StaffingArgument>;

/** The numbers of an argument. A single cell is named without its place, and may hold what a range may. */
export function staffingArgument(name: StaffingArgumentName, raw: unknown): Outcome<RangeArgument<number>> {
  const { domain, blank, optional }: StaffingArgument = staffingArguments[name];
  if (isLeftOut(raw) && !optional) return noAnswer({ kind: "argumentMissing", argument: name });

  const cells = cellsOf(raw);
  if (cells.length === 1 && cells[0]!.length === 1) {
    const number = numberArgument(name, raw, domain, blank);
    return number.ok ? answer({ argument: name, cells: [[number.value]] }) : number;
  }
  // numbersArgument would find the same, but over a year of half-hours its objects cost more than all the agents.
  if (holdsNumbers(cells, domain)) return answer({ argument: name, cells });
  const numbers = numbersArgument(name, raw, domain, blank);
  return numbers.ok ? answer({ argument: name, cells: numbers.value }) : numbers;
}

function holdsNumbers(cells: readonly (readonly Cell[])[], domain: Domain): cells is number[][] {
  return cells.every((row) => row.every((cell) => typeof cell === "number" && isInDomain(cell, domain)));
}
