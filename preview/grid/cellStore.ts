import { CellValueType, ICommandService } from "@univerjs/core";
import type { ICellData, Injector, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Area } from "./a1";
import type { CellInput } from "./inputText";
import * as internals from "../univer/univerInternals";
import type { CellMatrix } from "../univer/univerInternals";
import { CalculationWatch } from "./calculationWatch";
import { SheetChanges } from "./sheetChanges";
import { mergeStyles } from "./styles";

export type Spills = internals.Spills;
export type CellValue = string | number | boolean;

interface PendingCell {
  input?: CellInput;
  style?: IStyleData | null;
}

/**
 * Reads and writes cells. Writes are collected and reach Univer as one step per sheet, because each step costs a
 * pass of its listeners; reads of calculated values wait for `settled`.
 */
export class CellStore {
  private readonly pending = new Map<string, Map<number, Map<number, PendingCell>>>();
  private readonly calculation: CalculationWatch;
  /** The texts of which the last marks told, by what they are of. */
  private readonly marked = new Map<string, { readonly text: string; readonly number: number }>();
  private readonly contentOf: (sheetId: string) => number;
  private readonly filledOf: (sheetId: string) => Area;
  private readonly formattedOf: (sheetId: string) => Area;
  /** By the style of a sheet, and then by the style of a cell: how a cell looks whose row and column have no style. */
  private readonly looks = new WeakMap<IStyleData, Map<string, IStyleData>>();

  constructor(
    private readonly workbook: FWorkbook,
    private readonly injector: Injector,
  ) {
    this.calculation = new CalculationWatch(injector);
    const changes = new SheetChanges(injector);
    this.contentOf = changes.kept((id) => this.numberOf(id, JSON.stringify(this.sheet(id)?.getConfig())));
    this.filledOf = changes.kept((id) => this.areaOf(id, hasContent));
    this.formattedOf = changes.kept((id) => this.areaOf(id, (cell) => hasContent(cell) || Boolean(cell?.s)));
  }

  write(sheetId: string, row: number, column: number, input: CellInput): void {
    this.cellToChange(sheetId, row, column).input = input;
  }

  restyle(sheetId: string, row: number, column: number, style: IStyleData | null): void {
    // Univer adds a style to the one a cell has, so a cell that has been cleared is cleared before it is styled anew.
    if (style !== null && this.cellToChange(sheetId, row, column).style === null) this.flush();
    const cell = this.cellToChange(sheetId, row, column);
    cell.style = style === null || !cell.style ? style : mergeStyles(cell.style, style);
  }

  /** Whether a cell is formatted as text, so that what is put in stays as it is written. */
  isTextCell(sheetId: string, row: number, column: number): boolean {
    const pending = this.pending.get(sheetId)?.get(row)?.get(column)?.style;
    return (pending ?? this.composedStyle(sheetId, row, column)).n?.pattern === "@";
  }

  value(sheetId: string, row: number, column: number): CellValue {
    this.flush();
    const cell = this.spilled(sheetId, row, column) ?? this.stored(sheetId, row, column);
    return plainValue(cell);
  }

  formula(sheetId: string, row: number, column: number): CellValue {
    this.flush();
    const cell = this.stored(sheetId, row, column);
    return this.formulaText(sheetId, row, column, cell) ?? plainValue(cell ?? this.spilled(sheetId, row, column));
  }

  /** The formula that stands in a cell itself; null where none does. */
  ownFormula(sheetId: string, row: number, column: number): string | null {
    this.flush();
    return this.formulaText(sheetId, row, column, this.stored(sheetId, row, column));
  }

  /** Every formula that stands on a sheet, by its place. */
  formulasOn(sheetId: string): { row: number; column: number; formula: string }[] {
    this.flush();
    const found: { row: number; column: number; formula: string }[] = [];
    this.sheet(sheetId)
      ?.getCellMatrix()
      .forValue((row, column, cell) => {
        const formula = this.formulaText(sheetId, row, column, cell);
        if (formula !== null) found.push({ row, column, formula });
      });
    return found;
  }

  /** The style of a cell alone; null where it has none and looks as its column, row and sheet do. */
  ownStyle(sheetId: string, row: number, column: number): IStyleData | null {
    this.flush();
    return (
      this.workbook
        .getWorkbook()
        .getStyles()
        .getStyleByCell(this.stored(sheetId, row, column)) ?? null
    );
  }

  style(sheetId: string, row: number, column: number): IStyleData {
    this.flush();
    return this.composedStyle(sheetId, row, column);
  }

