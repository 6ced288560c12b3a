import { type Cell, Workbook } from "@cj-tech-master/excelts";
import { asFileValue } from "./asFileValue";
import type { Language } from "../locale/language";
import {
  fillingFormula,
  registerCellFunctions,
  registerFilling,
  registerFixed,
  registerErrorTests,
} from "./engineFunctions";
import { type Area, absolute, areaAddress, isWithin } from "../workbook/plan/address";
import { isFormula } from "../workbook/plan/isFormula";
import { unquoted } from "../workbook/plan/unquoted";
import { holdsNothing, isOurs } from "./isOurs";
import type { KeptAnswers } from "./keptAnswers";
import { reservedArea } from "./reservedArea";
import type { CellValue, NamedArea, SheetCells, SheetValues } from "./sheetCells";

interface Contents {
  readonly sheets: readonly SheetCells[];
  readonly names: readonly NamedArea[];
  readonly answers: KeptAnswers;
  /** Whose numbers the texts hold. */
  readonly language: Language;
}

/**
 * A workbook of the engine that calculates the formulas of some sheets. Those of the other sheets stand in it as values, but for our
 * functions: their answers are kept, and a check asks whether a formula stands there.
 */
export class Portion {
  private readonly workbook = new Workbook();
  private readonly others: readonly SheetCells[];
  /** The sheets on which a formula may spill where nothing is known to be reserved for it, and this portion's own. */
  private readonly spilledOn: readonly SheetCells[];
  /** What the other sheets showed when this portion was last calculated. */
  private read: SheetValues = new Map();
  /** What stood on those sheets after the last pass. */
  private spilled: SheetValues = new Map();
  /** What the last pass gave, and whether all that it read was there before it. */
  private last: { readonly values: SheetValues; readonly isRight: boolean } | undefined;

  constructor(
    private readonly own: readonly SheetCells[],
    { sheets, names, answers, language }: Contents,
  ) {
    this.others = sheets.filter((sheet) => !own.includes(sheet));
    this.spilledOn = sheets.filter((sheet) => own.includes(sheet) || sheet.spills === undefined);
    registerCellFunctions(this.workbook, answers);
    registerFixed(this.workbook, language);
    registerErrorTests(this.workbook);
    registerFilling(this.workbook);
    for (const { title } of sheets) this.workbook.addWorksheet(title);
    for (const sheet of sheets)
      this.eachCell(sheet, (cell, at, row, column) => {
        if (holdsNothing(cell)) return;
        if (!isFormula(cell)) at().value = typeof cell === "string" ? unquoted(cell) : cell;
        else if (isAnswer(cell)) this.writeAnswer(cell.slice(1), sheet.title, reservedArea(sheet, row, column));
        else if (own.includes(sheet) || isOurs(cell)) at().value = { formula: cell.slice(1), result: undefined };
      });
    for (const { name, reference } of names) this.workbook.definedNames.add(reference, name);
  }

  /** The values of this portion's sheets, given those of the other sheets: the same object where no other pass can change them. */
  calculate(values: SheetValues): SheetValues {
    const isChanged = this.place(values);
    if (this.last?.isRight && !isChanged) return this.last.values;
    this.workbook.calculateFormulas();
    const before = this.spilled;
    this.spilled = new Map(this.spilledOn.map((sheet) => [sheet.title, this.valuesOf(sheet)]));
    const isRight = this.spilledOn.every((sheet) => spillsAlike(sheet, before, this.spilled));
    this.last = { values: new Map(this.own.map(({ title }) => [title, this.spilled.get(title)!])), isRight };
    return this.last.values;
  }

  /** Puts the values of the other sheets where their formulas would stand; answers whether any differs from the last ones. */
  private place(values: SheetValues): boolean {
    let isChanged = false;
    for (const sheet of this.others)
      this.eachCell(sheet, (cell, at, row, column) => {
        const value = valueAt(values, sheet.title, row, column);
        if (!isFormula(cell) || isOurs(cell) || value === valueAt(this.read, sheet.title, row, column)) return;
        at().value = asFileValue(value);
        isChanged = true;
      });
    this.read = values;
    return isChanged;
  }

  /**
   * Writes a formula that answers several cells. The engine calculates first what it knows a cell to rest on, so the cells of a
   * reserved area rest on its first; elsewhere the formula spills, and what reads there early is wrong until the next pass.
   */
  private writeAnswer(formula: string, title: string, area: Area): void {
    const sheet = this.workbook.getWorksheet(title)!;
    const first = { ref: areaAddress(area), shareType: "array" as const, result: undefined };
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        sheet.getCell(row + 1, column + 1).value = { formula: absolute(area.row, area.column), result: undefined };
    sheet.getCell(area.row + 1, area.column + 1).value =
      area.rows === 1 && area.columns === 1
        ? { ...first, formula, isDynamicArray: true }
        : { ...first, formula: fillingFormula(area, formula) };
  }

  private valuesOf({ title, cells }: SheetCells): CellValue[][] {
    const sheet = this.workbook.getWorksheet(title);
    return cells.map((row, r) => row.map((_, c) => resultOf(sheet?.findCell(r + 1, c + 1)?.value)));
  }

  private eachCell(
    { title, cells }: SheetCells,
    see: (cell: CellValue, at: () => Cell, row: number, column: number) => void,
  ): void {
    const sheet = this.workbook.getWorksheet(title)!;
    cells.forEach((line, row) =>
      line.forEach((cell, column) => see(cell, () => sheet.getCell(row + 1, column + 1), row, column)),
    );
  }
}

/** Our functions answer arrays. */
const isAnswer = (cell: `=${string}`) => cell.startsWith("=OUTSOURCE_");

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
