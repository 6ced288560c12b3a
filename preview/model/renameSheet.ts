import { quoteTitle } from "../grid/a1";
import type { Grid } from "../grid/grid";

/**
 * Gives a sheet another title, in its tab and wherever a formula or a name mentions it. Univer's own command goes astray where
 * a defined name points to the sheet, so the title alone is changed in it, and what mentions it is entered anew.
 */
export function renameSheet(grid: Grid, sheetId: string, title: string): void {
  const { cells, names, tabs } = grid;
  cells.flush();
  const before = tabs.title(sheetId);
  const quoted = `'${before.replaceAll("'", "''")}'!`;
  const unquoted = new RegExp(`(?<![\\p{L}\\p{N}_.'])${escaped(before)}!`, "gu");
  const named = `${quoteTitle(title)}!`;
  const mentions = (formula: string) => formula.includes(`${before}!`) || formula.includes(quoted);
  const retitled = (formula: string) =>
    mentions(formula) ? formula.replaceAll(quoted, () => named).replaceAll(unquoted, () => named) : formula;
  tabs.rename(sheetId, title);
  const pointing = names.everywhere().filter(({ formula }) => retitled(formula) !== formula);
  for (const name of pointing) names.update({ ...name, formula: retitled(name.formula) });
  // Read first, then written: a read sends what waits to be written, which costs a step of Univer's each time.
  const readers = tabs.all().flatMap(({ id }) => cells.formulasOn(id).map((found) => ({ id, ...found })));
  for (const { id, row, column, formula } of readers) {
    const changed = retitled(formula);
    if (changed !== formula) cells.write(id, row, column, { formula: changed });
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
