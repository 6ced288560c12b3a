import { isDeepStrictEqual } from "node:util";
import { parseArea } from "excel-preview/a1";

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
export interface Compiled {
  readonly instance: {
    readonly sheetName: string;
    readonly row: number;
    readonly col: number;
    readonly targetRef?: string;
    readonly isDynamicArray?: boolean;
  };
  readonly staticDeps: { readonly cells: readonly Cell[]; readonly areas: readonly Cells[] };
  readonly hasDynamicRefs: boolean;
  readonly isVolatile: boolean;
  readonly isDynamicArrayFunction: boolean;
}

interface CellBefore {
  readonly row: number;
  readonly col: number;
  readonly value: unknown;
  readonly formula?: string;
  readonly ref?: string;
}

export interface Snapshot {
  readonly worksheets: readonly { readonly name: string; readonly cells: ReadonlyMap<unknown, CellBefore> }[];
}

/** What a formula has come to: in its own cell, and the whole of it. */
export interface Result {
  readonly scalar: unknown;
  readonly raw: { readonly height?: number; readonly width?: number };
}

export interface Evaluation {
  readonly snapshot: Snapshot;
  readonly results: Map<string, Result>;
  /** Whether formulas come after those that they read. */
  readonly isInOrder: boolean;
}

/**
 * What the formulas of a workbook came to, for the next one with the same sheets and names: a formula that reads nothing that differs
 * comes to the same. Workbooks that are recomputed for a test mostly differ in a few typed cells.
 */
export class KeptResults {
  private readonly results = new Map<string, Result>();
  private snapshot: Snapshot = { worksheets: [] };
  /** The cells that are not as they were in the workbook before, by sheet, row and column. */
  private changed = new Map<string, (boolean[] | undefined)[]>();

  /** The result of a formula, which `evaluate` leaves among those of the evaluation where it is asked. */
  resultOf(
    compiled: Compiled,
    key: string,
    { snapshot, results, isInOrder }: Evaluation,
    evaluate: () => unknown,
  ): Result {
    if (snapshot !== this.snapshot) this.begin(snapshot);
    const last = this.results.get(key);
    if (last && isInOrder && !isAlwaysEvaluated(compiled) && !this.isAffected(compiled)) {
      results.set(key, last);
      return last;
    }
    this.results.delete(key);
    const count = results.size;
    try {
      evaluate();
      // It has had others evaluated that nobody asked here for: of those is not known whether they differ.
      if (results.size > count + 1) this.results.clear();
      this.results.set(key, results.get(key)!);
    } finally {
      const now = this.results.get(key);
      if (!isDeepStrictEqual(last, now)) this.noteChange(compiled, [last, now]);
    }
    return results.get(key)!;
  }

  private begin(snapshot: Snapshot): void {
    this.changed = new Map();
    const before = new Map(this.snapshot.worksheets.map(({ name, cells }) => [name, cells]));
    for (const { name, cells } of snapshot.worksheets) {
      const known = before.get(name) ?? new Map<unknown, CellBefore>();
      for (const [place, cell] of cells) if (!isSame(cell, known.get(place))) this.mark(name, cell.row, cell.col);
      for (const [place, cell] of known) if (!cells.has(place)) this.mark(name, cell.row, cell.col);
    }
    this.snapshot = snapshot;
  }

  private isAffected({ instance, staticDeps: { cells, areas } }: Compiled): boolean {
    return (
      this.changed.get(instance.sheetName)?.[instance.row]?.[instance.col] === true ||
      cells.some(({ sheet, row, col }) => this.changed.get(sheet)?.[row]?.[col]) ||
      areas.some((area) => this.hasChange(area))
    );
  }

  private hasChange({ sheet, top, left, bottom, right }: Cells): boolean {
    const rows = this.changed.get(sheet) ?? [];
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row++) {
      const columns = rows[row] ?? [];
      for (let column = left; column <= Math.min(right, columns.length - 1); column++) if (columns[column]) return true;
    }
    return false;
  }

  /** A formula may fill several cells: those that were reserved for it, and as many as its result has. */
  private noteChange({ instance }: Compiled, results: readonly (Result | undefined)[]): void {
    const { sheetName, row, col, targetRef } = instance;
    const area = targetRef === undefined ? null : parseArea(targetRef);
    const height = Math.max(...results.map((result) => result?.raw.height ?? 1), area ? area.bottom - area.top + 1 : 1);
    const width = Math.max(...results.map((result) => result?.raw.width ?? 1), area ? area.right - area.left + 1 : 1);
    for (let down = 0; down < height; down++)
      for (let across = 0; across < width; across++) this.mark(sheetName, row + down, col + across);
  }

  private mark(sheet: string, row: number, column: number): void {
    const rows = this.changed.get(sheet) ?? [];
    this.changed.set(sheet, rows);
    (rows[row] ??= [])[column] = true;
  }
}

/** What spills is told to the evaluation as it is evaluated. */
function isAlwaysEvaluated({ instance, isVolatile, isDynamicArrayFunction }: Compiled): boolean {
  return isVolatile || isDynamicArrayFunction || instance.isDynamicArray === true;
}

function isSame(cell: CellBefore, before: CellBefore | undefined): boolean {
  if (before === undefined || cell.formula !== before.formula || cell.ref !== before.ref) return false;
  return cell.formula !== undefined || isDeepStrictEqual(cell.value, before.value);
}
