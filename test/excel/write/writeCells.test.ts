import fc from "fast-check";
import { writeCells, writeNumberFormats } from "../../../src/excel/write/writeCells";
import { columnLetters, relative } from "../../../src/workbook/plan/address";
import { relativeFormula } from "../../../src/workbook/plan/relativeFormula";
import type { CellChanges } from "../../../src/workbook/standing/sheetChange";
import type { StandingCell } from "../../../src/workbook/standing/standingSheet";

interface Written {
  readonly address: string;
  readonly property: string;
  readonly value: unknown;
}

/** A worksheet that notes what is written to which range. */
function sheetThatNotes() {
  const notes: Written[] = [];
  const getRange = (address: string) =>
    new Proxy({}, { set: (_, property, value) => notes.push({ address, property: String(property), value }) > 0 });
  return { target: { getRange } as unknown as Excel.Worksheet, notes };
}

/** Every cell that is written, with what it is given, as often as that is. */
function cellsIn(notes: readonly Written[]): Record<string, unknown[]> {
  const cells: Record<string, unknown[]> = {};
  for (const { address, value } of notes) {
    const corners = address.split(":").map((corner) => /^([A-Z]+)(\d+)$/.exec(corner)!);
    const [left = 0, right = left] = corners.map(([, letters]) => columns.indexOf(letters!));
    const [top = 0, bottom = top] = corners.map(([, , digits]) => Number(digits) - 1);
    for (let r = top; r <= bottom; r++)
      for (let c = left; c <= right; c++) {
        const given = Array.isArray(value) ? (value as unknown[][])[r - top]![c - left] : value;
        if (given !== null) (cells[relative(r, c)] ??= []).push(given);
      }
  }
  return cells;
}
const columns = Array.from({ length: 40 }, (_, column) => columnLetters(column));

const write = (cells: CellChanges) => {
  const { target, notes } = sheetThatNotes();
  Array.from(writeCells(target, cells));
  return notes;
};

/** Copies of a formula long enough that a few of them are worth a range of their own. */
const copy = (r: number, c: number, kind = "x") => `="${kind.repeat(150)}"&$A${r + 1}&${columnLetters(c)}$1`;

test("nothing to write is no request", () => {
  expect(write([])).toEqual([]);
  expect(write([[undefined], [undefined]])).toEqual([]);
});

test("a few cells go in one piece from the first to the last, those between them left as they are", () => {
  const cells = [[undefined], [undefined, "Price", undefined, 3], [undefined, undefined, null, "=A1"], [undefined]];
  expect(write(cells)).toEqual([
    {
      address: "B2:D3",
      property: "formulas",
      value: [
        ["Price", null, 3],
        [null, "", "=A1"],
      ],
    },
  ]);
});

test("copies of a long formula go once for their whole block", () => {
  const cells = Array.from({ length: 6 }, (_, r) => [r === 0 ? "Head" : undefined, copy(r, 1), copy(r, 2)]);
  expect(write(cells)).toEqual([
    { address: "B1:C6", property: "formulasR1C1", value: relativeFormula(copy(0, 1), 0, 1) },
    { address: "A1", property: "formulas", value: [["Head"]] },
  ]);
});

test("a formula that refers to another workbook is written alike, in the notation of its block", () => {
  const cells = Array.from({ length: 30 }, () => ["=[Rates.xlsx]Rates!$B$2*1"]);
  expect(write(cells)).toEqual([{ address: "A1:A30", property: "formulasR1C1", value: "='[Rates.xlsx]Rates'!R2C2*1" }]);
});

const anyArea = fc.record({
  row: fc.nat(9),
  column: fc.nat(7),
  rows: fc.nat(6),
  columns: fc.nat(4),
  kind: fc.constantFrom("x", "y"),
});
const loose = fc.constantFrom<StandingCell | undefined>(undefined, undefined, null, "text", 7, true, "=A1+1");
const anyChanges = fc
  .tuple(
    fc.array(fc.array(loose, { minLength: 8, maxLength: 8 }), { minLength: 10, maxLength: 10 }),
    fc.array(anyArea, { maxLength: 4 }),
  )
  .map(([cells, areas]) => {
    for (const { row, column, rows, columns, kind } of areas)
      for (let r = row; r <= Math.min(9, row + rows); r++)
        for (let c = column; c <= Math.min(7, column + columns); c++) cells[r]![c] = copy(r, c, kind);
    return cells;
  });

test("each cell that changes is written once, as what it shall be, and no other cell is", () => {
  fc.assert(
    fc.property(anyChanges, (cells) => {
      const expected: Record<string, unknown[]> = {};
      const written = cellsIn(write(cells));
      for (const [r, row] of cells.entries())
        for (const [c, cell] of row.entries()) {
          const at = relative(r, c);
          // In a block a formula stands in R1C1 notation.
          const inBlock = typeof cell === "string" && cell.startsWith("=") ? relativeFormula(cell, r, c) : undefined;
          if (cell !== undefined) expected[at] = [written[at]?.[0] === inBlock ? inBlock : (cell ?? "")];
        }
      expect(written).toEqual(expected);
    }),
  );
});

test("each format that changes is written once, large blocks of one format on their own", () => {
  const long = `#,##0.${"0".repeat(200)}`;
  const format = fc.constantFrom(undefined, "0.00", long, long);
  fc.assert(
    fc.property(fc.array(fc.array(format, { minLength: 5, maxLength: 5 }), { maxLength: 8 }), (formats) => {
      const { target, notes } = sheetThatNotes();
      Array.from(writeNumberFormats(target, formats));
      const changed = formats.flatMap((row, r) =>
        row.flatMap((each, c) => (each === undefined ? [] : [[relative(r, c), [each]] as const])),
      );
      expect(cellsIn(notes)).toEqual(Object.fromEntries(changed));
      expect(notes.every(({ property }) => property === "numberFormat")).toBe(true);
    }),
  );
});
