import { type ComparisonResult, GatewayError } from "../../src/excel/Gateway";
import { excelGateway } from "../../src/excel/excelGateway";
import { counted } from "../../src/functions/runtime/counted";
import { messages } from "../../src/locale/messages";
import { ComparisonLayout } from "../../src/workbook/layout/comparison";
import { CostsLayout } from "../../src/workbook/layout/costs";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { SensitivityLayout } from "../../src/workbook/layout/sensitivity";
import { relative } from "../../src/workbook/plan/address";
import { identityNames } from "../../src/workbook/plan/sheetId";
import { openWorkbook } from "../support/openWorkbook";
import { sampleRequest } from "../support/sample";

/** Excel as users have it: other regions, edits in progress, functions that answer late. */
jest.setTimeout(120_000);

const request = sampleRequest({ options: sampleRequest().options.slice(0, 2) });
const comparison = new ComparisonLayout(request.options.length);

let book: Awaited<ReturnType<typeof openWorkbook>>;
beforeAll(async () => {
  book = await openWorkbook({ calculates: true });
});
afterAll(() => book.close());

test("a comparison is created where a semicolon stands between areas, as on Danish Windows, and sheets are not fitted to pages", async () => {
  book.host.habits.listSeparator = ";";
  book.host.habits.fitsToPage = false;
  await excelGateway.createComparison(request);
  book.host.habits.fitsToPage = true;
  expect(book.titles()).toContain("Comparison");
  const scales = book.host
    .workbookRoot()
    .worksheets.itemObjects()
    .slice(1)
    .map(({ pageLayout }) => pageLayout.zoom);
  expect(scales.length).toBeGreaterThan(10);
  // A sheet that is no wider than a page stays at its size.
  for (const zoom of scales) expect(zoom).toEqual({ scale: expect.any(Number) });
  expect(new Set(scales.map((zoom) => (zoom as { scale: number }).scale)).size).toBeGreaterThan(2);
  expect(book.host.misses).toEqual([]);
});

test("charts have the same series and categories whether or not the functions have answered yet", async () => {
  const charts = () => book.host.charts.all();
  const drawn = () =>
    charts().map(({ name, seriesList }) => ({
      name,
      series: seriesList.map(({ data: { name, values, categories } }) => [name?.area, values.area, categories?.area]),
    }));
  const early = drawn();
  const { row, column } = new SensitivityLayout().tornado;
  expect(book.value("Sensitivity", relative(row, column))).toBe("#NAME?");
  for (const chart of charts()) book.host.charts.remove(chart);
  await book.empty();
  await book.install();
  await excelGateway.createComparison(request);
  await book.settled();
  expect(drawn()).toEqual(early);
  const names = charts().flatMap(({ seriesList }) => seriesList.map(({ name }) => name));
  expect(names.filter((name) => name === "" || /^Series\d/.test(name))).toEqual([]);
});

test("while a cell is edited readings wait, and what the user asks for is refused with the reason", async () => {
  const end = book.host.habits.beginEdit();
  let isRead = false;
  const reading = excelGateway.readComparison().then((result) => {
    isRead = true;
    return result;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isRead).toBe(false);
  end();
  expect((await reading)?.request).toEqual(request);
  const endAgain = book.host.habits.beginEdit();
  await expect(excelGateway.createComparison(request)).rejects.toMatchObject({
    fault: new GatewayError({ kind: "editingCell" }).fault,
  });
  endAgain();
});

describe("a comparison that is followed", () => {
  const inputs = new InputsLayout(request.options.length);
  const price = relative(inputs.rowOf("price"), inputs.columns.typed + 1);
  const heading = relative(inputs.headerRow, inputs.columns.typed + 1);
  /** What is told within a moment of quiet, and in how many batches it was read. */
  const afterTyping = async (address: string, entry: string | number) => {
    book.batches.count = 0;
    let tell: (result: ComparisonResult | null) => void = () => {};
    const told = new Promise<ComparisonResult | null>((resolve) => (tell = resolve));
    onResult = tell;
    await book.type("Inputs", address, entry);
    return { result: await told, batches: book.batches.count };
  };
  let onResult: (result: ComparisonResult | null) => void = () => {};
  let stop: () => void;

  beforeAll(async () => {
    const shown = (await excelGateway.readComparison())!;
    stop = await excelGateway.watchComparison(
      shown,
      (result) => onResult(result),
      (fault) => {
        throw new GatewayError(fault);
      },
    );
  });
  afterAll(() => stop());

  test("is read in one batch where only figures have changed", async () => {
    const { result, batches } = await afterTyping(price, 15.5);
    expect(result?.options[1]?.npv).toBe(book.value("Comparison", relative(comparison.rowOf("npv"), 2)));
    expect(batches).toBe(1);
  });

  test("is read whole where an option has another name", async () => {
    const { result } = await afterTyping(heading, "Acme");
    expect(result?.request.options[1]?.name).toBe("Acme");
  });
});

test("a comparison whose first reading fails is not followed: the first error is told, and nothing is heard afterwards", async () => {
  const shown = (await excelGateway.readComparison())!;
  const books = jest.spyOn(book.host, "keepBooks");
  const asked = (name: string) => books.mock.calls.filter(([, each]) => each === name).length;
  const heard = jest.fn();
  // The handler is added by then.
  Object.assign(book.batches, { count: 0, failure: { batch: 0, done: 0.9, code: "ItemNotFound" } });
  await expect(excelGateway.watchComparison(shown, heard, heard)).rejects.toMatchObject({
    fault: { kind: "partGone" },
  });
  book.batches.failure = null;
  expect(asked("_RegisterCalculatedEvent")).toBe(1);
  for (let wait = 0; wait < 100 && asked("_UnregisterCalculatedEvent") === 0; wait++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked("_UnregisterCalculatedEvent")).toBe(1);
  books.mockRestore();
  book.batches.count = 0;
  await book.type("Inputs", "A1", "Mine");
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect([book.batches.count, heard.mock.calls]).toEqual([0, []]);
});

test("a protected sheet is named before anything is written, and the comparison stays as it is", async () => {
  const turn = (title: string, to: "protect" | "unprotect") =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(title).protection[to]();
      await context.sync();
    });
  const before = await book.everything();
  await turn("Costs", "protect");
  await expect(excelGateway.createComparison({ ...request, years: 7 })).rejects.toMatchObject({
    fault: { kind: "protectedSheets", places: ["Costs"] },
  });
  await turn("Costs", "unprotect");
  expect(await book.everything()).toEqual(before);
  await turn("Simulation", "protect");
  await expect(excelGateway.runSimulation()).rejects.toMatchObject({ fault: { places: ["Simulation"] } });
  await turn("Simulation", "unprotect");
});

