/**
 * Which formulas Univer 0.25.1 calculates, and in which order. Before each calculation it makes every formula of the workbook anew, asks
 * each what it reads, adds that to what it has noted before, and looks for the readers of every cell in two trees. Here all of that is
 * known until a formula, a title, a name or the size of a sheet changes. What the values decide, an address that is calculated or a
 * circle, is left to Univer.
 */
import { CommandType, ICommandService } from "@univerjs/core";
import type { ICellData, ICommandInfo, IExecutionOptions, Injector, IUnitRange, Nullable } from "@univerjs/core";
import {
  ALL_IMPLEMENTED_FUNCTIONS_SET,
  FormulaDependencyTree,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
  IFormulaDependencyGenerator,
  IFunctionService,
  generateAstNode,
} from "@univerjs/engine-formula";
import type { IFormulaCurrentConfigService, IFormulaDataItem } from "@univerjs/engine-formula";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { FormulaReaders, cellNumber, cellsOf } from "./formulaReaders";
import { setRangeValues, setStyle } from "./univerInternals";
import { isCalculatedAfter } from "./univerMoments";
import { type SpillRanges, type SpilledRange, spillAt } from "./univerSpills";

type Tree = FormulaDependencyTree | FormulaDependencyTreeVirtual;
type Node = ReturnType<typeof generateAstNode>;
type Items = Record<string, Record<string, IFormulaDataItem | null> | undefined>;

/** What of the generator is not public. */
interface Generator {
  readonly _currentConfigService: IFormulaCurrentConfigService;
  readonly _runtimeService: {
    setCurrent(row: number, column: number, rows: number, columns: number, sheetId: string, unitId: string): void;
    getUnitArrayFormula(): SpillRanges;
    isStopExecution(): boolean;
    clearArrayObjectCache(): void;
  };
  readonly _otherFormulaManagerService: { getOtherFormulaData(): object };
  readonly _featureCalculationManagerService: { getReferenceExecutorMap(): ReadonlyMap<string, unknown> };
  readonly _dependencyManagerService: { reset(): void };
  readonly _dependencyTreeCache: Map<number, Tree>;
  readonly _lexer: Parameters<typeof generateAstNode>[2];
  readonly _astTreeBuilder: Parameters<typeof generateAstNode>[3];
  readonly _interpreter: {
    checkAsyncNode(node: Node): boolean;
    execute(data: { node: Node; refOffsetX: number; refOffsetY: number }): { toUnitRange(): IUnitRange };
  };
  generate(asModel?: boolean): Promise<Tree[]>;
  _updateRangeFlatten(): void;
  _registerOtherFormulas(data: object, units: readonly string[], trees: Tree[]): void;
  _includeTree(tree: Tree, node: Node): boolean;
  _detectForcedRecalculationNode(tree: Tree, node: Node): boolean;
  _getAddressFunctionNodeList(node: Node): readonly unknown[];
  _nodeTraversalRef(node: Node, found: Node[]): void;
}

/** Mutations that leave every formula as it is, and what it reads. */
const harmless = new Set([
  "sheet.mutation.set-worksheet-row-height",
  "sheet.mutation.set-worksheet-row-is-auto-height",
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-col-width",
  "sheet.mutation.set-frozen",
  "sheet.mutation.toggle-gridlines",
  "sheet.mutation.set-tab-color",
  "sheet.mutation.set-worksheet-hidden",
  "sheet.mutation.data-validation-formula-mark-dirty",
  "formula.mutation.set-array-formula-data",
  "formula.mutation.set-formula-calculation-start",
  "formula.mutation.set-trigger-formula-calculation-start",
  "formula.mutation.set-formula-calculation-stop",
  "formula.mutation.set-formula-calculation-notification",
  "formula.mutation.set-formula-calculation-result",
]);

/** Has the engine know its formulas from one calculation to the next. One that does not calculate has none. */
export function keepDependencies(injector: Injector): void {
  if (!injector.has(IFormulaDependencyGenerator)) return;
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const known = new Dependencies(generator);
  injector.get(ICommandService).onCommandExecuted((command, options) => known.note(command, options));
  const functions = injector.get(IFunctionService);
  const forget = functions.deleteFormulaAstCacheKey.bind(functions);
  functions.deleteFormulaAstCacheKey = (...keys) => {
    known.outdate();
    forget(...keys);
  };
  const generate = generator.generate.bind(generator);
  generator.generate = async (asModel) => {
    const trees = asModel ? null : known.toCalculate();
    if (trees) return trees;
    generator._dependencyManagerService.reset();
    return generate(asModel);
  };
}

