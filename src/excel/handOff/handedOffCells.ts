import { type WatchedInput, watchedInputs, watchedNames } from "../../workbook/layout/checks";
import { agentHours } from "../../workbook/handOff/agentHours";
import { changedName, filledNames, hoursNames, readNames } from "../../workbook/handOff/handedOffNames";
import { type WatchedValues, changeCounts } from "../../workbook/handOff/handOffSheet";

/** The cells of a comparison that a hand-off fills beside the formulas it freezes. */
export interface HandedOffCells {
  readonly watched: readonly WatchedValues[];
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
  if (!hasHandedOffCells(definedNames)) return () => ({ watched: [], fill: () => {} });
  const rangeOf = (name: string) => context.workbook.names.getItem(name).getRange();
  const ranges = new Map(readNames.map((name) => [name, rangeOf(name).load({ values: true })]));
  const values = (name: string) => (ranges.get(name)?.values ?? []) as unknown[][];
  return () => {
    const watched = watchedInputs.map((input: WatchedInput) => ({ input, values: values(watchedNames[input]) }));
    return {
      watched,
      fill: (title) => {
        rangeOf(hoursNames.table).values = agentHours({
          shape: values(hoursNames.shape),
          mail: values(hoursNames.mail),
          targets: values(hoursNames.targets),
          weeks: values(hoursNames.weeks),
        });
        rangeOf(changedName).formulas = changeCounts(title, watched).map((formula) => [formula]);
      },
    };
  };
}

/** Queues the reading of what a hand-off has filled; call the result, after a sync, to put that back. */
export function keepHandedOffCells(context: Excel.RequestContext, definedNames: ReadonlySet<string>): () => void {
  if (!hasHandedOffCells(definedNames)) return () => {};
  const ranges = filledRanges(context).map((range) => range.load({ formulas: true }));
  return () => {
    const kept = ranges.map(({ formulas }) => formulas);
    for (const [index, range] of filledRanges(context).entries()) range.formulas = kept[index]!;
  };
}

/** Queues zeros where a hand-off has written, as before it. */
export function emptyHandedOffCells(context: Excel.RequestContext, definedNames: ReadonlySet<string>): void {
  if (!hasHandedOffCells(definedNames)) return;
  // One number for all cells: office.js takes it, though its types say otherwise.
  for (const range of filledRanges(context)) range.values = 0 as unknown as number[][];
}

function filledRanges({ workbook }: Excel.RequestContext): Excel.Range[] {
  return filledNames.map((name) => workbook.names.getItem(name).getRange());
}

function hasHandedOffCells(definedNames: ReadonlySet<string>): boolean {
  return [...readNames, changedName].every((name) => definedNames.has(name.toLowerCase()));
}
