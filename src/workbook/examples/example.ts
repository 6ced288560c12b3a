import type { Area } from "../plan/address";

export type ExampleCell = string | number | boolean | null;

/** What stands in an argument: a value, a place of the example's sheet, or null where it is left out. */
export type ExampleArgument = ExampleCell | Area;

/** A call of a cell function that a reader can type, and one that is refused. */
export interface Example {
  /** What the sheet holds, from A1; nothing where all arguments are typed. */
  readonly sheet?: readonly (readonly ExampleCell[])[];
  readonly given: readonly ExampleArgument[];
  /** A usual mistake; null for a function that takes no arguments. */
  readonly refused: readonly ExampleArgument[] | null;
}

export function isArea(argument: ExampleArgument): argument is Area {
  return typeof argument === "object" && argument !== null;
}

/** The cells of a place of the example's sheet. */
export function cellsInExample(
  sheet: readonly (readonly ExampleCell[])[],
  { row, column, rows, columns }: Area,
): ExampleCell[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => sheet[row + down]?.[column + across] ?? null),
  );
}
