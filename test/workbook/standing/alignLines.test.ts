import fc from "fast-check";
import { type LineMarks, alignLines, markOf, marksIn, marksOf } from "../../../src/workbook/standing/alignLines";

const marks = (...lines: string[]) => lines.map((line) => new Set(line === "" ? [] : line.split(" ")));

/** Lines as sheets have them: some blank, some alike, some with words in common. */
const anyLine = fc.oneof(
  fc.constant(""),
  fc.constantFrom("a", "b", "a b", "x y z"),
  fc.uniqueArray(fc.constantFrom(..."abcxyz"), { maxLength: 4 }).map((words) => words.join(" ")),
);
const anyLines = (maxLength: number) => fc.array(anyLine, { maxLength });

/** Lines that someone puts in, at places of the sheet as it is by then. */
const anyInsertions = (text: fc.Arbitrary<string>) => fc.array(fc.tuple(fc.nat(30), text), { maxLength: 8 });

function withInserted(lines: readonly string[], insertions: readonly (readonly [number, string])[]): string[] {
  const all = [...lines];
  for (const [at, text] of insertions) all.splice(Math.min(at, all.length), 0, text);
  return all;
}

describe("marks", () => {
  test("a line is known by its texts and by its formulas without their references; numbers are what people change", () => {
    const { rows, columns } = marksOf([
      ["Price", 3, "=A1*$B$2"],
      [null, "'2026", "=OTHER!A1*'My own'!B7"],
    ]);
    expect(rows).toEqual([new Set(["Price", "=¤*¤"]), new Set(["2026", "=¤*¤"])]);
    expect(columns).toEqual([new Set(["Price"]), new Set(["2026"]), new Set(["=¤*¤"])]);
  });

  test("a blank text, a truth and nothing at all are no marks, and a short row leaves the last columns without", () => {
    expect(marksOf([["", true], [null, "b", "c"], []])).toEqual({
      rows: [new Set(), new Set(["b", "c"]), new Set()],
      columns: [new Set(), new Set(["b"]), new Set(["c"])],
    });
    expect(marksOf([])).toEqual({ rows: [], columns: [] });
  });

  test.each([
    ["with blanks and an @ that Excel puts in", "=SUM(A1, @B2:B3)", "=SUM(A1,B2:B3)"],
    ["of another row", "=B7*C$7", "=B8*C$7"],
    ["of a sheet that has been renamed", "='Mga input'!D5+1", "=Inputs!D5+1"],
  ])("a formula %s has the same mark", (_, one, other) => {
    expect(markOf(one)).toBe(markOf(other));
  });

  test.each([
    ["another function", "=SUM(A1:A2)", "=MAX(A1:A2)"],
    ["another number", "=A1*2", "=A1*3"],
    ["another text that looks like a reference", '="A1"&B1', '="A2"&B1'],
    ["another name", "=Outsource_Rate*A1", "=Outsource_Years*A1"],
  ])("a formula with %s has another mark", (_, one, other) => {
    expect(markOf(one)).not.toBe(markOf(other));
  });

  test("the apostrophe that keeps a text a text is no part of it, and blanks within a text are", () => {
    expect(markOf("'2026")).toBe("2026");
    expect(markOf("a b")).not.toBe(markOf("ab"));
  });

  test("the marks of a sheet are those of all its rows, and those of all its columns", () => {
    const cell = fc.constantFrom("a", "b", "=A1+1", "=SUM(B2)", 3, null, "");
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 5 }), (cells) => {
        const { columns } = marksOf(cells);
        expect(marksIn(cells)).toEqual(new Set(columns.flatMap((column) => [...column])));
      }),
    );
  });
});

