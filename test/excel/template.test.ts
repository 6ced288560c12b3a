import type { GatewayError } from "../../src/excel/Gateway";
import { excelGateway } from "../../src/excel/excelGateway";
import { messages } from "../../src/locale/messages";
import { areaAddress, cellAt } from "../../src/workbook/plan/address";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { sampleRequest } from "../support/sample";
import { insertLine } from "../support/insertLine";
import { openWorkbook } from "../support/openWorkbook";

jest.setTimeout(300_000);

const { titles } = messages.en.sheets;
const options = sampleRequest().options.slice(0, 2);
const request = sampleRequest({ options, years: 7 });
const inputs = new InputsLayout(2);
const companySheet = "Our assumptions 2027";
const ownRow = inputs.rowOf("price");
const priceRow = ownRow + 1;
const at = (row: number, column: number) => areaAddress(cellAt(row, column));
const price = at(priceRow, inputs.columns.typed + 1);

let book: Awaited<ReturnType<typeof openWorkbook>>;

/** A workbook of the company's own making: the add-in's names, but its titles, its look, its words, its rows, and one sheet less. */
beforeAll(async () => {
  book = await openWorkbook({ calculates: true });
  await excelGateway.createComparison(request);
  await book.settled();
  await Excel.run(async (context) => {
    const { worksheets, settings, names } = context.workbook;
    settings.load("key");
    await context.sync();
    for (const { key } of settings.items) settings.getItem(key).delete();
    worksheets.getItem(titles.audit).delete();
    names.getItem("Outsource_Draws").delete();
    worksheets.getItem(titles.inputs).name = companySheet;
    const sheet = worksheets.getItem(companySheet);
    sheet.getRange("A1").format.fill.color = "#FFCC00";
    sheet.getRange("A:A").format.columnWidth = 333;
    await context.sync();
  });
  await insertLine(book, companySheet, "rows", ownRow);
  await book.type(companySheet, at(ownRow, 0), "Approved by the board");
  await book.type(companySheet, at(priceRow, 0), "What the vendor charges");
  await book.type(companySheet, price, 0.95);
});
afterAll(() => book.close());

const look = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(companySheet);
    const fill = sheet.getRange("A1").format.fill.load("color");
    const format = sheet.getRange("A1").format.load("columnWidth");
    await context.sync();
    return { color: fill.color, width: Math.round(format.columnWidth) };
  });
const nameOf = (name: string) => book.grid.names.find(name)?.formula.replaceAll("'", "").replaceAll("$", "");
const faultOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: GatewayError) => error.fault,
  );

test("a company's template opens as the comparison it holds, and claims no version", async () => {
  const state = await excelGateway.readState();
  expect(state.origin).toBeNull();
  // A sheet is missing, so there is no whole comparison to show yet.
  expect(await excelGateway.readComparison()).toBeNull();
});

test("sheets that have our names and another layout are named, and nothing is written", async () => {
  await book.add("Theirs", { A1: "Budget", B1: "Mine", C1: "Yours", A2: "arrangement", B2: "In-house", C2: "Onshore" });
  const name = book.grid.names.find("Outsource_Assumptions")!;
  book.grid.names.update({ ...name, formula: "Theirs!$A$1:$C$2" });
  const before = await book.everything();
  expect(await faultOf(excelGateway.createComparison(request))).toEqual({ kind: "strangeSheets", places: ["Theirs"] });
  expect(await book.everything()).toEqual(before);
  book.grid.names.update(name);
});

test("a template is filled where it stands, what is missing is added, and its look and words stay", async () => {
  const before = await look();
  await excelGateway.createComparison({ ...request, years: 4 });
  await book.settled();

  expect(book.titles()).toEqual(expect.arrayContaining([companySheet, titles.audit, titles.comparison]));
  expect(book.titles().filter((title) => /\(2\)/.test(title) || title === titles.inputs)).toEqual([]);
  expect(nameOf("Outsource_Assumptions")).toMatch(new RegExp(`^${companySheet}!`));
  expect(nameOf("Outsource_Draws")).toMatch(new RegExp(`^${titles.audit}!`));
  expect(await look()).toEqual(before);
  expect(book.value(companySheet, at(ownRow, 0))).toBe("Approved by the board");
  expect(book.value(companySheet, at(priceRow, 0))).toBe("What the vendor charges");
  expect(book.value(companySheet, price)).toBe(0.95);
  expect(book.value(companySheet, at(inputs.rowOf("horizon-years") + 1, inputs.columns.typed))).toBe(4);
  // The formulas of other sheets read the row where it stands now.
  expect(book.value(companySheet, at(priceRow, inputs.columns.inForce + 1))).toBe(0.95);
  expect(await excelGateway.readComparison()).toMatchObject({ request: { years: 4, language: "en", currency: "USD" } });
});

test("it speaks another language in every word that is not the company's own, and remembers that its look is not ours", async () => {
  const before = await look();
  await excelGateway.createComparison({ ...request, language: "da" });
  await book.settled();
  expect(await look()).toEqual(before);
  expect(book.titles()).toEqual(expect.arrayContaining([companySheet, messages.da.sheets.titles.costs]));
  expect(book.value(companySheet, at(priceRow, 0))).toBe("What the vendor charges");
  expect(book.value(companySheet, at(inputs.rowOf("handle-time"), 0))).toBe(messages.da.drivers["handle-time"].name);
});

test("a comparison it has no room for is refused until the user lets it be laid out anew; what was typed stays", async () => {
  const wider = sampleRequest({ options: sampleRequest().options.slice(0, 3) });
  const before = await book.everything();
  expect(await faultOf(excelGateway.createComparison(wider))).toMatchObject({
    kind: "otherShape",
    places: expect.arrayContaining([companySheet]),
  });
  expect(await book.everything()).toEqual(before);

  const { keptSheet } = await excelGateway.createComparison(wider, { template: "layOutAnew" });
  await book.settled();
  const kept = (await book.everything()).find(({ title }) => title === keptSheet)!.values.slice(4);
  // What is not as we would have written it: the company's word, and the title its sheet had before it was renamed.
  expect(kept).toEqual([
    [messages.da.sheets.titles.about, expect.stringMatching(/^A\d+$/), "", titles.inputs],
    [companySheet, "A1", "", titles.inputs],
    [companySheet, at(priceRow, 0), "", "What the vendor charges"],
    [messages.da.sheets.titles.workings, expect.stringMatching(/^B\d+$/), "{inputsSheet}", titles.inputs],
  ]);
  const wide = new InputsLayout(3);
  expect(book.value(companySheet, at(wide.rowOf("price") + 1, wide.columns.typed + 1))).toBe(0.95);
  expect(book.value(companySheet, at(ownRow, 0))).toBe("Approved by the board");
  // From then on they are the add-in's own sheets, with room for any number of options.
  await excelGateway.createComparison(request);
  expect(book.value(companySheet, price)).toBe(0.95);
});
