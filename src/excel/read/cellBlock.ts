import type { Typed } from "../../model/fault";
import { plainTitle } from "../../workbook/plan/references";
import type { CellBlock } from "../Gateway";

/** More cells than this are not read: a whole column has a million. */
const mostCells = 100_000;

/** The selected cells; null where they are no single block. Two syncs. */
export async function readSelection(context: Excel.RequestContext): Promise<CellBlock | null> {
  return unlessNone(() => readBlock(context, context.workbook.getSelectedRange()));
}

/** The cells that an address or a defined name stands for; null where it stands for none. Three syncs at most. */
export async function readCells(context: Excel.RequestContext, reference: string): Promise<CellBlock | null> {
  const { worksheets, names } = context.workbook;
  const [, quoted, plain, address = ""] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(\$?[a-z$\d:]+)$/i.exec(reference) ?? [];
  const title = quoted?.replaceAll("''", "'") ?? plain;
  if (isAddress(address)) {
    const sheet = title === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(title);
    await context.sync();
    return sheet.isNullObject ? null : unlessNone(() => readBlock(context, sheet.getRange(address)));
  }
  const named = names.getItemOrNullObject(reference).getRangeOrNullObject();
  await context.sync();
  return named.isNullObject ? null : readBlock(context, named);
}

function isAddress(text: string): boolean {
  return (
    /^\$?[a-z]{1,3}\$?\d{1,7}(:\$?[a-z]{1,3}\$?\d{1,7})?$/i.test(text) || /^\$?[a-z]{1,3}:\$?[a-z]{1,3}$/i.test(text)
  );
}

async function readBlock(context: Excel.RequestContext, range: Excel.Range): Promise<CellBlock> {
  range.load({ address: true, rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  await context.sync();
  const area = { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
  const { address } = range;
  const block = { sheet: plainTitle(address.slice(0, address.lastIndexOf("!"))), area, address };
  if (area.rows * area.columns > mostCells) return { ...block, values: null };
  range.load({ values: true });
  await context.sync();
  return { ...block, values: range.values as Typed[][] };
}

/** Excel refuses what is no single block, and what lies outside a sheet. */
async function unlessNone(read: () => Promise<CellBlock>): Promise<CellBlock | null> {
  try {
    return await read();
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (error instanceof OfficeExtension.Error && refusals.has(String(code))) return null;
    throw error;
  }
}

const refusals: ReadonlySet<string> = new Set(["InvalidSelection", "InvalidReference", "InvalidArgument"]);
