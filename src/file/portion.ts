import { type Cell, Workbook } from "@cj-tech-master/excelts";
import { asFileValue } from "./asFileValue";
import type { Language } from "../locale/language";
import { registerCellFunctions, registerFixed } from "./engineFunctions";
import { isFormula } from "../workbook/plan/isFormula";
import { unquoted } from "../workbook/plan/unquoted";
import { holdsNothing, isOurs } from "./isOurs";
import type { KeptAnswers } from "./keptAnswers";
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

  constructor(
    private readonly own: readonly SheetCells[],
    { sheets, names, answers, language }: Contents,
  ) {
    this.others = sheets.filter((sheet) => !own.includes(sheet));
    registerCellFunctions(this.workbook, answers);
    registerFixed(this.workbook, language);
    for (const { title } of sheets) this.workbook.addWorksheet(title);
    for (const sheet of sheets)
      this.eachCell(sheet, (cell, at) => {
        if (holdsNothing(cell)) return;
        if (!isFormula(cell)) at().value = typeof cell === "string" ? unquoted(cell) : cell;
        else if (own.includes(sheet) || isOurs(cell)) at().value = formulaCell(cell.slice(1), at().address);
      });
    for (const { name, reference } of names) this.workbook.definedNames.add(reference, name);
  }

  /** The values of this portion's sheets after one more pass, given those of the other sheets. */
  calculate(values: SheetValues): SheetValues {
    for (const sheet of this.others)
      this.eachCell(sheet, (cell, at, row, column) => {
        const value = values.get(sheet.title)?.[row]?.[column] ?? null;
        if (isFormula(cell) && !isOurs(cell)) at().value = asFileValue(value);
      });
    this.workbook.calculateFormulas();
    return new Map(this.own.map((sheet) => [sheet.title, this.valuesOf(sheet)]));
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

/** Our functions answer arrays, which spill. */
function formulaCell(formula: string, address: string) {
  if (!/^OUTSOURCE_/.test(formula)) return { formula, result: undefined };
  return { formula, ref: address, shareType: "array" as const, isDynamicArray: true, result: undefined };
}

function resultOf(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value as CellValue;
  if ("result" in value) return resultOf(value.result);
  if ("error" in value) return String(value.error);
  return null;
}
