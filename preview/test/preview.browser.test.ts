import { readFileSync } from "node:fs";
import path from "node:path";
import axe from "axe-core";
import type { Dialog } from "playwright-core";
import { describeInBrowser, openPreview } from "../openPreview";
import type { OpenedPreview } from "../openPreview";

jest.setTimeout(60_000);

const toy = "preview/test/toy/preview.json";

describeInBrowser("the preview page", () => {
  let preview: OpenedPreview;

  beforeAll(async () => {
    preview = await openPreview({ guest: toy, sample: true });
    await preview.pane.getByText("Done").waitFor();
    await preview.page.evaluate(() => window.preview.settled());
  }, 60_000);

  afterAll(() => preview.close());

  const cell = (sheet: string, address: string) =>
    preview.page.evaluate(([title, at]) => window.preview.cell(title!, at!), [sheet, address]);

  test("runs the add-in's page as it is, with office.js from the CDN's address and no network", async () => {
    const served = await preview.page.evaluate(async () => (await fetch("/addin/taskpane.html")).text());
    expect(served).toBe(readFileSync(path.resolve(path.dirname(toy), "taskpane.html"), "utf8"));
    expect(await preview.pane.locator("#host").textContent()).toBe("Excel OfficeOnline en-US");
    expect(preview.foreignRequests).toEqual([]);
    expect(preview.pageErrors).toEqual([]);
  });

  test("presses the primary button, and the sheets are filled and calculated", async () => {
    expect(await preview.page.evaluate(() => window.preview.sheets())).toEqual(["Sheet1", "Inputs", "Costs"]);
    expect((await cell("Costs", "B2")).value).toBe(1_680_000);
    expect((await cell("Costs", "B9")).value).toBe(800_000);
    expect((await cell("Costs", "B9")).text).toBe("800,000");
    expect((await cell("Costs", "F3")).value).toBe(8.4);
  });

  test("keeps the sentence of an error and shows it on hover", async () => {
    expect(await cell("Costs", "B10")).toMatchObject({ value: "#VALUE!", error: "The number must be above 0." });
    await preview.page.mouse.move(225, 282);
    await preview.page.getByText("The number must be above 0.").waitFor();
  });

  test("shows the sentence beside the cell that is selected by key, and tells it to a screen reader", async () => {
    const { page } = preview;
    await page.mouse.move(700, 20);
    await page.evaluate(() => window.preview.activate("Costs"));
    const nameBox = page.locator("#grid input").first();
    await nameBox.fill("B9");
    await nameBox.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.locator("#cell-status").getByText("The number must be above 0.").waitFor({ state: "attached" });
    await page.locator("body > :not(#cell-status)").getByText("The number must be above 0.").first().waitFor();
    await page.keyboard.press("ArrowUp");
    expect(await page.locator("#cell-status").textContent()).toBe("");
  });

  test("shows what a cell asks for beside it while it is selected and its sheet in front, and tells it to a screen reader", async () => {
    const { page } = preview;
    const asked = "How much less it costs.";
    await page.evaluate(() => window.preview.activate("Inputs"));
    const nameBox = page.locator("#grid input").first();
    await nameBox.fill("C4");
    await nameBox.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.locator("#cell-status").getByText(asked).waitFor({ state: "attached" });
    await page.locator("body > :not(#cell-status)").getByText(asked).first().waitFor();
    await page.keyboard.press("ArrowUp");
    expect(await page.locator("#cell-status").textContent()).toBe("");
    await page.keyboard.press("ArrowDown");
    await page.locator("body > :not(#cell-status)").getByText(asked).first().waitFor();
    await page.evaluate(() => window.preview.activate("Costs"));
    await page.locator("body > :not(#cell-status)").getByText(asked).first().waitFor({ state: "detached" });
    expect(await page.locator("#cell-status").textContent()).toBe("");
  });

  test("shows #### for a number that its column is too narrow for, and fewer decimals where it has no format", async () => {
    await preview.page.evaluate(async () => {
      window.preview.type("Sheet1", "B2", "123,456,789,012,345");
      window.preview.type("Sheet1", "B3", "=1/3");
      window.preview.type("Sheet1", "B4", 12);
      await window.preview.settled();
    });
    expect((await cell("Sheet1", "B2")).text).toMatch(/^#+$/);
    expect((await cell("Sheet1", "B2")).value).toBe(123_456_789_012_345);
    expect((await cell("Sheet1", "B3")).text).toMatch(/^0\.3+$/);
    expect((await cell("Sheet1", "B4")).text).toBe("12");
  });

  test("calculates again what a user types", async () => {
    await preview.page.evaluate(async () => {
      window.preview.type("Inputs", "C3", "500,000");
      await window.preview.settled();
    });
    expect((await cell("Costs", "B2")).value).toBe(2_100_000);
    expect((await cell("Costs", "B9")).value).toBe(1_000_000);
  });

  test("draws the chart where the add-in has put it", async () => {
    expect(await preview.page.evaluate(() => window.preview.charts())).toEqual([
      { name: "Costs by year", type: "ColumnClustered", sheet: "Costs", series: ["In-house", "Outsourced"] },
    ]);
    const box = await preview.page.locator(".chart").boundingBox();
    expect(box?.width).toBeGreaterThan(515);
    expect(box?.width).toBeLessThan(535);
  });

  test("goes by F6 from the bars to the grid, to the pane and round, and takes the focus where the pane lets go of it", async () => {
    const { page, pane } = preview;
    const station = () => page.evaluate(() => document.activeElement?.closest("#bars, #grid, #divider, #pane")?.id);
    await page.locator("#pane-toggle").focus();
    const met: unknown[] = [];
    for (const key of ["F6", "F6", "Control+F6", "Shift+F6", "Control+Shift+F6"]) {
      await page.keyboard.press(key);
      met.push(await station());
    }
    expect(met).toEqual(["grid", "pane", "bars", "pane", "divider"]);
    await pane.getByTestId("create-comparison").focus();
    await page.keyboard.press("Tab");
    expect(await station()).toBe("bars");
  });

  test("gives a snapshot in which spilled cells hold no formulas", async () => {
    const { sheets, names } = await preview.page.evaluate(() => window.preview.snapshot());
    const costs = sheets.find(({ title }) => title === "Costs")!;
    expect(costs.formulas[0]?.[4]).toBe("=TOY_TABLE(Inputs!C3:C4)");
    expect(costs.formulas[1]?.[4]).toBe("");
    expect(costs.values[1]?.[4]).toBe(500_000);
    expect(names).toEqual([{ name: "Toy_Calls", formula: "=Inputs!$C$3" }]);
  });

  test("misses nothing, and lists what it keeps but does not show", async () => {
    expect(await preview.page.evaluate(() => window.preview.misses)).toEqual([]);
    expect(await preview.page.evaluate(() => window.preview.kept)).toEqual(["PageLayout.orientation"]);
    expect(await preview.page.locator("#notice").isVisible()).toBe(false);
  });

  test("says in a bar what it cannot do", async () => {
    await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").removeDuplicates([0], false);
        await context.sync();
      }).catch(() => undefined),
    );
    await preview.page.getByText("Range.removeDuplicates").waitFor();
  });

  test("sees a member that office.js would lose without a word", async () => {
    await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        Object.assign(range, { colour: "red" });
        await context.sync();
      }),
    );
    const misses = await preview.page.evaluate(() => window.preview.misses);
    expect(misses.at(-1)).toBe("Range.colour, which Excel does not have,");
  });

  test("follows a link in a cell on a click", async () => {
    await preview.page.getByRole("button", { name: "Dismiss" }).click();
    await preview.page.evaluate(() => window.preview.activate("Inputs"));
    await preview.page.waitForTimeout(500);
    await preview.page.mouse.click(100, 252);
    await preview.page.waitForFunction(() => document.querySelector(".chart") !== null);
  });

  test("offers the add-in's functions to one who types", async () => {
    await preview.page.mouse.click(700, 500);
    await preview.page.keyboard.type("=TOY_T");
    await preview.page.getByText("TOY_TWICE").first().waitFor();
    await preview.page.keyboard.press("Escape");
    await preview.page.keyboard.press("Escape");
  });

  test("has nothing on its page that axe objects to", async () => {
    await preview.page.evaluate(axe.source);
    const found = await preview.page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof import("axe-core") }).axe.run();
      return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    });
    expect(found).toEqual([]);
  });

  test("shows the words of its title bar whole in a window of 480 pixels", async () => {
    await preview.page.setViewportSize({ width: 480, height: 430 });
    const cut = await preview.page.locator(".title-bar").evaluate((bar) => {
      const frame = bar.getBoundingClientRect();
      const isCut = (each: Element) => {
        const { bottom, right } = each.getBoundingClientRect();
        return each.scrollHeight > each.clientHeight || bottom > frame.bottom || right > frame.right;
      };
      return [...bar.querySelectorAll("button")].filter(isCut).map(({ textContent }) => textContent);
    });
    await preview.page.setViewportSize({ width: 1400, height: 860 });
    expect(cut).toEqual([]);
  });

  test("makes the pane wider and narrower by keys, between 320 and 600 pixels", async () => {
    const width = async () => (await preview.page.locator("#pane").boundingBox())?.width;
    await preview.page.locator("#divider").focus();
    for (let press = 0; press < 20; press++) await preview.page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(600);
    for (let press = 0; press < 20; press++) await preview.page.keyboard.press("ArrowRight");
    expect(await width()).toBe(320);
  });
});

