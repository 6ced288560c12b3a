import { columnCount, intersection, rowCount } from "../grid/a1";
import type { Area } from "../grid/a1";
import { invalidArgument } from "../wire/officeError";
import { forEachCell } from "./matrix";
import type { Services } from "./services";

const choices = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"];

/** To look for what is used takes a pass over the whole sheet, and sends what is pending: more than to empty so many cells. */
const mostToEmpty = 2_000;

/** Empties cells as `Range.clear` does; formats include conditional ones, and `All` the validation too. */
export function clearCells(services: Services, sheetId: string, area: Area, asked: string | null): void {
  const applyTo = asked ?? "All";
  if (!choices.includes(applyTo)) throw invalidArgument(`clear(${applyTo})`);
  const { cells, tabs } = services.grid;
  const used = isSmall(area) ? tabs.clip(sheetId, area) : cells.usedArea(sheetId, false);
  const inside = used && intersection(used, area);
  const clearsContents = applyTo === "All" || applyTo === "Contents";
  const clearsFormats = applyTo === "All" || applyTo === "Formats";
  if (inside) {
    forEachCell(inside, (row, column) => {
      if (clearsContents) cells.write(sheetId, row, column, null);
      if (clearsFormats) cells.restyle(sheetId, row, column, null);
    });
  }
  if (clearsFormats) services.conditionalFormats.clear(sheetId, [area]);
  if (applyTo === "All") services.validations.clear(sheetId, [area]);
  if (applyTo !== "Contents" && applyTo !== "Formats") services.links.clear(sheetId, area);
}

const isSmall = (area: Area) => rowCount(area) * columnCount(area) <= mostToEmpty;
