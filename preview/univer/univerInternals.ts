/**
 * Every part of Univer 0.25.1 that its documentation does not promise: ids of mutations, services reached through the
 * injector, and repairs of its defects. Univer is pinned to this version; the tests beside this file watch each part.
 */
import {
  DataValidationType,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  mergeWorksheetSnapshotWithDefault,
} from "@univerjs/core";
import type {
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  Injector,
  IRange,
  IWorksheetData,
  Nullable,
  Workbook,
} from "@univerjs/core";
import {
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
  FormulaExecutedStateType,
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseValueObject, ISetDefinedNameMutationParam } from "@univerjs/engine-formula";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

/** Relative: what may pass for equal. */
const almost = 1e-9;

export type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

export const setRangeValues = "sheet.mutation.set-range-values";
export const setStyle = "sheet.command.set-style";
export const setSpills = "formula.mutation.set-array-formula-data";
export const startCalculation = "formula.mutation.set-formula-calculation-start";
const askForCalculation = "formula.mutation.set-trigger-formula-calculation-start";
const notification = "formula.mutation.set-formula-calculation-notification";
const wholeWorkbook = "AllDefaultWorkbook";

export interface SheetKey {
  unitId: string;
  subUnitId: string;
}

/** Writes cells in one step. Styles alone are marked as such, so that they start no calculation. */
export function writeCells(injector: Injector, sheet: SheetKey, cells: CellMatrix, onlyStyles: boolean): void {
  const trigger = onlyStyles ? { trigger: setStyle } : {};
  run(injector, setRangeValues, { ...sheet, cellValue: cells, ...trigger });
}

/**
 * Sets widths without the command around it: that one measures the wrapped text of every row again for each column,
 * which cost 4 of the 6 seconds it took to write a workbook.
 */
export function writeColumnWidth(injector: Injector, sheet: SheetKey, from: number, to: number, pixels: number): void {
  const ranges = [{ startRow: 0, endRow: 0, startColumn: from, endColumn: to }];
  run(injector, "sheet.mutation.set-worksheet-col-width", { ...sheet, ranges, colWidth: pixels });
}

/** Sets heights, in pixels by row, and takes the rows out of Univer's own fitting, which undoes them. */
export function writeRowHeights(injector: Injector, sheet: SheetKey, heights: ReadonlyMap<number, number>): void {
  const ranges = [...heights.keys()].map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
  const rowHeight = Object.fromEntries(heights);
  run(injector, "sheet.mutation.set-worksheet-row-height", { ...sheet, ranges, rowHeight });
  run(injector, "sheet.mutation.set-worksheet-row-is-auto-height", { ...sheet, ranges, autoHeightInfo: 0 });
}

/** Hides rows or shows them, without the command around it, which moves what is selected. */
export function writeHidden(injector: Injector, sheet: SheetKey, from: number, to: number, isHidden: boolean): void {
  const ranges = [{ startRow: from, endRow: to, startColumn: 0, endColumn: 0 }];
  run(injector, `sheet.mutation.set-row-${isHidden ? "hidden" : "visible"}`, { ...sheet, ranges });
}

/** Gives a sheet another title and leaves everything that mentions it alone. */
export function writeTitle(injector: Injector, sheet: SheetKey, title: string): void {
  run(injector, "sheet.mutation.set-worksheet-name", { ...sheet, name: title });
}

/** Adds a sheet without the command around it, which brings it to the front. */
export function insertSheet(injector: Injector, unitId: string, index: number, sheet: Partial<IWorksheetData>): void {
  run(injector, "sheet.mutation.insert-sheet", { unitId, index, sheet: mergeWorksheetSnapshotWithDefault(sheet) });
}

/** Takes a sheet away without the command around it, which looks through all formulas: 0.4 s a sheet. Nothing may mention it. */
export function removeSheet(injector: Injector, sheet: SheetKey, title: string): void {
  run(injector, "sheet.mutation.remove-sheet", { ...sheet, subUnitName: title });
}

export function writeName(injector: Injector, name: ISetDefinedNameMutationParam): void {
  run(injector, "formula.mutation.set-defined-name", { localSheetId: wholeWorkbook, ...name });
}

export function removeName(injector: Injector, name: ISetDefinedNameMutationParam): void {
  run(injector, "formula.mutation.remove-defined-name", name);
}

/** Has the engine read every formula anew. */
export function forgetFormulas(injector: Injector): void {
  injector.get(IFunctionService).deleteFormulaAstCacheKey("");
}