/** A formula with what, once it was asked for, reads it. */
interface Formula {
  readonly tree: Tree;
  readonly node: Node;
  readonly isVolatile: boolean;
  /** Whether what it reads is known before its values are. */
  readonly isForeseen: boolean;
  /** Whether it calls a function of the add-in's, which may fill more cells than its own. */
  readonly callsAddin: boolean;
  readers: readonly Formula[] | null;
  /** The search that has come to it last, and whether that is done with it. */
  search: number;
  isDone: boolean;
  /** Whether it calls the add-in, or something that does reads it. */
  isEarly: boolean;
}

class Dependencies {
  private isOutdated = true;
  /** Whether what each formula reads is known before its values are. */
  private isForeseen = false;
  private sizes = "";
  private formulas: Formula[] = [];
  private bySheet = new Map<string, Map<number, Formula>>();
  private readers = new Map<string, FormulaReaders<Formula>>();
  private searches = 0;
  /** Whether all that this calculation has done so far was in an order from here. */
  private isOwnOrder = false;

  constructor(private readonly generator: Generator) {}

  outdate(): void {
    this.isOutdated = true;
  }

  note({ id, type, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (this.isOutdated || type !== CommandType.MUTATION || harmless.has(id)) return;
    if (id !== setRangeValues) return this.outdate();
    if (options?.["applyFormulaCalculationResult"]) return;
    const { subUnitId, cellValue, trigger } = params as ISetRangeValuesMutationParams & { trigger?: string };
    if (trigger === setStyle) return;
    const formulas = this.bySheet.get(subUnitId);
    for (const [row, cells] of Object.entries(cellValue ?? {}))
      for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, Nullable<ICellData>>))
        if (cell?.f || cell?.si || formulas?.has(cellNumber(+row, +column))) return this.outdate();
  }

  /** The formulas to calculate, from the last to the first, as the engine takes them; null where Univer alone can tell. */
  toCalculate(): Tree[] | null {
    const { _currentConfigService: config, _runtimeService: runtime } = this.generator;
    if (this.isOutdated) {
      this.isForeseen = this.read();
      // A calculation that is stopped already reads nothing, not even what a formula mentions: nothing of that is known.
      this.isOutdated = runtime.isStopExecution();
      if (this.isOutdated) this.bySheet = new Map();
    }
    const [range]: SpilledRange[] = config.getDirtyRanges();
    const isLaterPass = range?.filledFrom !== undefined;
    if (!isLaterPass) this.isOwnOrder = true;
    if (!this.isForeseen) return this.leaveToUniver();
    const isWide = !isLaterPass && (config.isForceCalculate() || hasDirtyWords(config));
    const trees = this.inOrder(isWide ? this.widelyDirty() : this.dirty());
    runtime.clearArrayObjectCache();
    return trees ?? this.leaveToUniver();
  }

  /** Univer calculates formulas that are not those known here: when each came is not noted. */
  private leaveToUniver(): null {
    this.isOwnOrder = false;
    return null;
  }

  /** Reads all formulas; false where it takes values to tell what one of them reads. */
  private read(): boolean {
    const { _currentConfigService: config, _otherFormulaManagerService: others } = this.generator;
    const sizes = sizesOf(config);
    const before = sizes === this.sizes ? this.bySheet : new Map<string, Map<number, Formula>>();
    this.sizes = sizes;
    this.formulas = [];
    this.bySheet = new Map();
    this.readers = new Map();
    for (const [unitId, sheets] of Object.entries(config.getFormulaData()))
      for (const [sheetId, items] of Object.entries(sheets ?? {}))
        if (!this.readSheet(unitId, sheetId, (items ?? {}) as Items, before.get(sheetId))) return false;
    const trees: Tree[] = [];
    const data = others.getOtherFormulaData();
    this.generator._registerOtherFormulas(data, Object.keys(data), trees);
    this.generator._dependencyTreeCache.clear();
    for (const tree of trees) this.add(this.toFormula(tree));
    const { size: features } = this.generator._featureCalculationManagerService.getReferenceExecutorMap();
    return features === 0 && this.formulas.every(({ isForeseen }) => isForeseen);
  }

  private readSheet(unitId: string, sheetId: string, items: Items, before?: ReadonlyMap<number, Formula>): boolean {
    const { rowCount, columnCount } = this.generator._currentConfigService.getUnitData()[unitId]![sheetId]!;
    const found = new Map<number, Formula>();
    this.bySheet.set(sheetId, found);
    for (const [row, cells] of Object.entries(items))
      for (const [column, item] of Object.entries(cells ?? {})) {
        if (!item) continue;
        if (item.si) return false;
        const at = cellNumber(+row, +column);
        const known = before?.get(at);
        const isKnown = known?.tree.formula === item.f && known.node === this.nodeOf(known.tree);
        const place = { unitId, subUnitId: sheetId, row: +row, column: +column, rowCount, columnCount };
        const tree = () => Object.assign(new FormulaDependencyTree(0), place, { formula: item.f });
        const formula = isKnown ? { ...known, readers: null } : this.toFormula(tree());
        found.set(at, formula);
        this.add(formula);
      }
    return true;
  }

  private toFormula(tree: Tree): Formula {
    const { generator } = this;
    const node = this.nodeOf(tree);
    const isForeseen =
      generator._getAddressFunctionNodeList(node).length === 0 && !generator._interpreter.checkAsyncNode(node);
    if (isForeseen && tree instanceof FormulaDependencyTree) {
      tree.node = node;
      tree.pushRangeList(this.mentioned(tree, node));
    }
    const isVolatile = generator._detectForcedRecalculationNode(tree, node);
    const found = { isVolatile, isForeseen, callsAddin: callsAddin(tree.formula) };
    return { tree, node, ...found, readers: null, search: 0, isDone: false, isEarly: false };
  }

  /** What a formula was understood as. */
  private nodeOf({ unitId, formula }: Tree): Node {
    const { _lexer: lexer, _astTreeBuilder: builder, _currentConfigService: config } = this.generator;
    return generateAstNode(unitId, formula, lexer, builder, config);
  }

  /** What a formula mentions: cells, areas, and what names stand for. */
  private mentioned(tree: Tree, node: Node): IUnitRange[] {
    const { _runtimeService: runtime, _interpreter: interpreter } = this.generator;
    runtime.setCurrent(tree.row, tree.column, tree.rowCount, tree.columnCount, tree.subUnitId, tree.unitId);
    const parts: Node[] = [];
    this.generator._nodeTraversalRef(node, parts);
    return parts.map((part) => {
      const range = interpreter.execute({ node: part, refOffsetX: 0, refOffsetY: 0 }).toUnitRange();
      part.setValue(null);
      return range;
    });
  }

  private add(formula: Formula): void {
    this.formulas.push(formula);
    for (const { unitId, sheetId, range } of formula.tree.rangeList) {
      if (!unitId) continue;
      const readers = this.readers.get(sheetId) ?? new FormulaReaders<Formula>();
      this.readers.set(sheetId, readers);
      readers.add(formula, range);
    }
  }

  /** What is to be calculated because of cells alone. */
  private dirty(): Set<Formula> {
    const ranges: SpilledRange[] = this.generator._currentConfigService.getDirtyRanges();
    const found = new Set(ranges.flatMap((range) => this.readersBehind(range)));
    for (const { sheetId, range } of ranges) {
      const formulas = this.bySheet.get(sheetId) ?? new Map<number, Formula>();
      for (const at of cellsOf(range, formulas)) if (formulas.has(at)) found.add(formulas.get(at)!);
    }
    for (const formula of this.formulas) if (formula.isVolatile) found.add(formula);
    return found;
  }

  /** What reads an area; of one that a formula has just filled, what was calculated before that formula. */
  private readersBehind(place: SpilledRange): Formula[] {
    const { sheetId, filledFrom } = place;
    const readers = [...this.readersOf([place])];
    const filling =
      this.isOwnOrder && filledFrom && this.bySheet.get(sheetId)?.get(cellNumber(filledFrom.row, filledFrom.column));
    return filling ? readers.filter(({ tree }) => !isCalculatedAfter(tree, filling.tree)) : readers;
  }

  /** What is to be calculated, for whatever reason. */
  private widelyDirty(): Set<Formula> {
    const { _currentConfigService: config } = this.generator;
    const readers = this.readersOf(config.getDirtyRanges());
    const isForced = config.isForceCalculate();
    this.generator._updateRangeFlatten();
    const found = this.formulas.filter(
      (formula) =>
        isForced ||
        readers.has(formula) ||
        this.generator._includeTree(formula.tree, formula.node) ||
        formula.tree.dependencySheetName(config.getDirtyNameMap()),
    );
    return new Set(found);
  }

  private readersOf(ranges: readonly IUnitRange[]): Set<Formula> {
    const found = new Set<Formula>();
    for (const place of ranges)
      for (const { sheetId, range } of [place, ...this.spillsAt(place)])
        for (const formula of this.readers.get(sheetId)?.ofArea(range) ?? []) found.add(formula);
    return found;
  }

  private spillsAt(place: IUnitRange): IUnitRange[] {
    const { _currentConfigService: before, _runtimeService: now } = this.generator;
    return [before.getArrayFormulaRange(), now.getUnitArrayFormula()].flatMap((spills) => spillAt(spills, place));
  }

  /** What reads what a formula fills. */
  private readersOfFormula(formula: Formula): readonly Formula[] {
    const { tree } = formula;
    if (tree.type === FormulaDependencyTreeType.OTHER_FORMULA) return [];
    const [place] = tree.toRTreeItem();
    const spills = this.spillsAt(place!);
    if (spills.length > 0) return [...this.readersOf([place!])];
    return (formula.readers ??= this.readers.get(tree.subUnitId)?.ofCell(tree.row, tree.column) ?? []);
  }

  /**
   * The formulas and all that reads them, each after what reads it; null where they go round in a circle. What calls the add-in is
   * at the end with what it reads, and so calculated first: what a formula fills is known only then, and what has read it by then is
   * wrong.
   */
  private inOrder(dirty: ReadonlySet<Formula>): Tree[] | null {
    const search = ++this.searches;
    const [early, late]: [Tree[], Tree[]] = [[], []];
    const path: { readonly formula: Formula; readonly readers: readonly Formula[]; next: number }[] = [];
    const visit = (formula: Formula) => {
      formula.search = search;
      formula.isDone = false;
      path.push({ formula, readers: this.readersOfFormula(formula), next: 0 });
    };
    for (const first of [...dirty].reverse()) {
      if (first.search !== search) visit(first);
      for (let at = path.at(-1); at; at = path.at(-1)) {
        const reader = at.readers[at.next++];
        if (!reader) {
          at.formula.isDone = true;
          at.formula.isEarly = at.formula.callsAddin || at.readers.some(({ isEarly }) => isEarly);
          (at.formula.isEarly ? early : late).push(at.formula.tree);
          path.pop();
        } else if (reader.search !== search) visit(reader);
        else if (!reader.isDone) return null;
      }
    }
    return late.concat(early);
  }
}

/** Whether a formula calls a function that is not the engine's own. */
function callsAddin(formula: string): boolean {
  for (const [, name] of formula.matchAll(/([\w.]+)\(/g))
    if (!ALL_IMPLEMENTED_FUNCTIONS_SET.has(name!.toUpperCase())) return true;
  return false;
}

function hasDirtyWords(config: IFormulaCurrentConfigService): boolean {
  const { dirtyNameMap, dirtyDefinedNameMap, dirtySuperTableMap, dirtyUnitFeatureMap, dirtyUnitOtherFormulaMap } =
    config.getDirtyData();
  return [dirtyNameMap, dirtyDefinedNameMap, dirtySuperTableMap, dirtyUnitFeatureMap, dirtyUnitOtherFormulaMap].some(
    (map) => Object.keys(map ?? {}).length > 0,
  );
}

/** How large all sheets are, and what they are called. */
function sizesOf(config: IFormulaCurrentConfigService): string {
  const sizes = Object.values(config.getUnitData()).flatMap((sheets) =>
    Object.entries(sheets ?? {}).map(([id, sheet]) => [id, sheet?.rowCount, sheet?.columnCount]),
  );
  return JSON.stringify([sizes, config.getSheetNameMap()]);
}
