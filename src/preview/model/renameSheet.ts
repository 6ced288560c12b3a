import { quoteTitle } from "../a1";
import type { Host } from "../host";
import { forEachCell } from "./matrix";

/**
 * Gives a sheet another title. Univer's engine goes astray where a defined name points to a sheet that is renamed, so such
 * names are taken away and made again, and the formulas that use them entered anew.
 */
export function renameSheet(host: Host, sheetId: string, title: string): void {
  const { cells, names, tabs } = host.grid;
  cells.flush();
  const before = tabs.title(sheetId);
  const retitled = (formula: string) =>
    formula
      .replaceAll(`'${before.replaceAll("'", "''")}'!`, `${quoteTitle(title)}!`)
      .replaceAll(new RegExp(`(?<![\\p{L}\\p{N}_.'])${escaped(before)}!`, "gu"), `${quoteTitle(title)}!`);
  const pointing = names.all().filter(({ formula }) => retitled(formula) !== formula);
  const readers =
    pointing.length === 0
      ? []
      : readersOf(
          host,
          pointing.map(({ name }) => name),
        );
  for (const { id, row, column } of readers) cells.write(id, row, column, null);
  cells.flush();
  for (const name of pointing) names.remove(name);
  tabs.rename(sheetId, title);
  for (const { name, formula, comment } of pointing) names.add(name, retitled(formula), comment);
  names.forgetReaders(pointing.map(({ name }) => name));
  for (const { id, row, column, formula } of readers) cells.write(id, row, column, { formula: retitled(formula) });
}

function readersOf({ grid: { cells, tabs } }: Host, names: readonly string[]) {
  const mention = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${names.map(escaped).join("|")})(?![\\p{L}\\p{N}_.])`, "iu");
  const readers: { id: string; row: number; column: number; formula: string }[] = [];
  for (const { id } of tabs.all()) {
    const used = cells.usedArea(id, true);
    if (!used) continue;
    forEachCell(used, (row, column) => {
      const formula = cells.formula(id, row, column);
      if (typeof formula === "string" && formula.startsWith("=") && mention.test(formula))
        readers.push({ id, row, column, formula });
    });
  }
  return readers;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
