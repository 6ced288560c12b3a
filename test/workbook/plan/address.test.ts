import fc from "fast-check";
import {
  absolute,
  areaAddress,
  cellAt,
  columnFixed,
  columnLetters,
  isWithin,
  lastColumn,
  lastRow,
  onSheet,
  relative,
  rowFixed,
} from "../../../src/workbook/plan/address";
import { rewriteReferences } from "../../../src/workbook/plan/references";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [lastColumn, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("each column's letters come right after those of the column before", () => {
  const next = (letters: string): string =>
    letters === ""
      ? "A"
      : letters.endsWith("Z")
        ? `${next(letters.slice(0, -1))}A`
        : letters.slice(0, -1) + String.fromCharCode(letters.charCodeAt(letters.length - 1) + 1);
  fc.assert(
    fc.property(fc.nat(lastColumn - 1), (column) => {
      expect(columnLetters(column + 1)).toBe(next(columnLetters(column)));
    }),
  );
});

test("a dollar sign stands before what is fixed", () => {
  expect([relative, absolute, rowFixed, columnFixed].map((write) => write(6, 2))).toEqual(["C7", "$C$7", "C$7", "$C7"]);
});

test("an area is its first and last cell, and a single cell stands alone", () => {
  expect(areaAddress({ row: 6, column: 2, rows: 3, columns: 4 })).toBe("C7:F9");
  expect(areaAddress({ row: 6, column: 2, rows: 3, columns: 4 }, absolute)).toBe("$C$7:$F$9");
  expect(areaAddress({ row: 6, column: 2, rows: 1, columns: 2 })).toBe("C7:D7");
  expect(areaAddress({ row: 6, column: 2, rows: 2, columns: 1 })).toBe("C7:C8");
  expect(areaAddress(cellAt(lastRow, lastColumn))).toBe("XFD1048576");
});

test("as many cells are within an area as its rows and columns come to", () => {
  const size = fc.nat(4);
  fc.assert(
    fc.property(size, size, size, size, (row, column, rows, columns) => {
      const all = Array.from({ length: 144 }, (_, index) => [Math.floor(index / 12), index % 12] as const);
      const inside = all.filter(([r, c]) => isWithin({ row, column, rows, columns }, r, c));
      expect(inside).toHaveLength(rows * columns);
      if (rows * columns > 0)
        expect([inside[0], inside.at(-1)]).toEqual([
          [row, column],
          [row + rows - 1, column + columns - 1],
        ]);
    }),
  );
});

test("a sheet is found again under the title that a reference names, apostrophes and all", () => {
  const title = fc
    .string({ minLength: 1, maxLength: 31, unit: "grapheme" })
    .filter((text) => !/[[\]:*?/\\]|^'|'$/.test(text));
  fc.assert(
    fc.property(fc.oneof(title, fc.constantFrom("It's A1", "Q1", 'Say "A1"', "O''Neill")), (text) => {
      const found: unknown[] = [];
      rewriteReferences(`="x"&${onSheet(text, "C7:D9")}&A1`, ({ title }, cells) => {
        found.push(title);
        return cells;
      });
      expect(found).toEqual([text, undefined]);
    }),
  );
});