describeInBrowser("the preview page in Danish and dark", () => {
  let preview: OpenedPreview;

  beforeAll(async () => {
    preview = await openPreview({ guest: toy, language: "da-DK", theme: "dark", sample: true });
    await preview.pane.getByText("Done").waitFor();
    await preview.page.evaluate(() => window.preview.settled());
  }, 60_000);

  afterAll(() => preview.close());

  const go = async (address: string) => {
    const nameBox = preview.page.locator("#grid input").first();
    await nameBox.fill(address);
    await nameBox.press("Enter");
  };
  const typed = async (address: string, text: string) => {
    await preview.page.evaluate(() => window.preview.activate("Inputs"));
    await go(address);
    await preview.page.keyboard.type(text);
    await preview.page.keyboard.press("Enter");
    return preview.page.evaluate(async (at) => {
      await window.preview.settled();
      return window.preview.cell("Inputs", at);
    }, address);
  };

  test("hands language and theme to the add-in", async () => {
    expect(await preview.pane.locator("#host").textContent()).toBe("Excel OfficeOnline da-DK");
    expect(await preview.pane.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
  });

  test("speaks Danish itself, and names its own choice of language apart from the add-in's", async () => {
    expect(await preview.page.locator("#hint").textContent()).toBe("Forhåndsvisning uden Excel");
    expect(await preview.page.getByLabel("Excels sprog").inputValue()).toBe("da-DK");
    expect(await preview.page.locator("#ribbon").isVisible()).toBe(false);
  });

  test("asks before another theme or language takes the place of a workbook that is not saved", async () => {
    const { page } = preview;
    await typed("C3", "7");
    const questions: string[] = [];
    const stay = (dialog: Dialog) => {
      questions.push(dialog.message());
      void dialog.dismiss();
    };
    page.on("dialog", stay);
    await page.locator("#theme").click();
    await page.getByLabel("Excels sprog").selectOption("en-US");
    page.off("dialog", stay);
    expect(questions).toEqual([expect.stringContaining("ny session"), expect.stringContaining("ny session")]);
    expect(await page.getByLabel("Excels sprog").inputValue()).toBe("da-DK");
    expect(await page.evaluate(() => window.preview.cell("Inputs", "C3").value)).toBe(7);
  });

  test("reads what is typed as a Dane writes it, and shows it back so", async () => {
    expect(await typed("C4", "2,9")).toMatchObject({ value: 2.9, text: "2,90" });
    expect(await typed("C3", "320.000")).toMatchObject({ value: 320_000, text: "320.000" });
    expect(await typed("C3", "1.234")).toMatchObject({ value: 1234, text: "1.234" });
    expect(await typed("C5", "30 %")).toMatchObject({ value: 0.3, text: "30%" });
    expect(await typed("C5", "0,25")).toMatchObject({ value: 0.25, text: "25%" });
    expect(await typed("C5", "12")).toMatchObject({ value: 0.12, text: "12%" });
    expect(await typed("C4", "7:30")).toMatchObject({ value: 0.3125, text: "0,31" });
    expect(await typed("C4", "450")).toMatchObject({ value: 450, text: "450,00" });
    expect(await typed("H9", "2,5")).toMatchObject({ value: 2.5, text: "2,5" });
    expect(await typed("H9", "2.9")).toMatchObject({ value: "2.9" });
  });

  test("reads what is pasted as what is typed, leaves the look of the cells, and takes it back in one step", async () => {
    const { page } = preview;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(() => window.preview.activate("Inputs"));
    const contents = () =>
      page.evaluate(async () => {
        await window.preview.settled();
        return ["C3", "C4", "C5", "D3", "D4", "D5"].map((at) => window.preview.cell("Inputs", at).value);
      });
    const before = await contents();
    const lines = ["320.000\t2.9", "2,9\t0,5 %", "30\tord"].join("\r\n");
    await page.evaluate((text) => navigator.clipboard.writeText(text), lines);
    await go("C3");
    await page.keyboard.press("Control+V");
    await page.waitForFunction(() => window.preview.cell("Inputs", "D5").value === "ord");
    expect(await contents()).toEqual([320_000, 2.9, 0.3, "2.9", 0.005, "ord"]);
    expect(await page.evaluate(() => window.preview.cell("Inputs", "C3").text)).toBe("320.000");
    await page.keyboard.press("Control+Z");
    await page.waitForFunction(() => window.preview.cell("Inputs", "D5").value === "");
    expect(await contents()).toEqual(before);
  });

  test("takes a word that is typed in a cell with a list, whole, and opens the list by Alt and arrow", async () => {
    expect(await typed("C6", "Offshore")).toMatchObject({ value: "Offshore" });
    const choice = preview.page.getByText("In-house", { exact: true }).first();
    await go("C6");
    await preview.page.keyboard.press("Alt+ArrowDown");
    await choice.click();
    await preview.page.waitForFunction(() => window.preview.cell("Inputs", "C6").value === "In-house");
  });

  test("edits a number as it is written", async () => {
    await typed("C4", "2,9");
    await go("C4");
    await preview.page.keyboard.press("F2");
    await preview.page.keyboard.press("End");
    await preview.page.keyboard.type("5");
    await preview.page.keyboard.press("Enter");
    expect(await preview.page.evaluate(() => window.preview.cell("Inputs", "C4").value)).toBe(2.95);
  });

  test("is left while a cell is edited without an error", async () => {
    await go("H9");
    await preview.page.keyboard.type("12");
    await preview.page.reload();
    await preview.page.evaluate(() => window.preview.ready);
    expect(preview.pageErrors).toEqual([]);
  });
});
