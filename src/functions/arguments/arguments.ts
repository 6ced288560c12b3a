import { foldName } from "../../locale/foldName";
import { type Cell, isBlank, isBlankText } from "../../model/assumptions/table";
import { type Domain, isInDomain, isTimeOfDay } from "../../model/domain";
import type { Place } from "../../model/fault";
import { type Outcome, allAnswers, answer, noAnswer } from "../../model/outcome";

/** An argument of a cell function: its name and its cells, row by row. A single value is one cell. */
export interface RangeArgument<Value> {
  readonly argument: string;
  readonly cells: readonly (readonly Value[])[];
}

/** Excel may pass a formatted number or an error as an object, and a blank as null, "" or undefined. */
export function cellOf(raw: unknown): Cell {
  const value = plainValue(raw);
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && !isBlank(value) ? value : null;
}

/** What stands in a rich cell; one of an unknown kind is an error and never a blank, which would take a default. */
function plainValue(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null) return raw;
  const { basicValue, primitive, code }: { basicValue?: unknown; primitive?: unknown; code?: unknown } = raw;
  const plain = basicValue ?? primitive ?? code;
  return plain === undefined || typeof plain === "object" ? "#VALUE!" : plain;
}

/**
 * A range as rows of cells; a single value is a range of one cell. What no Excel hands over is read as blanks: nothing at all, and
 * cells that a row has fewer than another.
 */
export function cellsOf(raw: unknown): Cell[][] {
  if (!Array.isArray(raw)) return [[cellOf(raw)]];
  const rows = raw.map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return [[null]];
  if (rows.every((row) => row.length === width)) return rows;
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}

/** Whether an argument was left out. A range is never left out, even when all its cells are blank. */
export function isLeftOut(raw: unknown): boolean {
  return Array.isArray(raw) ? raw.length === 0 : cellOf(raw) === null;
}

/** Whether an argument in words was left out. No word is 0: some hosts make a 0 of a blank cell. */
export function isWordLeftOut(raw: unknown): boolean {
  return isLeftOut(raw) || isBlankText(cellsOf(raw)[0]?.[0]);
}

/** The number in a cell, if it lies in the domain. */
export function numberIn(argument: string, value: Cell, domain: Domain, place?: Place): Outcome<number> {
  if (value === null)
    return noAnswer(place ? { kind: "blankCell", argument, place } : { kind: "argumentMissing", argument });
  if (typeof value !== "number" || !Number.isFinite(value))
    return noAnswer({ kind: "notANumber", argument, value, place });
  if (isInDomain(value, domain)) return answer(value);
  return noAnswer({ kind: isTimeOfDay(value, domain) ? "timeOfDay" : "outsideDomain", argument, value, domain, place });
}

/** Whether a cell is blank where a blank is allowed: 0 is one too where nobody can mean it, for some hosts make a 0 of a blank. */
export function isBlankIn(value: Cell, domain: Domain): boolean {
  return value === null || (value === 0 && !domain.zeroIsMeant && !isInDomain(0, domain));
}

/** A single number, or its default when it was left out. */
export function numberArgument(argument: string, raw: unknown, domain: Domain, fallback?: number): Outcome<number> {
  const value = cellsOf(raw)[0]?.[0] ?? null;
  return fallback !== undefined && isBlankIn(value, domain) ? answer(fallback) : numberIn(argument, value, domain);
}

/** TRUE or FALSE, or 1 or 0; its default when it was left out. */
export function flagArgument(argument: string, raw: unknown, fallback: boolean): Outcome<boolean> {
  const value = cellsOf(raw)[0]?.[0] ?? null;
  if (value === null) return answer(fallback);
  if (typeof value === "boolean") return answer(value);
  return value === 1 || value === 0 ? answer(value === 1) : noAnswer({ kind: "notTrueOrFalse", argument, value });
}

/** A range of numbers. A blank cell counts as `blank`, and is refused where that is not given. */
export function numbersArgument(argument: string, raw: unknown, domain: Domain, blank?: number): Outcome<number[][]> {
  const rows = cellsOf(raw).map((row, rowIndex) =>
    allAnswers(
      row.map((value, columnIndex) =>
        value === null && blank !== undefined
          ? answer(blank)
          : numberIn(argument, value, domain, placeIn(raw, rowIndex, columnIndex)),
      ),
    ),
  );
  return allAnswers(rows);
}

/** Where a cell stands in a range; nothing for a single value. */
export function placeIn(raw: unknown, rowIndex: number, columnIndex: number): Place | undefined {
  return Array.isArray(raw) ? { row: rowIndex + 1, column: columnIndex + 1 } : undefined;
}

/** One of a list of choices, found by `find` (ids and names in any language), or the default when left out. */
export function choiceArgument<Choice extends string>(
  argument: string,
  raw: unknown,
  find: (name: string) => Choice | undefined,
  allowed: readonly Choice[],
  fallback?: Choice,
): Outcome<Choice> {
  const value = cellsOf(raw)[0]?.[0] ?? null;
  if (isBlankText(value) || value === null)
    return fallback === undefined ? noAnswer({ kind: "argumentMissing", argument }) : answer(fallback);
  const choice = find(String(value));
  return choice === undefined ? noAnswer({ kind: "unknownChoice", argument, value, allowed }) : answer(choice);
}

/** Finds an id as typed, or as what looks like it. */
export function byId<Id extends string>(ids: readonly Id[]): (name: string) => Id | undefined {
  return (name) => ids.find((id) => id === foldName(name));
}
