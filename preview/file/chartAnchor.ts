import type { AnchorModel } from "@cj-tech-master/excelts";
import type { Chart as FileChart } from "@cj-tech-master/excelts/chart";
import type { Layout, PixelBox } from "../grid/layout";

/** A file measures within a cell in English Metric Units. */
const emusPerPixel = 9525;

/** Where a chart of a file lies, in pixels from the corner of the first cell. */
export function boxOf(layout: Layout, sheetId: string, { tl, br, ext, pos }: FileChart["range"]): PixelBox {
  const place = (anchor: AnchorModel) => {
    const { nativeRow: row, nativeCol: column } = anchor;
    const { left, top } = layout.box(sheetId, { top: row, bottom: row, left: column, right: column });
    return { left: left + anchor.nativeColOff / emusPerPixel, top: top + anchor.nativeRowOff / emusPerPixel };
  };
  const { left, top } = pos ? { left: pos.x / emusPerPixel, top: pos.y / emusPerPixel } : place(tl);
  if (ext) return { left, top, width: ext.cx / emusPerPixel, height: ext.cy / emusPerPixel };
  const end = br ? place(br) : { left, top };
  return { left, top, width: end.left - left, height: end.top - top };
}

/** The cells between which a box lies. */
export function anchorOf(layout: Layout, sheetId: string, { left, top, width, height }: PixelBox) {
  const column = (pixels: number) => lineAt(pixels, (index) => layout.boxOfCell(sheetId, 0, index).width);
  const row = (pixels: number) => lineAt(pixels, (index) => layout.boxOfCell(sheetId, index, 0).height);
  const anchor = (x: number, y: number): AnchorModel => ({
    nativeCol: column(x).index,
    nativeColOff: column(x).rest * emusPerPixel,
    nativeRow: row(y).index,
    nativeRowOff: row(y).rest * emusPerPixel,
  });
  // The library takes anchors in a file's own units too, and does not say so.
  const range = { tl: anchor(left, top), br: anchor(left + width, top + height), editAs: "oneCell" as const };
  return range as unknown as { tl: string; br: string; editAs: "oneCell" };
}

/** The row or column at a distance from the first, and how far into it. */
function lineAt(pixels: number, sizeOf: (index: number) => number): { index: number; rest: number } {
  let rest = Math.max(0, Math.round(pixels));
  let index = 0;
  for (let size = sizeOf(0); rest >= size && index < mostLines; size = sizeOf(index)) {
    rest -= size;
    index++;
  }
  return { index, rest };
}

/** No chart lies farther out; where all lines are hidden, there is no end. */
const mostLines = 16_384;
