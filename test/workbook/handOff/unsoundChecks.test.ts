import { checksIn } from "../../../src/workbook/handOff/unsoundChecks";
import { ChecksLayout } from "../../../src/workbook/layout/checks";
import { verdicts } from "../../../src/workbook/plan/verdicts";

const layout = new ChecksLayout(2);
const [first, typed] = [0, layout.typedResults.row - layout.results.row];

/** All checks hold but two: the first, and the first of what is typed, which says what it fails at. */
function rowsWith(columns: number): unknown[][] {
  return Array.from({ length: layout.results.rows }, (_, row) => {
    const result = row === first || row === typed ? verdicts.failed.value : verdicts.passed.value;
    return [`Check ${row}`, "unit", 1, 0, result, row === typed ? "Calls per year" : 1000].slice(0, columns);
  });
}

test("of those that fail, one of what is typed comes first and says what it fails at", () => {
  const { verdict, failed } = checksIn([[verdicts.failed.value]], rowsWith(6), "en");
  expect(verdict).toBe("failed");
  expect(failed).toEqual([
    { name: `Check ${typed}: Calls per year`, index: typed },
    { name: `Check ${first}`, index: first },
  ]);
});

test("checks of an earlier version, which say no places, are told in their own order", () => {
  const { failed } = checksIn([[verdicts.failed.value]], rowsWith(5), "en");
  expect(failed.map(({ index }) => index)).toEqual([first, typed]);
});
