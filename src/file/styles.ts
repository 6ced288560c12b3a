import type { Style as FileStyle, Worksheet } from "@cj-tech-master/excelts";
import type { SheetPlan } from "../workbook/plan/plan";
import type { PlannedSheetId } from "../workbook/plan/sheetId";
import { type Style, type StyleName, fontName, styles } from "../workbook/plan/styles";
import { argb } from "./argb";

const fontSize = 11;

/** What a style adds to a cell, by where the cell stands in the style's area. */
interface Placed {
  readonly style: StyleName;
  readonly isTop: boolean;
  readonly isBottom: boolean;
}

/** Styles and number formats of a sheet's cells; a later style goes over an earlier one. */
export function putStyles(target: Worksheet, plan: SheetPlan<PlannedSheetId>): void {
  const placed = placedStyles(plan);
  const made = new Map<string, Partial<FileStyle>>();
  plan.numberFormats.forEach((row, r) =>
    row.forEach((format, c) => {
      const own = placed[r]?.[c] ?? [];
      const key = JSON.stringify([format, own]);
      const style = made.get(key) ?? fileStyle(own, format);
      made.set(key, style);
      target.getCell(r + 1, c + 1).style = style;
    }),
  );
}

function placedStyles(plan: SheetPlan<PlannedSheetId>): Placed[][][] {
  const placed: Placed[][][] = plan.cells.map((row) => row.map(() => []));
  for (const { style, areas } of plan.styles)
    for (const { row, column, rows, columns } of areas)
      for (let r = row; r < row + rows; r++)
        for (let c = column; c < column + columns; c++)
          placed[r]?.[c]?.push({ style, isTop: r === row, isBottom: r === row + rows - 1 });
  return placed;
}

function fileStyle(placed: readonly Placed[], numFmt: string): Partial<FileStyle> {
  const all = placed.reduce<Style>((before, { style }) => ({ ...before, ...styles[style] }), {});
  const border: Partial<FileStyle["border"]> = {};
  for (const { style, isTop, isBottom } of placed) {
    const { lineAbove, lineBelow, frame }: Style = styles[style];
    if (lineAbove && isTop) border.top = line(lineAbove);
    if (lineBelow && isBottom) border.bottom = line(lineBelow);
    if (frame) Object.assign(border, { top: line(frame), bottom: line(frame), left: line(frame), right: line(frame) });
  }
  return {
    numFmt,
    font: {
      name: fontName,
      size: all.size ?? fontSize,
      bold: all.bold,
      italic: all.italic,
      underline: all.underline,
      color: all.color ? { argb: argb(all.color) } : undefined,
    },
    alignment: { vertical: "middle", wrapText: all.wrap, indent: all.indent, horizontal: horizontalOf(all) },
    border,
    fill: all.fill
      ? { type: "pattern", pattern: "solid", fgColor: { argb: argb(all.fill) } }
      : { type: "pattern", pattern: "none" },
  };
}

/** Excel indents only what it aligns itself. */
function horizontalOf({ align, indent }: Style) {
  return align ?? (indent ? "left" : undefined);
}

function line(color: string) {
  return { style: "thin" as const, color: { argb: argb(color) } };
}
