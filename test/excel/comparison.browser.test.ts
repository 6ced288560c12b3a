import { readFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { Language } from "../../src/locale/language";
import { messages } from "../../src/locale/messages";
import { areaAddress, cellAt } from "../../src/workbook/plan/address";
import { ComparisonLayout } from "../../src/workbook/layout/comparison";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { installCustomFunctions } from "../support/customFunctions";
import { samplePlan, sampleRequest } from "../support/sample";
import { type OpenedPreview, describeInBrowser, openPreview } from "excel-preview/page";
import { calculated } from "../../src/file/calculated";
import { panePaths } from "../support/panePaths";

jest.setTimeout(60_000);

const comparison = new ComparisonLayout(5);
const [inputs, inputsOfTwo] = [new InputsLayout(5), new InputsLayout(2)];
const address = (row: number, column: number) => areaAddress(cellAt(row, column));
const decision = address(comparison.decisionRow + 1, comparison.firstOptionColumn);

let preview: OpenedPreview;

const cell = (sheet: string, at: string) =>
  preview.page.evaluate(([title, where]) => window.preview.cell(title!, where!), [sheet, at]);
const type = (sheet: string, at: string, input: string) =>
  preview.page.evaluate(
    async ([title, where, typed]) => {
      window.preview.type(title!, where!, typed!);
      await window.preview.settled();
    },
    [sheet, at, input],
  );

const languages = [
  { language: "en", host: "en-US", notAnOption: /is not an option/ },
  { language: "da", host: "da-DK", notAnOption: /er ikke et alternativ/ },
  { language: "fil", host: "fil-PH", notAnOption: /hindi opsyon|hindi isang opsyon/ },
] as const;

/** Formulas are the same in every language, so what they come to is looked at in one; the others have fewer options. */
describeInBrowser("a comparison made in the preview", () => {
  afterAll(() => preview.close());

  describe.each(languages)("in $language", ({ language, host, notAnOption }) => {
    const { titles } = messages[language].sheets;

    beforeAll(async () => {
      const settings = { language: host, sample: language === "en" };
      if (preview) await preview.reopen(settings);
      else preview = await openPreview(settings);
      if (language !== "en") await createOfTwo(language);
      await panePaths(preview, language).decision();
      await preview.page.evaluate(() => window.preview.settled());
    }, 120_000);

    test("adds the sheets, in the language's words, and no call goes unanswered", async () => {
      const state = await preview.page.evaluate(() => ({
        sheets: window.preview.sheets(),
        misses: window.preview.misses,
        syncs: window.preview.syncCount,
      }));
      expect(state.sheets).toEqual(["Sheet1", ...Object.values(titles)]);
      expect(state.misses).toEqual([]);
      expect(preview.pageErrors).toEqual([]);
      expect(preview.foreignRequests).toEqual([]);
      expect(preview.policyViolations).toEqual([]);
    });

    test("every check passes", async () => {
      const master = await cell(titles.checks, "B1");
      expect(master.value).toBe(1);
    });

    test("a wrong argument shows an error with a sentence in the pane's language", async () => {
      await type("Sheet1", "B3", "=OUTSOURCE_TCO(Outsource_Assumptions,9)");
      const { value, error } = await cell("Sheet1", "B3");
      expect(value).toBe("#VALUE!");
      expect(error).toContain("1");
      expect(error).toMatch(notAnOption);
    });

    if (language === "en") describe("calculated", inDepth);
    if (language === "da") test("is saved as it stands", savedAsItStands);
    if (language === "fil") test("is not replaced by another workbook where the user keeps it", keptWhereAsked);
  });
});

/** Writes what the set-up proposes, but for its last three options. */
async function createOfTwo(language: Language): Promise<void> {
  const { pane, setUpView } = messages[language];
  const press = (name: string) => preview.pane.getByRole("button", { name, exact: true }).click();
  await panePaths(preview, language).open("setUp");
  await press(setUpView.next);
  for (const number of [5, 4, 3]) await press(pane.setUp.remove(number));
  await preview.pane.getByTestId("create-comparison").click();
}

function inDepth(): void {
  const { titles } = messages.en.sheets;

  test("a second engine finds the same in every cell", async () => {
    installCustomFunctions();
    const { sheets, names } = await preview.page.evaluate(() => window.preview.snapshot());
    const all = sampleRequest().options;
    const options = [...all, { ...all[0]!, name: "One more" }];
    const reserved = new Map(samplePlan({ options }).sheets.map(({ title, spills }) => [title, spills]));
    const values = calculated(
      sheets.map(({ title, formulas }) => ({ title, cells: formulas, spills: reserved.get(title) ?? [] })),
      names.map(({ name, formula }) => ({ name, reference: formula.slice(1) })),
    );
    const differences = sheets.flatMap(({ title, values: shown }) =>
      shown.flatMap((row, r) =>
        row.flatMap((value, c) =>
          isSame(value, values.get(title)?.[r]?.[c])
            ? []
            : [`${title}!${address(r, c)}: ${value} and ${values.get(title)?.[r]?.[c]}`],
        ),
      ),
    );
    expect(differences).toEqual([]);
  });

  test("=OUTSOURCE_SCORE() typed into a free cell is the balance of the two articles", async () => {
    await type("Sheet1", "B2", "=OUTSOURCE_SCORE()");
    expect((await cell("Sheet1", "B2")).value).toBeCloseTo(50, 10);
  });

  test("a dearer vendor changes the decision, on the sheet and in the pane", async () => {
    const before = (await cell(titles.comparison, decision)).value;
    const cheapest = preview.pane.locator("ol li").first();
    expect(await cheapest.innerText()).toContain(String(before));
    const price = (option: number) => address(inputs.rowOf("price"), inputs.columns.typed + option);
    await preview.page.evaluate(
      ([title, ...places]) => places.forEach((where) => window.preview.type(title!, where, "90")),
      [titles.inputs, price(2), price(3)],
    );
    await type(titles.inputs, price(4), "90");
    const nameOf = async (option: number) =>
      String((await cell(titles.inputs, address(inputs.headerRow, inputs.columns.typed + option))).value);
    const ownCentres = [await nameOf(0), await nameOf(1)];
    expect(ownCentres).toContain((await cell(titles.comparison, decision)).value);
    await cheapest.getByText(ownCentres[1]!).waitFor({ timeout: 10_000 });
  });
}

/** The file has what was typed, and the figures that the sheets show. */
async function savedAsItStands(): Promise<void> {
  const { titles } = messages.da.sheets;
  const price = address(inputsOfTwo.rowOf("price"), inputsOfTwo.columns.typed + 1);
  await type(titles.inputs, price, "14,75");
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
        return isSame(Number(result), shown) ? [] : [`${title}!${address(r, c)}`];
      }),
    ),
  );
  expect(differences).toEqual([]);
  expect(preview.pageErrors).toEqual([]);
  expect(await preview.page.evaluate(() => window.preview.misses)).toEqual([]);
}

