import { calculated } from "../../src/file/calculated";

const count = 6000;
const column = (cell: (row: number) => string) => Array.from({ length: count }, (_, index) => [cell(index + 1)]);

test("more different formulas than the engine keeps come to their values, whichever sheet reads which", () => {
  const values = calculated(
    [
      { title: "First", cells: column((row) => `=Second!A${row}+1`) },
      { title: "Second", cells: column((row) => `=${row}*2`) },
      { title: "Third", cells: [["=SUM(First!A1:A6000)", "=SUM(Second!A1:A6000)"]] },
    ],
    [],
  );
  const doubled = count * (count + 1);
  expect(values.get("First")![count - 1]).toEqual([count * 2 + 1]);
  expect(values.get("Third")).toEqual([[doubled + count, doubled]]);
});

test("a check that stands in another portion still finds the function it asks for", () => {
  const values = calculated(
    [
      { title: "First", cells: [["=OUTSOURCE_VERSION()", "=1+1"], ...column((row) => `=${row}+0.25`)], spills: [] },
      { title: "Second", cells: [["=ISFORMULA(First!A1)", "=First!B1"], ...column((row) => `=${row}+0.5`)] },
    ],
    [],
  );
  expect(values.get("Second")![0]).toEqual([true, 2]);
});

test.each([null, ""])("what reads a spilled cell waits for the spill, where an empty cell is given as %p", (empty) => {
  const cells = [
    ["=SUM(B2:B3)", "=OUTSOURCE_WEIGHTS(A2:A4)"],
    [3, empty],
    [1, empty],
    [4, empty],
  ];
  expect(calculated([{ title: "Sheet", cells }], []).get("Sheet")![0]).toEqual([5 / 8, 3 / 8]);
});

test("formulas that go round in a circle come to an end", () => {
  const cells = [["=B1+1", "=A1+1"]];
  expect(calculated([{ title: "Round", cells }], []).get("Round")![0]).toHaveLength(2);
});

test("an error of one portion is an error in another", () => {
  const values = calculated(
    [
      { title: "First", cells: [["=NA()"], ...column((row) => `=${row}+0.25`)] },
      { title: "Second", cells: [["=ISNA(First!A1)"], ...column((row) => `=${row}+0.5`)] },
    ],
    [],
  );
  expect(values.get("Second")![0]).toEqual([true]);
});

test.each([
  ["en", "-1,234,567.5", "0"],
  ["da", "-1.234.567,5", "0"],
  ["fil", "-1,234,567.5", "0"],
] as const)("a number in a text is written as a reader in %s reads it", (language, number, nothing) => {
  const cells = [["=FIXED(B1,1)", -1234567.49, "=FIXED(D1,0)", null, '=FIXED("none",0)', "=FIXED(1/0,0)"]];
  const [shown] = calculated([{ title: "Sheet", cells }], [], language).get("Sheet")!;
  expect(shown).toEqual([number, -1234567.49, nothing, null, "#VALUE!", "#DIV/0!"]);
});

test("every number of a range counts without its sign, and is rounded up by itself", () => {
  const cells = [
    ["=SUMPRODUCT(ABS(A2:B3-C2:D3))", "=SUMPRODUCT(ROUNDUP(A2:B3,0))", "=ABS(A3)", "=ROUNDUP(-1.21,1)", '=ABS("x")'],
    [1.2, 2, 3, 1],
    [-1.5, "=1/4", null, 0],
    ["=ROUNDUP(OUTSOURCE_FTE(1)*A2:B3*111,0)", null],
    [null, null],
  ];
  const spills = [{ row: 3, column: 0, rows: 2, columns: 2 }];
  const values = calculated([{ title: "First", cells, spills }], []).get("First")!;
  expect(values[0]).toEqual([expect.closeTo(1.8 + 1 + 1.5 + 0.25, 12), 2 + 2 - 2 + 1, 1.5, -1.3, "#VALUE!"]);
  expect(values.slice(3)).toMatchObject([
    [3, 4],
    [-3, 1],
  ]);
});

test("errors in a range are counted wherever they stand in it, and each is of its kind", () => {
  const cells = [
    ["=SUMPRODUCT(--ISERROR(A2:C4))", "=SUMPRODUCT(--ISERROR(First!A2:C4))", "=ISERROR(A2)", "=ISERROR(B4)"],
    [1, "text", null],
    [null, "=1/0", true],
    ["=2", "=NA()", '=VALUE("none")'],
    ["=ERROR.TYPE(B3)", "=ISNA(ERROR.TYPE(A2))", "=SUMPRODUCT(--(IFERROR(ERROR.TYPE(A2:C4),0)=2))"],
  ];
  const values = calculated([{ title: "First", cells }], []).get("First")!;
  expect([values[0], values[4]]).toEqual([
    [3, 3, false, true],
    [2, true, 1],
  ]);
});

test("a large workbook that does not say what our functions may fill is refused", () => {
  const cells = [["=OUTSOURCE_VERSION()"], ...column((row) => `=${row}+0.25`)];
  const more = { title: "Second", cells: column((row) => `=${row}+0.5`) };
  expect(() => calculated([{ title: "First", cells }, more], [])).toThrow(/More than 10000 formulas/);
});
