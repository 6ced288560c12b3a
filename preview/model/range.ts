import * as a1 from "../grid/a1";
import type { Area } from "../grid/a1";
import { readInput } from "../grid/inputText";
import { fromR1C1 } from "../grid/r1c1";
import { invalidArgument, itemNotFound } from "../wire/officeError";
import type { OfficeObject } from "../wire/officeObject";
import { clearCells } from "./clearCells";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { validationOf } from "./dataValidation";
import { common, readMatrix, writeMatrix } from "./matrix";
import { RangeFormat } from "./rangeFormat";
import { referenceId } from "./references";
import { ServedObject } from "./servedObject";
import type { Services } from "./services";

/** A rectangle of cells. It holds no state of its own: the grid does. */
export class Range extends ServedObject {
  readonly typeName = "Range";
  override readonly calculated = calculatedMembers;

  constructor(
    services: Services,
    readonly sheetId: string,
    readonly area: Area,
  ) {
    super(services);
    if (!a1.isInside(area)) throw invalidArgument("the range would lie outside the sheet");
  }

  override identity() {
    return { _ReferenceId: referenceId(this.sheetId, [this.area]) };
  }

  get address(): string {
    return `${a1.quoteTitle(this.services.grid.tabs.title(this.sheetId))}!${a1.formatArea(this.area)}`;
  }

