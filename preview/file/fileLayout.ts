import type { Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { lastColumn, lastRow } from "../grid/a1";
import type { Grid } from "../grid/grid";
import { pixelsPerPoint } from "../grid/layout";
import type { Worksheet } from "../model/worksheet";
import { columnCharacters, columnPixels } from "./columnPixels";
import { toFileStyle } from "./fileStyle";
import { viewOf } from "./sheetContent";

type View = FileSheet["views"][number];

const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Puts on a sheet of the file how wide, high, frozen and visible the sheet of the workbook is. */
export function putLayout({ tabs, layout }: Grid, own: Worksheet, sheet: FileSheet): void {
  const { id } = own;
  const { rows, columns } = tabs.frozen(id);
  sheet.views = [{ ...frozenView(viewOf(sheet), { rows, columns }), showGridLines: tabs.hasGridlines(id) }];
  sheet.state = states[own.visibility as keyof typeof states];
  const usual = columnPixels(sheet.properties.defaultColWidth ?? columnCharacters(tabs.usualColumnWidth(id)));
  const size = tabs.clip(id, { top: 0, left: 0, bottom: lastRow, right: lastColumn });
  for (let column = 0; column <= size.right; column++) {
    const pixels = Math.round(layout.columnWidth(id, column) * pixelsPerPoint);
    const known = column < sheet.columnCount ? sheet.getColumn(column + 1).width : undefined;
    const before = known === undefined ? usual : columnPixels(known);
    if (pixels !== before) sheet.getColumn(column + 1).width = columnCharacters(pixels);
    const style = layout.columnStyle(id, column);
    const columnOfFile = style && sheet.getColumn(column + 1);
    if (columnOfFile && Object.keys(columnOfFile.style).length === 0) columnOfFile.style = toFileStyle(style);
  }
  for (let row = 0; row <= size.bottom; row++) {
    const points = layout.fixedHeight(id, row);
    if (points !== undefined && sheet.findRow(row + 1)?.height !== points) sheet.getRow(row + 1).height = points;
    const [level, hidden] = [layout.outlineLevel(id, row), layout.isRowHidden(id, row)];
    if (hidden !== (sheet.findRow(row + 1)?.hidden ?? false)) sheet.getRow(row + 1).hidden = hidden;
    if (level > 0) {
      sheet.getRow(row + 1).outlineLevel = level;
      sheet.properties.outlineLevelRow = Math.max(level, sheet.properties.outlineLevelRow ?? 0);
    }
  }
}

/** How a sheet is seen: as before where the same lines are frozen, zoom and all. */
function frozenView(before: View | undefined, frozen: { rows: number; columns: number }): View {
  const { rows, columns } = frozen;
  const isFrozen = before?.state === "frozen";
  if (rows + columns === 0) return !before || isFrozen ? {} : before;
  if (isFrozen && (before.xSplit ?? 0) === columns && (before.ySplit ?? 0) === rows) return before;
  return { state: "frozen", xSplit: columns, ySplit: rows };
}
