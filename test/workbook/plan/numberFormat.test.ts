import { ChecksLayout } from "../../../src/workbook/layout/checks";
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
