import { type Area, isWithin } from "../plan/address";
import { isFormula } from "../plan/isFormula";
import { type Moves, movedFormula } from "../plan/movedFormula";
import type { LinePlacement } from "./placeLines";
import type { PlannedCell, SheetPlan, WorkbookPlan } from "../plan/plan";
import type { SheetId } from "../plan/sheetId";

/** Where the rows and columns of a sheet go. */
export interface Placement {
  readonly rows: LinePlacement;
  readonly columns: LinePlacement;
}

/**
 * A plan with room for the rows and columns that the user has added: nothing of ours stands in them. What is typed into the
 * inputs is left as it is: the user's formulas refer to the sheets as they stand.
 */
export function spreadPlan(plan: WorkbookPlan, placements: ReadonlyMap<SheetId, Placement>): WorkbookPlan {
  const spread = new Map([...placements].filter(([, placement]) => hasGaps(placement)));
  if (spread.size === 0) return plan;
  const idByTitle = new Map(plan.sheets.map(({ id, title }) => [title, id]));
  const moves: Moves = (title) => {
    const id = idByTitle.get(title);
    const placement = id && spread.get(id);
    if (!placement) return undefined;
    return {
      title,
      rows: (row) => placed(row, placement.rows),
      columns: (column) => placed(column, placement.columns),
    };
  };
  return {
    sheets: plan.sheets.map((sheet) => spreadSheet(sheet, spread.get(sheet.id), moves)),
    names: plan.names.map((name) => {
      const placement = spread.get(name.sheet);
      return placement ? { ...name, area: placedArea(name.area, placement) } : name;
    }),
  };
}

function hasGaps({ rows, columns }: Placement): boolean {
  return [rows, columns].some(({ planned }) => planned.some((line, index) => line !== index));
}

/** Lines beyond the plan follow its last one. */
function placed(line: number, { planned }: LinePlacement): number {
  const last = planned.length - 1;
  return planned[line] ?? line - last + (planned[last] ?? last);
}

/** The first so many lines, with what the user has added among them. */
function placedCount(count: number, placement: LinePlacement): number {
  return count === 0 ? 0 : placed(count - 1, placement) + 1;
}

/** An area that reaches over what the user has added in its midst. */
export function placedArea({ row, column, rows, columns }: Area, placement: Placement): Area {
  const top = placed(row, placement.rows);
  const left = placed(column, placement.columns);
  return {
    row: top,
    column: left,
    rows: placed(row + rows - 1, placement.rows) - top + 1,
    columns: placed(column + columns - 1, placement.columns) - left + 1,
  };
}

/** The parts of an area that are ours. */
function placedParts({ row, column, rows, columns }: Area, placement: Placement): Area[] {
  const down = runs(row, rows, placement.rows);
  const across = runs(column, columns, placement.columns);
  return down.flatMap(([top, height]) =>
    across.map(([left, width]) => ({ row: top, column: left, rows: height, columns: width })),
  );
}

/** First lines and lengths of the unbroken runs in which a span of lines stands. */
function runs(first: number, count: number, placement: LinePlacement): [number, number][] {
  const found: [number, number][] = [];
  for (let line = first; line < first + count; line++) {
    if (placement.gone?.has(line)) continue;
    const at = placed(line, placement);
    const last = found.at(-1);
    if (last && last[0] + last[1] === at) last[1]++;
    else found.push([at, 1]);
  }
  return found;
}

function spreadSheet(sheet: SheetPlan, placement: Placement | undefined, moves: Moves): SheetPlan {
  const isInput = (row: number, column: number) => sheet.inputs.some((area) => isWithin(area, row, column));
  const moved = (cell: PlannedCell, row: number, column: number) =>
    isFormula(cell) && !isInput(row, column) ? movedFormula(cell, sheet.title, moves) : cell;
  const cells = sheet.cells.map((row, r) => row.map((cell, c) => moved(cell, r, c)));
  const validations = sheet.validations.map((validation) => {
    const { rule } = validation;
    const moved = rule.kind === "list" ? { ...rule, source: movedFormula(rule.source, sheet.title, moves) } : rule;
    return { ...validation, rule: moved };
  });
  if (!placement) return { ...sheet, cells, validations };
  const parts = (areas: readonly Area[]) => areas.flatMap((area) => placedParts(area, placement));
  const { frozen, print } = sheet;
  return {
    ...sheet,
    cells: laidOut(cells, placement, null),
    numberFormats: laidOut(sheet.numberFormats, placement, "General"),
    inputs: parts(sheet.inputs),
    spills: parts(sheet.spills),
    unbroken: sheet.unbroken.map((each) => ({ ...each, area: placedArea(each.area, placement) })),
    styles: sheet.styles.map(({ style, areas }) => ({ style, areas: parts(areas) })),
    columnWidths: laidOut([sheet.columnWidths], { ...placement, rows: oneRow }, 0)[0] ?? [],
    rowHeights: sheet.rowHeights.map((each) => ({ ...each, row: placed(each.row, placement.rows) })),
    closedRows: sheet.closedRows.map(({ first, last }) => ({
      first: placed(first, placement.rows),
      last: placed(last, placement.rows),
    })),
    frozen: {
      rows: placedCount(frozen.rows, placement.rows),
      columns: placedCount(frozen.columns, placement.columns),
    },
    validations: validations.map((each) => ({ ...each, areas: parts(each.areas) })),
    checkAreas: parts(sheet.checkAreas),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      source: placedArea(chart.source, placement),
      position: placedArea(chart.position, placement),
    })),
    links: sheet.links.map((link) => ({ ...link, cell: placedArea(link.cell, placement) })),
    print: {
      ...print,
      area: placedArea(print.area, placement),
      titleRows: placedCount(print.titleRows, placement.rows),
      titleColumns: placedCount(print.titleColumns ?? 0, placement.columns),
      rowBreaks: print.rowBreaks?.map((row) => placed(row, placement.rows)),
      columnBreaks: print.columnBreaks?.map((column) => placed(column, placement.columns)),
    },
  };
}

const oneRow: LinePlacement = { planned: [0], present: [], count: 1 };

/** Behind the last of so many lines, wherever it is placed. */
function endOf(count: number, placement: LinePlacement): number {
  return Math.max(...Array.from({ length: count }, (_, line) => placed(line, placement) + 1));
}

function laidOut<Cell>(cells: readonly (readonly Cell[])[], { rows, columns }: Placement, empty: Cell): Cell[][] {
  const height = endOf(cells.length, rows);
  const width = endOf(cells[0]?.length ?? 1, columns);
  const spread = Array.from({ length: height }, () => new Array<Cell>(width).fill(empty));
  for (const [r, row] of cells.entries())
    for (const [c, cell] of row.entries())
      if (!rows.gone?.has(r) && !columns.gone?.has(c)) (spread[placed(r, rows)] ?? [])[placed(c, columns)] = cell;
  return spread;
}
