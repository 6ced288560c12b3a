import { vocabulary } from "../../locale/vocabulary";
import type { Assumptions, OptionAssumptions } from "../../model/assumptions/assumptions";
import { foldName } from "../../locale/foldName";
import { readAssumptions } from "../../model/assumptions/readAssumptions";
import { type MovableDriverId, isMovable } from "../../model/catalogue/drivers";
import { type Outcome, answer, noAnswer } from "../../model/outcome";
import { cellsOf, isWordLeftOut } from "./arguments";

/** Reads the `assumptions` argument of a function. */
export function assumptionsArgument(raw: unknown): Outcome<Assumptions> {
  return readAssumptions(cellsOf(raw), vocabulary);
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
