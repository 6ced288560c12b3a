import { describeInBrowser, openPreview } from "excel-preview/page";
import { messages } from "../../src/locale/messages";
import { panePaths } from "../support/panePaths";

jest.setTimeout(300_000);

const { views } = messages.en.pane;
const { titles } = messages.en.sheets;

describeInBrowser("the pictures of the README", () => {
  test("show the decision, figures that are dragged, and what one types", async () => {
    const preview = await openPreview({ sample: true, height: 900 });
    const { page, pane } = preview;
    const picture = async (name: string, sheet: string) => {
      await page.evaluate((title) => window.preview.activate(title), sheet);
      await page.evaluate(() => window.preview.settled());
      await page.waitForTimeout(1000);
      await page.screenshot({ path: `assets/screenshots/${name}.png`, animations: "disabled" });
    };
    try {
      await panePaths(preview).decision(150_000);
      await page.evaluate(() => window.preview.settled());
      await picture("decision", titles.comparison);
      await pane.getByRole("button", { name: views.whatIf, exact: true }).click();
      await pane.getByRole("slider").first().focus();
      await page.keyboard.press("End");
      await pane.evaluate(() => document.querySelector("h1")!.scrollIntoView({ block: "center" }));
      await picture("what-if", titles.sensitivity);
      await pane.getByRole("button", { name: views.factors, exact: true }).click();
      await picture("inputs", titles.inputs);
      expect(preview.pageErrors).toEqual([]);
    } finally {
      await preview.close();
    }
  });
});
