import type {} from "@univerjs/sheets-ui/facade";
import type { Grid } from "../grid/grid";
import type { Host } from "../host";
import { findPlace } from "../model/references";

/** A click on a cell with a hyperlink follows it, as in Excel. */
export function followLinks(grid: Grid, host: Host): void {
  grid.workbook.onCellClick(({ location }) => {
    const placed = host.links.find(location.subUnitId, location.row, location.col);
    if (!placed) return;
    const { documentReference, address } = placed.link;
    const target = documentReference ? findPlace(grid, documentReference, placed.sheetId) : null;
    if (target) setTimeout(() => grid.select(target.sheetId, target.area), 0);
    else if (address) window.open(address, "_blank", "noopener");
  });
}
