import type { Area } from "../../../src/workbook/plan/address";
import { type AuditedSheet, type AuditedWorkbook, at, cellsOf, formulasOf } from "./auditedWorkbook";
import { type Token, tokensOf } from "./tokens";

type Reference = Extract<Token, { kind: "reference" }>;

/** Formulas that read cells in which nothing stands, is typed or spills. */
export function blankReferences(workbook: AuditedWorkbook): string[] {
  const filled = new Map(workbook.sheets.map((sheet) => [sheet.title, filledCells(sheet)]));
  return workbook.sheets.flatMap((sheet) =>
    formulasOf(sheet).flatMap(({ row, column, formula }) =>
      readReferences(formula)
        .filter(({ sheet: title, area }) => {
          const cells = filled.get(title ?? sheet.title);
          return !cellsOf(area).some(([r, c]) => cells?.has(keyOf(r, c)));
        })
        .map(({ text }) => `${at(sheet, row, column)}: ${text} in ${formula}`),
    ),
  );
}

const arithmetic = new Set(["+", "-", "*", "/", "^"]);

/** Formulas that calculate with a cell in which a text is written. */
export function textInArithmetic(workbook: AuditedWorkbook): string[] {
  return workbook.sheets.flatMap((sheet) =>
    formulasOf(sheet).flatMap(({ row, column, formula }) => {
      const tokens = tokensOf(formula);
      const isOperand = (index: number) =>
        [tokens[index - 1], tokens[index + 1]].some((each) => each?.kind === "operator" && arithmetic.has(each.text));
      return tokens
        .filter((token, index) => token.kind === "reference" && isOperand(index) && isText(token, sheet))
        .map(({ text }) => `${at(sheet, row, column)}: ${text} in ${formula}`);
    }),
  );

  function isText({ sheet: title, area }: Reference, own: AuditedSheet): boolean {
    const cells = workbook.sheets.find((sheet) => sheet.title === (title ?? own.title))?.cells;
    return cellsOf(area).some(([row, column]) => {
      const cell = cells?.[row]?.[column];
      return typeof cell === "string" && cell !== "" && !cell.startsWith("=");
    });
  }
}

/** A path of cells that leads back to its start, through names and spilled cells too; none if there is no circle. */
export function circularReferences(workbook: AuditedWorkbook): string[] {
  const { precedentsOf } = dependencies(workbook);
  const done = new Set<string>();
  const onPath = new Set<string>();
  for (const sheet of workbook.sheets)
    for (const { row, column } of formulasOf(sheet)) {
      const circle = circleFrom(`${sheet.title}\n${keyOf(row, column)}`);
      if (circle) return circle;
    }
  return [];

  function circleFrom(start: string): string[] | null {
    const path: { cell: string; next: string[] }[] = [];
    enter(start);
    for (;;) {
      const last = path.at(-1);
      if (!last) return null;
      const cell = last.next.pop();
      if (cell === undefined) {
        onPath.delete(last.cell);
        done.add(last.cell);
        path.pop();
      } else if (onPath.has(cell)) return [...path.map((each) => each.cell), cell].map(readable);
      else enter(cell);
    }

    function enter(cell: string): void {
      if (done.has(cell)) return;
      onPath.add(cell);
      path.push({ cell, next: precedentsOf(cell) });
    }
  }
}

/** Every formula that an area holds or rests on, as "title\nrow,column". */
export function formulasBehind(workbook: AuditedWorkbook, title: string, area: Area): Set<string> {
  const { precedentsOf, formulasIn } = dependencies(workbook);
  const sheet = workbook.sheets.find((each) => each.title === title);
  const next = sheet ? [...formulasIn(sheet, area)] : [];
  const found = new Set<string>();
  for (let cell = next.pop(); cell !== undefined; cell = next.pop()) {
    if (found.has(cell)) continue;
    found.add(cell);
    next.push(...precedentsOf(cell));
  }
  return found;
}

