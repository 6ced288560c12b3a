import { formatArea, parseArea, splitTitle } from "../grid/a1";
import type { Area } from "../grid/a1";
import type { Grid } from "../grid/grid";
import { invalidArgument } from "../wire/officeError";

/** Cells of one sheet. */
export interface Place {
  sheetId: string;
  area: Area;
}

/** The id under which office.js finds a range again in its next batch; it says itself what it refers to. */
export const referenceId = (sheetId: string, areas: Area[]): string =>
  `${sheetId}!${areas.map((area) => formatArea(area)).join(",")}`;

/** Where a reference such as `Inputs!B2:B9` or a defined name points to; the sheet may be left out. */
export function findPlace(grid: Grid, reference: string, ownSheetId: string): Place | null {
  const text = reference.replace(/^=/, "");
  const { title, local } = splitTitle(text);
  const area = parseArea(local);
  if (area) {
    const sheetId = title === null ? ownSheetId : grid.tabs.find(title)?.id;
    return sheetId === undefined ? null : { sheetId, area };
  }
  const name = grid.names.find(local);
  return name && name.formula !== text ? findPlace(grid, name.formula, ownSheetId) : null;
}

export function placeOf(grid: Grid, reference: string, ownSheetId: string): Place {
  const place = findPlace(grid, reference, ownSheetId);
  if (!place) throw invalidArgument(`address ${reference}`);
  return place;
}