/** What a command gives another meaning to: a title or a name that comes, goes or changes, as it is before and after it. */
function wordsGivenMeaning(injector: Injector, { id, params }: Readonly<ICommandInfo>): (string | undefined)[] {
  const given = params as Partial<Record<"unitId" | "subUnitId" | "id" | "name", string>> & {
    readonly sheet?: Partial<IWorksheetData>;
  };
  const { unitId = "", subUnitId = "", id: nameId = "", name, sheet } = given ?? {};
  switch (id) {
    case "sheet.mutation.insert-sheet":
      return [sheet?.name];
    case "sheet.mutation.remove-sheet":
    case "sheet.mutation.set-worksheet-name": {
      const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      return [workbook?.getSheetBySheetId(subUnitId)?.getName(), name];
    }
    case "formula.mutation.set-defined-name":
    case "formula.mutation.remove-defined-name":
      return [injector.get(IDefinedNamesService).getValueById(unitId, nameId)?.name, name];
    default:
      return [];
  }
}

/** The words, and every name that is made of one of them. */
function withNames(injector: Injector, words: ReadonlySet<string>): Set<string> {
  const all = new Set(words);
  const names = Object.values(injector.get(IDefinedNamesService).getAllDefinedNames()).flatMap((of) =>
    Object.values(of),
  );
  for (let known = 0; known < all.size;) {
    known = all.size;
    for (const { name, formulaOrRefString } of names)
      if (mentions(formulaOrRefString, all)) all.add(name.toLowerCase());
  }
  return all;
}

/** A title with apostrophes stands in a formula with two for each. */
function mentions(formula: string, words: ReadonlySet<string>): boolean {
  const text = formula.toLowerCase().replaceAll("''", "'");
  return [...words].some((word) => text.includes(word));
}

/** More formulas than a workbook of this size has. */
const mostFormulas = 100_000;

/**
 * Defect 3: the engine keeps 5,000 formulas as it has understood them and 2,000 as words, fewer than a comparison has, so that every
 * calculation reads all of them anew, and every sheet that goes; a long one by a number that another may have too; and each with
 * the titles and names of its time, whose readers become #VALUE!. It keeps them all, by their text, and as it has understood them
 * until a title or a name changes that they mention.
 */
export function keepFormulas(injector: Injector): void {
  const understood = caught("forEach", () => forgetFormulas(injector));
  const asWords = caught("get", () => injector.get(LexerTreeBuilder).sequenceNodesBuilder("=1"));
  for (const cache of [understood, asWords]) {
    cache._cache.limit = mostFormulas;
    cache._hash = (formula) => formula;
  }
  // What another workbook has left there was understood for that one.
  forgetFormulas(injector);
  const changed = new Set<string>();
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    for (const word of wordsGivenMeaning(injector, command)) if (word) changed.add(word.toLowerCase());
    if (command.id !== startCalculation || changed.size === 0) return;
    const outdated = withNames(injector, changed);
    changed.clear();
    understood.forEach((_, formula) => {
      if (mentions(formula, outdated)) understood.delete(formula);
    });
  });
}

/** With every writing of cells the engine gathers the formulas of all sheets, and uses those of the one that is written to. */
export function gatherFormulasOfOneSheet(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const update = model.updateFormulaData.bind(model);
  const gather = model.getFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) => {
    model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } });
    try {
      return update(unitId, sheetId, cells);
    } finally {
      model.getFormulaData = gather;
    }
  };
}

/** What the engine remembers formulas in, which is not public: caught by the method that is called when it is used. */
function caught(method: "forEach" | "get", use: () => void): FormulaCache {
  const found: FormulaCache[] = [];
  const caches = FORMULA_REF_TO_ARRAY_CACHE.constructor.prototype as Record<string, (this: FormulaCache) => void>;
  const { [method]: own } = caches;
  caches[method] = function () {
    found.push(this);
  };
  use();
  caches[method] = own!;
  return found[0]!;
}

interface FormulaCache {
  readonly _cache: { limit: number };
  forEach(visit: (node: unknown, formula: string) => void): void;
  delete(formula: string): void;
  _hash(formula: string): string;
}

