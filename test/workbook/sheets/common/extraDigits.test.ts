import { layoutsFor } from "../../../../src/workbook/layout/layouts";
import { columnPoints } from "../../../../src/workbook/plan/columnWidth";
import type { SheetId } from "../../../../src/workbook/plan/sheetId";
import { samplePlan, sampleRequest } from "../../../support/sample";

const options = sampleRequest().options.slice(0, 2);
const { audit, costs, risks } = layoutsFor(2);
const amounts: readonly (readonly [SheetId, number])[] = [
  ["costs", costs.columns.present],
  ["costs", costs.columns.firstYear],
  ["risks", risks.columns.probability],
  ["risks", risks.columns.impact],
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

/** In pixels: a digit of the default font, and a separator of thousands. */
const digit = 7;
const separator = 4;

test.each([
  ["USD", 1, 9_999_999_999],
  ["DKK", 6.354, 9_999_999_999],
  ["PHP", 58, 9_999_999_999],
  ["VND", 25_000, 9_999_999_999_999],
])("in %s every amount of the register has room, milliards among them", (currency, currencyPerDollar, most) => {
  const { columnWidths } = samplePlan({ options, currency, currencyPerDollar }).sheets.find(
    ({ id }) => id === "risks",
  )!;
  const { impact, status } = risks.columns;
  const narrowest = Math.min(...columnWidths.slice(impact, status).map(columnPoints)) / 0.75;
  const digits = String(most).length;
  expect(narrowest).toBeGreaterThan(digits * digit + Math.floor((digits - 1) / 3) * separator);
});