describe("lines", () => {
  test.each([
    ["nothing has changed", ["a", "b", ""], ["a", "b", ""], [0, 1, 2]],
    ["a line is added in between", ["a", "b", "c"], ["a", "new", "b", "c"], [0, 2, 3]],
    ["an empty one is", ["a", "", "b"], ["a", "", "", "b"], [0, 1, 3]],
    ["one is put in before empty ones", ["a", "", "", "b"], ["a", "own", "", "", "b"], [0, 2, 3, 4]],
    ["something is typed into the first of several empty ones", ["a", "", ""], ["a", "own", ""], [0, 1, 2]],
    ["one is deleted", ["a", "b", "c"], ["a", "c"], [0, undefined, 1]],
    ["one of several alike is", ["a", "x", "x", "x", "b"], ["a", "x", "x", "b"], [0, 1, 2, undefined, 3]],
    ["a label is typed over", ["a one", "b two", "c three"], ["new", "a one", "own two", "c three"], [1, 2, 3]],
    ["all of a line is typed over", ["a", "b", "c"], ["a", "own", "c"], [0, 1, 2]],
    ["two are typed over and one is put in before them", ["a", "b", "c"], ["a", "1", "2", "3"], [0, 1, 2]],
    ["all are gone", ["a", "b"], [], [undefined, undefined]],
    ["there were none", [], ["a"], []],
  ])("are found again when %s", (_, from, to, expected) => {
    expect(alignLines(marks(...from), marks(...to))).toEqual(expected);
  });

  test("that have two words in common go together rather than two lines with one word each", () => {
    expect(alignLines(marks("a b c", "d"), marks("d", "a b c"))).toEqual([1, undefined]);
  });

  test("are found in their order, each at most once", () => {
    fc.assert(
      fc.property(anyLines(12), anyLines(12), (from, to) => {
        const found = alignLines(marks(...from), marks(...to));
        const places = found.filter((line) => line !== undefined);
        expect(found).toHaveLength(from.length);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(places.every((line) => line >= 0 && line < to.length)).toBe(true);
      }),
    );
  });

  test("have as many words in common with those they are found in as any order-keeping choice allows", () => {
    fc.assert(
      fc.property(anyLines(6), anyLines(6), (one, other) => {
        const [from, to] = [marks(...one), marks(...other)];
        const found = alignLines(from, to);
        const shared = found.map((line, index) => (line === undefined ? 0 : common(from[index]!, to[line]!)));
        expect(shared.reduce((sum, each) => sum + each, 0)).toBe(mostInCommon(from, to));
      }),
    );
  });

  test("are all found again, with every word of theirs, wherever lines are put in", () => {
    fc.assert(
      fc.property(anyLines(12), anyInsertions(anyLine), (from, insertions) => {
        const to = marks(...withInserted(from, insertions));
        const found = alignLines(marks(...from), to);
        for (const [index, line] of marks(...from).entries())
          expect([...line].filter((mark) => !to[found[index] ?? -1]?.has(mark))).toEqual([]);
      }),
    );
  });

  test("with a word of their own are found where they stand, whatever is taken out, and put in in other words, around them", () => {
    const line = fc.tuple(fc.constantFrom("", " x", " x y"), fc.boolean());
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), anyInsertions(fc.constantFrom("", "own")), (lines, insertions) => {
        const from = lines.map(([words], index) => `line${index}${words}`);
        const kept = from.filter((_, index) => lines[index]![1]);
        const to = withInserted(kept, insertions);
        const found = alignLines(marks(...from), marks(...to));
        for (const [index, text] of from.entries()) if (kept.includes(text)) expect(to[found[index] ?? -1]).toBe(text);
      }),
    );
  });

  test("that are gone leave the others where they stand, and have no place of their own where nothing was put in", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 15 }), (stays) => {
        const from = stays.map((_, index) => `line${index}`);
        const to = from.filter((_, index) => stays[index]);
        const expected = from.map((text) => (to.includes(text) ? to.indexOf(text) : undefined));
        expect(alignLines(marks(...from), marks(...to))).toEqual(expected);
      }),
    );
  });
});

function common(one: LineMarks, other: LineMarks): number {
  return [...one].filter((mark) => other.has(mark)).length;
}

/** Every choice tried. */
function mostInCommon(from: readonly LineMarks[], to: readonly LineMarks[]): number {
  const [first, ...others] = from;
  if (!first) return 0;
  const paired = to.map((line, index) => common(first, line) + mostInCommon(others, to.slice(index + 1)));
  return Math.max(mostInCommon(others, to), ...paired);
}
