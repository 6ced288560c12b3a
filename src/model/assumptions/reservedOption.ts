import { type DriverId, driverById } from "../catalogue/drivers";
import type { ReservedHeader, Vocabulary } from "../catalogue/vocabulary";
import type { TableFault } from "../fault";
import { isBlankText } from "./table";
import type { ReservedColumn, TableHeader } from "./tableHeader";
import type { TableRow } from "./tableRows";

/** The reserved headers under which words belong. A column of ids or grades may hold numbers too. */
const wordHeaders: readonly ReservedHeader[] = ["driver", "name", "unit", "scope", "group", "bad", "source", "note"];

/**
 * An option that bears a reserved header, as a vendor called Source would: without a word about it, its figures would be left
 * out. Such a column holds an arrangement, or numbers alone where words belong.
 */
export function reservedOption(
  { reserved }: TableHeader,
  rows: ReadonlyMap<DriverId | "arrangement", TableRow>,
  vocabulary: Vocabulary,
): TableFault | undefined {
  for (const column of reserved) {
    const row = arrangementRow(column, rows, vocabulary) ?? rowOfNumbers(column, rows);
    if (row === undefined) continue;
    const place = { row: row.number, column: column.column + 1 };
    return { kind: "reservedOptionHeader", header: column.text, value: row.cells[column.column] ?? "", place };
  }
  return undefined;
}

function arrangementRow(
  { column }: ReservedColumn,
  rows: ReadonlyMap<DriverId | "arrangement", TableRow>,
  vocabulary: Vocabulary,
): TableRow | undefined {
  const row = rows.get("arrangement");
  const cell = row?.cells[column];
  return typeof cell === "string" && vocabulary.arrangement(cell) !== undefined ? row : undefined;
}

/** The first of the rows in which the column holds a number, if it holds nothing else beside drivers that are numbers. */
function rowOfNumbers(
  { header, column }: ReservedColumn,
  rows: ReadonlyMap<DriverId | "arrangement", TableRow>,
): TableRow | undefined {
  if (!wordHeaders.includes(header)) return undefined;
  const numeric = [...rows].filter(([id]) => id !== "arrangement" && driverById[id].unit !== "choice");
  const filled = numeric.map(([, row]) => row).filter(({ cells }) => !isBlankText(cells[column]));
  return filled.every(({ cells }) => typeof cells[column] === "number") ? filled[0] : undefined;
}
