import { isWithin } from "../plan/address";
import { isFormula } from "../plan/isFormula";
import { unquoted } from "../plan/unquoted";
import type { SheetPlan } from "../plan/plan";
import type { PlannedSheetId } from "../plan/sheetId";
import { isChanged } from "./isChanged";
import { isFrozen } from "./isFrozen";
import type { SheetRewriting } from "./rewriting";
import type { StandingCell } from "./standingSheet";

/** Rows from A1; undefined leaves a cell as it is, null empties it. */
export type CellChanges = readonly (readonly (StandingCell | undefined)[])[];

/** What of a sheet is written. */
export interface SheetChange {
  readonly cells: CellChanges;
  /** Undefined leaves a cell's as it is. */
  readonly numberFormats: readonly (readonly (string | undefined)[])[];
  /** The plan whose looks the sheet has, so that only other ones are written; null for a new sheet. */
  readonly before: SheetPlan<PlannedSheetId> | null;
  /** Whether its rows or columns move, so that every cell has to be formatted anew. */
  readonly isMoved: boolean;
  /** Whether its look stays as it is. */
  readonly keepsLook: boolean;
  /** Whether its panes stay as they are: Excel freezes none behind another workbook. */
  readonly keepsPanes: boolean;
  /** The charts that stand on it. */
  readonly chartNames: readonly string[];
}

/** A sheet that is new, or as good as new. */
export function wholeSheet(plan: SheetPlan<PlannedSheetId>): SheetChange {
  return {
    cells: plan.cells.map((row) => row.map((cell) => cell ?? undefined)),
    numberFormats: plan.numberFormats.map((row) => row.map((format) => (format === "General" ? undefined : format))),
    before: null,
    isMoved: false,
    keepsLook: false,
    keepsPanes: false,
    chartNames: [],
  };
}

/** What has to be written so that a sheet that stands becomes the planned one; what is the user's goes along or stays. */
export function changeOf(plan: SheetPlan, sheet: SheetRewriting, retitled: Retitled): SheetChange {
  const { standing, before, staysInPlace, keepsLook } = sheet;
  const change = staysInPlace ? stillChange(plan, sheet, retitled) : movedChange(plan, sheet);
  return { ...change, before, isMoved: !staysInPlace, keepsLook, keepsPanes: false, chartNames: standing.chartNames };
}

/** A formula that stands, after sheets have been given other titles. */
export type Retitled = (formula: string) => string;

/** What has to be written so that a sheet is again as it stood, after `change` has been written or part of it. */
export function changeBack(plan: SheetPlan, { standing, before }: SheetRewriting, change: SheetChange): SheetChange {
  const wasFilled = filledBySpill(before, standing);
  const cellBefore = (row: number, column: number) =>
    wasFilled(row, column) ? null : (standing.cells[row]?.[column] ?? null);
  const formatBefore = (row: number, column: number) => standing.numberFormats[row]?.[column] ?? "General";
  const height = Math.max(standing.cells.length, plan.cells.length, change.cells.length);
  const width = Math.max(widthOf(standing.cells), widthOf(plan.cells), ...change.cells.map((row) => row.length));
  const isTouched = (changes: readonly (readonly unknown[])[], row: number, column: number) =>
    changes[row]?.[column] !== undefined || (change.isMoved && !wasFilled(row, column));
  return {
    cells: grid(height, width, (r, c) => (isTouched(change.cells, r, c) ? cellBefore(r, c) : undefined)),
    numberFormats: grid(height, width, (r, c) => {
      const isPlain = change.isMoved && formatBefore(r, c) === "General";
      return isTouched(change.numberFormats, r, c) && !isPlain ? formatBefore(r, c) : undefined;
    }),
    before: plan,
    isMoved: change.isMoved,
    keepsLook: change.keepsLook,
    keepsPanes: !isChanged("frozen", plan, before),
    chartNames: [],
  };
}

