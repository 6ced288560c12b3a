import { workings } from "../../../../src/workbook/layout/costBlock";
import { moneyLines } from "../../../../src/model/cost/moneyLine";
import { CostsLayout } from "../../../../src/workbook/layout/costs";
import { samplePlan } from "../../../support/sample";

test("each option's workings are a closed group under its name, and no money line is hidden", () => {
  const { closedRows } = samplePlan().sheets.find(({ id }) => id === "costs")!;
  const layout = new CostsLayout(4);
  const isHidden = (row: number) => closedRows.some(({ first, last }) => row >= first && row <= last);
  for (const option of [0, 1, 2, 3]) {
    expect(isHidden(layout.workingsHeaderRow(option))).toBe(false);
    expect(workings.filter((id) => !isHidden(layout.rowOf(id, option)))).toEqual([]);
    expect(moneyLines.filter(({ id }) => isHidden(layout.rowOf(id, option)))).toEqual([]);
  }
  expect(closedRows.map(({ last }) => isHidden(last + 1))).toEqual([false, false, false, false]);
});
