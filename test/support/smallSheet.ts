import type { PlannedCell, SheetPlan } from "../../src/workbook/plan/plan";
import type { StandingCell, StandingSheet } from "../../src/workbook/standing/standingSheet";

/** A plan of a few cells, with nothing on it but what is given. */
export function smallSheet(cells: readonly (readonly PlannedCell[])[], parts: Partial<SheetPlan> = {}): SheetPlan {
  const columns = cells[0]?.length ?? 0;
  return {
    id: "inputs",
    title: "Inputs",
    cells,
    numberFormats: cells.map((row) => row.map(() => "General")),
    inputs: [],
    spills: [],
    unbroken: [],
    styles: [],
    columnWidths: new Array<number>(columns).fill(10),
    rowHeights: [],
    closedRows: [],
    frozen: { rows: 0, columns: 0 },
    validations: [],
    checkAreas: [],
    checkWords: { outOfDate: "", calculating: "" },
    charts: [],
    links: [],
    print: { area: { row: 0, column: 0, rows: cells.length, columns }, titleRows: 1, landscape: false },
    ...parts,
  };
}

/** A sheet as it stands after it was written from a plan, and after what was typed over it. */
export function standingSheet(
  { id, title, numberFormats }: SheetPlan,
  cells: readonly (readonly StandingCell[])[],
): StandingSheet {
  return {
    id,
    title,
    cells,
    values: cells,
    numberFormats: cells.map((row, r) => row.map((_, c) => numberFormats[r]?.[c] ?? "General")),
    chartNames: [],
  };
}
