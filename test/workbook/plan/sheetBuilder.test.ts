import fc from "fast-check";
import { type Area, cellAt } from "../../../src/workbook/plan/address";
import { SheetBuilder } from "../../../src/workbook/plan/sheetBuilder";

const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });
const layout = {
  columnWidths: [10],
  rowHeights: [],
  frozen: { rows: 1, columns: 0 },
  print: { area: area(0, 0, 1, 1), titleRows: 1, landscape: false },
};

function built(fill: (sheet: SheetBuilder) => void) {
  const sheet = new SheetBuilder("inputs", "Inputs");
  fill(sheet);
  return sheet.plan(layout);
}

/** The areas of a style that was given to some, one by one. */
const joined = (areas: readonly Area[]) =>
  built((sheet) => areas.forEach((each) => sheet.style(each, "header"))).styles[0]?.areas ?? [];

const cellsOf = (areas: readonly Area[]) =>
  areas.flatMap(({ row, column, rows, columns }) =>
    Array.from(
      { length: rows * columns },
      (_, index) => `${row + Math.floor(index / columns)} ${column + (index % columns)}`,
    ),
  );

test("a plan has a rectangle of cells from A1 to the last that was put, styled or reserved", () => {
  const plan = built((sheet) => {
    sheet.text(0, 1, "Head");
    sheet.number(1, 0, 3, "0.00");
    sheet.style(area(0, 1, 1, 2), "header");
    sheet.reserve(area(2, 0, 1, 2), "0%");
  });
  expect(plan).toMatchObject({ id: "inputs", title: "Inputs", ...layout });
  expect(plan.cells).toEqual([
    [null, "Head", null],
    [3, null, null],
    [null, null, null],
  ]);
  expect(plan.numberFormats).toEqual([
    ["General", "General", "General"],
    ["0.00", "General", "General"],
    ["0%", "0%", "General"],
  ]);
});

test.each([
  ["=SUM(A1)", "'=SUM(A1)"],
  ["+1", "'+1"],
  ["-", "'-"],
  ["@home", "'@home"],
  ["2026", "'2026"],
  ["'quoted'", "''quoted'"],
  ["Price", "Price"],
  ["", null],
])("our text %j is put so that it is read as that text: %j", (text, cell) => {
  expect(built((sheet) => sheet.text(0, 0, text)).cells).toEqual([[cell]]);
});

test.each([
  ["=A1*2", "=A1*2"],
  ["5 agents", "'5 agents"],
  ["true", "'true"],
  ["'2026", "'2026"],
  ["@home", "'@home"],
  ["Manila", "Manila"],
  [12, 12],
  [null, null],
])("what was typed as %j stands there again: %j", (typed, cell) => {
  const plan = built((sheet) => sheet.input(0, 0, typed, "General"));
  expect([plan.cells, plan.inputs, plan.styles]).toEqual([
    [[cell]],
    [cellAt(0, 0)],
    [{ style: "input", areas: [cellAt(0, 0)] }],
  ]);
});

test("a formula is written without its sign, and looks like a formula unless it is said otherwise", () => {
  const plan = built((sheet) => {
    sheet.formula(0, 0, "A1", "0%");
    sheet.formula(0, 1, "A2", "0%", "total");
  });
  expect(plan.cells).toEqual([["=A1", "=A2"]]);
  expect(plan.styles.map(({ style }) => style)).toEqual(["formula", "total"]);
});

test("what is put last in a cell holds", () => {
  const plan = built((sheet) => {
    sheet.text(0, 0, "first");
    sheet.number(0, 0, 2, "0");
  });
  expect([plan.cells, plan.numberFormats]).toEqual([[[2]], [["0"]]]);
});

test("a spill keeps its rows and columns together, and leaves the formula that fills it", () => {
  const whole = area(0, 0, 2, 2);
  const plan = built((sheet) => {
    sheet.formula(0, 0, "OUTSOURCE_TCO(A9)", "0");
    sheet.reserve(whole, "0.00");
  });
  expect(plan.cells).toEqual([
    ["=OUTSOURCE_TCO(A9)", null],
    [null, null],
  ]);
  expect(plan.numberFormats).toEqual([
    ["0", "0.00"],
    ["0.00", "0.00"],
  ]);
  expect(plan.spills).toEqual([whole]);
  expect(plan.unbroken).toEqual([
    { area: whole, axis: "rows" },
    { area: whole, axis: "columns" },
  ]);
});

test("cells that accept the same with the same words are one validation, others another", () => {
  const words = { prompt: { title: "Price", text: "" }, refusal: "No" };
  const rule = { kind: "number", least: 0, most: 1, whole: false } as const;
  const plan = built((sheet) => {
    sheet.validate({ areas: [cellAt(0, 0)], rule, ...words });
    sheet.validate({ areas: [cellAt(1, 0)], rule, ...words });
    sheet.validate({ areas: [cellAt(2, 0)], rule: { ...rule, most: 2 }, ...words });
  });
  expect(plan.validations).toEqual([
    { areas: [area(0, 0, 2, 1)], rule, ...words },
    { areas: [cellAt(2, 0)], rule: { ...rule, most: 2 }, ...words },
  ]);
});

const anyCells = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(5)), {
  selector: (place) => place.join(" "),
  maxLength: 42,
});

test("joined areas cover the cells they are made of, each once", () => {
  fc.assert(
    fc.property(anyCells, (places) => {
      const areas = joined(places.map(([row, column]) => cellAt(row, column)));
      expect(cellsOf(areas).sort()).toEqual(places.map((place) => place.join(" ")).sort());
      expect(areas.length).toBeLessThanOrEqual(places.length);
    }),
  );
});

test("areas of any size that do not overlap are joined to just their cells", () => {
  const anySize = fc.tuple(fc.nat(6), fc.nat(5), fc.nat(3), fc.nat(3));
  fc.assert(
    fc.property(fc.array(anySize, { maxLength: 10 }), (sizes) => {
      const taken = new Set<string>();
      const apart = sizes
        .map(([row, column, rows, columns]) => area(row, column, rows + 1, columns + 1))
        .filter((each) => {
          if (cellsOf([each]).some((cell) => taken.has(cell))) return false;
          cellsOf([each]).forEach((cell) => taken.add(cell));
          return true;
        });
      expect(cellsOf(joined(apart)).sort()).toEqual([...taken].sort());
    }),
  );
});

test("a rectangle put cell by cell, in whatever order, is one area", () => {
  const whole = fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));
  const anyOrder = whole.chain(([row, column, rows, columns]) => {
    const cells = cellsOf([area(row, column, rows, columns)]).map((place) => place.split(" ").map(Number));
    return fc.tuple(
      fc.constant(area(row, column, rows, columns)),
      fc.shuffledSubarray(cells, { minLength: cells.length }),
    );
  });
  fc.assert(
    fc.property(anyOrder, ([rectangle, cells]) => {
      expect(joined(cells.map(([row, column]) => cellAt(row!, column!)))).toEqual([rectangle]);
    }),
  );
});