async function keptWhereAsked(): Promise<void> {
  const { titles } = messages.fil.sheets;
  const price = address(inputsOfTwo.rowOf("price"), inputsOfTwo.columns.typed + 1);
  await type(titles.inputs, price, "14.75");
  const before = await preview.page.evaluate(() => window.preview.sheets());
  const fileName = await preview.page.locator("#file-name").textContent();
  let question = "";
  preview.page.once("dialog", (dialog) => {
    question = dialog.message();
    void dialog.dismiss();
  });
  await preview.page.locator("#open-file").setInputFiles("assets/template.xlsx");
  expect(question).toMatch(/^Hindi pa naka-save/);
  // The page empties its picker once it has heard the answer. By then it reads a file that it takes, or has shown it.
  await preview.page.waitForFunction(() => document.querySelector<HTMLInputElement>("#open-file")!.value === "");
  expect(await preview.page.locator("#open").isEnabled()).toBe(true);
  expect(await preview.page.locator("#file-name").textContent()).toBe(fileName);
  expect(await preview.page.evaluate(() => window.preview.sheets())).toEqual(before);
  expect((await cell(titles.inputs, price)).value).toBe(14.75);
}

/** 1e-9 relative: two engines may add the same numbers in another order; what is 0 but for that is 0. A blank is an empty text. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-9 * Math.max(10, Math.abs(one));
  return (one ?? "") === (other ?? "");
}
