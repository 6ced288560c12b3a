import { filledNames } from "../handOff/handedOffNames";
import { alignLines, marksOf } from "./alignLines";
import type { Area } from "../plan/address";
import { isFormula } from "../plan/isFormula";
import { type Moves, type SheetMove, movedFormula } from "../plan/movedFormula";
import { type Block, placeLines } from "./placeLines";
import type { SheetPlan, WorkbookPlan } from "../plan/plan";
import type { Recognised } from "./recognise";
import type { SheetId } from "../plan/sheetId";
import { type Placement, spreadPlan } from "./spreadPlan";
import type { StandingCell, StandingSheet } from "./standingSheet";
import { type StandingEntry, type UsersCell, usersCells } from "./usersCells";

/** What stands in the workbook, and the plan it was written from. */
export interface Standing {
  readonly sheets: readonly StandingSheet[];
  readonly plan: WorkbookPlan;
  /** Whether the sheets were written from just that plan; another version of the add-in may have written them. */
  readonly isKnown: boolean;
  /** The sheets that the add-in did not make. */
  readonly companySheets: ReadonlySet<SheetId>;
  /** Whether these are laid out anew all the same; else their look and labels stay. */
  readonly isLaidOutAnew: boolean;
  readonly recognised: ReadonlyMap<SheetId, Recognised>;
}

/** How a workbook that stands is written again. */
export interface Rewriting {
  /** The new plan, with room for the user's rows and columns. */
  readonly plan: WorkbookPlan;
  readonly sheets: ReadonlyMap<SheetId, SheetRewriting>;
  readonly unplaced: readonly Unplaced[];
  /** Where the cells of our sheets go, by the titles they have now. */
  readonly moves: Moves;
  /** Whether any cell goes elsewhere on its sheet. */
  readonly hasMoves: boolean;
}

/** What has no place on a sheet any more. */
export interface Unplaced {
  /** The title that the sheet has now. */
  readonly title: string;
  readonly entries: readonly StandingEntry[];
}

export interface SheetRewriting {
  readonly standing: StandingSheet;
  /** The plan it was written from, at the places where it stands. */
  readonly before: SheetPlan;
  /** Whether every row and column stays where it is, so that only what differs has to be written. */
  readonly staysInPlace: boolean;
  /** Whether only what is missing on it is filled in: its look, and a company's words in place of our labels, stay. */
  readonly keepsLook: boolean;
  /** What is the user's and goes along with its row and column. */
  readonly users: readonly UsersCell[];
}

/**
 * Lays a new plan over the sheets that stand, so that the user's rows, columns and cells stay beside what they stand beside.
 *
 * @param after the new plan, with the titles that the sheets shall have
 * @param sameWords the new plan in the words of the old one, by which its rows and columns are known again
 */
export function rewriting(standing: Standing, after: WorkbookPlan, sameWords: WorkbookPlan): Rewriting {
  const placements = new Map<SheetId, Placement>();
  const places = new Map<SheetId, Placement>();
  for (const sheet of standing.sheets) {
    const [old, renewed, recognised] = [
      sheetOf(standing.plan, sheet.id),
      sheetOf(sameWords, sheet.id),
      standing.recognised.get(sheet.id),
    ];
    if (!old || !renewed || !recognised) continue;
    placements.set(sheet.id, placementOf(sheet, old, renewed, recognised));
    places.set(sheet.id, standingPlaces(recognised));
  }
  const moves = movesOf(standing.sheets, placements, after);
  const plan = withMovedInputs(spreadPlan(after, placements), standing.sheets, moves);
  const standingPlan = spreadPlan(standing.plan, places);
  const sheets = new Map<SheetId, SheetRewriting>();
  const unplaced: Unplaced[] = [];
  for (const sheet of standing.sheets) {
    const placement = placements.get(sheet.id);
    const [old, before, next, recognised] = [
      sheetOf(standing.plan, sheet.id),
      sheetOf(standingPlan, sheet.id),
      sheetOf(plan, sheet.id),
      standing.recognised.get(sheet.id),
    ];
    if (!placement || !old || !before || !next || !recognised) continue;
    const isFound = standing.companySheets.has(sheet.id);
    const keepsLook = isFound && !standing.isLaidOutAnew;
    // What a company has written in place of our words would be lost unnoticed.
    const isEachCellKnown = isFound ? standing.isLaidOutAnew : standing.isKnown;
    const users = usersCells(sheet, recognised, {
      before: old,
      isKnown: isEachCellKnown,
      after: next,
      placement,
      handedOff: filledByHandOff(standing.plan, sheet.id),
    });
    const staysInPlace = isFound
      ? keepsLook && hasRoom(placement)
      : standing.isKnown && isAsLarge(old, sheetOf(sameWords, sheet.id)) && hasRoom(placement);
    const moved = (cell: StandingCell) => (isFormula(cell) ? movedFormula(cell, sheet.title, moves) : cell);
    sheets.set(sheet.id, {
      standing: sheet,
      before,
      staysInPlace,
      keepsLook,
      users: users.placed.map((each) => ({ ...each, cell: moved(each.cell) })),
    });
    if (users.unplaced.length > 0) unplaced.push({ title: sheet.title, entries: users.unplaced });
  }
  const hasMoves = [...placements.values()].some((placement) => !hasRoom(placement));
  return { plan, sheets, unplaced, moves, hasMoves };
}

