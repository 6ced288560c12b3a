import { messages } from "../../src/locale/messages";
import { areaAddress, cellAt } from "../../src/workbook/plan/address";
import { FactorsLayout } from "../../src/workbook/layout/factors";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { type OpenedPreview, describeInBrowser, openPreview } from "excel-preview/page";
import { panePaths } from "../support/panePaths";

jest.setTimeout(60_000);

const { titles } = messages.en.sheets;
const inputs = new InputsLayout(5);
const factors = new FactorsLayout(5);
const address = (row: number, column: number) => areaAddress(cellAt(row, column));

describeInBrowser("a workbook that is written to", () => {
  let preview: OpenedPreview;

  const cell = async (sheet: string, at: string) =>
    (await preview.page.evaluate(([title, where]) => window.preview.cell(title!, where!), [sheet, at])).formula;
  const type = (sheet: string, at: string, input: string) =>
    preview.page.evaluate(([title, where, typed]) => window.preview.type(title!, where!, typed!), [sheet, at, input]);
  const settled = () => preview.page.evaluate(() => window.preview.settled());
  const write = async () => {
    await preview.pane.getByTestId("create-comparison").click();
    await panePaths(preview).decision();
    await settled();
  };

  beforeAll(async () => {
    preview = await openPreview({ sample: false });
    // The user's own sheet has the title one of ours would take, and a chart-like name of its own.
    await preview.pane.evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add("Costs").getRange("A1:B1").values = [["My own costs", 42]];
        await context.sync();
      });
    });
  }, 120_000);

  afterAll(() => preview.close());

  test("keeps a sheet of the user's that has a title of ours, and gives ours another", async () => {
    await write();
    expect(await cell("Costs", "B1")).toBe(42);
    expect(await preview.page.evaluate(() => window.preview.sheets())).toContain("Costs (2)");
    expect(await preview.page.evaluate(() => window.preview.cell("Checks", "B1").value)).toBe(1);
  });

  /** How many syncs there have been once the set-up has read what stands, which it does when it opens. */
  const quietSyncs = async () => {
    const count = () => preview.page.evaluate(() => window.preview.syncCount);
    for (let before = -1, now = await count(); ; before = now, now = await count()) {
      if (now === before) return now;
      await preview.page.waitForTimeout(1_000);
    }
  };

  test("is written and read again in at most 9 syncs, and one that nobody waits for", async () => {
    await panePaths(preview).open("setUp");
    const before = await quietSyncs();
    await write();
    const { syncCount, misses } = await preview.page.evaluate(() => ({
      syncCount: window.preview.syncCount,
      misses: window.preview.misses,
    }));
    expect(syncCount - before).toBeLessThanOrEqual(9 + 1);
    expect(misses).toEqual([]);
  });

  test("keeps every value, formula, rating, weight and note that was typed, and draws each chart once", async () => {
    const price = address(inputs.rowOf("price"), inputs.columns.typed + 1);
    const calls = address(inputs.rowOf("calls-per-year"), inputs.columns.typed);
    const note = address(inputs.rowOf("price"), inputs.columns.note);
    const low = address(inputs.rowOf("calls-per-year"), inputs.columns.low);
    const rating = address(factors.rowOf("language-gap"), factors.columns.typed + 3);
    const weight = address(factors.rowOf("confidentiality"), factors.columns.points);
    await type(titles.inputs, price, "31.5");
    await type(titles.inputs, calls, "='Costs'!B1*10000");
    await type(titles.inputs, note, "Offer of 3 November");
    await type(titles.inputs, low, "");
    await type(titles.factors, rating, "4");
    await type(titles.factors, weight, "3");
    await settled();
    const charts = await preview.page.evaluate(() => window.preview.charts().map(({ name }) => name));

    await panePaths(preview).open("setUp");
    await write();
    expect(await cell(titles.inputs, price)).toBe(31.5);
    expect(await cell(titles.inputs, calls)).toBe("='Costs'!B1*10000");
    expect(await cell(titles.inputs, note)).toBe("Offer of 3 November");
    expect(await cell(titles.inputs, low)).toBe("");
    expect(await cell(titles.factors, rating)).toBe(4);
    expect(await cell(titles.factors, weight)).toBe(3);
    expect(await preview.page.evaluate(() => window.preview.charts().map(({ name }) => name))).toEqual(charts);
    expect(await preview.page.evaluate(() => window.preview.cell("Checks", "B1").value)).toBe(1);
  });

  test("keeps them in another language, under the sheets' titles in it, and every check passes", async () => {
    const da = messages.da;
    await panePaths(preview).openMenu();
    await preview.pane.getByRole("combobox", { name: messages.en.pane.language }).selectOption("da");
    await preview.pane.getByRole("button", { name: new RegExp(`^${da.pane.views.setUp}`) }).click();
    await preview.pane.getByTestId("create-comparison").click();
    await panePaths(preview, "da").decision();
    await settled();
    const price = address(inputs.rowOf("price"), inputs.columns.typed + 1);
    expect(await cell(da.sheets.titles.inputs, price)).toBe(31.5);
    expect(await cell("Costs", "B1")).toBe(42);
    const check = () => preview.page.evaluate((title) => window.preview.cell(title, "B1"), da.sheets.titles.checks);
    expect(await check()).toMatchObject({ formula: "=Outsource_MasterCheck", value: 1 });
    await type(da.sheets.titles.inputs, price, "32");
    await settled();
    expect(await check()).toMatchObject({ formula: "=Outsource_MasterCheck", value: 1 });
  });

  test("opens with the comparison it holds when the pane is loaded again", async () => {
    await preview.pane.evaluate(() => window.location.reload());
    await panePaths(preview, "da").decision();
  });
});