function stillChange(plan: SheetPlan, { standing, before, keepsLook }: SheetRewriting, retitled: Retitled) {
  const isFilled = filledBySpill(plan, standing);
  const cellChange = (r: number, c: number): StandingCell | undefined => {
    const planned = plan.cells[r]?.[c] ?? null;
    const stands = standing.cells[r]?.[c] ?? null;
    if (planned === null) {
      const isRead = isIn(plan.inputs, r, c) || isIn(plan.spills, r, c);
      const wasOurs = (before.cells[r]?.[c] ?? null) !== null;
      return stands !== null && (isRead || wasOurs) && !isFilled(r, c) ? null : undefined;
    }
    const isCompanyWord = keepsLook && stands !== null && !isFormula(planned) && !isIn(plan.inputs, r, c);
    if (isCompanyWord && !isSame(before.cells[r]?.[c] ?? null, stands, retitled)) return undefined;
    return isSame(planned, stands, retitled) ? undefined : planned;
  };
  return {
    cells: grid(plan.cells.length, widthOf(plan.cells), cellChange),
    numberFormats: grid(plan.cells.length, widthOf(plan.cells), (r, c) => {
      const format = plan.numberFormats[r]?.[c];
      return format === before.numberFormats[r]?.[c] ? undefined : format;
    }),
  };
}

/** Every cell: what the plan holds, what is the user's, and blank where something else stood. */
function movedChange(plan: SheetPlan, { standing, before, users }: SheetRewriting) {
  const wasFilled = filledBySpill(before, standing);
  const own = new Map(users.map((each) => [`${each.to.row} ${each.to.column}`, each]));
  const height = Math.max(plan.cells.length, standing.cells.length, ...users.map(({ to }) => to.row + 1));
  const width = Math.max(widthOf(plan.cells), widthOf(standing.cells), ...users.map(({ to }) => to.column + 1));
  return {
    cells: grid(height, width, (r, c): StandingCell | undefined => {
      const cell = own.get(`${r} ${c}`)?.cell ?? plan.cells[r]?.[c] ?? null;
      const isBlank = (standing.cells[r]?.[c] ?? null) === null || wasFilled(r, c);
      return cell === null && isBlank ? undefined : cell;
    }),
    numberFormats: grid(height, width, (r, c) => {
      const format = own.get(`${r} ${c}`)?.numberFormat ?? plan.numberFormats[r]?.[c] ?? "General";
      return format === "General" ? undefined : format;
    }),
  };
}

/** Excel may leave out quotes around a title, and shows text without its apostrophe. */
function isSame(planned: StandingCell, stands: StandingCell, retitled: Retitled): boolean {
  if (typeof planned !== "string" || typeof stands !== "string") return planned === stands;
  if (!isFormula(planned)) return unquoted(planned) === unquoted(stands);
  const plain = (formula: string) => formula.replaceAll(/'([\p{L}_][\p{L}\p{N}_]*)'!/gu, "$1!");
  if (!isFormula(stands)) return false;
  const present = retitled(stands);
  return planned === present || plain(planned) === plain(present);
}

function isIn(areas: SheetPlan["inputs"], row: number, column: number): boolean {
  return areas.some((area) => isWithin(area, row, column));
}

/** The cells that a spilled formula fills from another cell; on a sheet whose formulas are frozen there are none. */
function filledBySpill(
  { spills, cells }: SheetPlan,
  { cells: stand }: SheetRewriting["standing"],
): (row: number, column: number) => boolean {
  if (isFrozen(stand)) return () => false;
  return (row, column) => (cells[row]?.[column] ?? null) === null && isIn(spills, row, column);
}

function widthOf(cells: readonly (readonly unknown[])[]): number {
  return cells.reduce((most, row) => Math.max(most, row.length), 0);
}

function grid<Cell>(rows: number, columns: number, cell: (row: number, column: number) => Cell): Cell[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cell(row, column)));
}
