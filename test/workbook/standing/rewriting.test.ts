import fc from "fast-check";
import { changeBack, changeOf } from "../../../src/workbook/standing/sheetChange";
import type { WorkbookPlan } from "../../../src/workbook/plan/plan";
import { atPlannedPlaces, recognise } from "../../../src/workbook/standing/recognise";
import { type Rewriting, type Standing, rewriting } from "../../../src/workbook/standing/rewriting";
import type { StandingCell, StandingSheet } from "../../../src/workbook/standing/standingSheet";
import {
  type Edit,
  type TypedLines,
  anyAddition,
  anyEdits,
  columns,
  edited,
  inputs,
  ownIn,
  smallBook,
} from "../../support/editedBook";
import { smallSheet, standingSheet } from "../../support/smallSheet";
import { written } from "../../support/written";

const labels = ["one", "two", "three", "four", "five", "six"];

function standingOf(plan: WorkbookPlan, sheets: readonly StandingSheet[], changes: Partial<Standing> = {}): Standing {
  const recognised = new Map(plan.sheets.map((sheet, index) => [sheet.id, recognise(sheet, sheets[index]!.cells)]));
  return { sheets, plan, isKnown: true, companySheets: new Set(), isLaidOutAnew: false, recognised, ...changes };
}

/** What stands in the inputs, found again by their labels. */
function typedIn({ sheets, recognised }: Standing, old: readonly string[]): TypedLines {
  const cells = atPlannedPlaces(recognised.get("inputs")!, sheets[inputs]!.cells);
  return Object.fromEntries(old.map((label, index) => [label, cells[index + 1]?.[columns.typed] ?? undefined]));
}

function write(rewritten: Rewriting): StandingSheet[] {
  return rewritten.plan.sheets.map((plan) => {
    const sheet = rewritten.sheets.get(plan.id)!;
    const { standing } = sheet;
    return { ...standing, cells: written(standing.cells, changeOf(plan, sheet, (formula) => formula).cells) };
  });
}

/** Edits the sheets of one plan and writes another over them. */
function rewrite(old: readonly string[], next: readonly string[], edits: readonly Edit[], isWhole = false) {
  const plan = smallBook(old, {}, isWhole);
  const standing = standingOf(plan, edited(plan, edits));
  const after = smallBook(next, typedIn(standing, old), isWhole);
  const rewritten = rewriting(standing, after, after);
  return { standing, rewritten, after, sheets: write(rewritten) };
}

const trimmed = (cells: readonly (readonly StandingCell[])[]) => {
  const rows = cells.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
};
const cellsOf = (sheets: readonly StandingSheet[]) => sheets.map(({ cells }) => trimmed(cells));

/** A formula whose titles stand without quotes where they may. */
const plain = (cell: StandingCell) => (typeof cell === "string" ? cell.replaceAll("'Inputs'", "Inputs") : cell);

const anyLabels = fc.subarray(labels, { minLength: 3 });
const numRuns = 40;

test("a sheet that nobody has touched is left as it is", () => {
  const { rewritten, standing, sheets } = rewrite(labels, labels, []);
  expect([...rewritten.sheets.values()].map(({ staysInPlace, users }) => [staysInPlace, users])).toEqual([
    [true, []],
    [true, []],
  ]);
  expect(cellsOf(sheets)).toEqual(cellsOf(standing.sheets));
});

test("a row of the user's, what stands beside a line and a formula of the user's go along when lines are added and taken out", () => {
  const insert = { kind: "insert", axis: "rows", at: 3 } as const;
  const own = { kind: "type", row: 3, column: columns.label, isFormula: false } as const;
  const beside = { kind: "type", row: 4, column: columns.empty, isFormula: true } as const;
  const { sheets } = rewrite(["one", "two", "four"], ["one", "three", "four"], [insert, own, beside]);
  expect(cellsOf(sheets)).toEqual([
    [
      ["Inputs", "Typed", "In force"],
      ["one", 0, "=IF(B2>0,B2,1)"],
      ["three", 10, "=IF(B3>0,B3,1)"],
      ["own 1"],
      ["four", 20, "=IF(B5>0,B5,1)", '="own 2"&C5'],
    ],
    [
      ["Costs", "=SUM('Inputs'!C2:C5)"],
      ["First", "='Inputs'!$C$2/2"],
    ],
  ]);
});

