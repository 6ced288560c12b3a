import type { Snapshot } from "../read/locateSheets";

/** A name that one sheet alone knows. */
export interface SheetName {
  readonly sheetId: string;
  readonly name: string;
  readonly formula: string;
}

/** What a sheet prints is kept in names of its own too, and is set with its page. */
const ofPage = /^(_xlnm\.)?Print_(Area|Titles)$/i;

/** Queues the reading of the names that one sheet alone knows; call the result after a sync. */
export function loadSheetNames(
  { workbook }: Excel.RequestContext,
  { titleById }: Pick<Snapshot, "titleById">,
): () => SheetName[] {
  const loaded = [...titleById.keys()].map((sheetId) => ({
    sheetId,
    names: workbook.worksheets.getItem(sheetId).names.load({ name: true, formula: true, visible: true }),
  }));
  return () =>
    loaded.flatMap(({ sheetId, names }) =>
      names.items
        .filter(({ name, visible }) => visible && !ofPage.test(name))
        .map(({ name, formula }) => ({ sheetId, name, formula: String(formula) })),
    );
}

/** Queues what such names stand for. */
export function writeSheetNames({ workbook }: Excel.RequestContext, names: readonly SheetName[]): void {
  for (const { sheetId, name, formula } of names)
    workbook.worksheets.getItem(sheetId).names.getItem(name).formula = formula;
}
