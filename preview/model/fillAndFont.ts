import type { CellFormat } from "../grid/styles";
import type { Host } from "../host";
import { invalidArgument } from "../wire/officeError";
import { OfficeObject } from "./officeObject";
import type { RangeFormat } from "./rangeFormat";

/** The background of cells. */
export class RangeFill extends OfficeObject {
  readonly typeName = "RangeFill";
  override readonly keeps: ReadonlySet<string> = new Set([
    "pattern",
    "patternColor",
    "patternTintAndShade",
    "tintAndShade",
  ]);

  constructor(
    host: Host,
    private readonly format: RangeFormat,
  ) {
    super(host);
  }

  get color(): string {
    return this.format.common(({ fill }) => fill ?? "#FFFFFF") ?? "";
  }

  set color(color: string) {
    this.format.apply({ fill: toHex(color) });
  }

  clear(): void {
    this.format.apply({ fill: null });
  }
}

/** The letters of cells. */
export class RangeFont extends OfficeObject {
  readonly typeName = "RangeFont";
  override readonly keeps: ReadonlySet<string> = new Set(["subscript", "superscript", "tintAndShade"]);

  constructor(
    host: Host,
    private readonly format: RangeFormat,
  ) {
    super(host);
  }

  get color(): string {
    return this.format.common(({ fontColor }) => fontColor) ?? "";
  }

  set color(color: string) {
    this.change({ fontColor: toHex(color) });
  }

  get name(): string | null {
    return this.format.common(({ fontName }) => fontName);
  }

  set name(name: string) {
    this.change({ fontName: name });
  }

  get size(): number | null {
    return this.format.common(({ fontSize }) => fontSize);
  }

  set size(size: number) {
    if (!(size >= 1 && size <= 409)) throw invalidArgument(`font size ${size}`);
    this.change({ fontSize: size });
  }

  get bold(): boolean | null {
    return this.format.common(({ bold }) => bold);
  }

  set bold(isBold: boolean) {
    this.change({ bold: isBold });
  }

  get italic(): boolean | null {
    return this.format.common(({ italic }) => italic);
  }

  set italic(isItalic: boolean) {
    this.change({ italic: isItalic });
  }

  get underline(): string | null {
    const isUnderlined = this.format.common(({ underline }) => underline);
    return isUnderlined === null ? null : isUnderlined ? "Single" : "None";
  }

  set underline(style: string) {
    this.change({ underline: style !== "None" });
  }

  get strikethrough(): boolean | null {
    return this.format.common(({ strikethrough }) => strikethrough);
  }

  set strikethrough(isStruck: boolean) {
    this.change({ strikethrough: isStruck });
  }

  private change(format: CellFormat): void {
    this.format.apply(format);
  }
}

const namedColors: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** Colours as `#RRGGBB`; Excel also takes them without the mark and by HTML name. */
export function toHex(color: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (hex) return `#${hex.toUpperCase()}`;
  const named = namedColors[color.toLowerCase()];
  if (!named) throw invalidArgument(`colour ${color}`);
  return named;
}
