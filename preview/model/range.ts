import * as a1 from "../grid/a1";
import type { Area } from "../grid/a1";
import type { Host } from "../host";
import { readInput } from "../grid/inputText";
import { fromR1C1 } from "../grid/r1c1";
import { OfficeError, invalidArgument, itemNotFound } from "../wire/officeError";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { common, forEachCell, readMatrix, writeMatrix } from "./matrix";
import { OfficeObject } from "./officeObject";
import { RangeFormat } from "./rangeFormat";
import { referenceId } from "./references";
import type { Worksheet } from "./worksheet";
import { clearCells } from "./clearCells";
import { pixelsPerPoint } from "../grid/layout";

/** A rectangle of cells. It holds no state of its own: the grid does. */
export class Range extends OfficeObject {
  readonly typeName = "Range";
  override readonly calculated = calculatedMembers;
  override readonly keeps = keptMembers;

  constructor(
    host: Host,
    readonly sheetId: string,
    readonly area: Area,
  ) {
    super(host);
    if (!a1.isInside(area)) throw invalidArgument("the range would lie outside the sheet");
  }

  override identity() {
    return { _ReferenceId: referenceId(this.sheetId, [this.area]) };
  }

  get address(): string {
    return `${a1.quoteTitle(this.host.grid.tabs.title(this.sheetId))}!${a1.formatArea(this.area)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.top;
  }

  get columnIndex(): number {
    return this.area.left;
  }

  get rowCount(): number {
    return a1.rowCount(this.area);
  }

  get columnCount(): number {
    return a1.columnCount(this.area);
  }

  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return a1.isWholeColumns(this.area);
  }

  get isEntireRow(): boolean {
    return a1.isWholeRows(this.area);
  }

  get values(): unknown {
    return readMatrix(this.area, (row, column) => this.host.grid.cells.value(this.sheetId, row, column));
  }

  set values(values: unknown) {
    const inside = this.makeRoom();
    const { cells } = this.host.grid;
    writeMatrix(inside, values, (row, column, value) => {
      const isText = typeof value === "string" && cells.isTextCell(this.sheetId, row, column);
      cells.write(this.sheetId, row, column, readInput(value, isText));
    });
  }

  get formulas(): unknown {
    return readMatrix(this.area, (row, column) => this.host.grid.cells.formula(this.sheetId, row, column));
  }

  set formulas(formulas: unknown) {
    this.values = formulas;
  }

  /** Written only: what reads it back is `formulas`. */
  set formulasR1C1(formulas: unknown) {
    writeMatrix(this.makeRoom(), formulas, (row, column, formula) => {
      const input = typeof formula === "string" && formula.startsWith("=") ? fromR1C1(formula, row, column) : formula;
      this.host.grid.cells.write(this.sheetId, row, column, readInput(input));
    });
  }

  get text(): unknown {
    return this.host.grid.cells.text(this.sheetId, this.area);
  }

  get valueTypes(): unknown {
    return readMatrix(this.area, (row, column) => valueType(this.host.grid.cells.value(this.sheetId, row, column)));
  }

  get numberFormat(): unknown {
    return this.format.read((format) => format.numberFormat);
  }

  set numberFormat(formats: unknown) {
    if (!Array.isArray(formats)) this.format.apply({ numberFormat: String(formats) });
    else {
      writeMatrix(this.makeRoom(), formats, (row, column, format) =>
        this.format.applyToCell(row, column, { numberFormat: String(format) }),
      );
    }
  }

  get hasSpill(): boolean | null {
    return common(this.area, (row, column) => this.host.grid.cells.spillParent(this.sheetId, row, column) !== null);
  }

  get hyperlink(): unknown {
    return this.host.links.find(this.sheetId, this.area.top, this.area.left)?.link ?? null;
  }

  set hyperlink(link: Excel.RangeHyperlink) {
    this.host.links.add(this.sheetId, this.area, link);
    if (link.textToDisplay !== undefined) this.values = link.textToDisplay;
    this.format.apply({ fontColor: "#0563C1", underline: true });
  }

  get rowHidden(): boolean | null {
    return this.commonOfRows((row) => this.host.grid.layout.isHidden(this.sheetId, row, "rows"));
  }

  set rowHidden(isHidden: boolean) {
    this.host.grid.layout.setHidden(this.sheetId, this.area, "rows", isHidden);
  }

  get columnHidden(): boolean | null {
    const row = { ...this.area, bottom: this.area.top };
    return common(row, (_, column) => this.host.grid.layout.isHidden(this.sheetId, column, "columns"));
  }

  set columnHidden(isHidden: boolean) {
    this.host.grid.layout.setHidden(this.sheetId, this.area, "columns", isHidden);
  }

  get hidden(): boolean {
    return this.rowHidden === true || this.columnHidden === true;
  }

  get left(): number {
    return this.box.left;
  }

  get top(): number {
    return this.box.top;
  }

  get width(): number {
    return this.box.width;
  }

  get height(): number {
    return this.box.height;
  }

  get format(): RangeFormat {
    return new RangeFormat(this.host, this.sheetId, [this.area]);
  }

  get worksheet(): Worksheet {
    return this.host.workbookRoot().worksheets.byId(this.sheetId);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, this.sheetId, [this.area]);
  }

  get dataValidation(): DataValidation {
    return this.host.validations.forAreas(this.host, this.sheetId, [this.area]);
  }

  getCell(row: number, column: number): Range {
    return this.at(this.area.top + row, this.area.left + column, 1, 1);
  }

  getRow(row: number): Range {
    return this.at(this.area.top + row, this.area.left, 1, this.columnCount);
  }

  getColumn(column: number): Range {
    return this.at(this.area.top, this.area.left + column, this.rowCount, 1);
  }

  getOffsetRange(rows: number, columns: number): Range {
    return this.at(this.area.top + rows, this.area.left + columns, this.rowCount, this.columnCount);
  }

  getResizedRange(rows: number, columns: number): Range {
    return this.at(this.area.top, this.area.left, this.rowCount + rows, this.columnCount + columns);
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at(this.area.top, this.area.left, rows, columns);
  }

  getRowsAbove(count = 1): Range {
    return this.at(this.area.top - count, this.area.left, count, this.columnCount);
  }

  getRowsBelow(count = 1): Range {
    return this.at(this.area.bottom + 1, this.area.left, count, this.columnCount);
  }

  getColumnsBefore(count = 1): Range {
    return this.at(this.area.top, this.area.left - count, this.rowCount, count);
  }

  getColumnsAfter(count = 1): Range {
    return this.at(this.area.top, this.area.right + 1, this.rowCount, count);
  }

  getLastCell(): Range {
    return this.at(this.area.bottom, this.area.right, 1, 1);
  }

  getLastRow(): Range {
    return this.at(this.area.bottom, this.area.left, 1, this.columnCount);
  }

  getLastColumn(): Range {
    return this.at(this.area.top, this.area.right, this.rowCount, 1);
  }

  getEntireRow(): Range {
    return this.of({ ...this.area, left: 0, right: a1.lastColumn });
  }

  getEntireColumn(): Range {
    return this.of({ ...this.area, top: 0, bottom: a1.lastRow });
  }

  getBoundingRect(other: Range | string): Range {
    return this.of(a1.boundingArea(this.area, this.areaOf(other)));
  }

  getIntersection(other: Range | string): Range {
    return found(this.getIntersectionOrNullObject(other), "intersection");
  }

  getIntersectionOrNullObject(other: Range | string): Range | null {
    if (other instanceof Range && other.sheetId !== this.sheetId) return null;
    return this.orNull(a1.intersection(this.area, this.areaOf(other)));
  }

  getUsedRange(valuesOnly = false): Range {
    return found(this.getUsedRangeOrNullObject(valuesOnly), "used range");
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.host.grid.cells.usedArea(this.sheetId, valuesOnly);
    return this.orNull(used && a1.intersection(this.area, used));
  }

  getSpillingToRange(): Range {
    return found(this.getSpillingToRangeOrNullObject(), "spill");
  }

  getSpillingToRangeOrNullObject(): Range | null {
    return this.orNull(this.host.grid.cells.spillArea(this.sheetId, this.area.top, this.area.left));
  }

  getSpillParent(): Range {
    return found(this.getSpillParentOrNullObject(), "spill parent");
  }

  getSpillParentOrNullObject(): Range | null {
    const parent = this.host.grid.cells.spillParent(this.sheetId, this.area.top, this.area.left);
    return parent && this.at(parent.row, parent.column, 1, 1);
  }

  clear(applyTo: string = "All"): void {
    clearCells(this.host, this.sheetId, this.area, applyTo);
  }

  select(): void {
    this.host.grid.cells.flush();
    this.host.grid.select(this.sheetId, this.area);
  }

  merge(isAcross = false): void {
    this.host.grid.layout.merge(this.sheetId, this.area, isAcross);
  }

  unmerge(): void {
    this.host.grid.layout.unmerge(this.sheetId, this.area);
  }

  calculate(): void {
    this.host.grid.cells.recalculate();
  }

  setDirty(): void {
    this.host.grid.cells.recalculate();
  }

  /** Takes the content, and for `All` the formats too, of a source of the same shape or one cell to fill with. */
  copyFrom(source: Range | string, copyType: string = "All"): void {
    const { cells } = this.host.grid;
    const from = source instanceof Range ? source : this.worksheet.getRange(source);
    if (copyType !== "All" && copyType !== "Values") throw this.host.miss(`Range.copyFrom (${copyType})`);
    if (copyType === "All" && hasFormula(from)) throw this.host.miss("Range.copyFrom (of formulas)");
    forEachCell(this.makeRoom(), (row, column) => {
      const y = from.area.top + ((row - this.area.top) % from.rowCount);
      const x = from.area.left + ((column - this.area.left) % from.columnCount);
      const value = cells.value(from.sheetId, y, x);
      cells.write(this.sheetId, row, column, value === "" ? null : { value });
      if (copyType === "All") cells.restyle(this.sheetId, row, column, cells.style(from.sheetId, y, x));
    });
  }

  private get box() {
    const box = this.host.grid.layout.box(this.sheetId, this.area);
    const toPoints = (pixels: number) => pixels / pixelsPerPoint;
    return {
      left: toPoints(box.left),
      top: toPoints(box.top),
      width: toPoints(box.width),
      height: toPoints(box.height),
    };
  }

  private commonOfRows<Value>(read: (row: number) => Value): Value | null {
    return common({ ...this.area, right: this.area.left }, read);
  }

  private makeRoom(): Area {
    const inside =
      a1.isWholeColumns(this.area) || a1.isWholeRows(this.area)
        ? this.host.grid.tabs.clip(this.sheetId, this.area)
        : this.area;
    this.host.grid.tabs.ensureSize(this.sheetId, inside);
    return inside;
  }

  private areaOf(other: Range | string): Area {
    if (other instanceof Range) return other.area;
    const area = a1.parseArea(a1.splitTitle(other).local);
    if (!area) throw invalidArgument(`address ${other}`);
    return area;
  }

  private at(top: number, left: number, rows: number, columns: number): Range {
    if (rows < 1 || columns < 1) throw invalidArgument("a range has at least one row and one column");
    return this.of({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  private of(area: Area): Range {
    return new Range(this.host, this.sheetId, area);
  }

  private orNull(area: Area | null): Range | null {
    return area && this.of(area);
  }
}

const calculatedMembers: ReadonlySet<string> = new Set([
  "values",
  "formulas",
  "text",
  "valueTypes",
  "hasSpill",
  "getUsedRange",
  "getUsedRangeOrNullObject",
  "getSpillingToRange",
  "getSpillingToRangeOrNullObject",
  "getSpillParent",
  "getSpillParentOrNullObject",
  "copyFrom",
]);

const keptMembers: ReadonlySet<string> = new Set(["style"]);

function valueType(value: unknown): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(N\/A|VALUE!|REF!|NAME\?|NUM!|NULL!|DIV\/0!|SPILL!|CALC!|GETTING_DATA)$/.test(String(value))
    ? "Error"
    : "String";
}

function hasFormula(range: Range): boolean {
  const formulas = range.formulas as unknown[][] | null;
  return (formulas ?? []).flat().some((formula) => String(formula).startsWith("="));
}

function found(range: Range | null, what: string): Range {
  if (!range)
    throw what === "used range" ? itemNotFound(what) : new OfficeError("ItemNotFound", `There is no ${what}.`);
  return range;
}
