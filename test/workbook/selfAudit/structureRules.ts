import { type AuditedWorkbook, at, formulasOf } from "./auditedWorkbook";
import { tokensOf } from "./tokens";

export function hiddenParts({ sheets }: AuditedWorkbook): string[] {
  return sheets.flatMap(({ title, isHidden, hiddenRows, hiddenColumns }) => [
    ...(isHidden ? [`${title} is hidden`] : []),
    ...hiddenRows.map((row) => `${title}: row ${row + 1} is hidden`),
    ...hiddenColumns.map((column) => `${title}: column ${column + 1} is hidden`),
  ]);
}

export function mergedCells({ sheets }: AuditedWorkbook): string[] {
  return sheets.flatMap((sheet) => sheet.merged.map(({ row, column }) => `${at(sheet, row, column)} is merged`));
}

export function externalLinks({ externalLinks: links }: AuditedWorkbook): readonly string[] {
  return links;
}

/** Cells that come to an error. */
export function errorCells({ sheets }: AuditedWorkbook): string[] {
  return sheets.flatMap((sheet) =>
    sheet.values.flatMap((values, row) =>
      values.flatMap((value, column) =>
        typeof value === "string" && value.startsWith("#") ? [`${at(sheet, row, column)}: ${value}`] : [],
      ),
    ),
  );
}

/** Names that point to no cell of the workbook, that a formula calls for in vain, or that are called like a function. */
export function badNames({ names, sheets }: AuditedWorkbook, functions: ReadonlySet<string>): string[] {
  const known = new Set(names.map(({ name }) => name.toLowerCase()));
  const used = new Set<string>();
  for (const { formula } of sheets.flatMap(formulasOf))
    for (const { kind, text } of tokensOf(formula)) if (kind === "name") used.add(text);
  const missing = [...used].filter((name) => !/^(TRUE|FALSE)$/.test(name) && !known.has(name.toLowerCase()));
  return [
    ...names.filter(({ name }) => functions.has(name.toUpperCase())).map(({ name }) => `${name} is a function too`),
    ...names.filter(({ reference }) => !pointsSomewhere(reference)).map(({ name }) => `${name} points nowhere`),
    ...names
      .filter(({ name }) => !/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || isAddress(name))
      .map(({ name }) => `${name} is no name`),
    ...missing.map((name) => `${name} is not defined`),
  ];

  function pointsSomewhere(reference: string): boolean {
    const [token, ...rest] = tokensOf(reference);
    if (token?.kind !== "reference" || rest.length > 0) return false;
    const cells = sheets.find(({ title }) => title === token.sheet)?.cells;
    const { row, column, rows, columns } = token.area;
    return cells !== undefined && row + rows <= cells.length && column + columns <= (cells[0]?.length ?? 0);
  }
}

/** A1 or R1C1, which Excel takes for a cell. */
function isAddress(name: string): boolean {
  return /^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(name);
}
