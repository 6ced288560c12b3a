import fc from "fast-check";
import { type Retitled, changeBack, changeOf } from "../../../src/workbook/standing/sheetChange";
import { cellAt } from "../../../src/workbook/plan/address";
import type { PlannedCell, SheetPlan } from "../../../src/workbook/plan/plan";
import type { SheetRewriting } from "../../../src/workbook/standing/rewriting";
import type { StandingCell } from "../../../src/workbook/standing/standingSheet";
import { smallSheet, standingSheet } from "../../support/smallSheet";
import { written } from "../../support/written";

type Row<Cell> = readonly Cell[];

const asItIs: Retitled = (formula) => formula;
const still = { staysInPlace: true, keepsLook: false, users: [] };
const theirs = { staysInPlace: true, keepsLook: true, users: [] };
const moved = { staysInPlace: false, keepsLook: false, users: [] };

const call = "=OUTSOURCE_TCO(A9)";

/** What is written in a row over which the plan is written, given the plan before and what stands there. */
function changed(
  before: Row<PlannedCell>,
  stands: Row<StandingCell>,
  after: Row<PlannedCell>,
  how: Pick<SheetRewriting, "staysInPlace" | "keepsLook" | "users">,
  parts: Partial<SheetPlan> = {},
) {
  const plan = smallSheet([after], parts);
  const sheet = { ...how, before: smallSheet([before], parts), standing: standingSheet(plan, [stands]) };
  return changeOf(plan, sheet, asItIs).cells[0];
}

describe("on a sheet whose cells stay in their places", () => {
  test.each<[string, PlannedCell, StandingCell]>([
    ["a text", "Price", "Price"],
    ["a text that Excel shows without its apostrophe", "'2026", "2026"],
    ["a formula", "=A1*2", "=A1*2"],
    ["a formula whose title Excel writes without quotes", "='Inputs'!A1", "=Inputs!A1"],
  ])("what stands there already is not written: %s", (_, planned, stands) => {
    expect(changed([planned], [stands], [planned], still)).toEqual([undefined]);
  });

  test.each<[string, PlannedCell, StandingCell]>([
    ["another text", "Price", "Our price"],
    ["a formula replaced by its value", "=A1*2", 7],
    ["a formula whose title needs its quotes", "='My inputs'!A1", "=My inputs!A1"],
    ["a text that looks like the formula", "=A1*2", "'=A1*2"],
    ["a cell that is empty", "Price", null],
  ])("what differs is: %s", (_, planned, stands) => {
    expect(changed([planned], [stands], [planned], still)).toEqual([planned]);
  });

  test("what was ours or is an input is emptied where the plan is empty; what is the user's, and what a formula spills, stays", () => {
    const parts = { inputs: [cellAt(0, 1)], spills: [cellAt(0, 3)] };
    const before = ["old", null, null, "old", "old", call];
    const stands = ["old", 1, "own", 5, null, call];
    const after = [null, null, null, null, null, call];
    const kept = undefined;
    expect(changed(before, stands, after, still, parts)).toEqual([null, null, kept, kept, kept, kept]);
  });

  test("what formulas had spilled before they were frozen is emptied, for they spill there again", () => {
    const parts = { spills: [{ row: 0, column: 0, rows: 1, columns: 2 }] };
    for (const how of [still, moved])
      expect(changed([call, null, null], [1, 2, null], [call, null, null], how, parts)).toEqual([
        call,
        null,
        undefined,
      ]);
  });

  test("a formula that stands is compared with the titles that the sheets have by now", () => {
    const plan = smallSheet([["='Mga input'!A1"]]);
    const sheet = { ...still, before: plan, standing: standingSheet(plan, [["=Inputs!A1"]]) };
    const retitled: Retitled = (formula) => formula.replace("Inputs", "'Mga input'");
    expect(changeOf(plan, sheet, retitled).cells).toEqual([[undefined]]);
    expect(changeOf(plan, sheet, asItIs).cells).toEqual([["='Mga input'!A1"]]);
  });

  test("only formats that the plan before did not have are written", () => {
    const plan = smallSheet([[1, 2]], { numberFormats: [["0.00", "0%"]] });
    const before = smallSheet([[1, 2]], { numberFormats: [["0.00", "0.0"]] });
    const change = changeOf(plan, { ...still, before, standing: standingSheet(before, [[1, 2]]) }, asItIs);
    expect(change.numberFormats).toEqual([[undefined, "0%"]]);
    expect(change).toMatchObject({ before, isMoved: false, keepsLook: false });
  });
});

describe("on a company's own sheet", () => {
  test("a company's words stay, ours follow the language, and empty cells are filled", () => {
    const before = ["Price", "Calls", "Sum"];
    expect(changed(before, ["Our price", "Calls", null], ["Pris", "Opkald", "Sum"], theirs)).toEqual([
      undefined,
      "Opkald",
      "Sum",
    ]);
  });

  test("formulas and inputs are ours to write, whatever stands there", () => {
    const parts = { inputs: [cellAt(0, 1)] };
    expect(changed(["=A1", 1], [5, "dear"], ["=A1", 2], theirs, parts)).toEqual(["=A1", 2]);
  });
});

