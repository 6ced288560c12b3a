import { ownFormulaTest } from "../../workbook/handOff/ownFormula";
import { type SheetArea, readAreas } from "../read/readRanges";

/** A cell whose formula calls a function of ours. */
export interface OwnFormula {
  readonly sheet: SheetSeen;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface SheetSeen {
  readonly id: string;
  readonly title: string;
  readonly isProtected: boolean;
}

/** Every cell of the workbook that calls a function of ours. Three syncs, and more only for very large sheets. */
export async function readOwnFormulas(context: Excel.RequestContext): Promise<OwnFormula[]> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load({ id: true, name: true });
  const names = workbook.names.load({ name: true, formula: true });
  await context.sync();
  const used = sheets.items.map((sheet) => ({
    sheet,
    protection: sheet.protection.load({ protected: true }),
    ownNames: sheet.names.load({ name: true, formula: true }),
    range: sheet
      .getUsedRangeOrNullObject(true)
      .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
  }));
  await context.sync();

  const isOwnOn = new Map(used.map(({ sheet: { id }, ownNames }) => [id, ownFormulaTest(names.items, ownNames.items)]));
  const found: OwnFormula[] = [];
  const areas = used.flatMap(({ sheet: { id, name }, protection, range }): (SheetArea & { seen: SheetSeen })[] => {
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    const seen = { id, title: name, isProtected: protection.protected };
    return [{ seen, sheetId: id, area: { row, column, rows, columns } }];
  });
  await readAreas(context, areas, ["formulas"], ({ seen, area }, { formulas }) => {
    for (const [y, cells] of (formulas as unknown[][]).entries())
      for (const [x, formula] of cells.entries())
        if (isOwnOn.get(seen.id)?.(formula))
          found.push({ sheet: seen, row: area.row + y, column: area.column + x, formula: String(formula) });
  });
  return found;
}
