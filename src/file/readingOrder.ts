import { type Area, lastColumn } from "../workbook/plan/address";
import { isFormula } from "../workbook/plan/isFormula";
import { type Reference, rewriteReferences } from "../workbook/plan/references";
import { reservedArea } from "./reservedArea";
import type { NamedArea, SheetCells } from "./sheetCells";

/** A cell with a formula. */
export interface FormulaCell {
  readonly sheet: SheetCells;
  readonly formula: `=${string}`;
}

/** By row and column of a sheet: the formula whose answer shows in a cell. */
export type Writers = ReadonlyMap<SheetCells, readonly (readonly (FormulaCell | undefined)[])[]>;

/** Cells of a sheet. */
interface Block extends Area {
  readonly sheet: SheetCells;
}

/** The formulas that write in a block. */
type WritersOfBlock = ReadonlySet<FormulaCell>;

const word = /[\p{L}_\\][\p{L}\p{N}_.]*/gu;
const quoted = /"[^"]*"/g;

export function writersOf(sheets: readonly SheetCells[]): Writers {
  return new Map(sheets.map((sheet) => [sheet, writersOn(sheet)]));
}

function writersOn(sheet: SheetCells): (FormulaCell | undefined)[][] {
  const writers = sheet.cells.map((line): (FormulaCell | undefined)[] => line.map(() => undefined));
  for (const [row, line] of sheet.cells.entries())
    for (const [column, formula] of line.entries()) {
      if (!isFormula(formula)) continue;
      const place = { sheet, formula };
      const { rows, columns } = reservedArea(sheet, row, column);
      for (const filled of writers.slice(row, row + rows)) filled.fill(place, column, column + columns);
    }
  return writers;
}

/** Every formula after those that it reads; of formulas that go round in a circle, one comes before what it reads. */
export function readingOrder(
  sheets: readonly SheetCells[],
  names: readonly NamedArea[],
  writers: Writers,
): FormulaCell[] {
  const readBy = reader(sheets, names, writers);
  const seen = new Set<FormulaCell>();
  const done = new Set<WritersOfBlock>();
  const order: FormulaCell[] = [];
  for (const start of [...writers.values()].flat(2)) {
    if (!start || seen.has(start)) continue;
    seen.add(start);
    const open = [{ place: start, read: unreadOf(readBy(start), done) }];
    for (let last = open.at(-1); last; last = open.at(-1)) {
      const next = last.read.next();
      if (next.done) order.push(open.pop()!.place);
      else if (!seen.has(next.value)) {
        seen.add(next.value);
        open.push({ place: next.value, read: unreadOf(readBy(next.value), done) });
      }
    }
  }
  return order;
}

/** The formulas of some blocks. One that has been gone through has nothing new for those who read it as well. */
function* unreadOf(blocks: readonly WritersOfBlock[], done: Set<WritersOfBlock>): Generator<FormulaCell> {
  for (const block of blocks) {
    if (done.has(block)) continue;
    yield* block;
    done.add(block);
  }
}

/** Tells which formulas a formula reads, by its references and by names. */
function reader(sheets: readonly SheetCells[], names: readonly NamedArea[], writers: Writers) {
  const byTitle = new Map(sheets.map((sheet) => [sheet.title.toLowerCase(), sheet]));
  const known = new Map<SheetCells, Map<string, WritersOfBlock>>(sheets.map((sheet) => [sheet, new Map()]));
  const writersIn = ({ sheet, row, column, rows, columns }: Block): WritersOfBlock => {
    const key = `${row} ${column} ${rows} ${columns}`;
    const last = known.get(sheet)!.get(key);
    if (last) return last;
    const lines = writers.get(sheet)!.slice(row, row + rows);
    const found = new Set(lines.flatMap((line) => line.slice(column, column + columns)));
    found.delete(undefined);
    known.get(sheet)!.set(key, found as WritersOfBlock);
    return found as WritersOfBlock;
  };
  const blocksIn = (formula: string, own?: SheetCells): WritersOfBlock[] => {
    const blocks: WritersOfBlock[] = [];
    rewriteReferences(formula, (reference, text) => {
      const sheet = reference.title === undefined ? own : byTitle.get(reference.title.toLowerCase());
      if (sheet) blocks.push(writersIn(blockOf(reference, sheet)));
      return text;
    });
    return blocks;
  };
  const named = new Map(names.map(({ name, reference }) => [name.toLowerCase(), blocksIn(`=${reference}`)]));
  return ({ sheet: own, formula }: FormulaCell): WritersOfBlock[] => {
    const words = formula.replace(quoted, "").match(word) ?? [];
    return [...blocksIn(formula, own), ...words.flatMap((each) => named.get(each.toLowerCase()) ?? [])];
  };
}

/** Whole columns end with the last row that is written. */
function blockOf({ first, last = first }: Reference, sheet: SheetCells): Block {
  const [row, column] = [first.row ?? 0, first.column ?? 0];
  const rows = (last.row ?? sheet.cells.length) - row + 1;
  return { sheet, row, column, rows, columns: (last.column ?? lastColumn) - column + 1 };
}
