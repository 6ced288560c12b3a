import { absolute, areaAddress, onSheet } from "../../../src/workbook/plan/address";
import { remembered, settingsFor } from "../../../src/workbook/request/memory";
import type { Located } from "../../../src/workbook/standing/located";
import type { PlannedWriting } from "../../../src/workbook/standing/plannedWriting";
import type { StandingCell, StandingSheet } from "../../../src/workbook/standing/standingSheet";

/** A workbook without any Excel: what is found in it, and the comparison's sheets as they stand. */
export interface PlainWorkbook {
  readonly located: Located;
  readonly sheets: readonly StandingSheet[];
}

/** A workbook of the user's own, without a comparison. */
export function workbookWith(...titles: readonly string[]): PlainWorkbook {
  const memory = { ...remembered(new Map()), companySheets: new Set<never>() };
  const located = { memory, titles: {}, allTitles: titles, isProtected: false, handOffSheet: null };
  return { located: { ...located, nameFormulas: new Map() }, sheets: [] };
}

/** The workbook once all that was planned is written. */
export function workbookAfter({ located }: PlainWorkbook, writing: PlannedWriting): PlainWorkbook {
  const { plan, titles, sheets, movedNames, news } = writing;
  const memory = remembered(settingsFor(news, new Map()));
  const renamed = new Map(sheets.map(({ plan: sheet, present }) => [present?.standing.title, sheet.title]));
  const names = plan.names.map(({ name, sheet, area }): [string, string] => [
    name,
    `=${onSheet(titles[sheet], areaAddress(area, absolute))}`,
  ]);
  return {
    located: {
      ...located,
      memory: { ...memory, companySheets: memory.companySheets ?? new Set() },
      titles,
      allTitles: [
        ...new Set([...located.allTitles.map((title) => renamed.get(title) ?? title), ...Object.values(titles)]),
      ],
      nameFormulas: new Map([
        ...located.nameFormulas,
        ...movedNames.map(({ name, formula }): [string, string] => [name, formula]),
        ...names,
      ]),
    },
    sheets: sheets.map(({ plan: { id, title, numberFormats, charts }, change, present }) => {
      const cells = changed(present?.standing.cells ?? [], change.cells);
      return { id, title, cells, values: shown(cells), numberFormats, chartNames: charts.map(({ name }) => name) };
    }),
  };
}

/** The workbook after something was typed in a cell. */
export function typedIn(
  workbook: PlainWorkbook,
  id: string,
  row: number,
  column: number,
  cell: StandingCell,
  value = shownCell(cell),
): PlainWorkbook {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.id !== id) return sheet;
    const at = (content: StandingCell) =>
      Array.from({ length: row + 1 }, (_, r) => (r < row ? [] : put(column, content)));
    return { ...sheet, cells: changed(sheet.cells, at(cell)), values: changed(sheet.values, at(value)) };
  });
  return { ...workbook, sheets };
}

/** What cells show: a text stands without the apostrophe that keeps it one, and nothing is calculated. */
export function shown(cells: readonly (readonly StandingCell[])[]): StandingCell[][] {
  return cells.map((row) => row.map(shownCell));
}

function shownCell(cell: StandingCell): StandingCell {
  return typeof cell === "string" ? cell.replace(/^'/, "") : cell;
}

/** A row with nothing but one cell. */
function put(column: number, content: StandingCell): (StandingCell | undefined)[] {
  const row: (StandingCell | undefined)[] = [];
  row[column] = content;
  return row;
}

function changed(
  cells: readonly (readonly StandingCell[])[],
  changes: readonly (readonly (StandingCell | undefined)[] | undefined)[],
): StandingCell[][] {
  const height = Math.max(cells.length, changes.length);
  const width = Math.max(...[...cells, ...changes].map((row) => row?.length ?? 0));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const change = changes[row]?.[column];
      return change === undefined ? (cells[row]?.[column] ?? null) : change;
    }),
  );
}
