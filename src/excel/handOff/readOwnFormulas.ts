import type { Area } from "../../workbook/plan/address";
import { isTooLong } from "../runInExcel";
import { ownFormulaTest } from "../../workbook/handOff/ownFormula";

/** How many cells one answer of Excel may carry; fewer once Excel has refused so many. */
let mostCells = 200_000;

/** Cells of a sheet that are read together. */
interface Block {
  readonly sheet: SheetSeen;
  readonly area: Area;
}

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
  const blocks = used.flatMap(({ sheet: { id, name }, protection, range }) => {
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    const seen: SheetSeen = { id, title: name, isProtected: protection.protected };
    return inStrips({ row, column, rows, columns }).map((area) => ({ sheet: seen, area }));
  });
  await readInParts(context, blocks, ({ sheet, area }, formulas) =>
    formulas.forEach((cells, y) =>
      cells.forEach((formula, x) => {
        if (isOwnOn.get(sheet.id)?.(formula))
          found.push({ sheet, row: area.row + y, column: area.column + x, formula: String(formula) });
      }),
    ),
  );
  return found;
}

/** Reads the formulas of blocks, as many at once as Excel answers; what it refuses for its length is asked for in halves. */
async function readInParts(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  take: (block: Block, formulas: readonly (readonly unknown[])[]) => void,
): Promise<void> {
  const waiting = batches(blocks);
  for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
    const read = batch.map((block) => ({ block, range: rangeOf(context, block.sheet.id, block.area) }));
    for (const { range } of read) range.load({ formulas: true });
    try {
      await context.sync();
      for (const { block, range } of read) take(block, range.formulas as unknown[][]);
    } catch (error) {
      const isWhole = batch.length === 1 && batch[0]!.area.rows === 1;
      if (isWhole || !isTooLong(error)) throw error;
      mostCells = Math.ceil(batch.reduce((count, { area }) => count + area.rows * area.columns, 0) / 2);
      const halves = batch.flatMap(({ sheet, area }) => inStrips(area).map((strip) => ({ sheet, area: strip })));
      waiting.unshift(...batches(halves));
    }
  }
}

export function rangeOf({ workbook }: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** An area as strips of rows that one answer can carry. */
function inStrips({ rows, ...area }: Area): Area[] {
  const each = Math.max(1, Math.floor(mostCells / area.columns));
  return Array.from({ length: Math.ceil(rows / each) }, (_, index) => ({
    ...area,
    row: area.row + index * each,
    rows: Math.min(each, rows - index * each),
  }));
}

function batches(blocks: readonly Block[]): Block[][] {
  const all: Block[][] = [[]];
  let count = 0;
  for (const block of blocks) {
    const cells = block.area.rows * block.area.columns;
    if (count > 0 && count + cells > mostCells) {
      all.push([]);
      count = 0;
    }
    count += cells;
    all.at(-1)?.push(block);
  }
  return all;
}
