import { type Cell, Workbook } from "@cj-tech-master/excelts";
import { asFileValue } from "./asFileValue";
import type { Language } from "../locale/language";
import {
  fillingFormula,
  registerCellFunctions,
  registerErrorTests,
  registerFilling,
  registerFixed,
  registerRounding,
} from "./engineFunctions";
import { absolute, areaAddress, isWithin } from "../workbook/plan/address";
import { isFormula } from "../workbook/plan/isFormula";
import { unquoted } from "../workbook/plan/unquoted";
import { callsUs } from "../workbook/plan/callsUs";
import { holdsNothing } from "./holdsNothing";
import type { KeptAnswers } from "./keptAnswers";
import { reservedArea } from "./reservedArea";
import type { CellValue, NamedArea, SheetCells, SheetValues } from "./sheetCells";

interface Contents {
  readonly sheets: readonly SheetCells[];
  readonly names: readonly NamedArea[];
  readonly answers: KeptAnswers;
  /** Whose numbers the texts hold. */
  readonly language: Language;
  /** The number of the portion that calculates a cell; undefined where nothing is calculated. */
  readonly portionAt: (sheet: SheetCells, row: number, column: number) => number | undefined;
}

/** A cell of a portion's workbook with what is written in it, and where it stands. */
interface Written {
  readonly cell: CellValue;
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
  readonly portion: number | undefined;
  readonly at: () => Cell;
}

/** A formula of an earlier portion, which stands here as a value. */
type Given = Omit<Written, "cell" | "portion">;

/**
 * A workbook of the engine that calculates some of the formulas. Those of earlier portions stand in it as values, but for our
 * functions: their answers are kept, and a check asks whether a formula stands there. Those of later portions are left out.
 */
export class Portion {
  private readonly workbook = new Workbook();
  private readonly given: Given[] = [];
  /** What the earlier portions showed when this one was last calculated. */
  private read: SheetValues = new Map();
  /** What showed in this workbook after the last pass. */
  private last: SheetValues = new Map();
  /** Whether all that the last pass read was there before it. */
  private isRight = false;

  constructor(
    private readonly number: number,
    private readonly contents: Contents,
  ) {
    registerCellFunctions(this.workbook, contents.answers);
    registerFixed(this.workbook, contents.language);
    registerErrorTests(this.workbook);
    registerRounding(this.workbook);
    registerFilling(this.workbook);
    for (const { title } of contents.sheets) this.workbook.addWorksheet(title);
    for (const written of this.written()) this.write(written);
    for (const { name, reference } of contents.names) this.workbook.definedNames.add(reference, name);
  }

  /** The values of all sheets, this portion's own calculated from the others: the same object where none can have changed. */
  calculate(values: SheetValues): SheetValues {
    const isChanged = this.place(values);
    if (this.isRight && !isChanged) return values;
    this.workbook.calculateFormulas();
    const { sheets } = this.contents;
    const before = this.last;
    this.last = new Map(sheets.map((sheet) => [sheet.title, this.valuesOf(sheet)]));
    this.isRight = sheets.every((sheet) => spillsAlike(sheet, before, this.last));
    return new Map(sheets.map((sheet) => [sheet.title, this.withOthers(sheet, values)]));
  }

  private write({ cell, sheet, row, column, portion, at }: Written): void {
    if (holdsNothing(cell)) return;
    if (!isFormula(cell)) at().value = typeof cell === "string" ? unquoted(cell) : cell;
    else if (portion! > this.number) return;
    else if (portion! < this.number && !callsUs(cell)) this.given.push({ sheet, row, column, at });
    else if (isAnswer(cell, sheet, row, column)) this.writeAnswer(cell.slice(1), sheet, row, column);
    else at().value = { formula: cell.slice(1), result: undefined };
  }

  /** Puts the values of earlier portions where their formulas would stand; answers whether any differs from the last ones. */
  private place(values: SheetValues): boolean {
    let isChanged = false;
    for (const { sheet, row, column, at } of this.given) {
      const value = valueAt(values, sheet.title, row, column);
      if (value === valueAt(this.read, sheet.title, row, column)) continue;
      at().value = asFileValue(value);
      isChanged = true;
    }
    this.read = values;
    return isChanged;
  }

  /**
   * Writes a formula that answers several cells. The engine calculates first what it knows a cell to rest on, so the cells of a
   * reserved area rest on its first; elsewhere the formula spills, and what reads there early is wrong until the next pass.
   */
  private writeAnswer(formula: string, written: SheetCells, top: number, left: number): void {
    const area = reservedArea(written, top, left);
    const sheet = this.workbook.getWorksheet(written.title)!;
    const first = { ref: areaAddress(area), shareType: "array" as const, result: undefined };
    for (let row = top; row < top + area.rows; row++)
      for (let column = left; column < left + area.columns; column++)
        sheet.getCell(row + 1, column + 1).value = { formula: absolute(top, left), result: undefined };
    sheet.getCell(top + 1, left + 1).value =
      area.rows === 1 && area.columns === 1
        ? { ...first, formula, isDynamicArray: true }
        : { ...first, formula: fillingFormula(area, formula) };
  }

  private valuesOf({ title, cells }: SheetCells): CellValue[][] {
    const sheet = this.workbook.getWorksheet(title);
    return cells.map((line, row) => {
      const found = sheet?.findRow(row + 1);
      return line.map((_, column) => resultOf(found?.findCell(column + 1)?.value));
    });
  }

  /** The values of a sheet after the last pass, those of other portions as they are given. */
  private withOthers(sheet: SheetCells, given: SheetValues): CellValue[][] {
    return this.last.get(sheet.title)!.map((line, row) =>
      line.map((value, column) => {
        const portion = this.contents.portionAt(sheet, row, column) ?? this.number;
        return portion === this.number ? value : valueAt(given, sheet.title, row, column);
      }),
    );
  }

  private *written(): Generator<Written> {
    for (const sheet of this.contents.sheets) {
      const target = this.workbook.getWorksheet(sheet.title)!;
      for (const [row, line] of sheet.cells.entries())
        for (const [column, cell] of line.entries()) {
          const portion = this.contents.portionAt(sheet, row, column);
          yield { cell, sheet, row, column, portion, at: () => target.getRow(row + 1).getCell(column + 1) };
        }
    }
  }
}

/** Our functions answer arrays, by themselves or in a formula that has room to spill. */
function isAnswer(cell: `=${string}`, { spills = [] }: SheetCells, row: number, column: number): boolean {
  return cell.startsWith("=OUTSOURCE_") || (callsUs(cell) && spills.some((area) => isWithin(area, row, column)));
}

/** Whether what spills where nothing is reserved for it is the same before a pass and after it. */
function spillsAlike({ title, cells, spills = [] }: SheetCells, before: SheetValues, after: SheetValues) {
  return cells.every((line, row) =>
    line.every(
      (cell, column) =>
        !holdsNothing(cell) ||
        valueAt(before, title, row, column) === valueAt(after, title, row, column) ||
        spills.some((area) => isWithin(area, row, column)),
    ),
  );
}

function valueAt(values: SheetValues, title: string, row: number, column: number): CellValue {
  return values.get(title)?.[row]?.[column] ?? null;
}

function resultOf(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value as CellValue;
  if ("result" in value) return resultOf(value.result);
  if ("error" in value) return String(value.error);
  return null;
}
