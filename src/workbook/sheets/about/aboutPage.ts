import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { StyleName } from "../../plan/styles";
import { putBand } from "../common/heading";
import { wrappedHeight } from "../common/wrappedHeight";

/** In characters of the default font. */
const labelWidth = 33;
const textWidth = 96;

type StyledText = readonly [text: string, style: StyleName];

/** The About sheet as it is written from top to bottom: labels in the first column, words in the second. */
export class AboutPage {
  readonly columnWidths = [labelWidth, textWidth];
  readonly rowHeights: { row: number; points: number }[] = [];

  /** @param row the row to be written next */
  constructor(
    readonly sheet: SheetBuilder,
    public row: number,
  ) {}

  band(text: string): void {
    putBand(this.sheet, this.row++, text, this.columnWidths.length);
  }

  /** Words of several lines. */
  paragraph(text: string): void {
    this.rowHeights.push(wrappedHeight(this.row, [{ text, columnWidth: textWidth }]));
    this.sheet.text(this.row++, 1, text, "text");
  }

  line(label: StyledText, text: StyledText): void {
    this.sheet.text(this.row, 0, ...label);
    this.sheet.text(this.row++, 1, ...text);
  }
}
