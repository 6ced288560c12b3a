import { messages } from "../../src/locale/messages";
import { relative } from "../../src/workbook/plan/address";
import { FactorsLayout } from "../../src/workbook/layout/factors";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { type OpenedPreview, describeInBrowser } from "excel-preview/page";
import { panePaths } from "../support/panePaths";
import { openStanding } from "../support/standing";

jest.setTimeout(60_000);

const { titles } = messages.en.sheets;
const inputs = new InputsLayout(2);
const factors = new FactorsLayout(2);
const ownCalls = "='My calls'!B1*10000";

/** What the user types: the sheet, the cell, what is entered, and what the cell then holds. */
const typed = [
  [titles.inputs, relative(inputs.rowOf("price"), inputs.columns.typed + 1), "31.5", 31.5],
  [titles.inputs, relative(inputs.rowOf("calls-per-year"), inputs.columns.typed), ownCalls, ownCalls],
  [titles.inputs, relative(inputs.rowOf("price"), inputs.columns.note), "Offer of 3 November", "Offer of 3 November"],
  [titles.inputs, relative(inputs.rowOf("calls-per-year"), inputs.columns.low), "", ""],
  [titles.factors, relative(factors.rowOf("language-gap"), factors.columns.typed + 1), "4", 4],
  [titles.factors, relative(factors.rowOf("confidentiality"), factors.columns.points), "3", 3],
] as const;

describeInBrowser("a workbook that is written to again from the pane", () => {
  let preview: OpenedPreview;

  const settled = () => preview.page.evaluate(() => window.preview.settled());
  const charts = () => preview.page.evaluate(() => window.preview.charts().map(({ name }) => name));
  const masterCheck = () => preview.page.evaluate((sheet) => window.preview.cell(sheet, "B1").value, titles.checks);
  const held = () =>
    preview.page.evaluate(
      (cells) => cells.map(([sheet, at]) => window.preview.cell(sheet, at).formula),
      typed.map(([sheet, at]) => [sheet, at] as const),
    );
  const write = async () => {
    await preview.pane.getByTestId("create-comparison").click();
    await panePaths(preview).decision();
    await settled();
  };

  beforeAll(async () => {
    preview = await openStanding();
    await preview.pane.evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add("My calls").getRange("A1:B1").values = [["Calls, in tens of thousands", 42]];
        await context.sync();
      });
    });
  }, 120_000);

  afterAll(() => preview.close());

  test("keeps every value, formula, rating, weight and note that was typed, and draws each chart once", async () => {
    await preview.page.evaluate((cells) => {
      for (const [sheet, at, entry] of cells) window.preview.type(sheet, at, entry);
    }, typed);
    await settled();
    const drawn = await charts();
    expect(drawn.length).toBeGreaterThan(5);

    await panePaths(preview).open("setUp");
    await write();
    expect(await held()).toEqual(typed.map(([, , , content]) => content));
    expect(await charts()).toEqual(drawn);
    expect(await masterCheck()).toBe(1);
  });

  /**
   * How many syncs there have been once the set-up has read what stands, which it does when it opens. Where one comes later still,
   * it is counted with those of the writing.
   */
  const quietSyncs = async () => {
    const count = () => preview.page.evaluate(() => window.preview.syncCount);
    for (let before = -1, now = await count(); ; before = now, now = await count()) {
      if (now === before) return now;
      await preview.page.waitForTimeout(250);
    }
  };

  test("is written and read again in at most 9 syncs, and one that nobody waits for, and nothing typed is lost", async () => {
    await panePaths(preview).open("setUp");
    const before = await quietSyncs();
    await write();
    const { syncCount, misses } = await preview.page.evaluate(() => ({
      syncCount: window.preview.syncCount,
      misses: window.preview.misses,
    }));
    expect(syncCount - before).toBeLessThanOrEqual(9 + 1);
    expect(misses).toEqual([]);
    expect(await held()).toEqual(typed.map(([, , , content]) => content));
  });

  test("opens with the comparison it holds when the pane is loaded again", async () => {
    await preview.pane.evaluate(() => window.location.reload());
    await panePaths(preview).decision();
  });
});
