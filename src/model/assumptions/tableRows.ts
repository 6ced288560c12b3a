import type { RowId } from "../catalogue/drivers";
import { type Outcome, answer, noAnswer } from "../outcome";
import type { Vocabulary } from "../catalogue/vocabulary";
import { type Cell, isBlankText } from "./table";
import type { TableHeader } from "./tableHeader";

/** A row of the table with its number, counted from 1. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** Finds the row of each driver. A row without an id is a heading and must hold no values. */
export function readTableRows(
  table: readonly (readonly Cell[])[],
  header: TableHeader,
  vocabulary: Vocabulary,
): Outcome<ReadonlyMap<RowId, TableRow>> {
  const rows = new Map<RowId, TableRow>();
  const valueColumns = [header, ...header.options].flatMap(({ uncertainty }) => Object.values(uncertainty));
  valueColumns.push(...header.options.map(({ column }) => column));
  for (const [index, cells] of table.entries()) {
    if (index === 0) continue;
    const number = index + 1;
    const [name = null] = cells;
    if (isBlankText(name)) {
      const value = valueColumns.find((column) => !isBlankText(cells[column]));
      if (value === undefined) continue;
      return noAnswer({
        kind: "headingHoldsValue",
        value: cells[value] ?? "",
        place: { row: number, column: value + 1 },
      });
    }
    const id = vocabulary.driver(String(name));
    if (id === undefined) return noAnswer({ kind: "unknownDriver", name: String(name), row: number });
    const first = rows.get(id);
    if (first) return noAnswer({ kind: "duplicateDriver", driver: id, row: number, firstRow: first.number });
    rows.set(id, { number, cells });
  }
  return answer(rows);
}
