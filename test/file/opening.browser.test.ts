import { readFileSync } from "node:fs";
import path from "node:path";
import { type OpenedPreview, describeInBrowser, openPreview } from "excel-preview/page";
import { messages } from "../../src/locale/messages";
import { startTexts } from "../../src/locale/startTexts";
import { ChecksLayout } from "../../src/workbook/layout/checks";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { relative } from "../../src/workbook/plan/address";
import { panePaths } from "../support/panePaths";
import { standingFile } from "../support/standing";

jest.setTimeout(240_000);

const template = path.resolve(__dirname, "../../assets/template.xlsx");
const { titles } = messages.en.sheets;
const { frame, views } = messages.en.pane;
const start = startTexts.en;
const inputs = new InputsLayout(5);
const priceRow = inputs.rowOf("price");
const firstFailed = relative(new ChecksLayout(2).failedRow, 1);

describeInBrowser("a file that is opened in the preview", () => {
  let preview: OpenedPreview;
  /** Whether the user keeps a workbook that another is to replace. */
  let keepsWorkbook = false;

  beforeAll(async () => {
    preview = await openPreview();
    preview.page.on("dialog", (dialog) => void (keepsWorkbook ? dialog.dismiss() : dialog.accept()));
  });
  afterAll(() => preview.close());

  const open = async (name: string, bytes: Buffer) => {
    await preview.page
      .locator("#open-file")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
    await preview.page.getByText(`${name} is open.`).waitFor({ timeout: 120_000 });
    await preview.page.evaluate(() => window.preview.settled());
  };
  const save = async () => {
    const download = preview.page.waitForEvent("download");
    await preview.page.getByRole("button", { name: "Save as .xlsx" }).click();
    return readFileSync(await (await download).path());
  };
  const snapshot = async () => {
    await preview.page.evaluate(() => window.preview.settled());
    const { sheets, names } = await preview.page.evaluate(() => window.preview.snapshot());
    // A title may stand in quotes where it needs none, and a file knows no zero below zero.
    const named = names.map(({ name, formula }) => `${name}${formula.replaceAll("'", "")}`);
    return { sheets: JSON.parse(JSON.stringify(sheets)) as typeof sheets, names: named };
  };
  const value = (title: string, address: string) =>
    preview.page.evaluate(([sheet, at]) => window.preview.cell(sheet!, at!).value, [title, address]);
  /** Whether every check passes, and the name of the first that fails. */
  const verdict = () => Promise.all([value(titles.checks, "B1"), value(titles.checks, firstFailed)]);
  const type = (title: string, address: string, input: string | number) =>
    preview.page.evaluate(
      async ([sheet, at, entry]) => {
        window.preview.type(sheet as string, at as string, entry!);
        await window.preview.settled();
      },
      [title, address, input],
    );
  const press = (name: string) => preview.pane.getByRole("button", { name, exact: true }).click();
  const said = (text: string | RegExp) => preview.pane.getByText(text).first().waitFor({ timeout: 120_000 });
  /** Writes the comparison that stands, as the pane does when its set-up has been changed. */
  const update = async () => {
    await preview.pane.getByRole("button", { name: views.decision, exact: true }).waitFor({ timeout: 60_000 });
    await panePaths(preview).open("setUp");
    await press(messages.en.setUpView.updateNow);
    await said(frame.done("").trim());
    await preview.page.evaluate(() => window.preview.settled());
  };

  test("our template is opened from the pane's start, or downloaded where Excel opens it not", async () => {
    await type("Sheet1", "A1", "ours");
    keepsWorkbook = true;
    await press(start.template);
    await said(start.templateStates.refused);
    expect(await value("Sheet1", "A1")).toBe("ours");
    const download = preview.page.waitForEvent("download");
    await preview.pane.getByRole("link", { name: start.download }).click();
    expect(readFileSync(await (await download).path())).toEqual(readFileSync(template));
    keepsWorkbook = false;
    await press(start.template);
    await preview.page.getByText("Book2.xlsx is open.").waitFor();
    await panePaths(preview).decision();
    expect(await verdict()).toEqual([1, ""]);
  });

  test("the template is filled and updated, and nothing typed is lost", async () => {
    const charts = await preview.page.evaluate(() => window.preview.charts());
    expect(charts.length).toBeGreaterThan(5);
    const { columns } = inputs;
    await type(titles.inputs, relative(priceRow, columns.typed + 3), 14.75);
    await type(titles.comparison, "J5", "Ask Maria");
    await update();
    expect(await value(titles.inputs, relative(priceRow, columns.inForce + 3))).toBe(14.75);
    expect(await verdict()).toEqual([1, ""]);
    expect(await value(titles.comparison, "J5")).toBe("Ask Maria");
  });

  test("a comparison is opened, saved as it is and opened again as it was", async () => {
    await open("two-options.xlsx", readFileSync(standingFile));
    expect(await preview.page.locator("#file-name").textContent()).toBe("two-options.xlsx");
    const before = await snapshot();
    await open("saved.xlsx", await save());
    expect(await snapshot()).toEqual(before);
    await panePaths(preview).decision(120_000);
  });

  test("a file that is no workbook is refused with a sentence, and the workbook stays", async () => {
    const before = await preview.page.evaluate(() => window.preview.sheets());
    await preview.page
      .locator("#open-file")
      .setInputFiles({ name: "letter.xlsx", mimeType: "text/plain", buffer: Buffer.from("Dear Maria") });
    await preview.page.getByText(/letter.xlsx is not opened/).waitFor();
    expect(await preview.page.evaluate(() => window.preview.sheets())).toEqual(before);
    expect(preview.pageErrors).toEqual([]);
    expect(await preview.page.evaluate(() => window.preview.misses)).toEqual([]);
  });
});
