import fc from "fast-check";
import { type Area, cellAt } from "../../../src/workbook/plan/address";
import { movedFormula } from "../../../src/workbook/plan/movedFormula";
import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/plan/plan";
import type { LinePlacement } from "../../../src/workbook/standing/placeLines";
import { type Placement, placedArea, spreadPlan } from "../../../src/workbook/standing/spreadPlan";
import { smallSheet } from "../../support/smallSheet";

const lines = (...planned: number[]): LinePlacement => ({ planned, present: [], count: (planned.at(-1) ?? -1) + 1 });
const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });
const spread = (sheet: SheetPlan, placement: Placement) =>
  spreadPlan({ sheets: [sheet], names: [] }, new Map([[sheet.id, placement]])).sheets[0]!;

/** The user has put a row in behind the first, two behind the second, and a column before the last. */
const gaps: Placement = { rows: lines(0, 2, 5), columns: lines(0, 2) };

test("nothing of ours stands in the lines that the user has added, and formulas follow their cells", () => {
  const sheet = smallSheet(
    [
      ["Price", 3],
      ["Calls", "=B1*2"],
      ["Sum", "=SUM(B1:B2)+Other!B3"],
    ],
    { numberFormats: Array.from({ length: 3 }, () => ["@", "0.00"]), columnWidths: [20, 9] },
  );
  expect(spread(sheet, gaps)).toMatchObject({
    cells: [
      ["Price", null, 3],
      [null, null, null],
      ["Calls", null, "=C1*2"],
      [null, null, null],
      [null, null, null],
      ["Sum", null, "=SUM(C1:C3)+Other!B3"],
    ],
    numberFormats: [0, 1, 0, 1, 1, 0].map((added) => (added ? Array(3).fill("General") : ["@", "General", "0.00"])),
    columnWidths: [20, 0, 9],
  });
});

test("what the user has typed into an input refers to the sheets as they stand, and stays", () => {
  const cells = [["=A1"], ["=A1"], ["=A1"]];
  const { cells: placed } = spread(smallSheet(cells, { inputs: [cellAt(1, 0)] }), {
    rows: lines(1, 2, 3),
    columns: lines(0),
  });
  expect(placed).toEqual([[null], ["=A2"], ["=A1"], ["=A2"]]);
});

test("looks and rules leave the user's lines alone; tables, charts and what is printed reach over them", () => {
  const all = area(0, 0, 3, 2);
  const [head, ...body] = [area(0, 0, 1, 1), area(0, 2, 1, 1), area(2, 0, 1, 1), area(2, 2, 1, 1), area(5, 0, 1, 1)];
  const parts = [head, ...body, area(5, 2, 1, 1)];
  const over = area(0, 0, 6, 3);
  const whole: readonly Area[] = [all];
  const rule = { kind: "list", source: "=B1:B2" } as const;
  const prompt = { prompt: { title: "", text: "" }, refusal: "" };
  const chart = { name: "Outsource 1", source: all, position: area(1, 1, 2, 1) } as SheetPlan["charts"][number];
  const sheet = smallSheet(Array(3).fill([null, null]), {
    inputs: whole,
    spills: whole,
    checkAreas: whole,
    styles: [{ style: "header", areas: whole }],
    validations: [{ areas: whole, rule, ...prompt }],
    unbroken: [{ area: all, axis: "rows" }],
    charts: [chart],
    links: [{ cell: cellAt(1, 1), sheet: "costs" }],
    rowHeights: [{ row: 2, points: 40 }],
    closedRows: [{ first: 1, last: 2 }],
    frozen: { rows: 2, columns: 1 },
    print: { area: all, titleRows: 2, titleColumns: 2, rowBreaks: [1, 2], columnBreaks: [1], landscape: true },
  });
  expect(spread(sheet, gaps)).toMatchObject({
    inputs: parts,
    spills: parts,
    checkAreas: parts,
    styles: [{ style: "header", areas: parts }],
    validations: [{ areas: parts, rule: { kind: "list", source: "=C1:C3" } }],
    unbroken: [{ area: over, axis: "rows" }],
    charts: [{ source: over, position: area(2, 2, 4, 1) }],
    links: [{ cell: cellAt(2, 2) }],
    rowHeights: [{ row: 5, points: 40 }],
    closedRows: [{ first: 2, last: 5 }],
    frozen: { rows: 3, columns: 1 },
    print: { area: over, titleRows: 3, titleColumns: 3, rowBreaks: [2, 5], columnBreaks: [2] },
  });
});

test("what still stands side by side is one part", () => {
  const sheet = smallSheet(Array(3).fill([null, null]), { inputs: [area(0, 0, 3, 2)] });
  const { inputs } = spread(sheet, { rows: lines(0, 1, 3), columns: lines(0, 1) });
  expect(inputs).toEqual([area(0, 0, 2, 2), area(3, 0, 1, 2)]);
});

test("cells beyond the plan follow its last ones", () => {
  expect(spread(smallSheet([["=D9"], [null], [null]]), { rows: lines(0, 2, 5), columns: lines(1) }).cells[0]).toEqual([
    null,
    "=E12",
  ]);
});