  text(sheetId: string, area: Area): string[][] {
    this.flush();
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    const height = area.bottom - area.top + 1;
    const shown = sheet?.getRange(area.top, area.left, height, area.right - area.left + 1).getDisplayValues() ?? [];
    return shown.map((row, y) =>
      row.map((text, x) => {
        const value = this.value(sheetId, area.top + y, area.left + x);
        return typeof value === "boolean" ? String(value).toUpperCase() : String(text ?? "");
      }),
    );
  }

  /**
   * A text that differs wherever anything of a sheet does: what its cells hold, by which styles they look as they do, and what has
   * spilled into them.
   */
  mark(sheetId: string): string {
    this.flush();
    const [ranges, cells] = [internals.spillRanges, internals.spilledCells].map((of) =>
      of(this.injector, this.key(sheetId)),
    );
    return JSON.stringify([this.contentOf(sheetId), ranges, cells]);
  }

  /** A text that differs wherever any style of the workbook does. */
  markOfStyles(): string {
    this.flush();
    return String(this.numberOf("styles", JSON.stringify(this.workbook.getWorkbook().getStyles())));
  }

  /** A number that is another than the last one where the text is. */
  private numberOf(what: string, text: string): number {
    const last = this.marked.get(what);
    if (last?.text === text) return last.number;
    const number = (last?.number ?? 0) + 1;
    this.marked.set(what, { text, number });
    return number;
  }

  /** The smallest rectangle with all content (and, unless only values count, all formatted cells); null if none. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    this.flush();
    const area = { ...(valuesOnly ? this.filledOf : this.formattedOf)(sheetId) };
    for (const [row, cells] of Object.entries(internals.spilledCells(this.injector, this.key(sheetId)) ?? {})) {
      for (const [column, cell] of Object.entries(cells)) if (cell) include(area, Number(row), Number(column));
    }
    return area.bottom < 0 ? null : area;
  }

  private areaOf(sheetId: string, counts: (cell: Nullable<ICellData>) => boolean): Area {
    const area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    this.sheet(sheetId)
      ?.getCellMatrix()
      .forValue((row, column, cell) => {
        if (counts(cell)) include(area, row, column);
      });
    return area;
  }

  /** Where the formula of a cell spills to; null where it fills its own cell only. */
  spillArea(sheetId: string, row: number, column: number): Area | null {
    const range = internals.spillRange(this.injector, this.key(sheetId), row, column);
    if (!range) return null;
    return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
  }

  /** The cell whose formula has filled a cell by spilling; null where none has. */
  spillParent(sheetId: string, row: number, column: number): { row: number; column: number } | null {
    for (const [parentRow, cells] of Object.entries(internals.spillRanges(this.injector, this.key(sheetId)) ?? {})) {
      for (const [parentColumn, range] of Object.entries(cells)) {
        if (!range || row < range.startRow || row > range.endRow) continue;
        if (column >= range.startColumn && column <= range.endColumn) {
          return { row: Number(parentRow), column: Number(parentColumn) };
        }
      }
    }
    return null;
  }

  /**
   * Sends what is pending to Univer. A write of content starts a calculation; styles do not, and go by themselves: Univer
   * takes a cell without content among others that have some for one to empty of its formula.
   */
  flush(): void {
    if (this.pending.size === 0) return;
    for (const [sheetId, rows] of [...this.pending]) {
      this.pending.delete(sheetId);
      const { contents, styles } = this.toMatrices(sheetId, rows);
      if (Object.keys(styles).length > 0) internals.writeCells(this.injector, this.key(sheetId), styles, true);
      if (Object.keys(contents).length === 0) continue;
      internals.writeCells(this.injector, this.key(sheetId), contents, false);
      this.expectCalculation();
    }
  }

  /** Resolves when every cell shows the result of what has been written. */
  async settled(): Promise<void> {
    this.flush();
    await this.calculation.settled();
  }

  /** Takes what formulas have spilled, and all other values, for what a calculation would give. */
  takeAsCalculated(spills: Spills): void {
    this.flush();
    internals.writeSpills(this.injector, this.workbook.getId(), spills);
    internals.forgetAskedCalculation(this.injector);
  }

  recalculate(): void {
    this.flush();
    internals.calculate(this.injector);
  }

  /** Notes that a calculation is about to start, so that readers wait for it. */
  expectCalculation(): void {
    this.calculation.expect();
  }

