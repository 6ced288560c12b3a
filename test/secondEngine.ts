import { Workbook } from "@cj-tech-master/excelts";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import * as catalogue from "../src/functions/catalogue";
import * as money from "../src/functions/money";
import * as pricing from "../src/functions/pricing";
import * as risk from "../src/functions/risk";
import * as score from "../src/functions/score";
import * as staffing from "../src/functions/staffing";

/** What a sheet holds, whoever wrote it: formulas as text with "=", anything else as a value. */
export interface SheetCells {
  readonly title: string;
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
}

export interface NamedArea {
  readonly name: string;
  /** 'Sheet'!$A$1:$B$2 */
  readonly reference: string;
}

type CellValue = string | number | boolean | null;

/** Recomputes a whole workbook with an engine that is not the preview's; answers every cell's value by sheet title. */
export function calculated(sheets: readonly SheetCells[], names: readonly NamedArea[]): Map<string, CellValue[][]> {
  installFormulaEngine();
  const workbook = new Workbook();
  for (const [id, cell] of ownFunctions())
    workbook.registerFunction(id, (given) => asRuntime(cell(...given.map(asPlain))));
  for (const { title, cells } of sheets) {
    const sheet = workbook.addWorksheet(title);
    cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell === null || cell === "") return;
        const at = sheet.getCell(r + 1, c + 1);
        if (typeof cell === "string" && cell.startsWith("=")) at.value = formulaCell(cell.slice(1), at.address);
        else at.value = typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell;
      }),
    );
  }
  for (const { name, reference } of names) workbook.definedNames.add(reference, name);
  // A cell that reads a spilled one is right only once the spill stands: a second pass reads what the first has spilled.
  workbook.calculateFormulas();
  workbook.calculateFormulas();
  return new Map(
    sheets.map(({ title, cells }) => {
      const sheet = workbook.getWorksheet(title);
      return [title, cells.map((row, r) => row.map((_, c) => resultOf(sheet?.getCell(r + 1, c + 1).value)))];
    }),
  );
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

function ownFunctions(): [string, (...given: unknown[]) => unknown][] {
  const exported = Object.entries({ ...catalogue, ...money, ...pricing, ...risk, ...score, ...staffing });
  return exported.flatMap(([name, cell]) =>
    typeof cell === "function" && name.startsWith("outsource")
      ? [[`OUTSOURCE_${name.slice("outsource".length).toUpperCase()}`, cell as (...given: unknown[]) => unknown]]
      : [],
  );
}

/** kind 0 blank, 1 number, 2 text, 3 boolean, 4 error, 5 range. */
interface Runtime {
  readonly kind: number;
  readonly value?: unknown;
  readonly height?: number;
  readonly width?: number;
  readonly rows?: readonly (readonly Runtime[])[];
}

function asPlain(given: unknown): unknown {
  const { kind, value, rows } = given as Runtime;
  if (rows) return rows.map((row) => row.map(asPlain));
  return kind === 0 ? null : value;
}

function asRuntime(answer: unknown): Runtime {
  if (Array.isArray(answer)) {
    const rows = (answer as unknown[][]).map((row) => row.map(asRuntime));
    return { kind: 5, rows, height: rows.length, width: rows[0]?.length ?? 0 };
  }
  return { kind: typeof answer === "number" ? 1 : 2, value: answer };
}
