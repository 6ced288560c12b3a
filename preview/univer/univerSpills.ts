/**
 * Repairs of how Univer 0.25.1 calculates what reads the cells of a spill. A formula stands in its own cell alone there, so what reads
 * the others is calculated too early, once more when all is done, and not even then where it spills itself. Here a formula stands in
 * all the cells that it fills, as far as that is known, and only what a spill has newly filled or freed is calculated from again.
 */
import { ICommandService } from "@univerjs/core";
import type { Injector, IRange, IUnitRange } from "@univerjs/core";
import {
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import type { IAllRuntimeData, ISetArrayFormulaDataMutationParams } from "@univerjs/engine-formula";
import { calculate, setSpills } from "./univerInternals";

/** The areas that formulas fill, by the places of the formulas. */
export type SpillRanges = IAllRuntimeData["arrayFormulaRange"];

/** Cells to calculate from, and the place of the formula that has just filled or freed them, where one has. */
export type SpilledRange = IUnitRange & { readonly filledFrom?: { readonly row: number; readonly column: number } };

/** Spills that read each other's new cells are as deep as this. */
const mostPasses = 10;

/** What of the engine calculates once, from what is dirty. */
export interface SpillingEngine {
  _currentConfigService: {
    getArrayFormulaRange(): SpillRanges;
    loadDirtyRangesAndExcludedCell(dirtyRanges: IUnitRange[], excludedCell: object): void;
  };
  _apply(isLaterPass?: boolean): Promise<IAllRuntimeData | undefined>;
}

/** Has what reads a cell of a spill depend on the formula that fills it. An engine that does not calculate knows no dependencies. */
export function repairPlacesOfSpills(injector: Injector): void {
  if (!injector.has(IDependencyManagerService)) return;
  const manager = injector.get(IDependencyManagerService);
  const [before, now] = [injector.get(IFormulaCurrentConfigService), injector.get(IFormulaRuntimeService)];
  const search = manager.searchDependency.bind(manager);
  manager.searchDependency = (places, except) => {
    const spills = [before.getArrayFormulaRange(), now.getUnitArrayFormula()];
    return search(
      [...places, ...places.flatMap((place) => spills.flatMap((ranges) => spillAt(ranges, place)))],
      except,
    );
  };
}

/** Calculates what is dirty, and again what reads cells that have come to a spill or left it. */
export async function calculateWithSpills(engine: SpillingEngine): Promise<void> {
  const known = placed(engine._currentConfigService.getArrayFormulaRange());
  for (let pass = 0; pass < mostPasses; pass++) {
    const data = await engine._apply(pass > 0);
    if (!data) return;
    const changed = [...placed(data.arrayFormulaRange)].filter(
      ([cell, now]) => !isSame(known.get(cell)?.range, now.range),
    );
    if (changed.length === 0) return;
    const areas = changed.flatMap(([cell, now]) => [known.get(cell) ?? now, now]);
    for (const [cell, now] of changed) known.set(cell, now);
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    engine._currentConfigService.loadDirtyRangesAndExcludedCell(areas.flatMap(besideFirst), {});
  }
}

/**
 * Where a spill goes, as its formula is overwritten, what read the freed cells keeps the old values (a SUM stayed 6 instead of 3).
 * Such cells are calculated from once more.
 */
export function repairLeftSpills(injector: Injector): void {
  let known = placed(injector.get(FormulaDataModel).getArrayFormulaRange());
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id !== setSpills) return;
    const now = placed((command.params as ISetArrayFormulaDataMutationParams).arrayFormulaRange);
    const left = [...known].filter(([cell, spill]) => !covers(now.get(cell)?.range, spill.range));
    known = now;
    if (left.length > 0)
      calculate(
        injector,
        left.map(([, spill]) => spill),
      );
  });
}

type PlacedRange = Pick<IUnitRange, "unitId" | "sheetId" | "range">;

export function spillAt(ranges: SpillRanges, { unitId, sheetId, range }: IUnitRange): IUnitRange[] {
  const isCell = range.startRow === range.endRow && range.startColumn === range.endColumn;
  const spill = isCell ? ranges[unitId]?.[sheetId]?.[range.startRow]?.[range.startColumn] : undefined;
  return spill ? [{ unitId, sheetId, range: spill }] : [];
}

/** The areas that are filled, each by the place of its formula. */
function placed(ranges: SpillRanges): Map<string, PlacedRange> {
  const found = new Map<string, PlacedRange>();
  for (const [unitId, sheets] of Object.entries(ranges))
    for (const [sheetId, rows] of Object.entries(sheets ?? {}))
      for (const [row, columns] of Object.entries(rows ?? {}))
        for (const [column, range] of Object.entries(columns ?? {}))
          if (range) found.set(`${sheetId}!${row},${column}`, { unitId, sheetId, range: { ...(range as IRange) } });
  return found;
}

function isSame(one: IRange | undefined, other: IRange): boolean {
  return one !== undefined && one.endRow === other.endRow && one.endColumn === other.endColumn;
}

function covers(outer: IRange | undefined, inner: IRange): boolean {
  return outer !== undefined && outer.endRow >= inner.endRow && outer.endColumn >= inner.endColumn;
}

/** What lies beside the formula's own cell. */
function besideFirst({ range, ...sheet }: PlacedRange): SpilledRange[] {
  const { startRow, startColumn, endRow, endColumn } = range;
  const parts = [
    { startRow, endRow: startRow, startColumn: startColumn + 1, endColumn },
    { startRow: startRow + 1, endRow, startColumn, endColumn },
  ];
  return parts
    .filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn)
    .map((part) => ({ ...sheet, range: part, filledFrom: { row: startRow, column: startColumn } }));
}