test("a row put into a table that must stay whole goes behind it, and one right behind it stays", () => {
  const first = { kind: "insert", axis: "rows", at: 2 } as const;
  const second = { kind: "insert", axis: "rows", at: 4 } as const;
  const own = [2, 4].map((row) => ({ kind: "type", row, column: columns.label, isFormula: false }) as const);
  const { sheets } = rewrite(labels, labels, [first, second, ...own], true);
  const column = sheets[inputs]!.cells.map((row) => row[columns.label]);
  expect(column.slice(0, 6)).toEqual(["Inputs", "one", "two", "own 2", "own 3", "three"]);
});

test("a sheet that gets more lines is written as a whole, and what looks below it looks as far below it", () => {
  const own = { kind: "type", row: 0, column: columns.empty, isFormula: false } as const;
  const plan = smallBook(["one", "three"]);
  const sheets = edited(plan, [own]).map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) => row.map((cell) => (cell === "own 0" ? '="own 0"&C20' : cell))),
  }));
  const after = smallBook(["one", "two", "three"]);
  const rewritten = rewriting(standingOf(plan, sheets), after, after);
  expect([...rewritten.sheets.values()].map(({ staysInPlace }) => staysInPlace)).toEqual([false, true]);
  expect(write(rewritten)[inputs]!.cells[0]![columns.empty]).toBe('="own 0"&C21');
  const longer = smallBook(["one", "three", "four"]);
  const [first] = [...rewriting(standingOf(plan, sheets), longer, longer).sheets.values()];
  expect(first!.staysInPlace).toBe(false);
});

test("the looks that a sheet has are known where they are, though lines of ours are gone", () => {
  const rows = (count: number) => ({ row: 0, column: 0, rows: count, columns: 1 });
  const plan = smallSheet([["one"], ["two"], ["three"], ["four"]], {
    styles: [{ style: "header", areas: [rows(4)] }],
    unbroken: [{ area: rows(3), axis: "columns" }],
  });
  const book = { sheets: [plan], names: [] };
  const { sheets } = rewriting(standingOf(book, [standingSheet(plan, [["one"], ["two"], ["four"]])]), book, book);
  expect(sheets.get("inputs")!.before).toMatchObject({
    cells: [["one"], ["two"], ["four"]],
    styles: [{ style: "header", areas: [rows(3)] }],
    unbroken: [{ area: rows(2), axis: "columns" }],
  });
});

test("an entry in the last row stays there when the user has deleted the row of ours that came next", () => {
  const plan: WorkbookPlan = {
    sheets: [
      smallSheet([
        ["one", null],
        ["two", "=A1"],
      ]),
    ],
    names: [],
  };
  const standing = standingOf(plan, [standingSheet(plan.sheets[0]!, [["one", "own"]])]);
  expect(cellsOf(write(rewriting(standing, plan, plan)))).toEqual([
    [
      ["one", "own"],
      ["two", "=A1"],
    ],
  ]);
});

test("the new plan stands on the sheets, whatever was done to them, and a name means the cell it meant", () => {
  fc.assert(
    fc.property(anyLabels, anyLabels, anyEdits, fc.boolean(), (old, next, edits, isWhole) => {
      const { rewritten, sheets } = rewrite(old, next, edits, isWhole);
      const lacking = rewritten.plan.sheets.flatMap(({ cells }, index) =>
        cells.flatMap((row, r) =>
          row.filter((cell, c) => cell !== null && plain(sheets[index]!.cells[r]![c]!) !== plain(cell)),
        ),
      );
      expect(lacking).toEqual([]);
      const { row, column } = rewritten.plan.names[0]!.area;
      expect(sheets[inputs]!.cells[row]![column]).toBe(next[0]);
    }),
    { numRuns },
  );
});