describe("on a sheet whose cells move", () => {
  test("every planned cell is written, what else stood there is emptied, and what is the user's goes along in its format", () => {
    const own = { row: 0, column: 1, cell: "own", numberFormat: "0%", to: { row: 1, column: 3 } };
    const plan = smallSheet([["a", 1, null]], { numberFormats: [["General", "0.00", "General"]] });
    const before = smallSheet([["a", null, null]]);
    const standing = standingSheet(before, [["a", "own", "gone"]]);
    const change = changeOf(plan, { ...moved, users: [own], before, standing }, asItIs);
    expect(change.cells).toEqual([
      ["a", 1, null, undefined],
      [undefined, undefined, undefined, "own"],
    ]);
    expect(change.numberFormats).toEqual([
      [undefined, "0.00", undefined, undefined],
      [undefined, undefined, undefined, "0%"],
    ]);
    expect(change.isMoved).toBe(true);
  });

  test("what a formula has spilled goes with it: nothing is written there", () => {
    const parts = { spills: [{ row: 0, column: 0, rows: 1, columns: 2 }] };
    expect(changed([call, null], [call, 2], [null, null], moved, parts)).toEqual([null, undefined]);
  });
});

const cell = fc.constantFrom<PlannedCell>(null, null, "text", "'2026", 3, "=A1+1", "='Inputs'!B2");
const typed = fc.option(fc.constantFrom<StandingCell>(null, "own", 7, "=B1", true), { nil: undefined, freq: 3 });
const format = fc.constantFrom("General", "0.00", "0%");
const rows = 3;
const columns = 4;
const grid = <Cell>(each: fc.Arbitrary<Cell>) =>
  fc.array(fc.array(each, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const anySheet = fc
  .tuple(grid(cell), grid(format))
  .map(([cells, numberFormats]) => smallSheet(cells, { numberFormats, inputs: [cellAt(1, 1)] }));
const anyWriting = fc
  .record({ plan: anySheet, before: anySheet, over: grid(typed), how: fc.constantFrom(still, theirs, moved) })
  .map(({ plan, before, over, how }) => {
    const cells = over.map((row, r) => row.map((each, c) => (each === undefined ? before.cells[r]![c]! : each)));
    return { plan, sheet: { ...how, before, standing: standingSheet(before, cells) } };
  });

test("after the change the plan stands, but for a company's words", () => {
  fc.assert(
    fc.property(anyWriting, ({ plan, sheet }) => {
      const change = changeOf(plan, sheet, asItIs);
      const result = written(sheet.standing.cells, change.cells);
      const plain = (each: StandingCell | undefined) => String(each).replace(/^'/, "");
      for (const [r, row] of plan.cells.entries())
        for (const [c, planned] of row.entries()) {
          const isWord = typeof planned !== "string" || !planned.startsWith("=");
          if (planned !== null && !(sheet.keepsLook && isWord)) expect(plain(result[r]![c])).toBe(plain(planned));
        }
      const again = { ...sheet, staysInPlace: true, before: plan, standing: standingSheet(plan, result) };
      const second = changeOf(plan, again, asItIs);
      expect([...second.cells, ...second.numberFormats].flat().filter((each) => each !== undefined)).toEqual([]);
    }),
  );
});

test("a change that came as far as any row, put back, is no change: neither of cells nor of formats", () => {
  fc.assert(
    fc.property(anyWriting, fc.nat(rows), ({ plan, sheet }, reached) => {
      const change = changeOf(plan, sheet, asItIs);
      const back = changeBack(plan, sheet, change);
      const { cells, numberFormats } = sheet.standing;
      expect(written(written(cells, change.cells.slice(0, reached)), back.cells)).toEqual(cells);
      // Where cells move, all formats are cleared before any is written.
      const cleared = (formats: readonly (readonly StandingCell[])[]) =>
        change.isMoved ? formats.map((row) => row.map(() => "General")) : formats;
      const after = written(cleared(numberFormats), change.numberFormats.slice(0, reached));
      expect(written(cleared(after), back.numberFormats)).toEqual(numberFormats);
    }),
  );
});

test("what a formula had spilled comes back with it: what has been written there is taken away, and nothing else is written", () => {
  const parts = { spills: [{ row: 0, column: 0, rows: 1, columns: 3 }] };
  const before = smallSheet([[call, null, null]], parts);
  const standing = standingSheet(before, [[call, 2, 3]]);
  const sheet = { ...moved, before, standing: { ...standing, chartNames: ["Outsource 1"] } };
  const plan = smallSheet([["new", "new", null]]);
  const change = changeOf(plan, sheet, asItIs);
  expect(change.chartNames).toEqual(["Outsource 1"]);
  expect(changeBack(plan, sheet, change)).toMatchObject({
    cells: [[call, null, undefined]],
    numberFormats: [[undefined, undefined, undefined]],
    before: plan,
    isMoved: true,
    chartNames: [],
  });
});