  /** Enters values from a cell on, right and down, the way the grid's editor does, so that Univer's own rules and undo apply. */
  enter(sheetId: string, row: number, column: number, inputs: readonly (readonly CellInput[])[]): void {
    this.flush();
    const [rows, columns] = [inputs.length, inputs[0]?.length ?? 0];
    const range = { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
    const value = inputs.map((line) => line.map((input) => ({ ...emptied, ...toCell({ input }, null) })));
    const params = { ...this.key(sheetId), range, value };
    this.injector.get(ICommandService).syncExecuteCommand("sheet.command.set-range-values", params);
    this.expectCalculation();
  }

  private toMatrices(sheetId: string, rows: Map<number, Map<number, PendingCell>>) {
    const contents: CellMatrix = {};
    const styles: CellMatrix = {};
    for (const [row, columns] of rows) {
      for (const [column, pending] of columns) {
        const matrix = "input" in pending ? contents : styles;
        (matrix[row] ??= {})[column] = toCell(pending, this.stored(sheetId, row, column));
      }
    }
    return { contents, styles };
  }

  private cellToChange(sheetId: string, row: number, column: number): PendingCell {
    const rows = entry(this.pending, sheetId, () => new Map<number, Map<number, PendingCell>>());
    return entry(
      entry(rows, row, () => new Map<number, PendingCell>()),
      column,
      () => ({}),
    );
  }

  private stored(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.sheet(sheetId)?.getCellMatrix().getValue(row, column);
  }

  /** From the cell as it is kept: asked for by its place alone, a cell goes through all that draws it. */
  private composedStyle(sheetId: string, row: number, column: number): IStyleData {
    const sheet = this.sheet(sheetId);
    if (!sheet) return {};
    const kept = this.stored(sheetId, row, column);
    const compose = () => sheet.getComposedCellStyleByCellData(row, column, kept);
    const [base, own] = [sheet.getDefaultCellStyle(), kept?.s ?? ""];
    const isPlain = !sheet.getRowStyle(row) && !sheet.getColumnStyle(column);
    if (!isPlain || !base || typeof base === "string" || typeof own !== "string") return compose();
    return entry(
      entry(this.looks, base, () => new Map<string, IStyleData>()),
      own,
      compose,
    );
  }

  private spilled(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return internals.spilledCell(this.injector, this.key(sheetId), row, column);
  }

  /** Univer keeps a copied formula once, with an id; such a cell is asked through the facade. */
  private formulaText(sheetId: string, row: number, column: number, cell: Nullable<ICellData>): string | null {
    if (cell?.f) return cell.f;
    return cell?.si ? this.workbook.getSheetBySheetId(sheetId)!.getRange(row, column).getFormula() : null;
  }

  /** Not through the facade, which builds a new object for each question. */
  private sheet(sheetId: string): Nullable<Worksheet> {
    return this.workbook.getWorkbook().getSheetBySheetId(sheetId);
  }

  private key(sheetId: string): internals.SheetKey {
    return { unitId: this.workbook.getId(), subUnitId: sheetId };
  }
}

const emptied: ICellData = { v: null, f: null, si: null, p: null };

function toCell({ input, style }: PendingCell, existing: Nullable<ICellData>): ICellData {
  const cell: ICellData = input === undefined ? {} : { ...emptied };
  if (input && "formula" in input) cell.f = input.formula;
  if (input && "value" in input) {
    cell.v = typeof input.value === "boolean" ? Number(input.value) : input.value;
    cell.t = typeOf(input.value);
  }
  const format = input && "format" in input ? input.format : undefined;
  const keepsFormat = style?.n !== undefined || format === undefined || hasFormat(existing);
  if (style !== undefined) cell.s = style;
  if (!keepsFormat) cell.s = { ...style, n: { pattern: format } };
  return cell;
}

/** A number typed as `5%` brings its format along only where the cell has none yet; styles kept by id count as one. */
const hasFormat = (cell: Nullable<ICellData>): boolean => cell?.s !== undefined && cell.s !== null;

export function typeOf(value: CellValue): CellValueType {
  if (typeof value === "boolean") return CellValueType.BOOLEAN;
  return typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(cell && (cell.f || cell.si || (cell.v !== undefined && cell.v !== null && cell.v !== "")));
}

function plainValue(cell: Nullable<ICellData>): CellValue {
  if (!cell || cell.v === undefined || cell.v === null) return "";
  return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
}

function include(area: Area, row: number, column: number): void {
  if (row < area.top) area.top = row;
  if (row > area.bottom) area.bottom = row;
  if (column < area.left) area.left = column;
  if (column > area.right) area.right = column;
}

interface Entries<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function entry<Key, Value>(map: Entries<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}
