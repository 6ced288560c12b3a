import { type OpenedPreview, describeInBrowser } from "excel-preview/page";
import { messages } from "../../src/locale/messages";
import { FactorsLayout } from "../../src/workbook/layout/factors";
import { relative } from "../../src/workbook/plan/address";
import { openStanding } from "../support/standing";

jest.setTimeout(180_000);

const { pane: words, functionsView, factors, sheets } = messages.en;
const { views } = words;

describeInBrowser("the views of factors and functions", () => {
  let preview: OpenedPreview;

  beforeAll(async () => {
    preview = await openStanding();
  });
  afterAll(() => preview.close());

  test("a rating that is typed in the pane stands in its cell, and is in force", async () => {
    const { pane, page } = preview;
    await pane.getByRole("button", { name: views.factors, exact: true }).click();
    await pane.getByText(factors["language-gap"].title).first().click();
    const field = pane.getByLabel(words.setUp.optionNames.offshore, { exact: true });
    await field.fill("4.5");
    await field.press("Enter");
    const layout = new FactorsLayout(2);
    const row = layout.rowOf("language-gap");
    const [typed, inForce] = [layout.columns.typed, layout.columns.inForce].map((first) => relative(row, first + 1));
    const cell = (address: string) =>
      page.evaluate(([title, at]) => window.preview.cell(title!, at!).value, [sheets.titles.factors, address]);
    await page.waitForFunction(
      ([title, at]) => window.preview.cell(title!, at!).value === 4.5,
      [sheets.titles.factors, typed],
    );
    await page.evaluate(() => window.preview.settled());
    expect(await cell(inForce!)).toBe(4.5);
  });

  test("a function takes what is selected and is inserted in the active cell, where its answer is the one that was shown", async () => {
    const { pane, page } = preview;
    await pane.evaluate(() =>
      Excel.run((context) => {
        context.workbook.worksheets.add("Sheet1");
        return context.sync();
      }),
    );
    await page.evaluate(() => {
      for (const [row, calls] of [18, 26, 34].entries()) window.preview.type("Sheet1", `B${row + 5}`, calls);
    });
    await pane.getByRole("button", { name: views.functions, exact: true }).click();
    await pane.getByText("OUTSOURCE_AGENTS").click();
    await page.evaluate(() => window.preview.select("Sheet1", "B5:B7"));
    await pane.getByRole("button", { name: functionsView.take("calls") }).click();
    await pane.getByRole("textbox", { name: "aht", exact: true }).fill("360");
    const shown = pane.getByRole("region", { name: functionsView.preview }).getByRole("cell");
    await shown.nth(2).waitFor();
    const answer = await shown.allTextContents();
    await page.evaluate(() => window.preview.select("Sheet1", "E5"));
    await pane.getByRole("button", { name: functionsView.insert("E5") }).click();
    await pane.getByText(functionsView.inserted("E5")).waitFor();
    await page.evaluate(() => window.preview.settled());
    const cells = await page.evaluate(() => ["E5", "E6", "E7"].map((at) => window.preview.cell("Sheet1", at).value));
    expect(cells.map(String)).toEqual(answer);
    expect(preview.pageErrors).toEqual([]);
    expect(await page.evaluate(() => window.preview.misses)).toEqual([]);
  });
});
