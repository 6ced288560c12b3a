import { type AuditedSheet, at, cellsOf } from "./auditedWorkbook";

/** Cells to type into that take anything. Free text needs no rule. */
export function inputsWithoutRule(sheet: AuditedSheet): string[] {
  const ruled = new Set(sheet.validated.flatMap(cellsOf).map(String));
  return sheet.inputs
    .flatMap(cellsOf)
    .filter((cell) => !ruled.has(String(cell)))
    .map(([row, column]) => at(sheet, row, column));
}

/** Rules that stand where nothing is typed. */
export function rulesWithoutInput(sheet: AuditedSheet): string[] {
  const inputs = new Set(sheet.inputs.flatMap(cellsOf).map(String));
  return sheet.validated
    .flatMap(cellsOf)
    .filter((cell) => !inputs.has(String(cell)))
    .map(([row, column]) => at(sheet, row, column));
}

/** Rows with something to type but nothing in a column that must say something about it, such as its unit or its source. */
export function inputsWithout(column: number, sheet: AuditedSheet): string[] {
  const rows = new Set(sheet.inputs.flatMap(cellsOf).map(([row]) => row));
  return [...rows]
    .filter((row) => String(sheet.cells[row]?.[column] ?? "") === "")
    .map((row) => at(sheet, row, column));
}
