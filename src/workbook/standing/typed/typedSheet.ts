import type { Typed } from "../../../model/fault";
import type { Area } from "../../plan/address";
import { unquoted } from "../../plan/unquoted";
import type { TypedInputs } from "../../request/typedInputs";
import type { IntervalMinutes } from "../../request/intervals";
import { isGoneName } from "../followRenames";
import type { PlacedCells, PlacedSheet } from "../plannedPlaces";

/** A sheet that holds inputs: how what was typed on it is read, and where it stands. */
export interface TypedSheet {
  read(sheet: PlacedSheet, options: KeptOptions): Partial<TypedInputs>;
  /** Where each option is typed for; absent where the sheet asks nothing of single options. */
  ofOptions?(optionCount: number, sheet: PlacedSheet): OptionPlaces;
}

/** The options of a comparison that stands, and what else says where its inputs are. */
export interface KeptOptions {
  /** As the sheets call them. */
  readonly present: readonly string[];
  /** What was typed for each is kept under these names. */
  readonly kept: readonly string[];
  /** How long the intervals of Staffing's week are; the usual length where it is left out. */
  readonly intervalMinutes?: IntervalMinutes | undefined;
}

export interface OptionPlaces {
  readonly rows: readonly number[];
  column(option: number): number;
}

/** What a cell holds; undefined for one that is blank or gone. */
export function nonBlank(value: Typed | null | undefined): Typed | undefined {
  return value === "" || value === null ? undefined : value;
}

/** What a cell holds; null for one that is blank or gone. */
export function orNull(value: Typed | null | undefined): Typed | null {
  return nonBlank(value) ?? null;
}

export function cellsIn(cells: PlacedCells, { row, column, rows, columns }: Area): PlacedCells {
  return cells.slice(row, row + rows).map((line) => line.slice(column, column + columns));
}

/** An option that was chosen in a cell, under the name it is kept by. */
export function keptChoice(cell: Typed | null | undefined, { present, kept }: KeptOptions): Typed | undefined {
  const chosen = nonBlank(cell);
  if (chosen === undefined) return undefined;
  const name = kept[present.indexOf(unquoted(String(chosen)))] ?? chosen;
  return typeof name === "string" && isGoneName(name) ? undefined : name;
}