  get worksheet(): OfficeObject {
    return this.services.worksheet(this.sheetId);
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

  get values(): unknown {
    const { grid, habits } = this.services;
    return readMatrix(this.area, (row, column) => habits.told(grid.cells.value(this.sheetId, row, column)));
  }

  set values(values: unknown) {
    const isPartOfBlock = this.services.habits.arrayBlocksIn(this.sheetId, this.area) === "part";
    if (isPartOfBlock) throw invalidArgument("a part of an array cannot be changed");
    const inside = this.makeRoom();
    const { cells } = this.services.grid;
    writeMatrix(inside, values, (row, column, value) => {
      const isText = typeof value === "string" && cells.isTextCell(this.sheetId, row, column);
      cells.write(this.sheetId, row, column, readInput(value, isText));
    });
  }

  get formulas(): unknown {
    return readMatrix(this.area, (row, column) => this.services.grid.cells.formula(this.sheetId, row, column));
  }

  set formulas(formulas: unknown) {
    this.values = formulas;
  }

  /** Written only: what reads it back is `formulas`. */
  set formulasR1C1(formulas: unknown) {
    writeMatrix(this.makeRoom(), formulas, (row, column, formula) => {
      const input = typeof formula === "string" && formula.startsWith("=") ? fromR1C1(formula, row, column) : formula;
      this.services.grid.cells.write(this.sheetId, row, column, readInput(input));
    });
  }

  /** Whether the formulas of all cells would be saved as arrays; null where only some would. */
  get savedAsArray(): boolean | null {
    const { grid, habits } = this.services;
    return common(this.area, (row, column) => {
      const cell = { top: row, bottom: row, left: column, right: column };
      const isSpill = grid.cells.spillParent(this.sheetId, row, column) !== null;
      const isBlock = habits.arrayBlocksIn(this.sheetId, cell) !== "none";
      return isSpill || isBlock || countsWithAreas(grid.cells.formula(this.sheetId, row, column));
    });
  }

  get text(): unknown {
    return this.services.grid.cells.text(this.sheetId, this.area);
  }

  get valueTypes(): unknown {
    return readMatrix(this.area, (row, column) => valueType(this.services.grid.cells.value(this.sheetId, row, column)));
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

  get hyperlink(): unknown {
    return this.services.links.find(this.sheetId, this.area.top, this.area.left)?.link ?? null;
  }

  set hyperlink(link: Excel.RangeHyperlink) {
    this.services.links.add(this.sheetId, this.area, link);
    if (link.textToDisplay !== undefined) this.values = link.textToDisplay;
    this.format.apply({ fontColor: "#0563C1", underline: true });
  }

  get format(): RangeFormat {
    return new RangeFormat(this.services, this.sheetId, [this.area]);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.services, this.sheetId, [this.area]);
  }

  get dataValidation(): OfficeObject {
    return validationOf(this.services, this.sheetId, [this.area]);
  }

  /** Whether all rows are hidden; null where only some are. */
  get rowHidden(): boolean | null {
    const { layout } = this.services.grid;
    const rows = Array.from({ length: this.rowCount }, (_, row) =>
      layout.isRowHidden(this.sheetId, this.area.top + row),
    );
    return rows.every((isHidden) => isHidden === rows[0]) ? rows[0]! : null;
  }

  set rowHidden(isHidden: boolean) {
    this.makeRoom();
    this.services.grid.layout.hideRows(this.sheetId, this.area, isHidden);
  }

  /** Groups are not drawn beside the rows; a file has them. */
  group(option: string): void {
    if (option !== "ByRows") throw this.services.miss(`Range.group ${option}`);
    this.services.grid.layout.groupRows(this.sheetId, this.area);
    this.services.kept.add("Range.group");
  }

  /** Excel refuses where no row is in a group. */
  ungroup(option: string): void {
    if (option !== "ByRows") throw this.services.miss(`Range.ungroup ${option}`);
    if (!this.services.grid.layout.ungroupRows(this.sheetId, this.area))
      throw invalidArgument("none of the rows is in a group");
    this.services.kept.add("Range.ungroup");
  }

  hideGroupDetails(option: string): void {
    if (option !== "ByRows") throw this.services.miss(`Range.hideGroupDetails ${option}`);
    this.rowHidden = true;
  }

  showGroupDetails(option: string): void {
    if (option !== "ByRows") throw this.services.miss(`Range.showGroupDetails ${option}`);
    this.rowHidden = false;
  }

  getCell(row: number, column: number): Range {
    return this.at(this.area.top + row, this.area.left + column, 1, 1);
  }

  /** With `getBoundingRect`, for office.js itself: it sends more cells than travel in one piece row by row. */
  getRow(row: number): Range {
    return this.at(this.area.top + row, this.area.left, 1, this.columnCount);
  }

  getBoundingRect(other: Range): Range {
    if (!(other instanceof Range)) throw this.services.miss("Range.getBoundingRect of an address");
    return this.of(a1.boundingArea(this.area, other.area));
  }

  getOffsetRange(rows: number, columns: number): Range {
    return this.at(this.area.top + rows, this.area.left + columns, this.rowCount, this.columnCount);
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at(this.area.top, this.area.left, rows, columns);
  }

  getLastRow(): Range {
    return this.at(this.area.bottom, this.area.left, 1, this.columnCount);
  }

  select(): void {
    this.services.grid.cells.flush();
    this.services.grid.select(this.sheetId, this.area);
  }

  getEntireColumn(): Range {
    return this.of({ ...this.area, top: 0, bottom: a1.lastRow });
  }

  getUsedRange(valuesOnly = false): Range {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (!used) throw itemNotFound("used range");
    return used;
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.services.grid.cells.usedArea(this.sheetId, valuesOnly);
    return this.orNull(used && a1.intersection(this.area, used));
  }

  getSpillingToRangeOrNullObject(): Range | null {
    return this.orNull(this.services.grid.cells.spillArea(this.sheetId, this.area.top, this.area.left));
  }

  clear(applyTo: string = "All"): void {
    clearCells(this.services, this.sheetId, this.area, applyTo);
  }

  private makeRoom(): Area {
    const inside =
      a1.isWholeColumns(this.area) || a1.isWholeRows(this.area)
        ? this.services.grid.tabs.clip(this.sheetId, this.area)
        : this.area;
    this.services.grid.tabs.ensureSize(this.sheetId, inside);
    return inside;
  }

  private at(top: number, left: number, rows: number, columns: number): Range {
    if (rows < 1 || columns < 1) throw invalidArgument("a range has at least one row and one column");
    return this.of({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  private of(area: Area): Range {
    return new Range(this.services, this.sheetId, area);
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
  "savedAsArray",
  "getUsedRange",
  "getUsedRangeOrNullObject",
  "getSpillingToRangeOrNullObject",
]);

/** Whether a formula has an area beside an operator: Excel saves it as an array, also where it answers one cell. */
function countsWithAreas(formula: unknown): boolean {
  const operator = "[-+*/^&<>=]";
  const area = String.raw`(?:'[^']+'!|\w+!)?\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+`;
  return new RegExp(`^=.*(?:${operator}${area}|${area}${operator})`).test(String(formula));
}

function valueType(value: unknown): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(N\/A|VALUE!|REF!|NAME\?|NUM!|NULL!|DIV\/0!|SPILL!|CALC!|GETTING_DATA)$/.test(String(value))
    ? "Error"
    : "String";
}
