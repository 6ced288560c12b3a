import { GatewayError } from "../../src/excel/Gateway";
import { followRenames } from "../../src/workbook/standing/followRenames";
import { excelGateway } from "../../src/excel/excelGateway";
import { messages } from "../../src/locale/messages";
import { areaAddress, cellAt } from "../../src/workbook/plan/address";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { invalidArgument } from "excel-preview/headless";
import { openWorkbook } from "../support/openWorkbook";
import { sampleRequest } from "../support/sample";

jest.setTimeout(120_000);

const titles = Object.values(messages.en.sheets.titles);
const request = sampleRequest();
const inputs = new InputsLayout(4);

let book: Awaited<ReturnType<typeof openWorkbook>>;
beforeAll(async () => {
  book = await openWorkbook({ calculates: false });
});
afterAll(() => book.close());

test("a workbook without a comparison has none to read", async () => {
  await expect(excelGateway.readComparison()).resolves.toBeNull();
});

test("an attempt that fails half-way leaves the sheets as they were, and says what Excel said", async () => {
  const before = book.titles();
  // By its first chart Excel has added every sheet and filled several.
  const refused = jest.spyOn(book.host.charts, "add").mockImplementation(() => {
    throw invalidArgument("chart");
  });
  const attempt = excelGateway.createComparison(request);
  await expect(attempt).rejects.toThrow(GatewayError);
  await expect(attempt).rejects.toMatchObject({ fault: { kind: "excelError", code: "InvalidArgument" } });
  refused.mockRestore();
  expect(book.titles()).toEqual(before);
});

test("a comparison is written with its sheets in order, on the real office.js", async () => {
  const { sheets, request: written, options } = await excelGateway.createComparison(request);
  expect(book.titles()).toEqual(["Sheet1", ...titles]);
  expect(sheets.map(({ title }) => title)).toEqual(titles);
  expect(written).toEqual(request);
  expect(options.map(({ name }) => name)).toEqual(request.options.map(({ name }) => name));
});

test("what was asked for is read back from the sheets", async () => {
  const read = await excelGateway.readComparison();
  expect(read?.request).toEqual(request);
});

test("an update that fails half-way keeps what was typed, and every sheet", async () => {
  const price = { sheet: "Inputs", address: areaAddress(cellAt(inputs.rowOf("price"), inputs.columns.typed + 1)) };
  const typed = (value?: number) =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(price.sheet).getRange(price.address);
      if (value !== undefined) cell.values = [[value]];
      cell.load({ values: true });
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
  await typed(31.5);
  jest.spyOn(book.host.charts, "add").mockImplementationOnce(() => {
    throw invalidArgument("chart");
  });
  await expect(excelGateway.createComparison({ ...request, years: 7 })).rejects.toThrow(GatewayError);
  expect(await typed()).toBe(31.5);
  expect(book.titles()).toEqual(["Sheet1", ...titles]);
  expect((await excelGateway.readComparison())?.request).toEqual(request);
});

test("an option renamed in the pane keeps what was typed for it, and a new one begins without", () => {
  const asked = (...names: string[]) => ({
    ...request,
    options: names.map((name) => ({ name, arrangement: "onshore" as const })),
  });
  expect(followRenames(["Own", "Vendor", "Far"], asked("Own", "Acme", "Far"))).toEqual(["Own", "Acme", "Far"]);
  expect(followRenames(["Own", "Vendor", "Far"], asked("Own", "Far", "Vendor"))).toEqual(["Own", "Vendor", "Far"]);
  expect(followRenames(["Own", "Vendor", "Far"], asked("Own", "Far"))).toEqual(["Own", "Vendor", "Far"]);
  expect(followRenames(["Own", "Vendor"], asked("Own", "Vendor", "New"))).toEqual(["Own", "Vendor"]);
});

test("an option renamed on the sheet is read under its new name", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Inputs").getRange("D7").values = [["Bergen"]];
    await context.sync();
  });
  const read = await excelGateway.readComparison();
  expect(read?.options[1]?.name).toBe("Bergen");
});

test("what was typed on Inputs since the set-up was opened stays where the set-up leaves it as it was", async () => {
  const quote = { currency: "EUR", rate: 7.46 };
  const options = request.options.map((option, place) => (place === 1 ? { ...option, quote } : option));
  await excelGateway.createComparison(
    { ...request, options, years: 6 },
    undefined,
    {},
    { request, origins: [0, 1, 2] },
  );
  const read = (await excelGateway.readComparison())?.request;
  expect([read?.options[1], read?.years]).toEqual([{ ...options[1], name: "Bergen" }, 6]);
});
