import { excelGateway } from "../../src/excel/excelGateway";
import { messages } from "../../src/locale/messages";
import { absolute, areaAddress, cellAt } from "../../src/workbook/plan/address";
import type { ComparisonRequest } from "../../src/workbook/request/request";
import { FactorsLayout } from "../../src/workbook/layout/factors";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { RisksLayout, ownRiskCount } from "../../src/workbook/layout/risks";
import { samplePlan, sampleRequest } from "../support/sample";
import { insertLine } from "../support/insertLine";
import { openWorkbook } from "../support/openWorkbook";

jest.setTimeout(600_000);

let book: Awaited<ReturnType<typeof openWorkbook>>;

const all = sampleRequest().options;
const two = sampleRequest({ options: all.slice(0, 2) });
const inputs = new InputsLayout(2);
const factors = new FactorsLayout(2);
const risks = new RisksLayout(2);
/** The user's sheet has the title that our costs would have. */
const [ownCosts, costs] = ["Costs", "Costs (2)"];

beforeAll(async () => {
  book = await openWorkbook({ calculates: false });
  await book.add(ownCosts, { A1: "My own costs", B1: 42 });
  await excelGateway.createComparison(two);
});

afterAll(() => book.close());

const type = (sheet: string, row: number, column: number, ...entries: unknown[]) =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
    cell.getAbsoluteResizedRange(1, entries.length).values = [entries];
    await context.sync();
  });

const at = (row: number, column: number) => areaAddress(cellAt(row, column));

const formula = (sheet: string, row: number, column: number) => {
  const { id } = book.grid.tabs.find(sheet)!;
  return book.grid.cells.formula(id, row, column);
};
const value = (sheet: string, row: number, column: number) => {
  const { id } = book.grid.tabs.find(sheet)!;
  return book.grid.cells.value(id, row, column);
};

/** The rows of a sheet that stand in a group, from 0. */
function groupedRows(sheet: string): number[] {
  const { id } = book.grid.tabs.find(sheet)!;
  const rows = Array.from({ length: 2000 }, (_, row) => row);
  return rows.filter((row) => book.grid.layout.outlineLevel(id, row) === 1);
}

/** The rows that Staffing has in groups where it is new. */
function closedRows(options: ComparisonRequest["options"]): number[] {
  const plan = samplePlan({ options }).sheets.find(({ id }) => id === "staffing")!;
  return plan.closedRows.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}

/** Where the row stands that has an id in a column. */
function rowOf(sheet: string, column: number, id: string): number {
  for (let row = 0; row < 400; row++) if (value(sheet, row, column) === id) return row;
  throw new Error(`${id} stands nowhere in column ${column} of ${sheet}`);
}

const insert = (sheet: string, axis: "rows" | "columns", before: number) => insertLine(book, sheet, axis, before);

test("a sheet of the user's that has a title of ours is kept, and ours gets another, which every formula reads", async () => {
  expect(book.titles()).toEqual(expect.arrayContaining([ownCosts, costs]));
  expect(book.value(ownCosts, "B1")).toBe(42);
  const formulas = (await book.everything()).flatMap((sheet) => sheet.formulas.flat().map(String));
  const reading = (start: string) => formulas.filter((each) => each.startsWith("=") && each.includes(start));
  expect(reading(`'${costs}'!`).length).toBeGreaterThan(100);
  expect([...reading(`${ownCosts}!`), ...reading(`'${ownCosts}'!`)]).toEqual([]);
});

test("nothing is written anew when nothing has changed", async () => {
  book.batches.bytes = 0;
  const { keptSheet } = await excelGateway.createComparison(two);
  expect(keptSheet).toBeNull();
  expect(book.host.misses).toEqual([]);
});

