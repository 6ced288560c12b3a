import type { Cell } from "@cj-tech-master/excelts";
import { parseArea } from "excel-preview/a1";
import { relative } from "../../../src/workbook/plan/address";
import { type Style, styles } from "../../../src/workbook/plan/styles";
import { type Recorded, callsOf, partOf } from "../../support/recordedExcel";
import { type Decision, colorOf, rangesOf } from "./decision";

/** A cell's style, with its lines by their side. */
type CellStyle = Omit<Style, "lineAbove" | "lineBelow" | "frame"> & { readonly lines: Record<string, string> };
type Area = NonNullable<ReturnType<typeof parseArea>>;

/** The styles of the cells that have any, a later one over an earlier one. */
export const cellStyles: Decision = {
  decided: ({ styles: styled }) =>
    byCell(
      styled.flatMap(({ style, areas }) =>
        areas.map(({ row, column, rows, columns }) => ({
          area: { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 },
          style: styles[style],
        })),
      ),
    ),
  asked: (sheet) =>
    byCell(
      rangesOf(sheet).flatMap(({ addresses, result }) =>
        addresses.map((address) => ({ area: parseArea(address)!, style: askedStyle(partOf(result, "format")) })),
      ),
    ),
  held: (sheet, { styles: styled }) => {
    const held: Record<string, CellStyle> = {};
    for (const { areas } of styled)
      for (const { row, column, rows, columns } of areas)
        for (let r = row; r < row + rows; r++)
          for (let c = column; c < column + columns; c++) held[relative(r, c)] = heldStyle(sheet.getCell(r + 1, c + 1));
    return held;
  },
};

function byCell(styled: readonly { readonly area: Area; readonly style: Style }[]): Record<string, CellStyle> {
  const cells: Record<string, CellStyle> = {};
  for (const { area, style } of styled)
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const { lineAbove, lineBelow, frame, ...look } = style;
        const at = relative(row, column);
        const lines = {
          ...cells[at]?.lines,
          ...(lineAbove && row === area.top && { top: lineAbove }),
          ...(lineBelow && row === area.bottom && { bottom: lineBelow }),
          ...(frame && { top: frame, bottom: frame, left: frame, right: frame }),
        };
        // Excel aligns to the left what is indented.
        const align = look.indent ? { align: "left" as const } : {};
        cells[at] = { ...cells[at], ...align, ...look, lines };
      }
  return cells;
}

function askedStyle(format: Recorded): Style {
  const { bold, italic, underline, size, color } = partOf(format, "font").set as Record<string, never>;
  const { wrapText, indentLevel, horizontalAlignment } = format.set as Record<string, never>;
  const borders = Object.fromEntries(
    callsOf(partOf(format, "borders"), "getItem").map(({ given, result }) => [given[0], result.set["color"] as string]),
  );
  const isFrame = "InsideVertical" in borders;
  return defined({
    ...{ bold, italic, size, color, wrap: wrapText, indent: indentLevel },
    fill: partOf(format, "fill").set["color"] as string,
    underline: underline === undefined ? undefined : underline === "Single",
    align: (horizontalAlignment as string | undefined)?.toLowerCase() as Style["align"],
    frame: isFrame ? borders["EdgeLeft"] : undefined,
    lineAbove: isFrame ? undefined : borders["EdgeTop"],
    lineBelow: isFrame ? undefined : borders["EdgeBottom"],
  });
}

function heldStyle({ font = {}, fill, alignment = {}, border = {} }: Cell): CellStyle {
  const lines = Object.entries(border ?? {}).map(([side, line]) => [side, colorOf((line as Line).color?.argb)]);
  return {
    ...defined({
      bold: font.bold || undefined,
      italic: font.italic || undefined,
      underline: font.underline ? true : undefined,
      size: font.size === 11 ? undefined : font.size,
      color: colorOf(font.color?.argb),
      fill: fill?.type === "pattern" && fill.pattern === "solid" ? colorOf(fill.fgColor?.argb) : undefined,
      wrap: alignment.wrapText || undefined,
      indent: alignment.indent || undefined,
      align: alignment.horizontal as Style["align"],
    }),
    lines: Object.fromEntries(lines),
  };
}

interface Line {
  readonly color?: { readonly argb?: string };
}

function defined<Of extends object>(values: Of): Of {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Of;
}