/** The user's formulas refer to cells where they stood: they follow them. */
function withMovedInputs(plan: WorkbookPlan, sheets: readonly StandingSheet[], moves: Moves): WorkbookPlan {
  const moved = (sheet: SheetPlan): SheetPlan => {
    const home = sheets.find(({ id }) => id === sheet.id)?.title;
    if (home === undefined) return sheet;
    const cells = sheet.cells.map((row) => [...row]);
    for (const { row, column, rows, columns } of sheet.inputs)
      for (const line of cells.slice(row, row + rows))
        for (let c = column; c < column + columns; c++) {
          const cell = line[c];
          if (isFormula(cell)) line[c] = movedFormula(cell, home, moves);
        }
    return { ...sheet, cells };
  };
  return { ...plan, sheets: plan.sheets.map(moved) };
}

function filledByHandOff({ names }: WorkbookPlan, id: SheetId): Area[] {
  return names.filter(({ name, sheet }) => sheet === id && filledNames.includes(name)).map(({ area }) => area);
}

function sheetOf(plan: WorkbookPlan, id: SheetId): SheetPlan | undefined {
  return plan.sheets.find((sheet) => sheet.id === id);
}

function placementOf(sheet: StandingSheet, old: SheetPlan, renewed: SheetPlan, recognised: Recognised): Placement {
  const [from, to] = [marksOf(old.cells), marksOf(renewed.cells)];
  const place = (axis: "rows" | "columns", presentCount: number) =>
    placeLines(
      presentCount,
      recognised[axis],
      alignLines(from[axis], to[axis]),
      to[axis].length,
      blocksOf(renewed, axis),
      axis === "rows" ? recognised.gone : undefined,
    );
  return { rows: place("rows", sheet.cells.length), columns: place("columns", sheet.cells[0]?.length ?? 0) };
}

function blocksOf({ unbroken }: SheetPlan, axis: "rows" | "columns"): Block[] {
  return unbroken
    .filter((each) => each.axis === axis)
    .map(({ area: { row, column, rows, columns } }) =>
      axis === "rows" ? { first: row, last: row + rows - 1 } : { first: column, last: column + columns - 1 },
    );
}

/** Where the plan's rows and columns stand now; one that is gone counts with the one before it. */
function standingPlaces({ rows, columns }: Recognised): Placement {
  const placed = (lines: readonly (number | undefined)[]) => {
    let last = 0;
    const gone = new Set(lines.flatMap((line, planned) => (line === undefined ? [planned] : [])));
    return { planned: lines.map((line) => (last = line ?? last)), gone, present: [], count: 0 };
  };
  return { rows: placed(rows), columns: placed(columns) };
}

/** Whether all that stands on a sheet can stay where it is. */
function hasRoom({ rows, columns }: Placement): boolean {
  return [rows, columns].every(({ present }) => present.every((line, index) => line === index));
}

function isAsLarge(old: SheetPlan, renewed: SheetPlan | undefined): boolean {
  return old.cells.length === renewed?.cells.length && old.cells[0]?.length === renewed.cells[0]?.length;
}

function movesOf(
  sheets: readonly StandingSheet[],
  placements: ReadonlyMap<SheetId, Placement>,
  after: WorkbookPlan,
): Moves {
  const moves = new Map<string, SheetMove>();
  for (const { id, title } of sheets) {
    const placement = placements.get(id);
    const next = sheetOf(after, id)?.title ?? title;
    if (!placement || (hasRoom(placement) && next === title)) continue;
    const map =
      ({ present, count }: Placement["rows"]) =>
      (line: number) =>
        line < present.length ? present[line] : line + count - present.length;
    moves.set(title, { title: next, rows: map(placement.rows), columns: map(placement.columns) });
  }
  return (title) => moves.get(title);
}