test("neither rows nor columns are frozen where none were, and a title row that was none is none", () => {
  const placement = { rows: lines(1, 2, 5), columns: lines(3, 4) };
  const print = { area: area(0, 0, 3, 2), titleRows: 0, landscape: false };
  expect(spread(smallSheet(Array(3).fill([null, null]), { print }), placement)).toMatchObject({
    frozen: { rows: 0, columns: 0 },
    print: { titleRows: 0 },
  });
});

test("a formula of another sheet, and a name, follow a sheet in which lines were added", () => {
  const plan: WorkbookPlan = {
    sheets: [
      smallSheet([["a"], ["b"]]),
      smallSheet([["=Inputs!A2+A2"]], {
        id: "costs",
        title: "Costs",
        validations: [
          {
            areas: [cellAt(0, 0)],
            rule: { kind: "list", source: "='Inputs'!A1:A2" },
            prompt: { title: "", text: "" },
            refusal: "",
          },
        ],
      }),
    ],
    names: [
      { name: "Both", sheet: "inputs", area: area(0, 0, 2, 1) },
      { name: "Cost", sheet: "costs", area: cellAt(0, 0) },
    ],
  };
  const placed = spreadPlan(plan, new Map([["inputs", { rows: lines(0, 3), columns: lines(0) }]]));
  expect(placed.sheets[1]!.cells).toEqual([["='Inputs'!A4+A2"]]);
  expect(placed.sheets[1]!.validations[0]!.rule).toEqual({ kind: "list", source: "='Inputs'!A1:A4" });
  expect(placed.names.map((name) => name.area)).toEqual([area(0, 0, 4, 1), cellAt(0, 0)]);
});

const anyLines = (count: number) =>
  fc
    .array(fc.nat(2), { minLength: count, maxLength: count })
    .map((skipped) => skipped.map((_, line) => line + skipped.slice(0, line + 1).reduce((sum, each) => sum + each, 0)))
    .map((planned) => lines(...planned));
const anyPlacement = fc.record({ rows: anyLines(6), columns: anyLines(5) });
const anyArea = fc
  .tuple(fc.nat(5), fc.nat(4), fc.nat(5), fc.nat(4))
  .map(([row, column, rows, columns]) =>
    area(row, column, Math.min(rows, 5 - row) + 1, Math.min(columns, 4 - column) + 1),
  );

function cellsOf({ row, column, rows, columns }: Area): string[] {
  return Array.from({ length: rows * columns }, (_, index) => [
    row + Math.floor(index / columns),
    column + (index % columns),
  ]).map((place) => place.join(" "));
}

test("taking the user's lines out again gives the plan back", () => {
  const cell = fc.constantFrom(null, 1, "text", "=A1+$C$2", "=SUM(A1:E6)", "=SUM(B:B)+Other!A1");
  const cells = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(cells, anyPlacement, (planned, placement) => {
      const placed = spread(smallSheet(planned), placement);
      const { rows, columns } = placement;
      const from = (to: LinePlacement) => (line: number) =>
        to.planned.includes(line) ? to.planned.indexOf(line) : undefined;
      const back = (formula: string) =>
        movedFormula(formula, "Inputs", (title) =>
          title === "Inputs" ? { title, rows: from(rows), columns: from(columns) } : undefined,
        );
      const ours = rows.planned.map((row) => columns.planned.map((column) => placed.cells[row]![column]!));
      expect(ours.map((row) => row.map((each) => (typeof each === "string" ? back(each) : each)))).toEqual(planned);
      const filled = (all: SheetPlan["cells"]) => all.flat().filter((each) => each !== null).length;
      expect([placed.cells.length, placed.cells[0]!.length]).toEqual([rows.count, columns.count]);
      expect(filled(placed.cells)).toBe(filled(planned));
    }),
  );
});

test("the parts of an area are the places of its cells, each once; as a whole it is the smallest around them", () => {
  fc.assert(
    fc.property(anyArea, anyPlacement, (each, placement) => {
      const sheet = smallSheet(Array(6).fill(Array(5).fill(null)), { checkAreas: [each] });
      const at = (place: string) => {
        const [row, column] = place.split(" ").map(Number);
        return `${placement.rows.planned[row!]} ${placement.columns.planned[column!]}`;
      };
      const parts = spread(sheet, placement).checkAreas.flatMap(cellsOf);
      expect(parts.toSorted()).toEqual(cellsOf(each).map(at).toSorted());
      const whole = placedArea(each, placement);
      const rows = parts.map((place) => Number(place.split(" ")[0]));
      const columns = parts.map((place) => Number(place.split(" ")[1]));
      expect([whole.row, whole.column]).toEqual([Math.min(...rows), Math.min(...columns)]);
      expect([whole.row + whole.rows - 1, whole.column + whole.columns - 1]).toEqual([
        Math.max(...rows),
        Math.max(...columns),
      ]);
    }),
  );
});

test("a plan in which nothing was added is the plan itself", () => {
  const plan: WorkbookPlan = { sheets: [smallSheet([["=A1"]])], names: [] };
  expect(spreadPlan(plan, new Map([["inputs", { rows: lines(0), columns: lines(0) }]]))).toBe(plan);
});
