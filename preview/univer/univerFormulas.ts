/**
 * How Univer 0.25.1 calculates one formula, with less about it. It walks through the parts of a formula several times, makes an object
 * with nine others in it for each cell that is mentioned and two for each that is read, and keeps each text in a list that nobody
 * reads. What comes of a formula stays the same.
 */
import type { IRange, Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type {
  BaseValueObject,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  generateAstNode,
} from "@univerjs/engine-formula";

type Node = ReturnType<typeof generateAstNode>;
type Value = BaseReferenceObject | BaseValueObject;

/** What of a part of a formula is not public. */
interface Part {
  readonly nodeType: number;
  _valueObject: unknown;
  _calculateState: boolean;
  getChildren(): Part[];
  getValue(): Nullable<Value>;
  execute(): void;
}

const kinds = { reference: 1, lambda: 5, lambdaParameter: 6 };

/** The parts of a formula, each after those that it is made of; null where one is calculated by others, as in a LAMBDA. */
const partsOf = new WeakMap<Node, readonly Part[] | null>();

function parts(node: Node): readonly Part[] | null {
  const known = partsOf.get(node);
  if (known !== undefined) return known;
  const found: Part[] = [];
  const collect = (part: Part) => {
    part.getChildren().forEach(collect);
    if (part.nodeType === kinds.reference) quickenReference(part as Reference);
    found.push(part);
  };
  collect(node as unknown as Part);
  const isOthers = found.some(({ nodeType }) => nodeType === kinds.lambda || nodeType === kinds.lambdaParameter);
  partsOf.set(node, isOthers ? null : found);
  return isOthers ? null : found;
}

/** What comes of a formula that stands so far from where it was understood; null where others calculate it. */
export function valueOf(node: Node, refOffsetX: number, refOffsetY: number): Value | null {
  const all = parts(node);
  if (!all) return null;
  for (const part of all) {
    if (part.nodeType === kinds.reference) (part as Reference).setRefOffset(refOffsetX, refOffsetY);
    part.execute();
  }
  const value = all.at(-1)!.getValue();
  for (const part of all) {
    part._valueObject = null;
    part._calculateState = false;
  }
  return value ?? ErrorValueObject.create(ErrorType.VALUE);
}

/** What of a part that mentions a cell is not public. */
interface Reference extends Part {
  readonly _currentConfigService: IFormulaCurrentConfigService;
  readonly _runtimeService: IFormulaRuntimeService;
  readonly _referenceObjectType: number;
  readonly _isPrepareMerge: boolean;
  readonly _tableReferenceObject: unknown;
  readonly _refOffsetX: number;
  readonly _refOffsetY: number;
  setRefOffset(x: number, y: number): void;
  /** What it has come to before, and where that lay. */
  kept?: { readonly object: Cells; readonly range: IRange };
}

/** What of the cells that are mentioned is not public. */
type Cells = Omit<BaseReferenceObject, "_rangeData" | "_filteredOutRows"> & {
  _rangeData: IRange;
  _filteredOutRows: number[];
};

const quick = new WeakSet<object>();

/** Has a part that mentions a cell bring the same object each time, as new. */
function quickenReference(part: Reference): void {
  const type = Object.getPrototypeOf(part) as Reference;
  if (quick.has(type)) return;
  quick.add(type);
  const execute = type.execute;
  type.execute = function (this: Reference) {
    if (!this.kept) {
      execute.call(this);
      const value = this.getValue();
      const isPlain = this._referenceObjectType === 0 && !this._tableReferenceObject && value?.isReferenceObject();
      if (isPlain)
        this.kept = { object: value as unknown as Cells, range: { ...(value as unknown as Cells)._rangeData } };
      return;
    }
    const { object, range } = this.kept;
    const { _currentConfigService: config, _runtimeService: runtime } = this;
    object._rangeData = { ...range };
    object._filteredOutRows = [];
    object.setDefaultUnitId(runtime.currentUnitId);
    object.setDefaultSheetId(runtime.currentSubUnitId);
    object.setForcedSheetId(config.getSheetNameMap());
    object.setUnitData(config.getUnitData());
    object.setArrayFormulaCellData(config.getArrayFormulaCellData());
    object.setArrayFormulaRange(config.getArrayFormulaRange());
    object.setRuntimeData(runtime.getUnitData());
    object.setUnitStylesData(config.getUnitStylesData());
    object.setRuntimeArrayFormulaCellData(runtime.getRuntimeArrayFormulaCellData());
    object.setRuntimeArrayFormulaRange(runtime.getUnitArrayFormula());
    object.setRuntimeFeatureCellData(runtime.getRuntimeFeatureCellData());
    object.setCurrentRowAndColumn(runtime.currentRow, runtime.currentColumn);
    object.setRefOffset(this._refOffsetX, this._refOffsetY);
    const isOutside = !this._isPrepareMerge && object.isExceedRange();
    this._valueObject = isOutside ? ErrorValueObject.create(ErrorType.NAME) : object;
  };
}

/** Has what is read and compared cost no more than its values. */
export function quickenFormulas(): void {
  const type = BaseReferenceObject.prototype;
  if (quick.has(type)) return;
  quick.add(type);
  quickenCells(type);
  StringValueObject.create = quickened(StringValueObject.create, (value) => new StringValueObject(value));
  const isDate = new Map<string, boolean>();
  const { isDateFormat } = NumberValueObject.prototype;
  NumberValueObject.prototype.isDateFormat = function () {
    const pattern = this.getPattern();
    const known = isDate.get(pattern) ?? isDateFormat.call(this);
    isDate.set(pattern, known);
    return known;
  };
}

/** A text without anything about it is made without looking for one like it. */
const quickened =
  (create: typeof StringValueObject.create, make: (value: string) => StringValueObject): typeof create =>
  (value, options) =>
    options ? create.call(StringValueObject, value, options) : make(value);

function quickenCells(type: BaseReferenceObject): void {
  const own = type.getCellData;
  type.getCellData = function (row, column) {
    const now =
      this.getCurrentRuntimeSheetData()?.getValue(row, column) ||
      this.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column) ||
      this.getRuntimeFeatureCellValue(row, column);
    if (now) return now;
    // What a formula has filled before may be filled by it no longer.
    if (this.getCurrentActiveArrayFormulaCellData()?.getValue(row, column)) return own.call(this, row, column);
    return this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
  };
  const toArray = type.toArrayValueObject;
  type.toArrayValueObject = function () {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    const [rowCount, columnCount] = [endRow - startRow + 1, endColumn - startColumn + 1];
    if (rowCount < 0 || columnCount < 0) return toArray.call(this, false);
    const rows = new Array<Nullable<BaseValueObject>[]>(rowCount);
    this.iterator((value, row, column) => {
      const cells = (rows[row - startRow] ??= new Array<Nullable<BaseValueObject>>(columnCount));
      cells[column - startColumn] = value ?? NullValueObject.create();
    });
    return ArrayValueObject.create({
      calculateValueList: rows,
      rowCount,
      columnCount: rows[0]?.length ?? 0,
      unitId: this.getUnitId(),
      sheetId: this.getSheetId(),
      row: startRow,
      column: startColumn,
    });
  };
}