/** The cells a mutation has changed by hand or by program; null for results of a calculation and for other commands. */
export function changedCells(command: ICommandInfo, options?: IExecutionOptions): ISetRangeValuesMutationParams | null {
  const isResult = options?.["applyFormulaCalculationResult"] || options?.onlyLocal || options?.fromFormula;
  if (command.id !== setRangeValues || isResult) return null;
  const params = command.params as ISetRangeValuesMutationParams & { trigger?: string };
  return params.trigger === setStyle ? null : params;
}

/** What formulas have spilled, by the ids of the sheets: the areas by the cells of the formulas, and the values in them. */
export interface Spills {
  readonly ranges: Record<string, Record<number, Record<number, IRange>>>;
  readonly cells: Record<string, CellMatrix>;
}

/** Puts what formulas have spilled where a calculation would put it. */
export function writeSpills(injector: Injector, unitId: string, { ranges, cells }: Spills): void {
  run(injector, setSpills, { arrayFormulaRange: { [unitId]: ranges }, arrayFormulaCellData: { [unitId]: cells } });
}

/** What asks for calculations: it gathers changes, and starts a tenth of a second after the last. */
interface Asker {
  _setTimeoutKey: number;
  _waitingCommandQueue: unknown[];
  _executingDirtyData: object;
  _executionInProgressParams: object | null;
  _generateDirty(changes: readonly unknown[]): object;
  _mergeDirty(one: object, other: object): object;
}
const askerOf = (injector: Injector) => injector.get(TriggerCalculationController) as unknown as Asker;

/** Forgets the calculation that changes have asked for and that has not started: their values are there already. */
export function forgetAskedCalculation(injector: Injector): void {
  const asker = askerOf(injector);
  clearTimeout(asker._setTimeoutKey);
  asker._waitingCommandQueue = [];
}

/** Starts the calculation that changes have asked for at once. Where another one runs, the engine stops that one in its own time. */
export function startAskedCalculation(injector: Injector): void {
  const asker = askerOf(injector);
  const changes = asker._waitingCommandQueue;
  if (changes.length === 0 || asker._executionInProgressParams) return;
  forgetAskedCalculation(injector);
  asker._executingDirtyData = asker._mergeDirty(asker._executingDirtyData, asker._generateDirty(changes));
  run(injector, startCalculation, { ...asker._executingDirtyData });
}

/** The value a spilling formula has put in a cell, if one has. */
export function spilledCell(injector: Injector, sheet: SheetKey, row: number, column: number): Nullable<ICellData> {
  return spilledCells(injector, sheet)?.[row]?.[column];
}

export function spilledCells(injector: Injector, sheet: SheetKey): CellMatrix | undefined {
  const cells = injector.get(FormulaDataModel).getArrayFormulaCellData();
  return cells[sheet.unitId]?.[sheet.subUnitId];
}

/** The rectangle that the formula of a cell fills, if it spills. */
export function spillRange(injector: Injector, sheet: SheetKey, row: number, column: number): IRange | undefined {
  return spillRanges(injector, sheet)?.[row]?.[column] ?? undefined;
}

export function spillRanges(
  injector: Injector,
  sheet: SheetKey,
): Record<number, Record<number, Nullable<IRange>>> | undefined {
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange();
  return ranges[sheet.unitId]?.[sheet.subUnitId];
}

export interface CalculationEvents {
  /** Someone has asked for one, which starts a little later. */
  asked(): void;
  started(): void;
  /** Its results are in the cells. One that is stopped starts again. */
  ended(): void;
}

/** Follows the engine. */
export function watchCalculation(injector: Injector, events: Partial<CalculationEvents>): void {
  const ends = [FormulaExecutedStateType.NOT_EXECUTED, FormulaExecutedStateType.SUCCESS];
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === askForCalculation) events.asked?.();
    if (id === startCalculation) events.started?.();
    const state = (params as { functionsExecutedState?: FormulaExecutedStateType } | undefined)?.functionsExecutedState;
    if (id === notification && state !== undefined && ends.includes(state)) events.ended?.();
  });
}

/**
 * Calculates again: everything, or what reads the given cells. It is asked for and not started: started while another runs, it
 * takes that one's data away under it, and cells keep values of neither.
 */
export function calculate(
  injector: Injector,
  dirtyRanges?: { unitId: string; sheetId: string; range: IRange }[],
): void {
  const what = dirtyRanges ? { dirtyRanges } : { forceCalculation: true };
  run(injector, askForCalculation, {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
    ...what,
  });
}

const universPlaceInGrid = FormulaDependencyTreeVirtual.prototype.toRTreeItem;

