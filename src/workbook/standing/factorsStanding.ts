import { type FactorId, factors } from "../../model/catalogue/factors";
import type { Typed } from "../../model/fault";
import { FactorsLayout } from "../layout/factors";
import type { StandingComparison } from "./readStanding";

/** The Factors sheet as it stands: what is typed there and what follows from it. */
export interface FactorsStanding {
  readonly title: string;
  /** As the sheet calls them, the baseline first. */
  readonly options: readonly string[];
  /** What is typed for the weight of the advantages together; null where the cell is blank. */
  readonly balance: Typed | null;
  /** What that comes to: the same, but for a formula of the user's own. */
  readonly balanceInForce: number | null;
  /** In the order of the catalogue. */
  readonly factors: readonly FactorStanding[];
}

export interface FactorStanding {
  readonly id: FactorId;
  /** The points typed; null where the cell is blank. */
  readonly points: Typed | null;
  /** The points that count. */
  readonly counted: number | null;
  readonly options: readonly RatingStanding[];
}

/** A factor's ratings of one option; null where a cell is blank or shows no number. */
export interface RatingStanding {
  readonly typed: Typed | null;
  readonly inForce: number | null;
  readonly suggested: number | null;
  readonly measure: number | null;
}

/** What the pane types on the Factors sheet; null clears the cell. */
export type FactorsChange =
  | { readonly kind: "rating"; readonly factor: FactorId; readonly option: number; readonly value: number | null }
  | { readonly kind: "points"; readonly factor: FactorId; readonly value: number | null }
  | { readonly kind: "balance"; readonly value: number };

/** A cell by its row and column from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Reads the Factors sheet; null where it is gone, or a row or column of it that the pane needs. */
export function factorsStanding({ request, places, sheets }: StandingComparison): FactorsStanding | null {
  const placed = places.factors;
  const title = sheets.find(({ id }) => id === "factors")?.title;
  if (!placed || title === undefined) return null;
  const layout = new FactorsLayout(request.options.length);
  const { columns } = layout;
  const typed = (row: number, column: number) => orBlank(placed.typed[row]?.[column]);
  const shown = (row: number, column: number) => orNumber(placed.shown[row]?.[column]);
  const rows = factors.map(({ id }): FactorStanding => {
    const row = layout.rowOf(id);
    return {
      id,
      points: typed(row, columns.points),
      counted: shown(row, columns.counted),
      options: request.options.map((_, option) => ({
        typed: typed(row, columns.typed + option),
        inForce: shown(row, columns.inForce + option),
        suggested: shown(row, columns.suggested + option),
        measure: shown(row, columns.measure + option),
      })),
    };
  });
  if (!isWholeSheet(placed.typed, layout)) return null;
  return {
    title,
    options: request.options.map(({ name }, option) => {
      const heading = placed.shown[layout.headerRow]?.[columns.inForce + option];
      return typeof heading === "string" && heading !== "" ? heading : name;
    }),
    balance: typed(layout.balanceRow, columns.side),
    balanceInForce: shown(layout.balanceRow, columns.side),
    factors: rows,
  };
}

/** Where a change is typed on the sheet as it stands, wherever the user has moved its rows and columns. */
export function placeOfChange({ request, recognised }: StandingComparison, change: FactorsChange): CellPlace | null {
  const lines = recognised.get("factors");
  const layout = new FactorsLayout(request.options.length);
  const { columns } = layout;
  const planned =
    change.kind === "balance"
      ? { row: layout.balanceRow, column: columns.side }
      : {
          row: layout.rowOf(change.factor),
          column: change.kind === "points" ? columns.points : columns.typed + change.option,
        };
  const [row, column] = [lines?.rows[planned.row], lines?.columns[planned.column]];
  return row === undefined || column === undefined ? null : { row, column };
}

/** A deleted row or column has no cells at all; a blank one has. */
function isWholeSheet(typed: readonly (readonly unknown[])[], layout: FactorsLayout): boolean {
  const { columns, optionCount } = layout;
  const needed = [
    columns.side,
    columns.points,
    columns.counted,
    ...[columns.typed, columns.inForce, columns.suggested, columns.measure].flatMap((first) =>
      Array.from({ length: optionCount }, (_, option) => first + option),
    ),
  ];
  const rows = [layout.balanceRow, ...factors.map(({ id }) => layout.rowOf(id))];
  return rows.every((row) => needed.every((column) => typed[row]?.[column] !== undefined));
}

function orBlank(value: Typed | null | undefined): Typed | null {
  return value === undefined || value === "" ? null : value;
}

function orNumber(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
