import { type Cell, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { type Opening, openFile } from "excel-preview/openFile";
import { type SavingAddin, saveFile } from "excel-preview/saveFile";
import { excelGateway } from "../../src/excel/excelGateway";
import { comparisonFile } from "../../src/file/comparisonFile";
import { messages } from "../../src/locale/messages";
import { ChecksLayout } from "../../src/workbook/layout/checks";
import { FactorsLayout } from "../../src/workbook/layout/factors";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { relative } from "../../src/workbook/plan/address";
import { currentTexts } from "../support/currentTexts";
import { insertLine } from "../support/insertLine";
import { openWorkbook } from "../support/openWorkbook";
import { samplePlan, sampleRequest } from "../support/sample";

jest.setTimeout(300_000);

const addin: SavingAddin = {
  name: "Outsource for Excel",
  id: "211a0451-2358-41f3-9c58-730f7ab298d5",
  version: "0.1.0.0",
  isFunction: (name) => name.startsWith("OUTSOURCE_"),
};
const changes = { options: sampleRequest().options.slice(1, 3) };
const plan = samplePlan(changes);
/** The user's sheet has the title that the comparison's costs have in Danish. */
const ownSheet = messages.da.sheets.titles.costs;
const budget = { A1: "My budget", B1: 123_456, B2: "=B1*2", B3: "=OUTSOURCE_AGENTS(240,300)" };
const inputs = new InputsLayout(changes.options.length);
const price = relative(inputs.rowOf("price"), inputs.columns.typed + 1);
const priceInForce = relative(inputs.rowOf("price"), inputs.columns.inForce + 1);
const factors = new FactorsLayout(changes.options.length);
const rationale = relative(factors.firstRow, factors.columns.rationale);
const firstFailed = relative(new ChecksLayout(changes.options.length).failedRow, 1);
const note = "Ask Maria about the night shift";

let book: Awaited<ReturnType<typeof openWorkbook>>;
let planned: Workbook;
let untouched: Workbook;
let saved: Uint8Array;
let opening: Opening;
let before: Awaited<ReturnType<typeof book.everything>>;
let settings: Map<string, unknown>;

beforeAll(async () => {
  installChartSupport();
  book = await openWorkbook({ calculates: true, withFunctions: true });
  await excelGateway.createComparison(sampleRequest(changes));
  await book.settled();
  planned = await loaded(await comparisonFile(plan, "en"));
  untouched = await loaded(await saveFile(book.host, null, addin));

  await book.add(ownSheet, budget);
  await book.type("Comparison", "J5", note);
  await book.type("Inputs", price, 14.75);
  await book.type("Factors", rationale, "As agreed in May");
  before = await book.everything();
  settings = book.host.workbookRoot().settings.all();
  saved = await saveFile(book.host, null, addin);
  opening = await openFile(book.host, saved);
  await book.settled();
});

afterAll(() => book.close());

async function loaded(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

describe("an unchanged comparison is saved as the command line writes it", () => {
  const own = () =>
    plan.sheets.map(({ title }) => [planned.getWorksheet(title)!, untouched.getWorksheet(title)!] as const);

  test("every cell has the same formula, value, number format, letters, fill and place", () => {
    // The log of the comparison stands below what was planned.
    const log = { sheet: "About", from: plan.sheets.find(({ id }) => id === "about")!.cells.length + 1 };
    const differences = own().flatMap(([first, second]) =>
      cellsOf(first, second).flatMap(([a, b]) => {
        if (first.name === log.sheet && a.row >= log.from) return [];
        // In the preview a formula without a format takes that of the cell it reads, as in Excel when it is typed.
        if (a.numFmt === undefined && a.formula !== undefined) b.numFmt = undefined;
        return isNear(facts(a), facts(b)) ? [] : [`${first.name}!${a.address} ${JSON.stringify([facts(a), facts(b)])}`];
      }),
    );
    expect(differences).toEqual([]);
  });

  test("sheets are as wide, high, frozen and gridless, and go on the same paper with the same margins", () => {
    const edges = ["left", "right", "top", "bottom", "footer"] as const;
    const shape = ({ columns, views, headerFooter, rowBreaks, colBreaks, pageSetup }: Worksheet) => ({
      widths: columns.map(({ width }) => Math.round((width ?? 0) * 7)),
      views: views.map((view) => [view.state, (view as { xSplit?: number }).xSplit, view.showGridLines]),
      footer: headerFooter.oddFooter,
      rowBreaks: rowBreaks.map(({ id }) => id),
      columnBreaks: colBreaks.map(({ id }) => id),
      paper: [
        pageSetup.orientation,
        pageSetup.scale,
        pageSetup.fitToWidth,
        pageSetup.printTitlesRow,
        pageSetup.paperSize,
      ],
      margins: edges.map((edge) => pageSetup.margins[edge].toFixed(3)),
    });
    const heights = (sheet: Worksheet) => (sheet.findRows(1, sheet.rowCount) ?? []).map((row) => row?.height);
    for (const [first, second] of own()) {
      expect(shape(second)).toEqual(shape(first));
      if (first.name !== "About") expect(heights(second)).toEqual(heights(first));
    }
  });

  test("names, validations, colours of checks and charts are the same", () => {
    const names = ({ definedNames }: Workbook) =>
      definedNames.getAllEntries().map(({ name, ranges }) => `${name} ${ranges.join()}`.replaceAll("'", ""));
    expect(names(untouched).sort()).toEqual(names(planned).sort());
    for (const [first, second] of own()) {
      const rules = (sheet: Worksheet) => Object.entries(sheet.dataValidations.model).sort();
      expect(JSON.stringify(rules(second))).toBe(JSON.stringify(rules(first)));
      expect(colours(second)).toEqual(colours(first));
      expect(chartsOf(second)).toEqual(chartsOf(first));
    }
  });

  function colours({ conditionalFormattings }: Worksheet) {
    return conditionalFormattings
      .flatMap(({ ref, rules }) =>
        rules.map((rule) => JSON.stringify([ref, "formulae" in rule && rule.formulae, rule.style])),
      )
      .sort();
  }

  function chartsOf(sheet: Worksheet) {
    return sheet.getCharts().map(({ title, range, chartTypes, valueAxis, categoryAxis, legend }) => ({
      title,
      place: [range.tl.model, range.br?.model],
      legend: legend?.legendPos,
      formats: [valueAxis?.numFmt, categoryAxis?.numFmt],
      drawn: JSON.stringify(chartTypes, (key, value: unknown) => (key === "cache" ? undefined : value)).replaceAll(
        "'",
        "",
      ),
    }));
  }
});

test("all sheets, the user's own among them, are saved in their order", async () => {
  const file = await loaded(saved);
  expect(file.worksheets.map(({ name }) => name)).toEqual(before.map(({ title }) => title));
  const sheet = file.getWorksheet(ownSheet)!;
  expect([sheet.getCell("A1").value, sheet.getCell("B1").value]).toEqual([budget.A1, budget.B1]);
  expect(sheet.getCell("B2").value).toEqual({ formula: "B1*2", result: 246_912 });
  expect(sheet.getCell("B3").value).toMatchObject({
    formula: "_xldudf_OUTSOURCE_AGENTS(240,300)",
    isDynamicArray: true,
  });
  expect(file.getWorksheet("Comparison")!.getCell("J5").value).toBe(note);
});

test("opened again it is the same workbook: every value, formula, name, chart and setting, calculated by nobody", async () => {
  expect(opening.leftOut).toEqual([]);
  // A file knows no zero below zero.
  expect(JSON.parse(JSON.stringify(await book.everything()))).toEqual(JSON.parse(JSON.stringify(before)));
  expect(book.host.workbookRoot().settings.all()).toEqual(settings);
  // The file leaves the height of rows with large letters to Excel.
  expect(book.grid.layout.rowHeight(book.grid.tabs.find("Comparison")!.id, 0)).toBeGreaterThan(20);
  const charts = plan.sheets.flatMap((sheet) => sheet.charts.map(({ name }) => name));
  expect(book.host.charts.all().map(({ name }) => name)).toEqual(charts);
});

test("what is typed after opening is calculated, with the add-in's functions", async () => {
  await book.type(ownSheet, "B1", 100);
  expect(book.value(ownSheet, "B2")).toBe(200);
  const score = book.value("Comparison", "B6");
  await book.type("Inputs", price, 15.5);
  expect(book.value("Comparison", "B6")).not.toBe(score);
  expect(book.value("Checks", "B1")).toBe(1);
});

test("a company's own template, its sheets renamed, its rows moved down and in its own look, is filled where it stands", async () => {
  const companySheet = "Our assumptions 2027";
  const { titles } = messages.en.sheets;
  const row = inputs.rowOf("price");
  opening = await openFile(book.host, await companyTemplate(companySheet));
  await book.settled();
  await book.type(companySheet, relative(row + 1, inputs.columns.typed + 1), 0.95);
  await excelGateway.createComparison(sampleRequest(changes));
  await book.settled();
  expect(book.titles()).toEqual(expect.arrayContaining([companySheet, titles.comparison]));
  expect(book.titles()).not.toContain(titles.inputs);
  expect(book.value(companySheet, relative(row, 0))).toBe("Approved by the board");
  expect(book.value(companySheet, relative(row + 1, inputs.columns.inForce + 1))).toBe(0.95);
  expect(verdict(titles.checks)).toEqual([1, ""]);
  const again = await loaded(await saveFile(book.host, opening.opened, addin));
  expect(again.getWorksheet(companySheet)!.getCell("A1").fill).toMatchObject({ fgColor: { argb: "FFFFCC00" } });
  expect(again.getWorksheet(companySheet)!.getCell("A1").note).toBeDefined();
});

test("a comparison that is opened can be updated, and what is the user's stays", async () => {
  opening = await openFile(book.host, saved);
  await book.settled();
  // Asked for as it stands, and then otherwise.
  await excelGateway.createComparison(sampleRequest(changes));
  await excelGateway.createComparison(sampleRequest({ ...changes, language: "da" }));
  await book.settled();
  const texts = currentTexts(book.grid);
  expect(texts).toEqual(expect.arrayContaining([note, budget.A1, "As agreed in May", 14.75]));
  const { titles } = messages.da.sheets;
  expect(book.titles()).toEqual(expect.arrayContaining([ownSheet, `${titles.costs} (2)`, titles.inputs]));
  expect([price, priceInForce].map((cell) => book.value(titles.inputs, cell))).toEqual([14.75, 14.75]);
  expect(book.formula(titles.checks, "B1")).toBe("=Outsource_MasterCheck");
  expect(verdict(titles.checks)).toEqual([1, ""]);
  const again = await loaded(await saveFile(book.host, opening.opened, addin));
  expect(again.worksheets.map(({ name }) => name)).toEqual(book.titles());
  expect(again.getWorksheet(ownSheet)!.getCell("B2").value).toEqual({ formula: "B1*2", result: 246_912 });
  // Titles of sheets are in Danish now, in charts too.
  const formulas = again.worksheets.flatMap((sheet) =>
    sheet.getCharts().map(({ chartTypes }) => JSON.stringify(chartTypes)),
  );
  expect(formulas.filter((text) => /Comparison|Sensitivity/.test(text))).toEqual([]);
  await book.type(titles.inputs, price, 32);
  expect(book.value(titles.inputs, priceInForce)).toBe(32);
  expect(book.formula(titles.checks, "B1")).toBe("=Outsource_MasterCheck");
  expect(verdict(titles.checks)).toEqual([1, ""]);
});

test("what the preview does not show is listed, and is in the file that is saved", async () => {
  const file = new Workbook();
  const sheet = file.addWorksheet("Own", { pageSetup: { horizontalCentered: true } });
  sheet.getCell("A1").value = { richText: [{ text: "bold ", font: { bold: true } }, { text: "plain" }] };
  sheet.getCell("A2").value = 5;
  sheet.getCell("A2").note = "Why five?";
  sheet.getCell("A3").fill = {
    type: "gradient",
    gradient: "angle",
    degree: 90,
    stops: [
      { position: 0, color: { argb: "FFFF0000" } },
      { position: 1, color: { argb: "FF0000FF" } },
    ],
  };
  sheet.mergeCells("C1:D2");
  sheet.getCell("C1").value = "merged";
  sheet.getColumn(6).hidden = true;
  sheet.addConditionalFormatting({
    ref: "A2:A9",
    rules: [{ type: "cellIs", operator: "greaterThan", formulae: [3], priority: 1, style: { font: { bold: true } } }],
  });
  sheet.dataValidations.add("A2", { type: "custom", formulae: ["ISNUMBER(A2)"] });
  sheet.addPieChart({ series: [{ values: "Own!$A$2:$A$3" }], title: "Pie" }, "F2:K12");
  file.addWorksheet("Away", { state: "veryHidden" }).getCell("A1").value = new Date(Date.UTC(2026, 0, 5));
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());

  const { opened, leftOut } = await openFile(book.host, bytes);
  await book.settled();
  expect(leftOut.map(({ kind, sheet: on, isKept }) => [kind, on, isKept])).toEqual(
    ["charts", "validations", "conditionalFormats", "notes"].map((kind) => [kind, "Own", true]),
  );
  expect(book.titles()).toEqual(["Own", "Away"]);
  expect(book.value("Own", "A1")).toBe("bold plain");
  await book.type("Own", "A2", 7);
  const again = await loaded(await saveFile(book.host, opened, addin));
  const own = again.getWorksheet("Own")!;
  expect(own.getCell("A1").value).toHaveProperty("richText");
  expect(own.getCell("A2").value).toBe(7);
  expect(own.getCell("A2").note).toBeDefined();
  expect(own.getCell("A3").fill).toMatchObject({ type: "gradient" });
  expect(own.mergedRegions).toHaveLength(1);
  expect(own.getColumn(6).hidden).toBe(true);
  expect(own.pageSetup.horizontalCentered).toBe(true);
  expect(own.conditionalFormattings.flatMap(({ rules }) => rules)).toMatchObject([{ operator: "greaterThan" }]);
  expect(own.dataValidations.find("A2")).toMatchObject({ type: "custom" });
  expect(own.getCharts().map(({ title }) => title)).toEqual(["Pie"]);
  expect(again.getWorksheet("Away")).toMatchObject({ state: "veryHidden" });
  expect(again.getWorksheet("Away")!.getCell("A1").value).toEqual(new Date(Date.UTC(2026, 0, 5)));
});

test("a file that is no workbook is refused, and the workbook stays", async () => {
  const titles = book.titles();
  await expect(openFile(book.host, new TextEncoder().encode("no workbook"))).rejects.toThrow();
  expect(book.titles()).toEqual(titles);
});

/** Whether every check passes, and the name of the first that fails. */
function verdict(checks: string) {
  return [book.value(checks, "B1"), book.value(checks, firstFailed)];
}

/** The comparison that stands, as a company has made it its own template in Excel: a row more, another title, a colour and a note. */
async function companyTemplate(companySheet: string): Promise<Uint8Array> {
  const { titles } = messages.en.sheets;
  await insertLine(book, titles.inputs, "rows", inputs.rowOf("price"));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(titles.inputs);
    sheet.name = companySheet;
    sheet.getCell(inputs.rowOf("price"), 0).values = [["Approved by the board"]];
    sheet.getRange("A1").format.fill.color = "#FFCC00";
    await context.sync();
  });
  await book.settled();
  const file = await loaded(await saveFile(book.host, opening.opened, addin));
  file.getWorksheet(companySheet)!.getCell("A1").note = "Yellow is ours";
  return new Uint8Array(await file.xlsx.writeBuffer());
}

