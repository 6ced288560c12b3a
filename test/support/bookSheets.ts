import type { AddinFunctions, Host } from "excel-preview/headless";
import { calculated } from "../../src/file/calculated";
import { sheetId } from "./bookCells";

/** The whole sheets of a workbook. */
export function bookSheets(grid: Host["grid"], functions: AddinFunctions) {
  return {
    titles: () => grid.tabs.all().map(({ title }) => title),
    sheet: (title: string) => grid.tabs.sheet(sheetId(grid, title)),
    /** Adds a sheet of the user's own. */
    add: async (title: string, entries: Record<string, string | number>) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(title);
        for (const [address, entry] of Object.entries(entries)) sheet.getRange(address).formulas = [[entry]];
        await context.sync();
      });
      await functions.settled();
    },
    /** All cells of all sheets, as they show. */
    everything: async () => {
      await functions.settled();
      return grid.tabs.all().map(({ id, title }) => ({
        title,
        values: matrix(grid, id, (row, column) => grid.cells.value(id, row, column)),
        formulas: matrix(grid, id, (row, column) => grid.cells.formula(id, row, column)),
      }));
    },
    /** The values that the second engine gives to the cells of some sheets: what shows where the first one calculates nothing. */
    recomputed: (...titles: readonly string[]) => {
      const tabs = grid.tabs.all().filter(({ title }) => titles.includes(title));
      const formulas = tabs.map(({ id, title }) => ({
        title,
        cells: matrix(grid, id, (row, column) => grid.cells.formula(id, row, column)),
      }));
      return calculated(
        formulas,
        grid.names.all().map(({ name, formula }) => ({ name, reference: formula.replace(/^=/, "") })),
      );
    },
    /** Takes away every sheet but the first, and every name. */
    empty: async () => {
      await functions.settled();
      for (const { id } of grid.tabs.all().slice(1)) grid.tabs.remove(id);
      for (const name of grid.names.all()) grid.names.remove(name);
    },
  };
}

/** Something of each cell of a sheet, from A1 to the last that is used. */
function matrix<Of>(grid: Host["grid"], id: string, pick: (row: number, column: number) => Of): Of[][] {
  const { bottom = -1, right = -1 } = grid.cells.usedArea(id, true) ?? {};
  return Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (_, column) => pick(row, column)),
  );
}
