import { areaAddress, cellAt } from "../../src/workbook/plan/address";
import type { startHeadless } from "excel-preview/headless";

const at = (row: number, column: number) => areaAddress(cellAt(row, column));

/** Puts a row or a column in as a user of Excel does: what refers to the cells follows, and so do the names. */
export async function insertLine(
  book: Pick<ReturnType<typeof startHeadless>, "grid">,
  sheet: string,
  axis: "rows" | "columns",
  before: number,
): Promise<void> {
  const { id } = book.grid.tabs.find(sheet)!;
  const facade = book.grid.tabs.sheet(id);
  if (axis === "rows") facade.insertRows(before, 1);
  else facade.insertColumns(before, 1);
  await book.grid.cells.settled();
  const shifted = (line: number, isRow: boolean) => (isRow === (axis === "rows") && line >= before ? line + 1 : line);
  for (const name of book.grid.names.all()) {
    const [, title, first, last = first] = /^'?(.*?)'?!(\$[A-Z]+\$\d+)(?::(.*))?$/.exec(name.formula) ?? [];
    if (title !== sheet || first === undefined) continue;
    const ends = [first, last!].map((end) => {
      const [, letters, digits] = /^\$([A-Z]+)\$(\d+)$/.exec(end)!;
      const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const address = at(shifted(Number(digits) - 1, true), shifted(column, false));
      return address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
    });
    book.grid.names.update({ ...name, formula: `'${sheet}'!${[...new Set(ends)].join(":")}` });
  }
}
