import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderStyleData, IStyleData } from "@univerjs/core";

/** Formats in Excel's words. `null` takes a format away; a missing member leaves it as it is. */
export interface CellFormat {
  fill?: string | null;
  fontColor?: string;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  wrapText?: boolean;
  horizontal?: string;
  vertical?: string;
  indent?: number;
  numberFormat?: string;
  borders?: Partial<Record<BorderSide, BorderLine>>;
}

export type BorderSide = "t" | "r" | "b" | "l";

export interface BorderLine {
  style: "Continuous" | "None";
  color: string;
}

/** The looks of a cell, with nothing left open. */
export type KnownFormat = Required<Omit<CellFormat, "borders">>;

/** Fonts are drawn on a canvas, where the browser finds no substitute by itself; these look alike. */
const substitutes = ", Carlito, Segoe UI, Helvetica, Arial, sans-serif";
const indentPixels = 10;
const cellPaddingPixels = 2;

export const defaultStyle: IStyleData = {
  ff: `Calibri${substitutes}`,
  fs: 11,
  vt: VerticalAlign.BOTTOM,
};

const horizontals: Record<string, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
  Fill: HorizontalAlign.LEFT,
};

const verticals: Record<string, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

export const horizontalNames = Object.keys(horizontals);
export const verticalNames = Object.keys(verticals);

export function toUniverStyle(format: CellFormat): IStyleData {
  const style: IStyleData = {};
  if (format.fill !== undefined) style.bg = format.fill === null ? null : { rgb: format.fill };
  if (format.fontColor !== undefined) style.cl = { rgb: format.fontColor };
  if (format.fontName !== undefined) style.ff = format.fontName + substitutes;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.bold !== undefined) style.bl = flag(format.bold);
  if (format.italic !== undefined) style.it = flag(format.italic);
  if (format.underline !== undefined) style.ul = { s: flag(format.underline) };
  if (format.wrapText !== undefined) style.tb = format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.horizontal !== undefined) style.ht = horizontals[format.horizontal] ?? HorizontalAlign.UNSPECIFIED;
  if (format.vertical !== undefined) style.vt = verticals[format.vertical] ?? VerticalAlign.BOTTOM;
  if (format.indent !== undefined) style.pd = { l: cellPaddingPixels + format.indent * indentPixels };
  if (format.numberFormat !== undefined) {
    style.n = format.numberFormat === "General" ? null : { pattern: format.numberFormat };
  }
  if (format.borders)
    style.bd = Object.fromEntries(Object.entries(format.borders).map(([s, line]) => [s, toBorder(line)]));
  return style;
}

export function fromUniverStyle(style: IStyleData): KnownFormat {
  const nameOf = <Code>(names: Record<string, Code>, code: Code, otherwise: string): string =>
    Object.entries(names).find(([, value]) => value === code)?.[0] ?? otherwise;
  return {
    fill: style.bg?.rgb ?? null,
    fontColor: style.cl?.rgb ?? "#000000",
    fontName: (style.ff ?? defaultStyle.ff!).split(",")[0]!,
    fontSize: style.fs ?? 11,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    wrapText: style.tb === WrapStrategy.WRAP,
    horizontal: nameOf(horizontals, style.ht ?? HorizontalAlign.UNSPECIFIED, "General"),
    vertical: nameOf(verticals, style.vt ?? VerticalAlign.BOTTOM, "Bottom"),
    indent: Math.max(0, Math.round(((style.pd?.l ?? cellPaddingPixels) - cellPaddingPixels) / indentPixels)),
    numberFormat: style.n?.pattern ?? "General",
  };
}

export function mergeStyles(base: IStyleData, change: IStyleData): IStyleData {
  const borders = change.bd && base.bd ? { bd: { ...base.bd, ...change.bd } } : {};
  return { ...base, ...change, ...borders };
}

function toBorder({ style, color }: BorderLine): IBorderStyleData | null {
  return style === "None" ? null : { s: BorderStyleTypes.THIN, cl: { rgb: color } };
}

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
