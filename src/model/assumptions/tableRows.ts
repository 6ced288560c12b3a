import type { DriverId } from "../catalogue/drivers";
import { type Outcome, answer, noAnswer } from "../outcome";
import type { Vocabulary } from "../catalogue/vocabulary";
import { type Cell, type Table, isBlank, isBlankText } from "./table";
import type { TableHeader } from "./tableHeader";

/** A row of the table with its number, counted from 1. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

/**
 * Finds the row of each driver below the header. A row that names none is a heading, a footnote or the header again, and must
 * hold no values.
 */
export function readTableRows(
  table: Table,
  header: TableHeader,
  vocabulary: Vocabulary,
): Outcome<ReadonlyMap<DriverId | "arrangement", TableRow>> {
  const rows = new Map<DriverId | "arrangement", TableRow>();
  const valueColumns = [header, ...header.options].flatMap(({ uncertainty }) => Object.values(uncertainty));
  valueColumns.push(...header.options.map(({ column }) => column));
  const headerTexts = table[header.rowIndex]!.map((cell) => vocabulary.fold(String(cell ?? "")));
  for (const [index, cells] of table.entries()) {
    if (index <= header.rowIndex) continue;
    const number = index + 1;
    const [name = null] = cells;
    const isNameless = isBlankText(name);
    const id = isNameless ? undefined : vocabulary.driver(String(name));
    if (id === undefined) {
      const isNoValue = isNameless ? isBlankText : isBlank;
      const isHeaderAgain = (column: number) => vocabulary.fold(String(cells[column])) === headerTexts[column];
      const column = valueColumns.find((column) => !isNoValue(cells[column]) && !isHeaderAgain(column));
      if (column === undefined) continue;
      return isNameless
        ? noAnswer({
            kind: "headingHoldsValue",
            value: cells[column] ?? "",
            place: { row: number, column: column + 1 },
          })
        : noAnswer({ kind: "unknownDriver", name: String(name), row: number });
    }
    const first = rows.get(id);
    if (first) return noAnswer({ kind: "duplicateDriver", driver: id, row: number, firstRow: first.number });
    rows.set(id, { number, cells });
  }
  return answer(rows);
}
