import { messages } from "../../src/locale/messages";
import { relative } from "../../src/workbook/plan/address";
import { FactorsLayout } from "../../src/workbook/layout/factors";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { ChecksLayout } from "../../src/workbook/layout/checks";
import type { StaffingRowId } from "../../src/workbook/layout/staffing";
import { type OpenedPreview, describeInBrowser } from "excel-preview/page";
import { installCustomFunctions } from "../support/customFunctions";
import { panePaths } from "../support/panePaths";
import { shownWeek } from "../support/shownWeek";
import { openStanding } from "../support/standing";

jest.setTimeout(120_000);
beforeAll(installCustomFunctions);

const { titles } = messages.en.sheets;
const inputs = new InputsLayout(2);
const factors = new FactorsLayout(2);
const checks = new ChecksLayout(2);
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

  describe("whose week on Staffing is typed over", () => {
    /** Whether its checks pass. */
    const verdicts = () =>
      preview.page.evaluate(
        ([title, ...cells]) => cells.map((at) => window.preview.cell(title!, at).value),
        [
          titles.checks,
          ...(["channels", "staffing", "load"] as const).map((check) =>
            relative(checks.checkRow(check), checks.columns.result),
          ),
        ],
      );

    test("staffs chats and e-mails beside the calls as they are typed", async () => {
      const week = shownWeek(preview, 30);
      const before = Number(await week.ofOption("agent-hours"));
      const chat = { "chat-share": "25%", "chat-handle": "600", "chats-at-once": "2" };
      const mail = { "mail-share": "10%", "mail-handle": "300", "mail-hours": "4" };
      for (const [id, entry] of Object.entries({ ...chat, ...mail }))
        await week.type(week.layout.rowOf(id as StaffingRowId), week.layout.optionColumn(0), entry);
      await settled();
      const { staffed, needed } = await week.agents();
      expect(staffed).toEqual(needed);
      expect(Math.max(...staffed)).toBeGreaterThan(10);
      expect(await week.ofOption("agent-hours")).not.toBe(before);
      const worked = await week.shownIn(week.layout.mailGrid("worked"));
      expect(worked.filter((weight) => weight > 0)).toHaveLength(5 * 24 + 12);
      expect(await verdicts()).toEqual([1, 1, 1]);
    });

    test("has as many rows as its intervals ask for once the comparison is laid out anew", async () => {
      const [week, finer] = [shownWeek(preview, 30), shownWeek(preview, 15)];
      const { intervalRow, columns } = week.layout;
      await week.type(intervalRow, columns.value, "15");
      await settled();
      expect(await week.shown(intervalRow, columns.value + 1)).toMatch(/still of 30 minutes/);
      await panePaths(preview).open("setUp");
      await preview.pane.getByTestId("create-comparison").click();
      await preview.pane.getByRole("button", { name: messages.en.pane.layOutAnew }).click();
      await panePaths(preview).decision(100_000);
      await settled();
      expect(await finer.shown(finer.layout.shape.row + 95, columns.label)).toBe("23:45");
      expect(await finer.shown(intervalRow, columns.value + 1)).toBe("");
      expect(await finer.ofOption("chat-share")).toBe(0.25);
      const { staffed, needed } = await finer.agents();
      expect(staffed).toHaveLength(7 * 96);
      expect(staffed).toEqual(needed);
      expect(await verdicts()).toEqual([1, 1, 1]);
      expect(await preview.page.evaluate(() => window.preview.misses)).toEqual([]);
    });
  });

  test("opens with the comparison it holds when the pane is loaded again", async () => {
    await preview.pane.evaluate(() => window.location.reload());
    await panePaths(preview).decision();
  });
});