/**
 * Defect 1: the formula of a conditional format pretends to stand in the cell it colours, so the engine takes it for
 * that cell's own formula and calculates readers too early (20 of 20 shares were wrong). It is given no place.
 */
export function repairConditionalFormats(): void {
  FormulaDependencyTreeVirtual.prototype.toRTreeItem = function placeInGrid() {
    return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? [] : universPlaceInGrid.call(this);
  };
}

/**
 * Defect 4: a cell compared with "" is looked up in an index of the cells compared before, where 0 counts as "" and a blank as 0
 * (`IF(A1="",1,A1)` gave 1 or 0 for a 0, by what else was calculated). Cells are compared as they are.
 */
export function repairComparisons(): void {
  Object.assign(CELL_INVERTED_INDEX_CACHE, {
    canUseCache: () => ({ rowsInCache: [], rowsNotInCache: [] }),
    set: () => undefined,
    setContinueBuildingCache: () => undefined,
  });
}

/**
 * Defect 6: an area that is read before the formula that fills it is calculated is kept for the rest of the calculation, while
 * its single cells are read anew (a RANK did not find a score among the scores). Areas are read anew too.
 */
export function repairReadAreas(): void {
  Object.assign(FORMULA_REF_TO_ARRAY_CACHE, { set: () => undefined });
}

/** Defect 5: a text of digits counts as a number for a rule that asks for one, as `2.9` in a Danish session would. */
export function refuseTextForNumbers(injector: Injector): void {
  const registry = injector.get(DataValidatorRegistryService);
  for (const type of [DataValidationType.DECIMAL, DataValidationType.WHOLE]) {
    const validator = registry.getValidatorItem(type)!;
    const isValidType = validator.isValidType.bind(validator);
    validator.isValidType = async (cell, ...rest) => typeof cell.value !== "string" && isValidType(cell, ...rest);
  }
}

/**
 * Defect 7: changed cells of a sheet that is not in front are checked against their rules once the page is idle. Where the sheet was
 * dropped meanwhile, as a list of frozen formulas is by a restoration and all sheets are by another file, that was an error that
 * nobody caught. A sheet that is gone has nothing to check.
 */
export function repairChecksOfGoneSheets(injector: Injector): void {
  const service = injector.get(SheetsDataValidationValidatorService);
  const validate = service.validatorRanges.bind(service);
  const workbooks = injector.get(IUniverInstanceService);
  service.validatorRanges = async (unitId, sheetId, ranges) => {
    const workbook = workbooks.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId) ? validate(unitId, sheetId, ranges) : [];
  };
}

/**
 * MATCH finds the greatest number that is not above another by distances in decimals, for each cell: a tenth of a calculation. Plain
 * numbers tell it as well; where one is as good as equal, or no number, the engine's own way is left.
 */
export function quickenMatch(injector: Injector): void {
  const match = injector.get(IFunctionService).getExecutor("MATCH") as unknown as {
    _handleSingleObject(value: BaseValueObject, among: ArrayValueObject, type: number): BaseValueObject;
  };
  const found = match._handleSingleObject.bind(match);
  match._handleSingleObject = (value, among, type) => {
    const place = type === 1 && value.isNumber() ? lastBelow(Number(value.getValue()), among) : null;
    return place === null ? found(value, among, type) : NumberValueObject.create(place + 1);
  };
}

function lastBelow(value: number, among: ArrayValueObject): number | null {
  const cells = among.getArrayValue().flat();
  let best: { place: number; number: number } | null = null;
  for (const [place, cell] of cells.entries()) {
    if (!cell?.isNumber()) return null;
    const number = Number(cell.getValue());
    if (Math.abs(number - value) <= almost * Math.abs(value)) return null;
    if (number < value && (best === null || number >= best.number)) best = { place, number };
  }
  return best?.place ?? null;
}

/** FIXED writes a number as text, in English only. */
export function rewriteFixed(injector: Injector, rewrite: (english: string) => string): void {
  const fixed = injector.get(IFunctionService).getExecutor("FIXED") as unknown as {
    _handleSingleObject(...values: BaseValueObject[]): BaseValueObject;
  };
  const written = fixed._handleSingleObject.bind(fixed);
  fixed._handleSingleObject = (...values) => {
    const text = written(...values);
    return text.isString() ? StringValueObject.create(rewrite(String(text.getValue()))) : text;
  };
}

function run(injector: Injector, command: string, params: object): void {
  injector.get(ICommandService).syncExecuteCommand(command, params);
}
