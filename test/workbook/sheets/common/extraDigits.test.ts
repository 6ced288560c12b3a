import { layoutsFor } from "../../../../src/workbook/layout/layouts";
import type { SheetId } from "../../../../src/workbook/plan/sheetId";
import { samplePlan, sampleRequest } from "../../../support/sample";

const options = sampleRequest().options.slice(0, 2);
const { audit, costs, risks } = layoutsFor(2);
const amounts: readonly (readonly [SheetId, number])[] = [
  ["costs", costs.columns.present],
  ["costs", costs.columns.firstYear],
  ["risks", risks.columns.probability],
  ["audit", audit.columns.value],
];

function widthsIn(currency: string, currencyPerDollar: number): number[] {
  const { sheets } = samplePlan({ options, currency, currencyPerDollar });
  return amounts.map(([id, column]) => sheets.find((sheet) => sheet.id === id)!.columnWidths[column]!);
}

test("columns of amounts are wider by what thousands to a dollar add, and as ever for tens", () => {
  const dollars = widthsIn("USD", 1);
  expect(widthsIn("DKK", 6.354)).toEqual(dollars);
  expect(widthsIn("VND", 25_000)).toEqual(dollars.map((width) => width + 3));
});
