import { parseArea, splitTitle } from "../grid/a1";
import type { Area } from "../grid/a1";
import { itemNotFound } from "../wire/officeError";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import type { Services } from "./services";

/** The range behind an id that `referenceId` has made. */
export function rangeFromReference(services: Services, id: string): Range | RangeAreas {
  const { title: sheetId, local } = splitTitle(id);
  const areas = local.split(",").map((part) => parseArea(part));
  if (sheetId === null || areas.includes(null)) throw itemNotFound(`range ${id}`);
  const [first] = areas as Area[];
  return areas.length === 1 ? new Range(services, sheetId, first!) : new RangeAreas(services, sheetId, areas as Area[]);
}