test("what the user has put on a sheet is on it again or listed, once", () => {
  fc.assert(
    fc.property(anyLabels, anyLabels, anyEdits, fc.boolean(), (old, next, edits, isWhole) => {
      const { standing, rewritten, sheets, after } = rewrite(old, next, edits, isWhole);
      const recognised = standing.recognised.get("inputs")!;
      const isInput = (row: number, column: number) =>
        column === recognised.columns[columns.typed] && recognised.rows.slice(1).includes(row);
      const before = standing.sheets[inputs]!.cells.flatMap((row, r) =>
        row.flatMap((cell, c) => (isInput(r, c) ? [] : (ownIn(cell) ?? []))),
      );
      const typed = new Set(after.sheets[inputs]!.cells.flat().flatMap((cell) => ownIn(cell) ?? []));
      const now = sheets[inputs]!.cells.flat().flatMap((cell) => ownIn(cell) ?? []);
      const listed = rewritten.unplaced.flatMap(({ entries }) => entries.flatMap(({ cell }) => ownIn(cell) ?? []));
      expect([...now.filter((own) => !typed.has(own)), ...listed].toSorted()).toEqual(before.toSorted());
    }),
    { numRuns },
  );
});

/** The label in a row, by which the row is known to the reader. */
const labelIn = (row: readonly StandingCell[] | undefined) => row?.find((cell) => labels.includes(String(cell)));

/** What each entry of the user's stands beside, and which line and column its formula refers to. */
function bearings(cells: readonly (readonly StandingCell[])[]) {
  const headers = ["Inputs", "Typed", "In force"];
  const columnOf = (letters: string) => cells.map((row) => row[letters.charCodeAt(0) - 65]);
  return new Map(
    cells.flatMap((row) =>
      row.flatMap((cell) => {
        const own = ownIn(cell);
        if (own === undefined) return [];
        const [, letters = "Z", digits = ""] = /&([A-Z])(\d+)$/.exec(String(cell)) ?? [];
        const header = columnOf(letters).find((each) => headers.includes(String(each)));
        return [[own, { beside: labelIn(row), line: labelIn(cells[Number(digits) - 1]), header }] as const];
      }),
    ),
  );
}

test("what was typed beside a line stands beside it again, and refers to the line and the column it referred to", () => {
  fc.assert(
    fc.property(anyLabels, anyAddition, fc.boolean(), (old, edits, isWhole) => {
      const { standing, sheets } = rewrite(old, labels, edits, isWhole);
      const now = bearings(sheets[inputs]!.cells);
      for (const [own, before] of bearings(standing.sheets[inputs]!.cells)) {
        const known = Object.entries(before).filter(([, each]) => each !== undefined);
        if (now.has(own)) expect(now.get(own)).toMatchObject(Object.fromEntries(known));
      }
    }),
    { numRuns },
  );
});

test("written once more, nothing changes", () => {
  fc.assert(
    fc.property(anyLabels, anyLabels, anyEdits, fc.boolean(), (old, next, edits, isWhole) => {
      const { after, sheets } = rewrite(old, next, edits, isWhole);
      const standing = standingOf(after, sheets);
      const again = smallBook(next, typedIn(standing, next), isWhole);
      const rewritten = rewriting(standing, again, again);
      expect(rewritten.unplaced).toEqual([]);
      expect(cellsOf(write(rewritten))).toEqual(cellsOf(sheets));
    }),
    { numRuns },
  );
});

test("put back, the sheets are as they stood", () => {
  fc.assert(
    fc.property(anyLabels, anyLabels, anyEdits, fc.boolean(), (old, next, edits, isWhole) => {
      const { standing, rewritten, sheets } = rewrite(old, next, edits, isWhole);
      const back = rewritten.plan.sheets.map((plan, index) => {
        const sheet = rewritten.sheets.get(plan.id)!;
        const change = changeOf(plan, sheet, (formula) => formula);
        return { ...sheets[index]!, cells: written(sheets[index]!.cells, changeBack(plan, sheet, change).cells) };
      });
      expect(cellsOf(back)).toEqual(cellsOf(standing.sheets));
    }),
    { numRuns },
  );
});
