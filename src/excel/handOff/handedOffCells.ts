import { type WatchedInput, watchedInputs, watchedNames } from "../../workbook/layout/checks";
import { agentHours } from "../../workbook/handOff/agentHours";
import { changedName, filledNames, hoursNames, readNames } from "../../workbook/handOff/handedOffNames";
import { type WatchedValues, changeCounts } from "../../workbook/handOff/handOffSheet";
import { type SheetArea, rangeOf } from "../read/readRanges";

/** The cells of a comparison that a hand-off fills beside the formulas it freezes, and what it watches. */
export interface HandedOffCells {
  readonly watched: readonly WatchedValues[];
  readonly kept: readonly KeptCells[];
  /** Queues the agent hours by load, and the formulas that count what changes. */
  fill(title: string): void;
}

/**
 * Queues the reading of what a hand-off writes down; call the result after a sync. A workbook without a comparison, or with one
 * that another version wrote, has no such cells.
 */
export function readHandedOffCells(
  context: Excel.RequestContext,
  definedNames: ReadonlySet<string>,
): () => HandedOffCells {
  if (!hasHandedOffCells(definedNames)) return () => ({ watched: [], kept: [], fill: () => {} });
  const rangeNamed = (name: string) => context.workbook.names.getItem(name).getRange();
  const ranges = new Map(readNames.map((name) => [name, rangeNamed(name).load({ values: true })]));
  const values = (name: string) => (ranges.get(name)?.values ?? []) as unknown[][];
  const kept = keepHandedOffCells(context, definedNames);
  return () => {
    const watched = watchedInputs.map((input: WatchedInput) => ({ input, values: values(watchedNames[input]) }));
    return {
      watched,
      kept: kept(),
      fill: (title) => {
        rangeNamed(hoursNames.table).values = agentHours({
          shape: values(hoursNames.shape),
          mail: values(hoursNames.mail),
          targets: values(hoursNames.targets),
          weeks: values(hoursNames.weeks),
        });
        rangeNamed(changedName).formulas = changeCounts(title, watched).map((formula) => [formula]);
      },
    };
  };
}

/** A block of cells that a hand-off fills, as it stands before. */
export interface KeptCells extends SheetArea {
  readonly formulas: unknown[][];
}

/** Queues the reading of the cells that a hand-off fills; call the result after a sync. */
export function keepHandedOffCells(
  context: Excel.RequestContext,
  definedNames: ReadonlySet<string>,
): () => readonly KeptCells[] {
  if (!hasHandedOffCells(definedNames)) return () => [];
  const loaded = filledNames.map((name) => {
    const range = context.workbook.names.getItem(name).getRange();
    return {
      range: range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true, formulas: true }),
      sheet: range.worksheet.load({ id: true }),
    };
  });
  return () =>
    loaded.map(({ sheet, range: { rowIndex: row, columnIndex: column, rowCount, columnCount, formulas } }) => ({
      sheetId: sheet.id,
      area: { row, column, rows: rowCount, columns: columnCount },
      formulas,
    }));
}

/** Queues what stood in these cells. */
export function putHandedOffCellsBack(context: Excel.RequestContext, kept: readonly KeptCells[]): void {
  for (const { sheetId, area, formulas } of kept) rangeOf(context, sheetId, area).formulas = formulas;
}

/** Queues zeros in these cells, as before a hand-off. */
export function emptyHandedOffCells(context: Excel.RequestContext, kept: readonly KeptCells[]): void {
  // One number for all cells: office.js takes it, though its types say otherwise.
  for (const { sheetId, area } of kept) rangeOf(context, sheetId, area).values = 0 as unknown as number[][];
}

function hasHandedOffCells(definedNames: ReadonlySet<string>): boolean {
  return [...readNames, changedName].every((name) => definedNames.has(name.toLowerCase()));
}