test("a formula that reads the user's sheet, a note, a weight and a default taken away are kept, and each chart is drawn once", async () => {
  const charts = () =>
    book.host.charts
      .all()
      .map(({ name }) => name)
      .sort();
  const drawn = charts();
  const calls = inputs.rowOf("calls-per-year");
  const read = `='${ownCosts}'!B1*10000`;
  const weight = [factors.rowOf("confidentiality"), factors.columns.points] as const;
  await type("Inputs", calls, inputs.columns.typed, read);
  await type("Inputs", calls, inputs.columns.low, "");
  await type("Inputs", inputs.rowOf("price"), inputs.columns.note, "Offer of 3 November");
  await type("Factors", ...weight, 3);
  await excelGateway.createComparison({ ...two, years: 6 });

  expect(formula("Inputs", calls, inputs.columns.typed)).toBe(read);
  expect(formula("Inputs", calls, inputs.columns.low) ?? "").toBe("");
  expect(formula("Inputs", inputs.rowOf("price"), inputs.columns.note)).toBe("Offer of 3 November");
  expect(formula("Factors", ...weight)).toBe(3);
  expect(drawn.length).toBeGreaterThan(5);
  expect(charts()).toEqual(drawn);
});

test("a row and a column put in among the inputs stay where they are, with what was typed around them", async () => {
  const column = inputs.columns.typed + 1;
  await type("Inputs", inputs.rowOf("price"), column, 31.5);
  await insert("Inputs", "rows", inputs.rowOf("price"));
  await type("Inputs", inputs.rowOf("price"), 0, "Offer of the vendor", "EUR", "", 27, "own");
  await type("Inputs", inputs.rowOf("calls-per-year"), inputs.columns.typed, `=D${inputs.rowOf("price") + 1}*10000`);
  await excelGateway.createComparison({ ...two, years: 7 });

  const row = inputs.rowOf("price") + 1;
  expect(rowOf("Inputs", inputs.columns.inForceId, "price")).toBe(row);
  expect(value("Inputs", row, column)).toBe(31.5);
  expect([0, 1, 3].map((c) => formula("Inputs", row - 1, c))).toEqual(["Offer of the vendor", "EUR", 27]);
  expect(formula("Inputs", inputs.rowOf("calls-per-year"), inputs.columns.typed)).toBe(`=D${row}*10000`);
  expect(value("Inputs", rowOf("Inputs", inputs.columns.inForceId, "horizon-years"), inputs.columns.typed)).toBe(7);
});

test("a row put in among own risks is one of them, and counts", async () => {
  await type("Risks", risks.firstOwnRow, 0, "Strike");
  await type("Risks", risks.firstOwnRow, risks.columns.probability, 0.1, 0.2, 100, 200, 300);
  await insert("Risks", "rows", risks.firstOwnRow + 1);
  await type("Risks", risks.firstOwnRow + 1, 0, "Flood", "Facilities");
  await type("Risks", risks.firstOwnRow + 1, risks.columns.probability, 0.5, 0.25, 1000, 1000, 1000);
  await excelGateway.createComparison(two);

  const grown = new RisksLayout(2, ownRiskCount + 1);
  expect(formula("Risks", grown.firstOwnRow + 1, 0)).toBe("Flood");
  const sums = book.recomputed("Risks", "Inputs").get("Risks")?.[grown.resultRow("sum")]?.slice(grown.columns.loss);
  expect(sums?.slice(0, 2)).toEqual([0.1 * 200 + 0.5 * 1000, 0.2 * 200 + 0.25 * 1000]);
});

test("a row put in among the factors moves behind them, for the scores read them without a gap", async () => {
  await type("Factors", factors.rowOf("language-gap"), factors.columns.typed + 1, 4);
  await type("Factors", factors.rowOf("language-gap"), factors.columns.rationale, "Heard in a test");
  await insert("Factors", "rows", factors.rowOf("language-gap"));
  await type("Factors", factors.rowOf("language-gap"), 0, "Ask the works council");
  await excelGateway.createComparison(two);

  expect(formula("Factors", factors.rowOf("language-gap"), factors.columns.typed + 1)).toBe(4);
  expect(formula("Factors", factors.rowOf("language-gap"), factors.columns.rationale)).toBe("Heard in a test");
  expect(formula("Factors", factors.scoreRow - 1, 0)).toBe("Ask the works council");
});

