import path from "node:path";
import { planValues } from "../../src/file/planValues";
import type { SheetValues } from "../../src/file/sheetCells";
import type { WorkbookPlan } from "../../src/workbook/plan/plan";
import type { PlannedSheetId } from "../../src/workbook/plan/sheetId";

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

interface Cells {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A formula as the engine has understood it. */
interface Compiled {
  readonly instance: { readonly sheetName: string; readonly row: number; readonly col: number };
  readonly staticDeps: { readonly cells: readonly Cell[]; readonly areas: readonly Cells[] };
  readonly hasDynamicRefs: boolean;
}

interface Graph {
  readonly dependsOn: ReadonlyMap<string, unknown>;
  readonly dependedBy: ReadonlyMap<string, unknown>;
  readonly formulaKeys: readonly string[];
  readonly circularKeys: ReadonlySet<string>;
  /** The formulas, each after those that it reads. */
  readonly sorted?: readonly string[];
}

/**
 * The parts of the engine that are slow: it lists every cell of every area by name, and reads formulas anew for each workbook and
 * areas for each formula.
 */
interface Order {
  buildDependencyGraphFromDeps(compiled: ReadonlyMap<string, Compiled>, producers: ReadonlyMap<string, string>): Graph;
  topologicalSort(graph: Graph): readonly string[];
}
interface Tokenizer {
  tokenize(formula: string): unknown;
}
interface Parser {
  parse(tokens: unknown): object;
}
type Area = readonly [sheet: string, top: number, left: number, bottom: number, right: number];
interface Session {
  readonly evaluating: ReadonlySet<string>;
  readonly recordingKey: string | null;
  /** How the cells of an area are collected, where the engine is not to do it by itself: see scripts/roomyEngine.cjs. */
  builtOnce?(context: unknown, session: Session, ...area: Area): unknown;
}
interface Evaluator {
  EvalSession: new () => Session;
  readonly builtRangeArray: (context: unknown, session: Session, ...area: Area) => unknown;
}

const engine = path.resolve(__dirname, "../../node_modules/@cj-tech-master/excelts/dist/cjs/modules/formula");
const part = <Part extends object>(file: string) => jest.requireActual<Part>(path.join(engine, file));

/** How many formulas are kept as they were understood: those of some twelve comparisons. */
const mostFormulas = 150_000;
const understood = new Map<string, object>();

/** Calculates with an engine that sorts formulas by numbers, reads a formula once for all workbooks, and the cells of an area once. */
export function withQuickEngine<Answer>(calculate: () => Answer): Answer {
  const [order, tokenizer, parser, evaluator] = [
    part<Order>("compile/dependency-analysis.js"),
    part<Tokenizer>("syntax/tokenizer.js"),
    part<Parser>("syntax/parser.js"),
    part<Evaluator>("runtime/evaluator.js"),
  ];
  const own = [{ ...order }, { ...tokenizer }, { ...parser }, { ...evaluator }] as const;
  Object.assign(order, {
    buildDependencyGraphFromDeps: ((compiled, producers) =>
      quickGraph(compiled, producers) ??
      own[0].buildDependencyGraphFromDeps(compiled, producers)) satisfies Order["buildDependencyGraphFromDeps"],
    topologicalSort: ((graph) => graph.sorted ?? own[0].topologicalSort(graph)) satisfies Order["topologicalSort"],
  });
  tokenizer.tokenize = (formula) => formula;
  parser.parse = (formula) => {
    const text = formula as string;
    const known = understood.get(text);
    if (known) return known;
    const parsed = own[2].parse(own[1].tokenize(text));
    if (understood.size >= mostFormulas) understood.clear();
    understood.set(text, parsed);
    return parsed;
  };
  evaluator.EvalSession = class extends evaluator.EvalSession {
    override builtOnce = builtOnce(own[3].builtRangeArray);
  };
  try {
    return calculate();
  } finally {
    [order, tokenizer, parser, evaluator].forEach((each, index) => Object.assign(each, own[index]));
  }
}

/** Keeps what an area holds, but while another formula waits for that of this one: then what the area reads may not be there yet. */
function builtOnce(build: Evaluator["builtRangeArray"]): NonNullable<Session["builtOnce"]> {
  const kept = new Map<string, unknown>();
  return (context, session, ...area) => {
    if (session.evaluating.size > 1 || session.recordingKey !== null) return build(context, session, ...area);
    const key = area.join(" ");
    const known = kept.get(key);
    if (known !== undefined) return known;
    const built = build(context, session, ...area);
    kept.set(key, built);
    return built;
  };
}

/** The values of a plan, all of its formulas calculated together. */
export function quickValues(plan: WorkbookPlan<PlannedSheetId>): SheetValues {
  return withQuickEngine(() => planValues(plan, undefined, undefined, Infinity));
}

/** The formulas in an order in which they can be calculated; none where they go round in a circle, or read what only a calculation tells. */
function quickGraph(
  compiled: ReadonlyMap<string, Compiled>,
  producers: ReadonlyMap<string, string>,
): Graph | undefined {
  const formulas = [...compiled.values()];
  const formulaKeys = [...compiled.keys()];
  if (formulas.some(({ hasDynamicRefs }) => hasDynamicRefs)) return undefined;
  const numberAt = placesOf(formulas, formulaKeys, producers);
  const sorted: string[] = [];
  /** 1 while what a formula reads is gone through, 2 once it has its place. */
  const states = new Uint8Array(formulas.length);
  for (const start of formulas.keys()) {
    const open = [start];
    while (open.length > 0) {
      const formula = open.at(-1)!;
      if (states[formula] === 0) {
        states[formula] = 1;
        for (const read of numberAt(formulas[formula]!)) {
          if (states[read] === 1) return undefined;
          if (states[read] === 0) open.push(read);
        }
      } else {
        open.pop();
        if (states[formula] === 1) sorted.push(formulaKeys[formula]!);
        states[formula] = 2;
      }
    }
  }
  return { dependsOn: new Map(), dependedBy: new Map(), formulaKeys, circularKeys: new Set(), sorted };
}

/** Tells which formulas a formula reads, by their numbers. */
function placesOf(
  formulas: readonly Compiled[],
  keys: readonly string[],
  producers: ReadonlyMap<string, string>,
): (formula: Compiled) => number[] {
  const numbers = new Map<string, (number | undefined)[][]>();
  const put = (sheet: string, row: number, column: number, number: number) => {
    const rows = numbers.get(sheet) ?? [];
    numbers.set(sheet, rows);
    (rows[row] ??= [])[column] ??= number;
  };
  const byKey = new Map(keys.map((key, number) => [key, number]));
  for (const [number, { instance }] of formulas.entries()) put(instance.sheetName, instance.row, instance.col, number);
  for (const [key, producer] of producers) {
    const [, sheet, row, column] = /^(.*)!(\d+):(\d+)$/s.exec(key)!;
    put(sheet!, Number(row), Number(column), byKey.get(producer)!);
  }
  return ({ staticDeps }) => {
    const read: number[] = [];
    const add = (number: number | undefined) => {
      if (number !== undefined) read.push(number);
    };
    for (const { sheet, row, col } of staticDeps.cells) add(numbers.get(sheet)?.[row]?.[col]);
    for (const { sheet, top, left, bottom, right } of staticDeps.areas) {
      const rows = numbers.get(sheet) ?? [];
      for (let row = top; row <= Math.min(bottom, rows.length - 1); row++)
        for (let column = left; column <= right; column++) add(rows[row]?.[column]);
    }
    return read;
  };
}
