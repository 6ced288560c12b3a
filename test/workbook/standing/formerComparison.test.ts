import { readFileSync } from "node:fs";
import path from "node:path";
import { messages } from "../../../src/locale/messages";
import { ComparisonLayout } from "../../../src/workbook/layout/comparison";
import { WorkingsLayout } from "../../../src/workbook/layout/workings";
import { sheetIds } from "../../../src/workbook/plan/sheetId";
import { plannedWriting } from "../../../src/workbook/standing/plannedWriting";
import { readStanding } from "../../../src/workbook/standing/readStanding";
import type { StandingCell } from "../../../src/workbook/standing/standingSheet";
import { sampleRequest } from "../../support/sample";
import { type PlainWorkbook, shown, typedIn, workbookAfter, workbookWith } from "./workbookAfter";

const [inHouse, , , offshore] = sampleRequest().options;
const request = sampleRequest({ options: [inHouse!, offshore!] });
const [layout, workings] = [new ComparisonLayout(2), new WorkingsLayout(2)];

/** The cells of a Comparison sheet as version 0.1.0 wrote it, its workings below the settings: row by row, parted by tabs. */
const recorded: StandingCell[][] = readFileSync(path.join(__dirname, "formerComparison.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .map((row) => row.split("\t").map((cell) => (cell === "" ? null : /^-?[\d.]+$/.test(cell) ? Number(cell) : cell)));

function written(workbook: PlainWorkbook) {
  const read = readStanding(workbook.located, workbook.sheets);
  if (!read.ok) throw new Error(read.refusal.kind);
  const writing = plannedWriting(workbook.located, read.value, request, false);
  if (!writing.ok) throw new Error(writing.refusal.kind);
  return writing.value;
}

/** A comparison of that version: no sheet of workings, and the recorded Comparison. */
function former(): PlainWorkbook {
  const empty = workbookWith("Sheet1");
  const { located, sheets } = workbookAfter(empty, written(empty));
  const { workings: gone, ...titles } = located.titles;
  return {
    located: {
      ...located,
      titles,
      allTitles: located.allTitles.filter((title) => title !== gone),
      memory: { ...located.memory, planMark: "of 0.1.0" },
    },
    sheets: sheets
      .filter(({ id }) => id !== "workings")
      .map((sheet) => (sheet.id === "comparison" ? { ...sheet, cells: recorded, values: shown(recorded) } : sheet)),
  };
}

const rowOf = (id: string) => recorded.findIndex((row) => row.at(-1) === id);
const cellsOf = ({ sheets }: PlainWorkbook, id: string) => sheets.find((sheet) => sheet.id === id)!.cells;

describe("a comparison whose workings stand on Comparison", () => {
  let after: PlainWorkbook;
  let kept: readonly (readonly StandingCell[])[];
  beforeAll(() => {
    const typed = typedIn(
      typedIn(former(), "comparison", rowOf("close-cost"), 1, 0.123),
      "comparison",
      rowOf("focus-option"),
      1,
      offshore!.name,
    );
    const beside = typedIn(typed, "comparison", rowOf("irr"), 10, "as the auditor has it");
    const remarked = typedIn(beside, "comparison", rowOf("annuity"), 10, "checked by hand");
    const writing = written(remarked);
    after = workbookAfter(remarked, writing);
    kept = writing.kept?.cells ?? [];
  });

  test("has them on a sheet of their own once it is brought up to date, and none on Comparison", () => {
    expect(Object.keys(after.located.titles)).toEqual(sheetIds);
    expect(cellsOf(after, "workings")[workings.numberRow("annuity")]?.[0]).toBe(
      messages.en.sheets.comparison.numbers.annuity,
    );
    const texts = cellsOf(after, "comparison").flat();
    expect(texts.filter((cell) => /^'?\{\w+\}|\{\w+\} /.test(String(cell)))).toEqual([]);
    expect(texts).not.toContain("irr-proof");
    const planned = layout.sections.drawnSavings.first + layout.sections.drawnSavings.rows;
    expect(
      cellsOf(after, "comparison")
        .slice(planned)
        .flat()
        .filter((cell) => cell !== null),
    ).toEqual([]);
  });

  test("keeps the settings and the option that were typed, and what was written beside them", () => {
    const cells = cellsOf(after, "comparison");
    expect([layout.settingRow("close-cost"), layout.focusRow].map((row) => cells[row]?.[1])).toEqual([
      0.123,
      offshore!.name,
    ]);
    expect(cells[layout.rowOf("irr")]?.[10]).toBe("as the auditor has it");
    expect(kept.flat()).toContain("checked by hand");
  });

  test("is left as it is when it is written once more", () => {
    const again = written(after);
    const counts = again.sheets.map(({ plan, change }) => [
      plan.id,
      change.cells.flat().filter((cell) => cell !== undefined).length,
    ]);
    expect(counts.filter(([id, count]) => count !== 0 && id !== "about")).toEqual([]);
  });
});
