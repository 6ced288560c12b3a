import fc from "fast-check";
import { type LineMarks, alignLines } from "../../../src/workbook/standing/alignLines";
import { withMovedLines } from "../../../src/workbook/standing/movedLines";

const marks = (...lines: string[]): LineMarks[] =>
  lines.map((line) => new Set(line.split(" ").filter((word) => word !== "")));
const find = (from: readonly LineMarks[], to: readonly LineMarks[]) => withMovedLines(from, to, alignLines(from, to));

test.each([
  ["one that was moved up", ["p 1 2 3", "a", "b"], ["a", "b", "p 1 2 3"], [2, 0, 1]],
  ["one whose words differ a little", ["p 1 2 3", "a", "b"], ["a", "b", "p 1 2 3 4"], [2, 0, 1]],
  ["equal ones, in their order", ["w x y", "w x y", "a 1 2"], ["a 1 2", "w x y", "w x y"], [1, 2, 0]],
])("%s is found where it stands", (_, from, to, expected) => {
  expect(find(marks(...from), marks(...to))).toEqual(expected);
});

test.each([
  ["it has little in common with any line", ["p 1 2 3", "a", "b"], ["a", "b", "q 1 5 6"], [undefined, 0, 1]],
  ["it is blank", ["", "a"], ["a", ""], [undefined, 0]],
])("a line is found nowhere where %s", (_, from, to, expected) => {
  expect(find(marks(...from), marks(...to))).toEqual(expected);
});

test("lines with words of their own are all found, in whatever order they stand", () => {
  const lines = Array.from({ length: 9 }, (_, index) => `id${index} name${index} shared`);
  const orders = fc.shuffledSubarray(lines, { minLength: lines.length });
  fc.assert(
    fc.property(orders, (to) => {
      expect(find(marks(...lines), marks(...to))).toEqual(lines.map((line) => to.indexOf(line)));
    }),
  );
});

test("no line is taken for two", () => {
  const anyLines = fc.array(fc.constantFrom("", "a", "a b", "a b c", "b c d", "a b c d"), { maxLength: 10 });
  fc.assert(
    fc.property(anyLines, anyLines, (from, to) => {
      const places = find(marks(...from), marks(...to)).filter((line) => line !== undefined);
      expect(places).toHaveLength(new Set(places).size);
    }),
  );
});