/** Which formulas a formula reads, through names and spilled cells too; cells are "title\nrow,column". */
function dependencies(workbook: AuditedWorkbook) {
  const sheetOf = new Map(workbook.sheets.map((sheet) => [sheet.title, sheet]));
  const spills = new Map(workbook.sheets.map((sheet) => [sheet.title, spillOrigins(sheet)]));
  const names = new Map(workbook.names.map(({ name, reference }) => [name.toLowerCase(), tokensOf(reference)[0]]));
  /** Many formulas read the same areas. */
  const known = new Map<string, readonly string[]>();
  return { precedentsOf, formulasIn };

  function precedentsOf(cell: string): string[] {
    const [title = "", key = ""] = cell.split("\n");
    const [row = 0, column = 0] = key.split(",").map(Number);
    const formula = String(sheetOf.get(title)?.cells[row]?.[column]);
    return tokensOf(formula).flatMap((token) => {
      const target = token.kind === "name" ? names.get(token.text.toLowerCase()) : token;
      if (target?.kind !== "reference") return [];
      const sheet = sheetOf.get(target.sheet ?? title);
      return sheet ? formulasIn(sheet, target.area) : [];
    });
  }

  function formulasIn(sheet: AuditedSheet, area: Area): readonly string[] {
    const { row, column, rows, columns } = area;
    const place = `${sheet.title}\n${row},${column},${rows},${columns}`;
    const found = known.get(place) ?? cellsOf(area).flatMap(([row, column]) => formulaAt(sheet, row, column));
    known.set(place, found);
    return found;
  }

  function formulaAt(sheet: AuditedSheet, row: number, column: number): string[] {
    const key = keyOf(row, column);
    const cell = sheet.cells[row]?.[column];
    if (typeof cell === "string" && cell.startsWith("=")) return [`${sheet.title}\n${key}`];
    const origin = spills.get(sheet.title)?.get(key);
    return origin === undefined ? [] : [`${sheet.title}\n${origin}`];
  }
}

/** For each empty cell with a value, the formula above or to the left of it that spills there. */
function spillOrigins({ cells, values }: AuditedSheet): Map<string, string> {
  const origins = new Map<string, string>();
  const isSpilled = (row: number, column: number) =>
    (cells[row]?.[column] ?? null) === null && (values[row]?.[column] ?? null) !== null;
  for (const [row, cellsInRow] of cells.entries())
    for (const [column, cell] of cellsInRow.entries()) {
      if (typeof cell !== "string" || !cell.startsWith("=")) continue;
      let columns = 1;
      while (isSpilled(row, column + columns)) columns += 1;
      let rows = 1;
      while (cellsOf({ row: row + rows, column, rows: 1, columns }).every(([r, c]) => isSpilled(r, c))) rows += 1;
      for (const [r, c] of cellsOf({ row, column, rows, columns })) {
        const key = keyOf(r, c);
        if (isSpilled(r, c) && !origins.has(key)) origins.set(key, keyOf(row, column));
      }
    }
  return origins;
}

function filledCells({ cells, values, inputs }: AuditedSheet): Set<string> {
  const filled = new Set<string>();
  for (const [row, written] of cells.entries())
    for (const [column, cell] of written.entries()) {
      // A formula may spill an empty text.
      const isSpilled = cell === null && (values[row]?.[column] ?? null) !== null;
      if (isSpilled || (cell !== null && cell !== "")) filled.add(keyOf(row, column));
    }
  for (const area of inputs) for (const [row, column] of cellsOf(area)) filled.add(keyOf(row, column));
  return filled;
}

/** A formula's references, but for those of which it only counts the rows or columns. */
function readReferences(formula: string): Reference[] {
  const tokens = tokensOf(formula);
  const isCounted = (index: number) => /^(ROWS?|COLUMNS?)$/.test(tokens[index - 2]?.text ?? "");
  return tokens.filter((token, index): token is Reference => token.kind === "reference" && !isCounted(index));
}

const keyOf = (row: number, column: number) => `${row},${column}`;

function readable(cell: string): string {
  const [title = "", key = ""] = cell.split("\n");
  const [row = 0, column = 0] = key.split(",").map(Number);
  return at({ title }, row, column);
}
