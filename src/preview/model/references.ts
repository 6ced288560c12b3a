import { formatArea, parseArea, splitTitle } from "../a1";
import type { Area } from "../a1";
import type { Host } from "../host";
import { invalidArgument, itemNotFound } from "../officeError";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";

/** Cells of one sheet. */
export interface Place {
  sheetId: string;
  area: Area;
}

/** The id under which office.js finds a range again in its next batch; it says itself what it refers to. */
export const referenceId = (sheetId: string, areas: Area[]): string =>
  `${sheetId}!${areas.map((area) => formatArea(area)).join(",")}`;

export function rangeFromReference(host: Host, id: string): Range | RangeAreas {
  const { title: sheetId, local } = splitTitle(id);
  const areas = local.split(",").map((part) => parseArea(part));
  if (sheetId === null || areas.includes(null)) throw itemNotFound(`range ${id}`);
  const [first] = areas as Area[];
  return areas.length === 1 ? new Range(host, sheetId, first!) : new RangeAreas(host, sheetId, areas as Area[]);
}

/** Where a reference such as `Inputs!B2:B9` or a defined name points to; the sheet may be left out. */
export function findPlace(host: Host, reference: string, ownSheetId: string): Place | null {
  const text = reference.replace(/^=/, "");
  const { title, local } = splitTitle(text);
  const area = parseArea(local);
  if (area) {
    const sheetId = title === null ? ownSheetId : host.grid.tabs.find(title)?.id;
    return sheetId === undefined ? null : { sheetId, area };
  }
  const name = host.grid.names.find(local);
  return name && name.formula !== text ? findPlace(host, name.formula, ownSheetId) : null;
}

export function placeOf(host: Host, reference: string, ownSheetId: string): Place {
  const place = findPlace(host, reference, ownSheetId);
  if (!place) throw invalidArgument(`address ${reference}`);
  return place;
}