test("options added, removed and put in another order keep what was typed for them; own cells stay beside their rows, own formulas follow", async () => {
  const price = rowOf("Inputs", inputs.columns.inForceId, "price");
  await type("Inputs", price, inputs.lastColumn + 2, "see the offer", "'2026-01-05");
  await type(costs, 1, 0, "typed over");
  const three = new InputsLayout(3);
  const sheet1 = book.grid.tabs.find("Sheet1")!.id;
  const placeOf = (column: number) => `Inputs!${absolute(price, column)}`;
  book.grid.names.add("Offer", placeOf(inputs.lastColumn + 2), "", sheet1);
  const onOwnSheet = (column: number) => [`=${placeOf(column)}&"!"`, `=${placeOf(column)}`];
  await type("Sheet1", 4, 1, onOwnSheet(inputs.lastColumn + 2)[0]!, `'${onOwnSheet(inputs.lastColumn + 2)[1]}`);
  expect(groupedRows("Staffing")).toEqual(closedRows(two.options));
  const { keptSheet } = await excelGateway.createComparison({ ...two, options: [all[1]!, all[2]!, all[0]!] });

  expect(book.grid.names.find("Offer", sheet1)!.formula.replaceAll("'", "")).toBe(placeOf(three.lastColumn + 2));
  expect([1, 2].map((column) => String(formula("Sheet1", 4, column)).replaceAll("'", ""))).toEqual([
    onOwnSheet(three.lastColumn + 2)[0],
    onOwnSheet(inputs.lastColumn + 2)[1],
  ]);
  expect(groupedRows("Staffing")).toEqual(closedRows(all.slice(0, 3)));
  expect(keptSheet).toBe(messages.en.sheets.kept.title);
  expect(formula(keptSheet!, 4, 3)).toBe("typed over");
  expect(rowOf("Inputs", three.columns.inForceId, "price")).toBe(price);
  expect(formula("Inputs", price, three.columns.typed)).toBe(31.5);
  expect(formula("Inputs", price, three.lastColumn + 2)).toBe("see the offer");
  expect(formula("Inputs", price, three.lastColumn + 3)).toBe("2026-01-05");
  expect(formula("Inputs", price - 1, 0)).toBe("Offer of the vendor");
  const rating = new FactorsLayout(3);
  expect(formula("Factors", rating.rowOf("language-gap"), rating.columns.typed)).toBe(4);
  expect(formula("Factors", rating.scoreRow - 1, 0)).toBe("Ask the works council");
  // Shared by all options, it was typed in the column of the one that came first.
  const calls = formula("Inputs", rowOf("Inputs", three.columns.inForceId, "calls-per-year"), three.columns.typed);
  expect(calls).toMatch(/^=[A-Z]+\d+\*10000$/);
});

test("what was typed for an option that is taken out is listed with the driver and the option, and nothing else is", async () => {
  const three = new InputsLayout(3);
  const price = rowOf("Inputs", three.columns.inForceId, "price");
  await type("Inputs", price, three.columns.typed + 1, 12.25);
  const { keptSheet } = await excelGateway.createComparison({ ...two, options: [all[1]!, all[0]!] });
  const entries = Array.from({ length: 12 }, (_, index) =>
    [0, 1, 2, 3].map((column) => value(keptSheet!, 4 + index, column)),
  );
  const what = `${messages.en.drivers.price.name}, ${all[2]!.name}`;
  expect(entries).toContainEqual(["Inputs", at(price, three.columns.typed + 1), what, 12.25]);
  // The other entry stands in the user's own row.
  const own = [expect.any(String), "Offer of the vendor", 27];
  expect(entries.filter(([sheet]) => sheet === "Inputs")).toEqual([
    ["Inputs", ...own],
    ["Inputs", at(price, three.columns.typed + 1), what, 12.25],
  ]);
  await excelGateway.createComparison({ ...two, options: [all[1]!, all[2]!, all[0]!] });
});

test("another language and currency keep them too", async () => {
  const three = new InputsLayout(3);
  const title = messages.da.sheets.titles.inputs;
  const options = [all[1]!, all[2]!, all[0]!];
  const kroner = { ...two, options, language: "da", currency: "DKK", currencyPerDollar: 6.9 } as const;
  await excelGateway.createComparison(kroner, { money: "keep" });
  const price = rowOf(title, three.columns.inForceId, "price");
  expect(formula(title, price, three.columns.typed)).toBe(31.5);
  expect(formula(title, price, three.lastColumn + 2)).toBe("see the offer");
  expect(formula(title, price - 1, 0)).toBe("Offer of the vendor");
  expect(formula(title, price, 0)).toBe(messages.da.drivers.price.name);
  expect(book.value(ownCosts, "B1")).toBe(42);
});
