import fc from "fast-check";
import { cellAt, isWithin } from "../../../src/workbook/plan/address";
import type { PlannedCell, SheetPlan } from "../../../src/workbook/plan/plan";
import type { Placement } from "../../../src/workbook/standing/spreadPlan";
import type { StandingCell } from "../../../src/workbook/standing/standingSheet";
import { usersCells } from "../../../src/workbook/standing/usersCells";
import { smallSheet, standingSheet } from "../../support/smallSheet";

const upTo = (count: number) => Array.from({ length: count }, (_, line) => line);
const inPlace = (rows: number, columns: number): Placement => ({
  rows: { planned: upTo(rows), present: upTo(rows), count: rows },
  columns: { planned: upTo(columns), present: upTo(columns), count: columns },
});

/** What is the user's on a sheet whose rows and columns stand where they were planned. */
function sorted(before: SheetPlan, cells: readonly (readonly StandingCell[])[], after = before, isKnown = true) {
  const [rows, columns] = [cells.length, cells[0]!.length];
  const recognised = { rows: upTo(before.cells.length), columns: upTo(before.cells[0]!.length) };
  return usersCells(standingSheet(before, cells), recognised, {
    before,
    isKnown,
    after,
    placement: inPlace(rows, columns),
  });
}

const placedIn = ({ placed }: ReturnType<typeof sorted>) => placed.map(({ to, cell }) => [to.row, to.column, cell]);
const homelessIn = ({ unplaced }: ReturnType<typeof sorted>) =>
  unplaced.map(({ row, column, cell }) => [row, column, cell]);

test.each<[string, PlannedCell, StandingCell]>([
  ["as it was written", "Price", "Price"],
  ["a text that Excel shows without its apostrophe", "'2026", "2026"],
  ["a formula that Excel spells otherwise", "='Inputs'!A1+1", "=Inputs!A1 + 1"],
  ["a formula of ours that was frozen to its value", "=OUTSOURCE_FTE(A1)", 12.5],
  ["one that was frozen to a text, or that is not known yet", "=OUTSOURCE_FTE(A1)", "#NAME?"],
  ["an empty one", "Price", null],
])("a cell of ours is no cell of the user's: %s", (_, planned, stands) => {
  expect(sorted(smallSheet([[planned]]), [[stands]])).toEqual({ placed: [], unplaced: [] });
});

test.each<[string, PlannedCell, StandingCell]>([
  ["a label typed over", "Price", "Our price"],
  ["a formula typed over with a value", "=A1*2", 31.5],
  ["a formula replaced by another", "=A1*2", "=A1*3"],
  ["a number typed over", 12, 13],
  ["a truth in place of a number", 1, true],
])("a cell that the plan needs again is listed, for what stands there would be lost: %s", (_, planned, stands) => {
  const { placed, unplaced } = sorted(smallSheet([[planned]]), [[stands]]);
  expect([placed, unplaced]).toEqual([[], [{ row: 0, column: 0, cell: stands, numberFormat: "General" }]]);
});

test("what is typed into inputs and spilled by formulas is read, and no cell of the user's", () => {
  const plan = smallSheet([["=OUTSOURCE_TCO(A1)", null, 5]], { spills: [cellAt(0, 1)], inputs: [cellAt(0, 2)] });
  expect(sorted(plan, [[1, 2, "=B7"]])).toEqual({ placed: [], unplaced: [] });
});

test("what stands beside and below our tables, and in our empty cells, stays there in its format", () => {
  const plan = smallSheet([["Price", null]], { numberFormats: [["General", "0.00"]] });
  const result = sorted(plan, [
    ["Price", "dear", "very"],
    [1, null, null],
  ]);
  expect(placedIn(result)).toEqual([
    [0, 1, "dear"],
    [0, 2, "very"],
    [1, 0, 1],
  ]);
  expect(result.placed.map(({ numberFormat }) => numberFormat)).toEqual(["0.00", "General", "General"]);
  expect(result.unplaced).toEqual([]);
});

