import { readFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { messages } from "../../../src/locale/messages";
import { ComparisonLayout } from "../../../src/workbook/layout/comparison";
import { InputsLayout } from "../../../src/workbook/layout/inputs";
import { StaffingLayout } from "../../../src/workbook/layout/staffing";
import { areaAddress, cellAt } from "../../../src/workbook/plan/address";
import { type OpenedPreview, describeInBrowser } from "excel-preview/page";
import { panePaths } from "../../support/panePaths";
import { openStanding } from "../../support/standing";

jest.setTimeout(120_000);

const [staffing, inputs, comparison] = [new StaffingLayout(2), new InputsLayout(2), new ComparisonLayout(2)];
const { titles } = messages.en.sheets;
const { frame } = messages.en.pane;
const { area, sheet: listWords } = messages.en.handOff;

const tenPercentMore = "550000";

/** A formula that calls us, outside of quotes. */
const own = /^=.*\bOUTSOURCE_[A-Z]+\(/;

describeInBrowser("a comparison that is handed on", () => {
  let preview: OpenedPreview;
  let before: Awaited<ReturnType<typeof snapshot>>;
  let withMoreCalls: number;
  let saved: Buffer;

  const snapshot = async () => {
    await preview.page.evaluate(() => window.preview.settled());
    const { sheets } = await preview.page.evaluate(() => window.preview.snapshot());
    // A file knows no zero below zero.
    return JSON.parse(JSON.stringify(sheets)) as typeof sheets;
  };
  const shown = (sheet: string, at: string) =>
    preview.page.evaluate(([title, where]) => window.preview.cell(title!, where!).value, [sheet, at]);
  const [calls, npv] = [
    areaAddress(cellAt(inputs.rowOf("calls-per-year"), inputs.columns.typed)),
    areaAddress(cellAt(comparison.rowOf("npv"), comparison.firstOptionColumn)),
  ];
  const type = async (perYear: string) => {
    await preview.page.evaluate(
      ([title, at, typed]) => window.preview.type(title!, at!, typed!),
      [titles.inputs, calls, perYear],
    );
    await preview.page.evaluate(() => window.preview.settled());
  };
  const press = (name: string) => preview.pane.getByRole("button", { name, exact: true }).click();
  const said = (text: string | RegExp) => preview.pane.getByText(text).first().waitFor({ timeout: 60_000 });

  beforeAll(async () => {
    installChartSupport();
    preview = await openStanding({ width: 1200 });
    await type(tenPercentMore);
    withMoreCalls = Number(await shown(titles.comparison, npv));
    await type("");
    await preview.pane.evaluate(async () => {
      await Excel.run(async (context) => {
        const own = context.workbook.worksheets.add("My notes");
        own.getRange("B2:B3").formulas = [["=OUTSOURCE_SCORE()"], ['="Score "&ROUND(OUTSOURCE_SCORE(),1)']];
        own.getRange("D1").formulas = [["=OUTSOURCE_FACTORS()"]];
        await context.sync();
      });
    });
    before = await snapshot();
  }, 180_000);

  afterAll(() => preview.close());

  test("asks first, then leaves no formula of the add-in and every value as it was", async () => {
    await panePaths(preview).open("handOff");
    await said(area.handOff.consequence);
    expect(await shown(titles.checks, "B1")).toBe(1);
    await press(area.handOff.confirm);
    await said(
      area.handOff.done(before.flatMap(({ formulas }) => formulas.flat()).filter(isOwn).length, listWords.title),
    );

    const after = await snapshot();
    expect(after.map(({ title }) => title)).toEqual([...before.map(({ title }) => title), listWords.title]);
    const theirs = after.filter(({ title }) => title !== listWords.title);
    expect(theirs.flatMap(({ formulas }) => formulas.flat()).filter(isOwn)).toEqual([]);
    expect(differences(before, theirs)).toEqual([]);
    const list = after.find(({ title }) => title === listWords.title)!;
    const rows = list.formulas.findIndex(([first]) => first === listWords.columns.sheet) + 1;
    for (const [title, cells, , value] of list.values.slice(rows).filter(([title]) => title !== ""))
      expect([title, cells, value]).toEqual([title, cells, await shown(String(title), String(cells).split(":")[0]!)]);
    // Ordinary formulas live on, and those that count what changes come to them.
    const native = (sheets: typeof before) =>
      sheets.flatMap(({ formulas }) => formulas.flat()).filter((cell) => isNative(cell) && !isCount(cell));
    expect(native(theirs)).toEqual(native(before));
  });

  test("says on every sheet and in the pane that the checks are frozen", async () => {
    for (const title of Object.values(titles)) {
      const { text } = await preview.page.evaluate((each) => window.preview.cell(each, "B1"), title);
      expect([title, text]).toEqual([
        title,
        `${messages.en.sheets.checks.master}: ${messages.en.sheets.checks.frozen}`,
      ]);
    }
    await panePaths(preview).openDecision();
    await said(area.checksFrozen);
  });

  test("keeps costs live when calls change, and says on every sheet and in the pane what is out of date", async () => {
    const look = () => preview.pane.locator("h1").evaluate((heading) => getComputedStyle(heading).color);
    const liveLook = await look();
    await type(tenPercentMore);
    expect(Number(await shown(titles.comparison, npv))).toBeCloseTo(withMoreCalls, -1);
    const { outOfDate } = messages.en.sheets.checks;
    for (const title of Object.values(titles)) expect([title, await shown(title, "B1")]).toEqual([title, outOfDate]);
    await said(area.checksOutOfDate(titles.checks));
    expect(await look()).toBe(liveLook);
    // Break-evens that are left out are not told as ones that no value meets.
    const { flips, flipsAt, never } = messages.en.pane.decision;
    const told = await preview.pane.locator("section", { hasText: flips }).last().innerText();
    expect(told).toContain(flipsAt);
    expect(told).not.toContain(never);
    await type("");
    expect(await shown(titles.checks, "B1")).toBe(-1);
  });

  test("is saved frozen, and its list with it", async () => {
    const download = preview.page.waitForEvent("download");
    await preview.page.getByRole("button", { name: "Save as .xlsx" }).click();
    saved = readFileSync(await (await download).path());
    const file = new Workbook();
    await file.xlsx.load(saved);
    expect(file.worksheets.at(-1)!.name).toBe(listWords.title);
    const formulas = file.worksheets.flatMap((sheet) =>
      (sheet.findRows(1, sheet.rowCount) ?? []).flatMap((row) => {
        const found: string[] = [];
        row?.eachCell(({ formula }) => formula !== undefined && found.push(formula));
        return found;
      }),
    );
    expect(formulas).not.toEqual([]);
    expect(formulas.filter((formula) => formula.includes("_xldudf_"))).toEqual([]);
  });

  test("is restored to every formula and every value where it is opened, and its list is gone", async () => {
    const [name, mimeType] = ["frozen.xlsx", "application/octet-stream"];
    await preview.page.locator("#open-file").setInputFiles({ name, mimeType, buffer: saved });
    await preview.page.getByText(`${name} is open.`).waitFor({ timeout: 60_000 });
    await preview.page.evaluate(() => window.preview.settled());
    await panePaths(preview).decision();
    await panePaths(preview).open("restore");
    await press(area.restore.confirm);
    await said(area.restore.done(before.flatMap(({ formulas }) => formulas.flat()).filter(isOwn).length));
    const after = await snapshot();
    expect(after.map(({ title }) => title)).toEqual(before.map(({ title }) => title));
    expect(differences(before, after, true)).toEqual([]);
    await said(frame.states.upToDate);
    const { misses } = await preview.page.evaluate(() => ({ misses: window.preview.misses }));
    expect(misses).toEqual([]);
    expect(preview.pageErrors).toEqual([]);
  });
});

function isOwn(formula: unknown): boolean {
  return own.test(String(formula).replace(/"[^"]*"/g, '""'));
}

function isCount(formula: unknown): boolean {
  return /^=SUMPRODUCT\(\(Outsource_/.test(String(formula));
}

function isNative(formula: unknown): boolean {
  return String(formula).startsWith("=") && !isOwn(formula);
}

type Sheets = readonly { title: string; values: unknown[][]; formulas: unknown[][] }[];

/**
 * Cells whose values differ (and, if asked, whose formulas do), but for verdicts of checks, the table of agent hours and lines
 * added to the log.
 */
function differences(before: Sheets, after: Sheets, withFormulas = false): string[] {
  return before.flatMap(({ title, values, formulas }) => {
    const now = after.find((sheet) => sheet.title === title)!;
    const filled = title === titles.staffing && !withFormulas ? staffing : null;
    return values.flatMap((row, y) =>
      row.flatMap((value, x) => {
        const isVerdict = (value === 1 || value === "") && now.values[y]?.[x] === -1;
        if (filled && y >= filled.hoursTable.row && y < filled.hoursRow("hours")) return [];
        const isSame = now.values[y]?.[x] === value && (!withFormulas || now.formulas[y]?.[x] === formulas[y]?.[x]);
        return isSame || (isVerdict && !withFormulas)
          ? []
          : [`${title} R${y + 1}C${x + 1}: ${value}, ${now.values[y]?.[x]}`];
      }),
    );
  });
}
