import { parseArea } from "excel-preview/a1";
import { type AddinFunctions, type Host, readInput } from "excel-preview/headless";

/** A sheet's id, by its title. */
export function sheetId({ tabs }: Host["grid"], title: string): string {
  const tab = tabs.find(title);
  if (!tab) throw new Error(`There is no sheet ${title}`);
  return tab.id;
}

/** The single cells of a workbook, by title and address. */
export function bookCells(grid: Host["grid"], functions: AddinFunctions) {
  const place = (title: string, address: string) => {
    const { top, left } = parseArea(address)!;
    return [sheetId(grid, title), top, left] as const;
  };
  return {
    value: (title: string, address: string) => grid.cells.value(...place(title, address)),
    formula: (title: string, address: string) => grid.cells.formula(...place(title, address)),
    /** Enters something in a cell as the user does. */
    type: async (title: string, address: string, input: string | number) => {
      grid.cells.enter(...place(title, address), [[readInput(input)]]);
      await functions.settled();
    },
  };
}
