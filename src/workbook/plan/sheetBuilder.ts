import { type Area, cellAt } from "./address";
import { numberFormats } from "./numberFormat";
import { asText } from "./asText";
import { isFormula } from "./isFormula";
import { joined } from "./joined";
import type { CellLink, ChartPlan, PlannedCell, RowGroup, SheetPlan, Validation } from "./plan";
import type { PlannedSheetId, SheetId } from "./sheetId";
import type { StyleName } from "./styles";
import type { CheckWords } from "./verdicts";

/** How words look that may follow a figure; in the first column none stands before them. */
const mayFollowFigures: ReadonlySet<StyleName> = new Set(["header", "id", "evidence", "evidenceText", "inputText"]);

/** Collects a sheet cell by cell and hands it over as a plan. */
export class SheetBuilder<Id extends PlannedSheetId = SheetId> {
  /** By row and column; nothing where nothing was put. */
  private readonly cells: PlannedCell[][] = [];
  private readonly formats: string[][] = [];
  private readonly inputs: Area[] = [];
  private readonly spills: Area[] = [];
  private readonly unbroken: { area: Area; axis: "rows" | "columns" }[] = [];
  private readonly styled = new Map<StyleName, Area[]>();
  private readonly validations = new Map<string, Validation & { readonly areas: Area[] }>();
  private readonly checkAreas: Area[] = [];
  private checkWords: CheckWords = { outOfDate: "", calculating: "" };
  private readonly closedRows: RowGroup[] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly links: CellLink[] = [];
  private lastRow = 0;
  private lastColumn = 0;

  constructor(
    readonly id: Id,
    readonly title: string,
  ) {}

  /** Text as the user should read it, whatever it begins with; a cell without any is blank. */
  text(row: number, column: number, text: string, style?: StyleName): void {
    const cell = /^[=+\-@'\d]/.test(text) ? `'${text}` : text;
    this.put(row, column, cell === "" ? null : cell, numberFormats.general, style);
  }

  /** Text of the user's, quoted: Excel would take a name such as Jan 5 for a date. */
  usersText(row: number, column: number, text: string, style?: StyleName): void {
    this.put(row, column, text === "" ? null : `'${text}`, numberFormats.general, style);
  }

  number(row: number, column: number, value: number, format: string, style?: StyleName): void {
    this.put(row, column, value, format, style);
  }

  /** A formula without its leading "=". */
  formula(row: number, column: number, formula: string, format: string, style: StyleName = "formula"): void {
    this.put(row, column, `=${formula}`, format, style);
  }

  /** A cell that the user fills: empty, or as it was typed, a formula included. */
  input(row: number, column: number, typed: PlannedCell, format: string, style: StyleName = "input"): void {
    this.inputs.push(cellAt(row, column));
    this.put(row, column, typeof typed === "string" && !isFormula(typed) ? asText(typed) : typed, format, style);
  }

  /** A style for an area, under whatever is put there. */
  style(area: Area, style: StyleName): void {
    const areas = this.styled.get(style);
    if (areas) areas.push(area);
    else this.styled.set(style, [area]);
    this.extendTo(area);
  }

  /** A number format for cells that a spilled formula will fill. */
  reserve(area: Area, format: string, style: StyleName = "formula"): void {
    this.spills.push(area);
    this.keepWhole(area, "rows");
    this.keepWhole(area, "columns");
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        if (this.formats[row]?.[column] === undefined) this.put(row, column, null, format, style);
  }

  /** Keeps a table free of gaps, whatever rows or columns the user adds. */
  keepWhole(area: Area, axis: "rows" | "columns"): void {
    this.unbroken.push({ area, axis });
  }

  /** Areas that accept the same, with the same words, become one. */
  validate({ areas, ...accepted }: Validation): void {
    const key = JSON.stringify(accepted);
    const alike = this.validations.get(key);
    if (alike) alike.areas.push(...areas);
    else this.validations.set(key, { ...accepted, areas: [...areas] });
  }

  check(area: Area, words: CheckWords): void {
    this.checkAreas.push(area);
    this.checkWords = words;
  }

  /** Rows in a closed group; the row below them keeps the sign that opens it. */
  close(first: number, last: number): void {
    this.closedRows.push({ first, last });
  }

  chart(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  link(row: number, column: number, sheet: SheetId): void {
    this.links.push({ cell: cellAt(row, column), sheet });
  }

  linkHelp(row: number, column: number, helpPage: string): void {
    this.links.push({ cell: cellAt(row, column), helpPage });
  }

  plan(layout: Pick<SheetPlan, "columnWidths" | "rowHeights" | "frozen" | "print">): SheetPlan<Id> {
    return {
      id: this.id,
      title: this.title,
      cells: this.filled<PlannedCell>(this.cells, null),
      numberFormats: this.filled<string>(this.formats, numberFormats.general),
      inputs: joined(this.inputs),
      spills: this.spills,
      unbroken: this.unbroken,
      styles: [...this.styled].map(([style, areas]) => ({ style, areas: joined(areas) })),
      validations: [...this.validations.values()].map((each) => ({ ...each, areas: joined(each.areas) })),
      checkAreas: this.checkAreas,
      checkWords: this.checkWords,
      closedRows: this.closedRows,
      charts: this.charts,
      links: this.links,
      ...layout,
    };
  }

  private put(row: number, column: number, cell: PlannedCell, format: string, style?: StyleName): void {
    (this.cells[row] ??= [])[column] = cell;
    (this.formats[row] ??= [])[column] = format;
    const at = cellAt(row, column);
    this.extendTo(at);
    if (!style) return;
    this.style(at, style);
    const isText = typeof cell === "string" && format === numberFormats.general;
    if (isText && column > 0 && mayFollowFigures.has(style)) this.style(at, "beside");
  }

  /** As many rows and columns as anything was put in or styled, with something everywhere. */
  private filled<Value>(put: readonly (readonly Value[] | undefined)[], other: Value): Value[][] {
    return Array.from({ length: this.lastRow + 1 }, (_, row) => {
      const values = new Array<Value>(this.lastColumn + 1).fill(other);
      put[row]?.forEach((value, column) => (values[column] = value));
      return values;
    });
  }

  private extendTo({ row, column, rows, columns }: Area): void {
    this.lastRow = Math.max(this.lastRow, row + rows - 1);
    this.lastColumn = Math.max(this.lastColumn, column + columns - 1);
  }
}
