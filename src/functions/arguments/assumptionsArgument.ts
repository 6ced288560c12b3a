import { vocabulary } from "../../locale/vocabulary";
import type { Assumptions, OptionAssumptions } from "../../model/assumptions/assumptions";
import { foldName } from "../../locale/foldName";
import { readAssumptions } from "../../model/assumptions/readAssumptions";
import { type MovableDriverId, isMovable } from "../../model/catalogue/drivers";
import { type Outcome, answer, noAnswer } from "../../model/outcome";
import { cellsOf, isWordLeftOut } from "./arguments";

/** The tables that were read last, the latest first: the cells of a workbook ask about the same few. */
const known: { readonly raw: unknown; readonly read: Outcome<Assumptions> }[] = [];
const mostKnown = 16;

/** Reads the `assumptions` argument of a function; one that was read lately is answered again. */
export function assumptionsArgument(raw: unknown): Outcome<Assumptions> {
  const place = known.findIndex((before) => isSame(before.raw, raw));
  const [table] =
    place < 0 ? [{ raw: copyOf(raw), read: readAssumptions(cellsOf(raw), vocabulary) }] : known.splice(place, 1);
  known.unshift(table!);
  if (known.length > mostKnown) known.pop();
  return table!.read;
}

/** A range is the same where all of its cells are: what they mean is then not looked at again. */
function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (!isSame(one[index], other[index])) return false;
  return true;
}

function copyOf(raw: unknown): unknown {
  return Array.isArray(raw) ? raw.map(copyOf) : raw;
}

/** Finds an option by its header, or by its number from 1 where no header matches; `fallback` when it is left out. */
export function optionArgument(
  argument: string,
  raw: unknown,
  { options }: Assumptions,
  fallback?: number,
): Outcome<OptionAssumptions> {
  const typed = isWordLeftOut(raw) ? (fallback ?? null) : cellsOf(raw)[0]![0]!;
  if (typed === null) return noAnswer({ kind: "argumentMissing", argument });
  const name = foldName(String(typed));
  const number = typeof typed === "boolean" ? NaN : Number(typed);
  const found = options.find((option) => foldName(option.name) === name) ?? options[number - 1];
  if (found) return answer(found);
  return noAnswer({ kind: "unknownOption", argument, value: typed, options: options.map((option) => option.name) });
}

/** The option asked for, or all of them when it is left out. */
export function optionsArgument(
  argument: string,
  raw: unknown,
  table: Assumptions,
): Outcome<readonly OptionAssumptions[]> {
  if (isWordLeftOut(raw)) return answer(table.options);
  const option = optionArgument(argument, raw, table);
  return option.ok ? answer([option.value]) : option;
}

/** Finds a driver that can be moved, by its id or its name in any language; `fallback` when it is left out. */
export function movableDriverArgument(
  argument: string,
  raw: unknown,
  fallback?: MovableDriverId,
): Outcome<MovableDriverId> {
  if (fallback !== undefined && isWordLeftOut(raw)) return answer(fallback);
  const typed = cellsOf(raw)[0]?.[0] ?? null;
  if (typed === null) return noAnswer({ kind: "argumentMissing", argument });
  const driver = vocabulary.driver(String(typed));
  if (driver === undefined) return noAnswer({ kind: "unknownDriverArgument", argument, value: typed });
  return isMovable(driver) ? answer(driver) : noAnswer({ kind: "driverCannotMove", driver });
}
