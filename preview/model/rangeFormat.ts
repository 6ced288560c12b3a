import type { IStyleData } from "@univerjs/core";
import { intersection, isWholeColumns, isWholeRows, lastColumn, lastRow } from "../grid/a1";
import type { Area } from "../grid/a1";
import type { BorderLine, BorderSide, CellFormat, KnownFormat } from "../grid/styles";
import { fromUniverStyle, horizontalNames, toUniverStyle, verticalNames } from "../grid/styles";
import { invalidArgument } from "../wire/officeError";
import { BorderCollection } from "./borders";
import type { CellLooks } from "./cellLooks";
import { RangeFill, RangeFont } from "./fillAndFont";
import { common, forEachCell, readMatrix } from "./matrix";
import { ServedObject } from "./servedObject";
import type { Services } from "./services";

/** The looks of cells: of one rectangle, or of several at once. */
export class RangeFormat extends ServedObject implements CellLooks {
  readonly typeName = "RangeFormat";

  constructor(
    services: Services,
    readonly sheetId: string,
    readonly areas: Area[],
  ) {
    super(services);
  }

  get fill(): RangeFill {
    return new RangeFill(this.services, this);
  }

  get font(): RangeFont {
    return new RangeFont(this.services, this);
  }

  get borders(): BorderCollection {
    return new BorderCollection(this.services, this);
  }

  get wrapText(): boolean | null {
    return this.common((format) => format.wrapText);
  }

  set wrapText(value: boolean) {
    this.apply({ wrapText: value });
  }

  get horizontalAlignment(): string | null {
    return this.common((format) => format.horizontal);
  }

  set horizontalAlignment(value: string) {
    this.apply({ horizontal: oneOf(horizontalNames, value) });
  }

  get verticalAlignment(): string | null {
    return this.common((format) => format.vertical);
  }

  set verticalAlignment(value: string) {
    this.apply({ vertical: oneOf(verticalNames, value) });
  }

  get indentLevel(): number | null {
    return this.common((format) => format.indent);
  }

  set indentLevel(value: number) {
    this.apply({ indent: value });
  }

  get columnWidth(): number | null {
    const row = { ...this.first, bottom: this.first.top };
    return common(row, (_, column) => this.services.grid.layout.columnWidth(this.sheetId, column));
  }

  set columnWidth(points: number) {
    if (!(points >= 0)) throw invalidArgument(`columnWidth ${points}`);
    for (const area of this.areas) this.services.grid.layout.setColumnWidth(this.sheetId, area, points);
  }

  get rowHeight(): number | null {
    return common({ ...this.first, right: this.first.left }, (row) =>
      this.services.grid.layout.rowHeight(this.sheetId, row),
    );
  }

  set rowHeight(points: number) {
    if (!(points >= 0 && points <= 409.5)) throw invalidArgument(`rowHeight ${points}`);
    for (const area of this.areas) this.services.grid.layout.setRowHeight(this.sheetId, area, points);
  }

  /** Formats all cells; whole columns and rows keep the format for cells that come later. */
  apply(format: CellFormat): void {
    const style = toUniverStyle(format);
    for (const area of this.areas) {
      if (format.fontSize !== undefined) this.services.grid.layout.growRowsForFont(this.sheetId, area, format.fontSize);
      const isWhole = isWholeColumns(area) || isWholeRows(area);
      if (isWhole) this.services.grid.layout.formatLines(this.sheetId, area, style);
      const used = isWhole ? this.services.grid.cells.usedArea(this.sheetId, false) : area;
      const inside = used && intersection(used, area);
      if (inside && !isWhole) this.services.grid.tabs.ensureSize(this.sheetId, inside);
      if (inside && format.wrapText) this.services.grid.layout.noteWrapped(this.sheetId, inside);
      if (inside)
        forEachCell(inside, (row, column) => this.services.grid.cells.restyle(this.sheetId, row, column, style));
    }
  }

  applyToCell(row: number, column: number, format: CellFormat): void {
    this.services.grid.cells.restyle(this.sheetId, row, column, toUniverStyle(format));
  }

  /** Draws a line on one side of the cells that `isOnEdge` picks. */
  applyBorder(side: BorderSide, line: BorderLine, isOnEdge: (area: Area, row: number, column: number) => boolean) {
    for (const whole of this.areas) {
      const area = this.services.grid.tabs.clip(this.sheetId, whole);
      forEachCell(area, (row, column) => {
        if (isOnEdge(area, row, column)) this.applyToCell(row, column, { borders: { [side]: line } });
      });
    }
  }

  read<Value>(pick: (format: KnownFormat) => Value): Value[][] | null {
    return readMatrix(this.first, (row, column) => pick(this.formatAt(row, column)));
  }

  common<Value>(pick: (format: KnownFormat) => Value): Value | null {
    return common(this.firstInSheet, (row, column) => pick(this.formatAt(row, column)));
  }

  private formatAt(row: number, column: number): KnownFormat {
    const style = this.services.grid.cells.style(this.sheetId, row, column);
    const last = known.get(style);
    if (last) return last;
    const format = fromUniverStyle(style);
    known.set(style, format);
    return format;
  }

  private get first(): Area {
    return this.areas[0] ?? { top: 0, left: 0, bottom: lastRow, right: lastColumn };
  }

  private get firstInSheet(): Area {
    return this.services.grid.tabs.clip(this.sheetId, this.first);
  }
}

/** The formats of styles: the cells of a sheet share a few. */
const known = new WeakMap<IStyleData, KnownFormat>();

function oneOf(names: string[], value: string): string {
  if (!names.includes(value)) throw invalidArgument(`alignment ${value}`);
  return value;
}
