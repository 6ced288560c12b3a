import { readingOrder, writersOf } from "../../src/file/readingOrder";
import type { NamedArea, SheetCells } from "../../src/file/sheetCells";

function orderOf(sheets: readonly SheetCells[], names: readonly NamedArea[] = []): string[] {
  return readingOrder(sheets, names, writersOf(sheets)).map(({ formula }) => formula);
}

test.each([
  ["a cell", "=C1", "=1+1"],
  ["a cell with its sheet, in any case", "=SUM('the SHEET'!$C$1)", "=1+1"],
  ["one of an area", "=SUM(A3:C9,B1:C2)", "=1+1"],
  ["one of a whole column", "=SUM(C:C)", "=1+1"],
  ["one of a whole row", "=SUM($1:$1)", "=1+1"],
  ["a name", "=IF(1=1,the_price,0)", "=1+1"],
])("a formula comes after %s that it reads", (_, reading, read) => {
  const sheet = { title: "The sheet", cells: [[reading, "C1, The_Price", read]] };
  const names = [{ name: "The_Price", reference: "'The sheet'!$C$1" }];
  expect(orderOf([sheet], names)).toEqual([read, reading]);
});

test("what reads a reserved cell comes after the formula that fills it", () => {
  const cells = [["=B3"], [null, "=OUTSOURCE_WEIGHTS(D1:D3)"], [null, null]];
  const spills = [{ row: 1, column: 1, rows: 2, columns: 1 }];
  expect(orderOf([{ title: "Sheet", cells, spills }])).toEqual(["=OUTSOURCE_WEIGHTS(D1:D3)", "=B3"]);
  expect(orderOf([{ title: "Sheet", cells }])).toEqual(["=B3", "=OUTSOURCE_WEIGHTS(D1:D3)"]);
});

test("texts in quotes, unknown sheets and unknown names are not read", () => {
  const cells = [['="B1"&Gone!B1&rate', "=2"]];
  const names = [{ name: "interest", reference: "Sheet!$B$1" }];
  expect(orderOf([{ title: "Sheet", cells }], names)).toEqual(['="B1"&Gone!B1&rate', "=2"]);
});

test("every formula of a circle, and of a long chain, comes once", () => {
  const count = 20_000;
  const chain = Array.from({ length: count }, (_, row) => [row + 1 < count ? `=A${row + 2}` : "=1"]);
  const order = orderOf([
    { title: "Chain", cells: chain },
    { title: "Round", cells: [["=B1", "=A1"]] },
  ]);
  expect(order.slice(0, 2)).toEqual(["=1", `=A${count}`]);
  expect(order).toHaveLength(count + 2);
});
