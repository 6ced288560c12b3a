import { invalidArgument } from "../wire/officeError";
import type { CellLooks } from "./cellLooks";
import { ServedObject } from "./servedObject";
import type { Services } from "./services";

/** The background of cells. */
export class RangeFill extends ServedObject {
  readonly typeName = "RangeFill";

  constructor(
    services: Services,
    private readonly looks: CellLooks,
  ) {
    super(services);
  }

  get color(): string {
    return this.looks.common(({ fill }) => fill ?? "#FFFFFF") ?? "";
  }

  set color(color: string) {
    this.looks.apply({ fill: toHex(color) });
  }

  clear(): void {
    this.looks.apply({ fill: null });
  }
}

/** The letters of cells. */
export class RangeFont extends ServedObject {
  readonly typeName = "RangeFont";

  constructor(
    services: Services,
    private readonly looks: CellLooks,
  ) {
    super(services);
  }

  get color(): string {
    return this.looks.common(({ fontColor }) => fontColor) ?? "";
  }

  set color(color: string) {
    this.looks.apply({ fontColor: toHex(color) });
  }

  get name(): string | null {
    return this.looks.common(({ fontName }) => fontName);
  }

  set name(name: string) {
    this.looks.apply({ fontName: name });
  }

  get size(): number | null {
    return this.looks.common(({ fontSize }) => fontSize);
  }

  set size(size: number) {
    if (!(size >= 1 && size <= 409)) throw invalidArgument(`font size ${size}`);
    this.looks.apply({ fontSize: size });
  }

  get bold(): boolean | null {
    return this.looks.common(({ bold }) => bold);
  }

  set bold(isBold: boolean) {
    this.looks.apply({ bold: isBold });
  }

  get italic(): boolean | null {
    return this.looks.common(({ italic }) => italic);
  }

  set italic(isItalic: boolean) {
    this.looks.apply({ italic: isItalic });
  }

  get underline(): string | null {
    const isUnderlined = this.looks.common(({ underline }) => underline);
    return isUnderlined === null ? null : isUnderlined ? "Single" : "None";
  }

  set underline(style: string) {
    if (style !== "Single" && style !== "None") throw this.services.miss(`underline ${style}`);
    this.looks.apply({ underline: style === "Single" });
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