/** The cells of two sheets, place by place. */
function cellsOf(first: Worksheet, second: Worksheet): [Cell, Cell][] {
  const rows = Math.max(first.rowCount, second.rowCount);
  const columns = Math.max(first.columnCount, second.columnCount);
  return Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [1 + Math.floor(index / columns), 1 + (index % columns)];
    return [first.getCell(row, column), second.getCell(row, column)];
  });
}

/** What a cell holds and looks like. Lines are drawn between two cells and kept by either; links are as blue as Excel makes them. */
function facts(cell: Cell): unknown[] {
  const { value, font, fill, alignment, numFmt, hyperlink } = cell;
  const { formula, result, text, ref } = Object(value) as Record<string, unknown>;
  const looks = { ...font, ...(hyperlink !== undefined && { color: undefined }) };
  const content = formula === undefined ? (hyperlink === undefined ? value : text) : result;
  return [
    formula,
    ref,
    content === "" ? null : (content ?? null),
    numFmt ?? "General",
    looks,
    fill ?? null,
    alignment ?? null,
    hyperlink,
  ];
}

/** Whether two cells are the same but for the last digits of what two engines have calculated. */
function isNear(first: unknown[], second: unknown[]): boolean {
  return first.every((one, index) => {
    const other = second[index];
    if (typeof one === "number" && typeof other === "number")
      return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
    return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
  });
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.entries(value).sort(([a], [b]) => a.localeCompare(b));
}
