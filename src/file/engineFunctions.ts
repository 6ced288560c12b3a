import type { Workbook } from "@cj-tech-master/excelts";
import { cellFunctions } from "../functions/entry/cellFunctions";
import type { Language } from "../locale/language";
import { formatNumber } from "../locale/numbers";
import type { Area } from "../workbook/plan/address";
import { installCellRuntime } from "./cellRuntime";
import type { KeptAnswers } from "./keptAnswers";

/** A value as the engine hands it over. kind 0 blank, 1 number, 2 text, 3 boolean, 4 error, 5 range. */
interface Runtime {
  readonly kind: number;
  readonly value?: unknown;
  readonly code?: string;
  readonly height?: number;
  readonly width?: number;
  readonly rows?: readonly (readonly Runtime[])[];
}

/** Teaches the engine of a workbook our cell functions. */
export function registerCellFunctions(workbook: Workbook, answers: KeptAnswers): void {
  installCellRuntime();
  for (const [name, cell] of cellFunctions)
    workbook.registerFunction(name, (given) => {
      const plain = given.map(asPlain);
      return answerOf(() => answers.answer(name, plain, () => cell(...plain)));
    });
}

/** Has FIXED write numbers as Excel does for a reader of a language; the engine's own writes English ones. */
export function registerFixed(workbook: Workbook, language: Language): void {
  workbook.registerFunction("FIXED", (given) => fixed((given as Runtime[]).map(topLeft), language), {
    minArity: 1,
    maxArity: 2,
  });
}

/** The numbers of errors, from 1. */
const errorTypes = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/**
 * Has ISERROR and ERROR.TYPE answer for each cell of a range; the engine's own look at the first alone, so that errors were not
 * counted.
 */
export function registerErrorTests(workbook: Workbook): void {
  const one = { minArity: 1, maxArity: 1 };
  workbook.registerFunction("ISERROR", ([given]) => ofEachCell(given as Runtime, isError), one);
  workbook.registerFunction("ERROR.TYPE", ([given]) => ofEachCell(given as Runtime, errorType), one);
}

/** Has ABS and ROUNDUP answer for each cell of a range, too: the engine's own answered for the first as if it were all. */
export function registerRounding(workbook: Workbook): void {
  const of = (given: unknown, answer: (number: number) => number) =>
    ofEachCell(given as Runtime, (cell) => {
      if (cell.kind === 4) return cell;
      const number = cell.kind === 0 ? 0 : Number(cell.value);
      return Number.isNaN(number) ? { kind: 4, code: "#VALUE!" } : { kind: 1, value: answer(number) };
    });
  workbook.registerFunction("ABS", ([given]) => of(given, Math.abs), { minArity: 1, maxArity: 1 });
  workbook.registerFunction(
    "ROUNDUP",
    ([given, digits]) => {
      const unit = 10 ** -Number(topLeft(digits as Runtime).value ?? 0);
      return of(given, (number) => Math.sign(number) * Math.ceil(Math.abs(number) / unit) * unit);
    },
    { minArity: 2, maxArity: 2 },
  );
}

const filling = "FILLING";

/** A formula whose answer fills an area, blank where the answer ends before the area does. */
export function fillingFormula({ rows, columns }: Area, formula: string): string {
  return `${filling}(${rows},${columns},${formula})`;
}

/** Teaches the engine of a workbook to read such formulas. */
export function registerFilling(workbook: Workbook): void {
  workbook.registerFunction(filling, (given) => {
    const [{ value: height }, { value: width }, answer] = given as [Runtime, Runtime, Runtime];
    const rows = Array.from({ length: Number(height) }, (_, row) =>
      Array.from({ length: Number(width) }, (_, column) => partOf(answer, row, column)),
    );
    return { kind: 5, rows, height, width };
  });
}

function partOf(answer: Runtime, row: number, column: number): Runtime {
  const blank = { kind: 0 };
  if (answer.rows) return answer.rows[row]?.[column] ?? blank;
  return row === 0 && column === 0 ? answer : blank;
}

function fixed(given: readonly Runtime[], language: Language): Runtime {
  const error = given.find(({ kind }) => kind === 4);
  if (error) return error;
  const [number, decimals = 2] = given.map(({ value }) => Number(value ?? 0));
  if (Number.isNaN(number) || Number.isNaN(decimals)) return { kind: 4, code: "#VALUE!" };
  return { kind: 2, value: formatNumber(number!, language, decimals) };
}

function ofEachCell(given: Runtime, answer: (cell: Runtime) => Runtime): Runtime {
  const { rows, height, width } = given;
  if (!rows) return answer(given);
  return height === 1 && width === 1
    ? answer(rows[0]![0]!)
    : { ...given, rows: rows.map((row) => row.map((cell) => answer(cell))) };
}

function isError({ kind }: Runtime): Runtime {
  return { kind: 3, value: kind === 4 };
}

function errorType({ kind, code = "" }: Runtime): Runtime {
  const type = kind === 4 ? errorTypes.indexOf(code) + 1 : 0;
  return type > 0 ? { kind: 1, value: type } : { kind: 4, code: "#N/A" };
}

/** A reference is a range of one cell. */
function topLeft(given: Runtime): Runtime {
  return given.rows ? (given.rows[0]?.[0] ?? { kind: 0 }) : given;
}

/** The engine takes whatever is thrown for #VALUE!, so an error of another kind is handed over as a value. */
function answerOf(answer: () => unknown): Runtime {
  try {
    return asRuntime(answer());
  } catch (thrown) {
    const code = (thrown as { code?: unknown }).code;
    return { kind: 4, code: typeof code === "string" ? code : "#VALUE!" };
  }
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
