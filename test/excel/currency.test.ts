import { excelGateway } from "../../src/excel/excelGateway";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { areaAddress, cellAt } from "../../src/workbook/plan/address";
import { openWorkbook } from "../support/openWorkbook";
import { sampleRequest } from "../support/sample";

jest.setTimeout(120_000);

const dollars = sampleRequest();
const kroner = { ...dollars, currency: "DKK", currencyPerDollar: 6.87 };
const inputs = new InputsLayout(4);
const at = (id: "price" | "default-currency-rate", option: number) =>
  areaAddress(cellAt(inputs.rowOf(id), inputs.columns.typed + option));
const price = at("price", 3);
const rate = at("default-currency-rate", 0);

let book: Awaited<ReturnType<typeof openWorkbook>>;
beforeAll(async () => {
  book = await openWorkbook({ calculates: false });
  await excelGateway.createComparison(dollars);
  await book.type("Inputs", price, 13);
});
afterAll(() => book.close());

const lines = () =>
  Array.from({ length: 200 }, (_, row) =>
    [0, 1].map((column) => String(book.value("About", areaAddress(cellAt(row, column))) ?? "")).join(" "),
  );

test("another currency is refused while an amount is typed, and nothing is written", async () => {
  await expect(excelGateway.createComparison(kroner)).rejects.toMatchObject({
    fault: { kind: "typedMoney", change: { from: "USD", to: "DKK", amounts: [{ driver: "price", amount: 13 }] } },
  });
  expect(book.value("Inputs", price)).toBe(13);
  expect((await excelGateway.readComparison())?.request.currency).toBe("USD");
});

test("a price of 13 dollars is 89.31 kroner when converted, and the log says so", async () => {
  await excelGateway.createComparison(kroner, { money: "convert" });
  expect([book.value("Inputs", price), book.value("Inputs", rate)]).toEqual([89.31, 6.87]);
  expect(lines().join("\n")).toContain("Typed amounts converted from USD to DKK, times 6.87: 1");
});

test("back in dollars the figure stays when kept, the log says so, and the rate of the kroner is gone", async () => {
  await excelGateway.createComparison(dollars, { money: "keep" });
  expect(book.value("Inputs", price)).toBe(89.31);
  expect(book.value("Inputs", rate) ?? "").toBe("");
  expect(lines().join("\n")).toContain("Typed amounts kept as figures, from DKK to USD: 1");
});
