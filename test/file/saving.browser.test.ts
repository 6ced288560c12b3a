import { readFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { messages } from "../../src/locale/messages";
import { relative } from "../../src/workbook/plan/address";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { type OpenedPreview, describeInBrowser, openPreview } from "excel-preview/page";
import { panePaths } from "../support/panePaths";

jest.setTimeout(120_000);

const { titles } = messages.da.sheets;
const inputs = new InputsLayout(5);
const price = relative(inputs.rowOf("price"), inputs.columns.typed + 3);

describeInBrowser("Save as .xlsx in the preview", () => {
  let preview: OpenedPreview;

  afterEach(() => preview.close());

  test("saves the comparison as it stands, with what was typed in it and the figures that the sheets show", async () => {
    preview = await openPreview({ language: "da-DK", sample: true });
    await panePaths(preview, "da").decision();
    await preview.page.evaluate(
      async ([title, at]) => {
        window.preview.type(title!, at!, "14,75");
        await window.preview.settled();
      },
      [titles.inputs, price],
    );
    const download = preview.page.waitForEvent("download");
    await preview.page.getByRole("button", { name: "Gem som .xlsx" }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("Comparison.xlsx");
    installChartSupport();
    const file = new Workbook();
    await file.xlsx.load(readFileSync(await saved.path()));
    expect(file.getWorksheet(titles.inputs)!.getCell(price).value).toBe(14.75);

    const { sheets } = await preview.page.evaluate(() => window.preview.snapshot());
    expect(file.worksheets.map(({ name }) => name)).toEqual(sheets.map(({ title }) => title));
    const differences = sheets.flatMap(({ title, values }) =>
      values.flatMap((row, r) =>
        row.flatMap((shown, c) => {
          const { value } = file.getWorksheet(title)!.getCell(r + 1, c + 1);
          const result = typeof value === "object" && value && "result" in value ? value.result : value;
          if (typeof shown !== "number" || result instanceof Date) return [];
          return Math.abs(Number(result) - shown) <= 1e-9 * Math.max(10, Math.abs(shown))
            ? []
            : [`${title}!${relative(r, c)}`];
        }),
      ),
    );
    expect(differences).toEqual([]);
    expect(preview.pageErrors).toEqual([]);
    expect(await preview.page.evaluate(() => window.preview.misses)).toEqual([]);
  });

  test("asks before another workbook takes the place of one that is not saved", async () => {
    preview = await openPreview({ language: "fil-PH" });
    await preview.page.evaluate(() => window.preview.type("Sheet1", "A1", "Mine"));
    let question = "";
    preview.page.once("dialog", (dialog) => {
      question = dialog.message();
      void dialog.dismiss();
    });
    await preview.page.locator("#open-file").setInputFiles("assets/template.xlsx");
    expect(question).toMatch(/^Hindi pa naka-save/);
    expect(await preview.page.evaluate(() => window.preview.sheets())).toEqual(["Sheet1"]);
    expect(await preview.page.evaluate(() => window.preview.cell("Sheet1", "A1").value)).toBe("Mine");
  });
});
