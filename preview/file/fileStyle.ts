import type { Border, Borders, Style as FileStyle } from "@cj-tech-master/excelts";
import { BorderStyleTypes } from "@univerjs/core";
import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import { fromUniverStyle, horizontalNames, toUniverStyle, verticalNames } from "../grid/styles";
import type { CellFormat } from "../grid/styles";
import type { FileColors } from "./fileColors";

const lines: Record<Border["style"], BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const sides = { t: "top", r: "right", b: "bottom", l: "left" } as const;

/** What a file calls differently than Excel's API does. */
const horizontals: Record<string, string> = { centerContinuous: "CenterAcrossSelection" };
const verticals: Record<string, string> = { middle: "Center" };

/** A style of a file as the grid keeps it. */
export function fromFileStyle(
  { font, fill, alignment, border, numFmt }: Partial<FileStyle>,
  colors: FileColors,
): IStyleData {
  const color = (one: object | undefined) => colors.hex(one);
  const filled = fill?.type === "pattern" && fill.pattern === "solid" ? color(fill.fgColor) : undefined;
  const fontColor = color(font?.color);
  const format: CellFormat = {
    ...(filled !== undefined && { fill: filled }),
    ...(fontColor !== undefined && { fontColor }),
    ...(font?.name !== undefined && { fontName: font.name }),
    ...(font?.size !== undefined && { fontSize: font.size }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && font.underline !== "none" && { underline: true }),
    ...(alignment?.wrapText && { wrapText: true }),
    ...(alignment?.indent && { indent: alignment.indent }),
    ...(alignment?.horizontal && { horizontal: named(alignment.horizontal, horizontals, horizontalNames) }),
    ...(alignment?.vertical && { vertical: named(alignment.vertical, verticals, verticalNames) }),
    ...(numFmt !== undefined && { numberFormat: typeof numFmt === "string" ? numFmt : numFmt.formatCode }),
  };
  const drawn = Object.entries(sides).flatMap(([side, name]) => {
    const line = border?.[name];
    if (!line?.style) return [];
    return [[side, { s: lines[line.style], cl: { rgb: color(line.color) ?? "#000000" } }] as const];
  });
  const style = toUniverStyle(format);
  if (font?.strike) style.st = { s: 1 };
  return drawn.length > 0 ? { ...style, bd: Object.fromEntries(drawn) } : style;
}

/** A style of the grid as a file keeps it. */
export function toFileStyle(style: IStyleData): Partial<FileStyle> {
  const known = fromUniverStyle(style);
  const horizontal = known.horizontal === "General" ? (known.indent > 0 ? "Left" : undefined) : known.horizontal;
  return {
    numFmt: known.numberFormat,
    font: {
      name: known.fontName,
      size: known.fontSize,
      ...(known.bold && { bold: true }),
      ...(known.italic && { italic: true }),
      ...(known.underline && { underline: true }),
      ...(style.st?.s === 1 && { strike: true }),
      ...(style.cl?.rgb && { color: argb(style.cl.rgb) }),
    },
    alignment: {
      vertical: inFile(known.vertical, verticals) as "middle",
      ...(known.wrapText && { wrapText: true }),
      ...(known.indent > 0 && { indent: known.indent }),
      ...(horizontal && { horizontal: inFile(horizontal, horizontals) as "left" }),
    },
    border: bordersOf(style),
    fill: known.fill
      ? { type: "pattern", pattern: "solid", fgColor: argb(known.fill) }
      : { type: "pattern", pattern: "none" },
  };
}

function bordersOf({ bd }: IStyleData): Partial<Borders> {
  const drawn = Object.entries(sides).flatMap(([side, name]) => {
    const line = bd?.[side as keyof typeof sides];
    return line ? [[name, toLine(line)] as const] : [];
  });
  return Object.fromEntries(drawn);
}

function toLine({ s, cl }: IBorderStyleData): Partial<Border> {
  const style = (Object.keys(lines) as Border["style"][]).find((name) => lines[name] === s) ?? "thin";
  return { style, color: argb(cl.rgb ?? "#000000") };
}

/** `{ argb: "FF0B4F6C" }` for "#0B4F6C". */
export function argb(color: string): { argb: string } {
  return { argb: `FF${color.slice(1).toUpperCase()}` };
}

function named(own: string, different: Record<string, string>, names: readonly string[]): string {
  const name = different[own] ?? own;
  return names.find((each) => each.toLowerCase() === name.toLowerCase()) ?? names[0]!;
}

function inFile(name: string, different: Record<string, string>): string {
  const own = Object.keys(different).find((each) => different[each] === name);
  return own ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
