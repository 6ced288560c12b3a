import { excelGateway } from "../../src/excel/excelGateway";
import type { DriverId } from "../../src/model/catalogue/drivers";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { relative } from "../../src/workbook/plan/address";
import { request } from "../support/fakeGateway";
import { openWorkbook } from "../support/openWorkbook";

jest.setTimeout(240_000);

const layout = new InputsLayout(request.options.length);
const typedNames = ["Acme ", "Bora "];
const nameCell = (option: number) => relative(layout.headerRow, layout.columns.typed + option);

async function selected(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load({ address: true });
    await context.sync();
    return range.address;
  });
}

/** The cells that show an error, on any sheet. */
async function errorCells(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true });
    await context.sync();
    const used = sheets.items.map((sheet) => ({ sheet, range: sheet.getUsedRange().load({ values: true }) }));
    await context.sync();
    return used.flatMap(({ sheet, range }) =>
      (range.values as unknown[][]).flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!)/.test(String(cell))
            ? [`${sheet.name}!${relative(row, column)}`]
            : [],
        ),
      ),
    );
  });
}

let book: Awaited<ReturnType<typeof openWorkbook>>;
beforeAll(async () => {
  book = await openWorkbook({ calculates: true, withFunctions: true });
  await excelGateway.createComparison(request);
  for (const [option, name] of typedNames.entries()) await book.type("Inputs", nameCell(option + 1), name);
  await book.settled();
});
afterAll(() => book.close());

test("names that are typed with a blank after them make no error, and findings and flips name their option", async () => {
  expect(typedNames.map((_, option) => book.value("Inputs", nameCell(option + 1)))).toEqual(typedNames);
  expect(await errorCells()).toEqual([]);
  const { decision, verdict } = (await excelGateway.readComparison())!;
  expect(verdict).toBe("passed");
  for (const places of [decision.findings, decision.flips]) {
    const named = places.flatMap(({ option }) => option ?? []);
    expect(named).not.toEqual([]);
    expect([...typedNames, request.options[0]!.name]).toEqual(expect.arrayContaining(named));
  }
});

test("the drivers that would change the choice are read with both their values, and those that are linked as such", async () => {
  const { flips } = (await excelGateway.readComparison())!.decision;
  expect(flips.map(({ driver }) => driver)).toEqual(expect.arrayContaining(["churn-rate", "customer-margin"]));
  expect(flips.find(({ driver }) => driver === "handle-time")).toMatchObject({ choice: "linked", baseline: "linked" });
  const price = flips.find(({ driver }) => driver === "price")!;
  expect([price.choice, price.baseline]).toEqual([expect.any(Number), expect.any(Number)]);
  expect(price.choice).not.toBe(price.baseline);
});

test.each(["Bora ", " bora"])("the cell of %j is found however blanks stand around the name", async (option) => {
  await excelGateway.showInput({ driver: "price", option });
  expect(await selected()).toBe(`Inputs!${relative(layout.rowOf("price"), layout.columns.typed + 2)}`);
});

test("the cell of an option that is gone is told of, and no other option's is selected", async () => {
  const before = await selected();
  const ofNobody = excelGateway.showInput({ driver: "price", option: "Nobody" });
  await expect(ofNobody).rejects.toMatchObject({ fault: { kind: "cellsGone", places: ["Inputs"] } });
  expect(await selected()).toBe(before);
});

test("no sentence asks for figures once every one is typed that an option needs", async () => {
  const type = (driver: DriverId, option: number, value: string | number) =>
    book.type("Inputs", relative(layout.rowOf(driver), layout.columns.typed + option), value);
  await type("agent-pay", 0, 42_000);
  for (const option of [1, 2]) {
    await type("price-unit", option, "paid hour");
    await type("price", option, 20);
  }
  await book.settled();
  const { sentences } = (await excelGateway.readComparison())!.decision;
  expect(sentences.provisional).toMatch(/^Provisional until you type your own/);
  expect(sentences.provisionalByOption).toBeUndefined();
});