test("where the new plan writes, fills with a spill or takes an input, the user's cell is listed", () => {
  const before = smallSheet([["a", null, null, null]]);
  const after = smallSheet([["a", "new", null, null]], { spills: [cellAt(0, 2)], inputs: [cellAt(0, 3)] });
  const result = sorted(before, [["a", 1, 2, 3]], after);
  expect(placedIn(result)).toEqual([]);
  expect(homelessIn(result)).toEqual([
    [0, 1, 1],
    [0, 2, 2],
    [0, 3, 3],
  ]);
});

test("where it is not known what was written, all that stands in our tables passes for ours, and what is added does not", () => {
  const result = sorted(
    smallSheet([["Price", null]]),
    [["Typed over", "beside", "own"]],
    smallSheet([["Price", null]]),
    false,
  );
  expect(placedIn(result)).toEqual([[0, 2, "own"]]);
});

test("a cell goes along with its row and column, and is listed where one of them is gone", () => {
  const before = smallSheet([["a"], ["b"], ["c"]]);
  const cells = [
    ["a", "beside a"],
    ["own", "row"],
    ["b", "beside b"],
    ["c", "beside c"],
  ];
  const recognised = { rows: [0, 2, 3], columns: [0] };
  const after = smallSheet([
    ["a", null, null],
    [null, null, null],
    ["new", null, null],
    ["c", null, null],
  ]);
  const placement: Placement = {
    rows: { planned: [0, 2, 3], present: [0, 1, undefined, 3], count: 4 },
    columns: { planned: [0], present: [0, 2], count: 3 },
  };
  const result = usersCells(standingSheet(before, cells), recognised, { before, isKnown: true, after, placement });
  expect(placedIn(result)).toEqual([
    [0, 2, "beside a"],
    [1, 0, "own"],
    [1, 2, "row"],
    [3, 2, "beside c"],
  ]);
  expect(homelessIn(result)).toEqual([[2, 1, "beside b"]]);
});

test("every cell is as written, read, placed or listed, and none is placed over another or over ours", () => {
  const planned = fc.constantFrom<PlannedCell>(null, null, "text", 3, "=A1+1", "=OUTSOURCE_FTE(A1)");
  const typed = fc.option(fc.constantFrom<StandingCell>(null, "own", 7, "=A1+2", true), { nil: undefined });
  const grid = <Cell>(cell: fc.Arbitrary<Cell>, size: number) =>
    fc.array(fc.array(cell, { minLength: size, maxLength: size }), { minLength: size, maxLength: size });
  const anyArea = fc.tuple(fc.nat(3), fc.nat(3)).map(([row, column]) => cellAt(row, column));
  const sheet = fc
    .tuple(grid(planned, 4), fc.array(anyArea, { maxLength: 3 }), fc.array(anyArea, { maxLength: 2 }))
    .map(([cells, inputs, spills]) => smallSheet(cells, { inputs, spills }));
  fc.assert(
    fc.property(sheet, sheet, grid(typed, 5), (before, after, over) => {
      const cells = over.map((row, r) =>
        row.map((cell, c) => (cell === undefined ? (before.cells[r]?.[c] ?? null) : cell)),
      );
      const { placed, unplaced } = sorted(before, cells, after);
      const at = ({ row, column }: { row: number; column: number }) => `${row} ${column}`;
      const places = [...placed, ...unplaced].map(at);
      expect(new Set(places).size).toBe(places.length);
      for (const [r, row] of cells.entries())
        for (const [c, cell] of row.entries()) {
          const isRead = [...before.inputs, ...before.spills].some((area) => isWithin(area, r, c));
          const ours = before.cells[r]?.[c] ?? null;
          const isTyped = cell !== null && cell !== ours && !isRead && !String(ours).includes("OUTSOURCE_");
          expect([r, c, places.includes(`${r} ${c}`)]).toEqual([r, c, isTyped]);
        }
      for (const { to } of placed) {
        expect(after.cells[to.row]?.[to.column] ?? null).toBeNull();
        expect([...after.inputs, ...after.spills].some((area) => isWithin(area, to.row, to.column))).toBe(false);
      }
    }),
  );
});
