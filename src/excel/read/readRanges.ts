import type { Area } from "../../workbook/plan/address";
import { inParts, questionCost } from "../payload/inParts";
import { isTooLong } from "../runInExcel";

/** How many cells one answer of Excel may carry; fewer once Excel has refused so many. */
let mostCells = 200_000;
/** How many pieces one request asks for. */
const mostPieces = 800;

type CellProperty = "values" | "valueTypes" | "formulas" | "numberFormat";
type Matrix = unknown[][];

/** Cells of a sheet, by its id or title. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** Where cells stand, and what was asked of them. */
type CellsRead<Property extends CellProperty> = { readonly area: Area } & Readonly<Record<Property, Matrix>>;

export function rangeOf({ workbook }: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/**
 * What ranges hold, null for one that is none. One sync; where Excel does not answer at such length they are read in as many parts
 * as it takes.
 *
 * @param ranges make each range anew, as those of a refused answer are of no more use
 * @param beside queues what else is to be read with the last of them
 */
export async function readRanges<Property extends CellProperty>(
  context: Excel.RequestContext,
  ranges: readonly (() => Excel.Range)[],
  properties: readonly Property[],
  beside: () => void = () => {},
): Promise<(CellsRead<Property> | null)[]> {
  try {
    return await readTogether(context, ranges, properties, beside);
  } catch (error) {
    if (!isTooLong(error)) throw error;
  }
  const places = await readPlaces(context, ranges);
  const found = places.map((place) => place && { area: place.area, ...blank(place.area, properties) });
  const areas = places.flatMap((place, index) => (place ? [{ ...place, index }] : []));
  await readAreas(
    context,
    areas,
    properties,
    ({ index, area }, range) => {
      const whole = found[index]!;
      for (const property of properties)
        for (const [r, row] of (range[property] as Matrix).entries())
          for (const [c, cell] of row.entries())
            whole[property][area.row - whole.area.row + r]![area.column - whole.area.column + c] = cell;
    },
    beside,
  );
  return found;
}

async function readTogether<Property extends CellProperty>(
  context: Excel.RequestContext,
  ranges: readonly (() => Excel.Range)[],
  properties: readonly Property[],
  beside: () => void,
): Promise<(CellsRead<Property> | null)[]> {
  const loaded: Excel.Range[] = [];
  await inParts(context, ranges, (make) => {
    loaded.push(make().load(["rowIndex", "columnIndex", ...properties]));
    return questionCost / 2;
  });
  beside();
  await context.sync();
  return loaded.map((range) => {
    if (range.isNullObject) return null;
    const rows = range[properties[0]!] as Matrix;
    const area = { row: range.rowIndex, column: range.columnIndex, rows: rows.length, columns: rows[0]?.length ?? 0 };
    const cells = Object.fromEntries(properties.map((property) => [property, range[property] as Matrix]));
    return { area, ...(cells as Record<Property, Matrix>) };
  });
}

async function readPlaces(
  context: Excel.RequestContext,
  ranges: readonly (() => Excel.Range)[],
): Promise<(SheetArea | null)[]> {
  const loaded: { range: Excel.Range; sheet: Excel.Worksheet }[] = [];
  await inParts(context, ranges, (make) => {
    const range = make().load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    loaded.push({ range, sheet: range.worksheet.load({ id: true }) });
    return questionCost;
  });
  await context.sync();
  return loaded.map(({ range, sheet }) => {
    if (range.isNullObject) return null;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return { sheetId: sheet.id, area: { row, column, rows, columns } };
  });
}

function blank<Property extends CellProperty>(
  { rows, columns }: Area,
  properties: readonly Property[],
): Record<Property, Matrix> {
  const matrix = () => Array.from({ length: rows }, () => new Array<unknown>(columns));
  return Object.fromEntries(properties.map((property) => [property, matrix()])) as Record<Property, Matrix>;
}

/**
 * Reads areas piece by piece, as many at once as Excel answers; what it refuses for its length is asked for in halves. One sync, and
 * more only where there is very much.
 *
 * @param take is given each piece of an area, with its range
 * @param beside queues what else is to be read with the last of them
 */
export async function readAreas<Of extends SheetArea>(
  context: Excel.RequestContext,
  areas: readonly Of[],
  properties: readonly CellProperty[],
  take: (piece: Of, range: Excel.Range) => void,
  beside: () => void = () => {},
): Promise<void> {
  const waiting = batches(areas.flatMap(inPieces));
  for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
    const read = batch.map((piece) => ({ piece, range: rangeOf(context, piece.sheetId, piece.area) }));
    for (const { range } of read) range.load([...properties]);
    if (waiting.length === 0) beside();
    try {
      await context.sync();
    } catch (error) {
      const isSmallest = batch.length === 1 && cellsOf(batch[0]!) === 1;
      if (isSmallest || !isTooLong(error)) throw error;
      mostCells = Math.ceil(batch.reduce((count, piece) => count + cellsOf(piece), 0) / 2);
      waiting.unshift(...batches(batch.flatMap(inPieces)));
      continue;
    }
    for (const { piece, range } of read) take(piece, range);
  }
}

const cellsOf = ({ area }: SheetArea) => area.rows * area.columns;

/** An area as strips of rows that one answer can carry, or as parts of a row where even one is too long. */
function inPieces<Of extends SheetArea>(whole: Of): Of[] {
  const { row, column, rows, columns } = whole.area;
  const across = Math.min(columns, mostCells);
  const down = Math.max(1, Math.floor(mostCells / across));
  const starts = (count: number, each: number) =>
    Array.from({ length: Math.ceil(count / each) }, (_, index) => index * each);
  return starts(rows, down).flatMap((r) =>
    starts(columns, across).map((c) => ({
      ...whole,
      area: {
        row: row + r,
        column: column + c,
        rows: Math.min(down, rows - r),
        columns: Math.min(across, columns - c),
      },
    })),
  );
}

/** Never none: what is read beside the pieces is read where there is no piece, too. */
function batches<Of extends SheetArea>(pieces: readonly Of[]): Of[][] {
  const all: Of[][] = [[]];
  let count = 0;
  for (const piece of pieces) {
    const last = all.at(-1)!;
    if (last.length > 0 && (count + cellsOf(piece) > mostCells || last.length === mostPieces)) {
      all.push([piece]);
      count = cellsOf(piece);
    } else {
      last.push(piece);
      count += cellsOf(piece);
    }
  }
  return all;
}
