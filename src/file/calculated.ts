import { Workbook } from "@cj-tech-master/excelts";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import { registerCellFunctions } from "./engineFunctions";
import { KeptAnswers } from "./keptAnswers";

/** What a sheet holds, whoever wrote it: formulas as text with "=", anything else as a value. */
export interface SheetCells {
  readonly title: string;
  readonly cells: readonly (readonly CellValue[])[];
}

export interface NamedArea {
  readonly name: string;
  /** 'Sheet'!$A$1:$B$2 */
  readonly reference: string;
}

export type CellValue = string | number | boolean | null;

/** Recomputes a whole workbook with an engine of its own; answers every cell's value by sheet title. */
export function calculated(
  sheets: readonly SheetCells[],
  names: readonly NamedArea[],
  answers = new KeptAnswers(),
): Map<string, CellValue[][]> {
  installFormulaEngine();
  const workbook = new Workbook();
  registerCellFunctions(workbook, answers);
  for (const { title, cells } of sheets) {
    const sheet = workbook.addWorksheet(title);
    cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (isBlank(cell)) return;
        const at = sheet.getCell(r + 1, c + 1);
        if (typeof cell === "string" && cell.startsWith("=")) at.value = formulaCell(cell.slice(1), at.address);
        else at.value = typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell;
      }),
    );
  }
  for (const { name, reference } of names) workbook.definedNames.add(reference, name);
  // A cell that reads a spilled one is right only once the spill stands, so each pass reads what the pass before has spilled:
  // ratings, then the stability of the score they give, then what rests on that. A pass that spills nothing new is the last.
  withEveryFormulaKept(() => {
    let spilled: readonly CellValue[] = [];
    for (let pass = 1; pass <= mostPasses; pass++) {
      workbook.calculateFormulas();
      const before = spilled;
      spilled = spilledIn(workbook, sheets);
      if (spilled.every((value, index) => Object.is(value, before[index] ?? null))) break;
    }
  });
  return new Map(
    sheets.map(({ title, cells }) => {
      const sheet = workbook.getWorksheet(title);
      return [title, cells.map((row, r) => row.map((_, c) => resultOf(sheet?.getCell(r + 1, c + 1).value)))];
    }),
  );
}

/** What a circle of spills would go on for ever with ends here. */
const mostPasses = 10;

/** The values of the cells that are blank but for what spills into them. */
function spilledIn(workbook: Workbook, sheets: readonly SheetCells[]): CellValue[] {
  return sheets.flatMap(({ title, cells }) => {
    const sheet = workbook.getWorksheet(title);
    return cells.flatMap((row, r) =>
      row.flatMap((cell, c) => (isBlank(cell) ? [resultOf(sheet?.getCell(r + 1, c + 1).value)] : [])),
    );
  });
}

const isBlank = (cell: CellValue) => cell === null || cell === "";

/** What the engine keeps of formulas it has parsed. */
const mostFormulas = 10_000;

/**
 * The engine parses all formulas before it compiles the first, and by then has dropped the oldest of more than 10,000
 * different texts, which it answers with #NAME?. A comparison of eight options has more: until `calculate` returns, no map
 * of that size gives up a text.
 */
function withEveryFormulaKept(calculate: () => void): void {
  const original = Object.getOwnPropertyDescriptor(Map.prototype, "delete")!;
  const remove = original.value as (this: Map<unknown, unknown>, key: unknown) => boolean;
  const value = function (this: Map<unknown, unknown>, key: unknown): boolean {
    return typeof key === "string" && this.size >= mostFormulas ? false : remove.call(this, key);
  };
  Object.defineProperty(Map.prototype, "delete", { ...original, value });
  try {
    calculate();
  } finally {
    Object.defineProperty(Map.prototype, "delete", original);
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
