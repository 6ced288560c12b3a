import { type Domain, isInDomain, shareAbove0, shareBelow1 } from "../../model/domain";
import {
  answerWithinDomain,
  handleSecondsDomain,
  intervalDomain,
  patienceDomain,
  targetsIfBlank,
} from "../../model/staffing/limits";
import { answer } from "../../model/outcome";
import type { Fault, Place } from "../../model/fault";
import type { Cell } from "../../model/assumptions/table";
import { type RangeArgument, cellsOf, isBlankIn, isLeftOut, numberIn, placeIn } from "./arguments";

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
  agents: { domain: { least: 0, most: 1e9 }, blank: 0 },
  calls: { domain: { least: 0, most: 1e7 }, blank: 0 },
  aht: { domain: handleSecondsDomain },
  serviceLevel: { domain: shareBelow1, blank: targetsIfBlank.serviceLevel, optional: true },
  answerWithin: { domain: answerWithinDomain, blank: targetsIfBlank.answerWithin, optional: true },
  interval: { domain: intervalDomain, blank: 30, optional: true },
  patience: { domain: patienceDomain, blank: targetsIfBlank.patience, optional: true },
  maxOccupancy: { domain: shareAbove0, blank: targetsIfBlank.maxOccupancy, optional: true },
  blocking: { domain: { ...shareAbove0, belowMost: true, zeroIsMeant: true }, blank: 0.01, optional: true },
  shrinkage: { domain: shareBelow1, blank: 0.3, optional: true },
  hoursPerFte: { domain: { least: 0, most: 8784, aboveLeast: true }, blank: 40, optional: true },
} satisfies Record<string, StaffingArgument>;

/**
 * The numbers of an argument, and a fault for each cell that holds none: whether the cell matters, its interval decides. A
 * single cell is named without its place, and may hold what a range may.
 */
export function staffingArgument(name: StaffingArgumentName, raw: unknown): RangeArgument<number | Fault> {
  const { domain, blank, optional }: StaffingArgument = staffingArguments[name];
  if (isLeftOut(raw) && !optional) return { argument: name, cells: [[{ kind: "argumentMissing", argument: name }]] };

  const cells = cellsOf(raw);
  const isSingle = cells.length === 1 && cells[0]!.length === 1;
  // The places of a year of half-hours would cost more than all the agents.
  if (holdsNumbers(cells, domain)) return { argument: name, cells };
  const numberAt = (cell: Cell, place: Place | undefined) => {
    const read = blank !== undefined && isBlankIn(cell, domain) ? answer(blank) : numberIn(name, cell, domain, place);
    return read.ok ? read.value : read.fault;
  };
  const placeOf = (row: number, column: number) => (isSingle ? undefined : placeIn(raw, row, column));
  return { argument: name, cells: cells.map((row, r) => row.map((cell, c) => numberAt(cell, placeOf(r, c)))) };
}

function holdsNumbers(cells: readonly (readonly Cell[])[], domain: Domain): cells is number[][] {
  return cells.every((row) => row.every((cell) => typeof cell === "number" && isInDomain(cell, domain)));
}
