import path from "node:path";
import { planValues } from "../../src/file/planValues";
import type { SheetValues } from "../../src/file/sheetCells";
import type { WorkbookPlan } from "../../src/workbook/plan/plan";
import type { PlannedSheetId } from "../../src/workbook/plan/sheetId";
import { type Compiled, KeptResults, type Result, type Snapshot } from "./keptResults";

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
  readonly resultCache: Map<string, Result>;
  makeKey(sheet: string, row: number, column: number): string;
  /** How the cells of an area are collected, where the engine is not to do it by itself: see scripts/roomyEngine.cjs. */
  builtOnce?(context: unknown, session: Session, ...area: Area): unknown;
}
interface Binder {
  bind(parsed: object, context: { readonly currentSheet: string }): object;
}
type OfFormula = (bound: object, ...others: unknown[]) => object;
interface Analysis {
  extractStaticDeps: OfFormula;
  analyzeExpr: OfFormula;
}
type Evaluate<Of> = (compiled: Compiled, context: { readonly snapshot: Snapshot }, session: Session) => Of;
interface Evaluator {
  EvalSession: new () => Session;
  evaluateFormula: Evaluate<unknown>;
  evaluateFormulaRaw: Evaluate<unknown>;
  readonly builtRangeArray: (context: unknown, session: Session, ...area: Area) => unknown;
}

const engine = path.resolve(__dirname, "../../node_modules/@cj-tech-master/excelts/dist/cjs/modules/formula");
const part = <Part extends object>(file: string) => jest.requireActual<Part>(path.join(engine, file));

/** How many formulas are kept as they were understood: those of some twelve comparisons. */
const mostFormulas = 150_000;
const understood = new Map<string, object>();

/**
 * Calculates with an engine that sorts formulas by numbers, reads a formula once for all workbooks, and the cells of an area once.
 *
 * @param kept what the same formulas came to in a workbook with the same sheets and names
 */
export function withQuickEngine<Answer>(calculate: () => Answer, kept = new KeptWorkbook()): Answer {
  const [order, tokenizer, parser, binder, analysis, evaluator] = [
    part<Order>("compile/dependency-analysis.js"),
    part<Tokenizer>("syntax/tokenizer.js"),
    part<Parser>("syntax/parser.js"),
    part<Binder>("compile/binder.js"),
    part<Analysis>("compile/compiled-formula.js"),
    part<Evaluator>("runtime/evaluator.js"),
  ];
  const own = [
    { ...order },
    { ...tokenizer },
    { ...parser },
    { ...binder },
    { ...analysis },
    { ...evaluator },
  ] as const;
  let isInOrder = false;
  Object.assign(order, {
    buildDependencyGraphFromDeps: ((compiled, producers) => {
      const graph = quickGraph(compiled, producers);
      isInOrder = graph !== undefined;
      return graph ?? own[0].buildDependencyGraphFromDeps(compiled, producers);
    }) satisfies Order["buildDependencyGraphFromDeps"],
    topologicalSort: ((graph) => graph.sorted ?? own[0].topologicalSort(graph)) satisfies Order["topologicalSort"],
  });
  tokenizer.tokenize = (formula) => formula;
  parser.parse = (formula) => parsedOnce(formula as string, (text) => own[2].parse(own[1].tokenize(text)));
  binder.bind = (parsed, context) => kept.bound(parsed, context.currentSheet, () => own[3].bind(parsed, context));
  analysis.extractStaticDeps = (bound, ...others) => kept.read(bound, () => own[4].extractStaticDeps(bound, ...others));
  analysis.analyzeExpr = (bound, ...others) => kept.analysed(bound, () => own[4].analyzeExpr(bound, ...others));
  evaluator.EvalSession = class extends evaluator.EvalSession {
    override builtOnce = builtOnce(own[5].builtRangeArray);
  };
  const resultOf: Evaluate<Result> = (compiled, context, session) => {
    const { sheetName, row, col } = compiled.instance;
    const evaluation = { snapshot: context.snapshot, results: session.resultCache, isInOrder };
    return kept.results.resultOf(compiled, session.makeKey(sheetName, row, col), evaluation, () =>
      own[5].evaluateFormulaRaw(compiled, context, session),
    );
  };
  evaluator.evaluateFormula = (...asked) => resultOf(...asked).scalar;
  evaluator.evaluateFormulaRaw = (...asked) => resultOf(...asked).raw;
  try {
    return calculate();
  } finally {
    [order, tokenizer, parser, binder, analysis, evaluator].forEach((each, index) => Object.assign(each, own[index]));
  }
}

function parsedOnce(text: string, parse: (text: string) => object): object {
  const known = understood.get(text);
  if (known) return known;
  const parsed = parse(text);
  if (understood.size >= mostFormulas) understood.clear();
  understood.set(text, parsed);
  return parsed;
}

/** What is kept of a workbook for the next one with the same sheets and names. */
class KeptWorkbook {
  readonly results = new KeptResults();
  private readonly formulas = new WeakMap<object, Map<string, object>>();
  /** What a formula reads, by the formula whose references mean cells. */
  readonly read = keptOnce();
  readonly analysed = keptOnce();

  /** A formula with what its references mean on a sheet. */
  bound(parsed: object, sheet: string, bind: () => object): object {
    const bySheet = this.formulas.get(parsed) ?? new Map<string, object>();
    this.formulas.set(parsed, bySheet);
    const known = bySheet.get(sheet) ?? bind();
    bySheet.set(sheet, known);
    return known;
  }
}

function keptOnce(): (of: object, make: () => object) => object {
  const kept = new WeakMap<object, object>();
  return (of, make) => {
    const known = kept.get(of) ?? make();
    kept.set(of, known);
    return known;
  };
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

/** The last workbooks, by their sheets and names. */
const workbooks = new Map<string, KeptWorkbook>();
const mostWorkbooks = 3;

// Modules that outlive a suite may hold on to those of its own (see docs/decisions/kept-modules.md), and to all that is kept here.
afterAll(() => {
  understood.clear();
  workbooks.clear();
});

/** The values of a plan, all of its formulas calculated together. */
export function quickValues(plan: WorkbookPlan<PlannedSheetId>): SheetValues {
  const key = JSON.stringify([plan.sheets.map(({ title }) => title), plan.names]);
  const kept = workbooks.get(key) ?? new KeptWorkbook();
  if (!workbooks.has(key) && workbooks.size >= mostWorkbooks) workbooks.clear();
  workbooks.set(key, kept);
  return withQuickEngine(() => planValues(plan, undefined, undefined, Infinity), kept);
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