test("cells that are only coloured, to the end of the sheet, are not read", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Inputs").getRange("XFD900:XFD900").format.fill.color = "#FFFF00";
    await context.sync();
  });
  const answers = jest.spyOn(book.host, "runBatch");
  expect((await excelGateway.readComparison())?.request).toMatchObject({
    years: request.years,
    options: request.options.map(({ arrangement }) => ({ arrangement })),
  });
  const lengths = await Promise.all(answers.mock.results.map(async ({ value }) => JSON.stringify(await value).length));
  answers.mockRestore();
  expect(Math.max(...lengths)).toBeLessThan(5_000_000);
});

test("what is too long for one answer is read in several", async () => {
  const whole = await excelGateway.readComparison();
  // Not even one sheet goes in one answer.
  book.host.habits.mostCharacters = 100_000;
  try {
    expect(await excelGateway.readComparison()).toEqual(whole);
  } finally {
    book.host.habits.mostCharacters = null;
  }
  expect(book.host.misses).toEqual([]);
});

test("where Excel calculates by hand it is asked to calculate what is written, and the pane is told", async () => {
  book.host.habits.calculationMode = "Manual";
  const { calculations } = book.host.habits;
  calculations.length = 0;
  const written = await excelGateway.createComparison({ ...request, years: 7 });
  expect(calculations).toEqual(["Full"]);
  expect(written.isCalculatedByHand).toBe(true);
  book.host.habits.calculationMode = "Automatic";
  expect((await excelGateway.readComparison())?.isCalculatedByHand).toBe(false);
});

describe("a hand-off", () => {
  const on = "2026-11-29";
  const costs = new CostsLayout(request.options.length);

  test("asks Excel for what has changed where it calculates by hand, and waits for a function that has yet to answer", async () => {
    const { habits } = book.host;
    habits.calculationMode = "Manual";
    habits.calculations.length = 0;
    let answer: (value: number) => void = () => {};
    const late = counted("LATE", () => new Promise((resolve) => (answer = resolve)))();
    await expect(excelGateway.handOff({ language: "en", on })).rejects.toMatchObject({
      fault: { kind: "calculating" },
    });
    expect(habits.calculations).toEqual(["Recalculate"]);
    answer(1);
    await late;
    habits.calculationMode = "Automatic";
  });

  test("is refused where the master check does not hold, and says so in all that it writes where the user wants it all the same", async () => {
    const cell = relative(costs.rowOf("wages", 0), costs.yearColumn(1));
    const formula = String(book.formula("Costs", cell));
    await book.type("Costs", cell, 1);
    const before = await book.everything();
    const fault = await excelGateway.handOff({ language: "en", on }).then(
      () => null,
      (error: GatewayError) => error.fault,
    );
    expect(fault).toMatchObject({ kind: "checksFail" });
    const failed = (fault as { places: readonly string[] }).places;
    expect(failed.length).toBeGreaterThan(0);
    expect(await book.everything()).toEqual(before);

    const { sheet, unsound } = await excelGateway.handOff({ language: "en", on, despiteChecks: true });
    expect(unsound).toEqual(failed);
    await book.settled();
    const said = failed.join("; ");
    expect(book.value(sheet, "A8")).toBe(messages.en.handOff.sheet.unsound(failed));
    expect(book.value(sheet, "A8")).toContain(said);
    const lines = (await book.everything()).find(({ title }) => title === "About")!.values.flat();
    expect(lines.filter((line) => String(line).startsWith("Handed off: ") && String(line).includes(said))).toHaveLength(
      1,
    );
    for (const title of Object.values(messages.en.sheets.titles))
      expect([title, book.value(title, "B1")]).toEqual([title, 0]);
    expect((await excelGateway.readComparison())?.failedChecks.map(({ name }) => name)).toEqual(failed);

    await excelGateway.restore(on);
    await book.type("Costs", cell, formula);
    expect(book.value("Checks", "B1")).toBe(1);
    await excelGateway.handOff({ language: "en", on });
    expect(book.value(sheet, "A8")).toBe("");
    await excelGateway.restore(on);
  });

  test("is refused where the name of the master check has lost its cell", async () => {
    const pointTo = (formula: string) =>
      Excel.run(async (context) => {
        const name = context.workbook.names.getItem(identityNames.checks).load({ formula: true });
        await context.sync();
        const before = String(name.formula);
        name.formula = formula;
        await context.sync();
        return before;
      });
    const cell = await pointTo("=#REF!");
    await book.settled();
    await expect(excelGateway.handOff({ language: "en", on })).rejects.toMatchObject({
      fault: { kind: "checksFail" },
    });
    await pointTo(cell);
    await book.settled();
  });
});
