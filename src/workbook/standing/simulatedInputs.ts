import { type DriverId, drivers } from "../../model/catalogue/drivers";
import type { Typed } from "../../model/fault";
import { InputsLayout } from "../layout/inputs";
import type { CellPlace } from "./factorsStanding";
import type { StandingComparison } from "./readStanding";

/** A driver of an option, or of all where `option` is null, on the Inputs sheet. */
export interface InputPlace {
  readonly driver: DriverId;
  /** The option's place among the options, from 0. */
  readonly option: number | null;
}

/** What the simulation reads of the Inputs sheet. */
export interface SimulatedInputs {
  readonly title: string;
  /** Header row, driver ids, each option's values before any scenario, low, high and distribution. */
  readonly table: readonly (readonly Typed[])[];
  /** What is typed for each driver; null where the cell is blank. */
  readonly typed: readonly (InputPlace & { readonly content: Typed | null })[];
}

/** Reads the Inputs sheet; null where it is gone, or a row or column of it that the simulation reads. */
export function simulatedInputs({ request, places, sheets }: StandingComparison): SimulatedInputs | null {
  const placed = places.inputs;
  const title = sheets.find(({ id }) => id === "inputs")?.title;
  if (!placed || title === undefined) return null;
  const layout = new InputsLayout(request.options.length);
  const { row, column, rows, columns } = layout.baseArea;
  const table = placed.shown.slice(row, row + rows).map((cells) => cells?.slice(column, column + columns));
  const isWhole = table.length === rows && table.every((cells) => cells?.length === columns);
  if (!isWhole || table.some((cells) => cells?.includes(undefined))) return null;
  const typed = drivers.flatMap(({ id, scope }) =>
    (scope === "shared" ? [null] : [...request.options.keys()]).map((option) => {
      const content = placed.typed[layout.rowOf(id)]?.[layout.columns.typed + (option ?? 0)];
      return { driver: id, option, content: content === undefined || content === "" ? null : content };
    }),
  );
  return { title, table: table as Typed[][], typed };
}

/** Where a driver is typed on the sheet as it stands, wherever the user has moved its rows and columns. */
export function placeOfInput(
  { request, recognised }: StandingComparison,
  { driver, option }: InputPlace,
): CellPlace | null {
  const layout = new InputsLayout(request.options.length);
  const lines = recognised.get("inputs");
  const [row, column] = [lines?.rows[layout.rowOf(driver)], lines?.columns[layout.columns.typed + (option ?? 0)]];
  return row === undefined || column === undefined ? null : { row, column };
}
