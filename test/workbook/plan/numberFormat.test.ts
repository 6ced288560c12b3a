import { ChecksLayout } from "../../../src/workbook/layout/checks";
import { layoutsFor } from "../../../src/workbook/layout/layouts";
import { numberFormats } from "../../../src/workbook/plan/numberFormat";
import { samplePlan } from "../../support/sample";

test("a difference that only rounding makes reads 0, and none that fails a check does", () => {
  const limit = Number(/^\[<(0\.\d+)\]0;0\.0E\+00$/.exec(numberFormats.difference)?.[1]);
  expect(limit).toBeGreaterThan(3.4e-16);
  const { columns } = new ChecksLayout(4);
  const { cells, numberFormats: formats } = samplePlan().sheets.find(({ id }) => id === "checks")!;
  const tolerances = cells
    .filter((_, row) => formats[row]![columns.value] === numberFormats.difference)
    .map((row) => Number(row[columns.tolerance]));
  expect(tolerances.length).toBeGreaterThan(5);
  expect(Math.min(...tolerances)).toBeGreaterThanOrEqual(limit);
});

test("a break-even has the fewer decimals the larger it is, on both sheets where it is read beside the figure in force", () => {
  const sections = numberFormats.anyFigure.split(";");
  const bounds = sections.map((section) => Number(/^\[>=(\d+)\]/.exec(section)?.[1] ?? 0));
  expect(bounds).toEqual([1000, 10, 0]);
  expect(sections.map((section) => section.split(".")[1]?.length ?? 0)).toEqual([0, 2, 4]);
  const { comparison, summary } = layoutsFor(4);
  const formatsOn = (sheet: "comparison" | "summary", row: number, columns: readonly number[]) => {
    const { numberFormats: formats } = samplePlan().sheets.find(({ id }) => id === sheet)!;
    return columns.map((column) => formats[row]?.[column]);
  };
  const both = [numberFormats.anyFigure, numberFormats.anyFigure];
  expect(formatsOn("comparison", comparison.sections.breakEvens.first, [2, 3])).toEqual(both);
  expect(formatsOn("summary", summary.breakEvenRow(0), [1, 2])).toEqual(both);
});
