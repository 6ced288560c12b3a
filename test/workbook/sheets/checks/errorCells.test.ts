import { layoutsFor } from "../../../../src/workbook/layout/layouts";
import type { WorkbookPlan } from "../../../../src/workbook/plan/plan";
import type { SheetId } from "../../../../src/workbook/plan/sheetId";
import { nothingTyped } from "../../../../src/workbook/request/typedInputs";
import { installCustomFunctions } from "../../../support/customFunctions";
import { samplePlan, sampleRequest } from "../../../support/sample";
import { valuesOf } from "../../../support/valuesOf";

jest.setTimeout(300_000);

const { checks, comparison, inputs, simulation } = layoutsFor(2);

/** Cells that no other formula reads. */
const planted: readonly (readonly [sheet: SheetId, row: number, column: number])[] = [
  ["comparison", comparison.decisionRow + 2, comparison.firstOptionColumn],
  ["simulation", simulation.drawnCounts.row + 1, simulation.drawnCounts.column],
  ["inputs", inputs.rowOf("shrinkage"), inputs.columns.address],
];

function withErrors(plan: WorkbookPlan): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => {
    const cells = sheet.cells.map((row) => [...row]);
    for (const [id, row, column] of planted) if (id === sheet.id) cells[row]![column] = "=1/0";
    return { ...sheet, cells };
  });
  return { ...plan, sheets };
}

test("an error counts once in whatever cell it stands", () => {
  installCustomFunctions();
  const options = sampleRequest().options.slice(0, 2);
  const plan = samplePlan({ options }, { ...nothingTyped, simulation: { trials: 10 } });
  const values = valuesOf(withErrors(plan));
  expect(planted.map(([sheet, row, column]) => values[sheet][row]?.[column])).toEqual(planted.map(() => "#DIV/0!"));
  const { columns, errorsRow, pendingRow } = checks;
  expect([errorsRow, pendingRow].map((row) => values.checks[row]?.[columns.unit])).toEqual([planted.length, 0]);
  expect(values.checks[checks.checkRow("errors")]?.[columns.value]).toBe(planted.length);
});
