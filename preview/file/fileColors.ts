/** A colour of a file: as it is, or by its number in the file's theme, made lighter or darker. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
}

/** The theme of a new workbook, in the order in which cells count its colours. */
const usualTheme = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The order of the colours in a theme's part. Cells count the two pairs of the text and its background the other way round. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

/** Reads colours as `#RRGGBB`, those of the theme included. */
export class FileColors {
  private readonly theme: readonly string[];

  constructor(themePart: string) {
    this.theme = [...themeOrder, "hlink", "folHlink"].map((name, index) => {
      const found = new RegExp(`<a:${name}>[^]*?(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"`).exec(themePart);
      return found?.[1] ?? usualTheme[index]!;
    });
  }

  /** Undefined where the file leaves the colour to Excel. */
  hex(color: FileColor | undefined): string | undefined {
    const plain = color?.argb ?? (color?.theme === undefined ? undefined : this.theme[color.theme]);
    if (plain === undefined) return undefined;
    const channels = plain
      .slice(-6)
      .match(/../g)!
      .map((digits) => parseInt(digits, 16));
    return `#${channels.map((channel) => hexOf(tinted(channel, color?.tint ?? 0))).join("")}`;
  }
}

/** Lighter towards white, darker towards black: near enough to what Excel does with the lightness of the whole colour. */
function tinted(channel: number, tint: number): number {
  return Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);
}

const hexOf = (channel: number): string => channel.toString(16).padStart(2, "0").toUpperCase();
