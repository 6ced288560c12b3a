import fc from "fast-check";
import { alignLines, marksOf } from "../../src/workbook/standing/alignLines";
import { placeLines } from "../../src/workbook/standing/placeLines";

const marks = (...lines: string[]) => lines.map((line) => new Set(line === "" ? [] : line.split(" ")));

test("a line is known by its texts and by its formulas without their references; numbers are what people change", () => {
  const { rows, columns } = marksOf([
    ["Price", 3, "=A1*$B$2"],
    [null, "'2026", "=OTHER!A1*'My own'!B7"],
  ]);
  expect(rows).toEqual([new Set(["Price", "=¤*¤"]), new Set(["2026", "=¤*¤"])]);
  expect(columns).toEqual([new Set(["Price"]), new Set(["2026"]), new Set(["=¤*¤"])]);
});

test.each([
  ["nothing has changed", ["a", "b", ""], ["a", "b", ""], [0, 1, 2]],
  ["a line is added in between", ["a", "b", "c"], ["a", "new", "b", "c"], [0, 2, 3]],
  ["an empty one is", ["a", "", "b"], ["a", "", "", "b"], [0, 1, 3]],
  ["one is deleted", ["a", "b", "c"], ["a", "c"], [0, undefined, 1]],
  ["one of several alike is", ["a", "x", "x", "x", "b"], ["a", "x", "x", "b"], [0, 1, 2, undefined, 3]],
  ["a label is typed over", ["a one", "b two", "c three"], ["new", "a one", "own two", "c three"], [1, 2, 3]],
  ["all of a line is typed over", ["a", "b", "c"], ["a", "own", "c"], [0, 1, 2]],
])("lines are found again when %s", (_, from, to, expected) => {
  expect(alignLines(marks(...from), marks(...to))).toEqual(expected);
});

test("whatever is added, every line that has a mark of its own is found again", () => {
  const added = fc.array(fc.tuple(fc.nat(10), fc.constantFrom("", "own", "x")), { maxLength: 8 });
  fc.assert(
    fc.property(added, (lines) => {
      const from = Array.from({ length: 10 }, (_, index) => `line${index}`);
      const to = [...from];
      for (const [at, text] of lines) to.splice(at, 0, text);
      const found = alignLines(marks(...from), marks(...to));
      expect(found.map((line) => to[line ?? -1])).toEqual(from);
    }),
  );
});

test("a line that the user has added stays behind the one it followed", () => {
  // On the sheet: a, own, b, c, own below. The new plan has a line more behind b.
  const placed = placeLines(5, [0, 2, 3], [0, 1, 3], 4, []);
  expect(placed).toEqual({ planned: [0, 2, 3, 4], present: [0, 1, 2, 4, 5], count: 6 });
});

test("it stands behind a block that must stay whole, and behind all of those that overlap", () => {
  const blocks = [
    { first: 0, last: 2 },
    { first: 1, last: 3 },
  ];
  const placed = placeLines(6, [0, 2, 3, 4, 5], [0, 1, 2, 3, 4], 5, blocks);
  expect(placed).toEqual({ planned: [0, 1, 2, 3, 5], present: [0, 4, 1, 2, 3, 5], count: 6 });
});

test("a line of ours that the new plan does without is gone, and what the user put behind it follows the one before", () => {
  const placed = placeLines(4, [0, 1, 3], [0, undefined, 1], 2, []);
  expect(placed).toEqual({ planned: [0, 2], present: [0, undefined, 1, 2], count: 3 });
});

test("where the plan stays and nothing was deleted, no line moves", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 20 }), fc.nat(5), (lines, more) => {
      const ours = lines.toSorted((a, b) => a - b);
      const count = (ours.at(-1) ?? 0) + 1 + more;
      const { present } = placeLines(
        count,
        ours,
        ours.map((_, index) => index),
        ours.length,
        [],
      );
      expect(present).toEqual(Array.from({ length: count }, (_, line) => line));
    }),
  );
});
