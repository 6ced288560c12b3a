import { type OpenedPreview, describeInBrowser, openPreview } from "excel-preview/page";
import { menuTexts } from "../../src/locale/menuTexts";
import { messages } from "../../src/locale/messages";
import { startTexts } from "../../src/locale/startTexts";
import { FactorsLayout } from "../../src/workbook/layout/factors";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { relative } from "../../src/workbook/plan/address";
import { panePaths } from "../support/panePaths";

jest.setTimeout(120_000);

const { setUp, frame, views } = messages.en.pane;
const { hints } = menuTexts.en;
const start = startTexts.en;
const { drivers, factors, functionsView, setUpView, sheets } = messages.en;
const { area } = messages.en.handOff;

let preview: OpenedPreview;

describeInBrowser("the pane in a browser", () => {
  beforeAll(async () => {
    preview = await openPreview({ sample: false });
    await preview.pane.getByTestId("create-comparison").waitFor();
  });
  afterAll(() => preview.close());

  /** Keys go through office.js as in Excel on the web, which moves the focus in the pane itself. */
  describe("by keyboard", () => {
    const press = (key: string) => preview.page.keyboard.press(key);
    const control = (name: string | RegExp) => preview.pane.getByRole("button", { name });
    const isInPane = () => preview.page.evaluate(() => document.activeElement?.tagName === "IFRAME");
    /** The accessible name of what has the focus in the pane, as far as its controls have one; null outside the pane. */
    const focused = async () => {
      if (!(await isInPane())) return null;
      return preview.pane.evaluate(() => {
        const at = document.activeElement as HTMLInputElement;
        const label = at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent;
        return (label ?? "").replace(/\*$/, "");
      });
    };
    /** The focus comes to a heading a moment after the heading is there. */
    const comesTo = async (name: string | null) => {
      for (let left = 100; left > 0 && (await focused()) !== name; left--) await preview.page.waitForTimeout(100);
      expect(await focused()).toBe(name);
    };
    const walk = async (key: string, count: number) => {
      const met: (string | null)[] = [];
      while (met.length < count) {
        await press(key);
        met.push(await focused());
      }
      return met;
    };
    const activate = async (name: string | RegExp) => {
      await control(name).focus();
      await press("Enter");
    };

    const option = (number: number) => [
      setUp.arrangement(number),
      number === 1 ? setUp.baselineOption : setUp.option(number),
      ...(number === 1 ? [] : [setUp.remove(number)]),
    ];
    const heading = (step: 1 | 2 | 3) => preview.pane.getByRole("heading", { name: setUpView.headings[step] });

    test("Tab meets the start's controls in order", async () => {
      await control(frame.openMenu).focus();
      const inOrder = [views.start, views.functions, start.create, start.example, start.template];
      expect(await walk("Tab", inOrder.length + 1)).toEqual([...inOrder, null]);
      await activate(start.create);
      await heading(1).waitFor();
    });

    test("Tab meets the controls of the first step in order, a group of choices once, and leaves the pane at its end", async () => {
      const { createNow, next } = setUpView;
      const inOrder = [setUp.country, setUp.todayChoices.running, setUp.currency, setUp.horizon, next, createNow];
      await preview.pane.getByRole("button", { name: frame.backTo(views.start) }).focus();
      expect(await walk("Tab", inOrder.length + 1)).toEqual([...inOrder, null]);
      await control(createNow).focus();
      expect(await walk("Shift+Tab", inOrder.length)).toEqual([
        ...inOrder.slice(0, -1).reverse(),
        frame.backTo(views.start),
      ]);
      await control(frame.openMenu).focus();
      expect(await walk("Shift+Tab", 1)).toEqual([null]);
    });

    test("the arrow keys move among the choices of a group", async () => {
      await preview.pane.getByLabel(setUp.todayChoices.running).focus();
      await press("ArrowDown");
      expect(await focused()).toBe(setUp.todayChoices.vendor);
      expect(await preview.pane.getByLabel(setUp.todayChoices.vendor).isChecked()).toBe(true);
      await press("ArrowUp");
      expect(await walk("Tab", 1)).toEqual([setUp.currency]);
    });

    test("the second step comes with Enter: arrangement before name before remove", async () => {
      const { back, createNow, next } = setUpView;
      await activate(next);
      await heading(2).waitFor();
      await comesTo(setUpView.headings[2]);
      const inOrder = [...[1, 2, 3, 4, 5].flatMap(option), setUp.add, next, createNow, back];
      expect(await walk("Tab", inOrder.length)).toEqual(inOrder);
    });

    test("an option goes with Enter on its button, and the focus stays in the pane", async () => {
      for (const number of [5, 4, 3]) {
        await activate(setUp.remove(number));
        await control(setUp.remove(number)).waitFor({ state: "detached" });
        expect(await isInPane()).toBe(true);
      }
      // Two are the fewest.
      expect(await control(setUp.remove(2)).count()).toBe(0);
    });

    const calls = drivers["calls-per-year"].name;

    test("Enter in a name goes on to the figures, and the tip of a button leaves them in sight", async () => {
      await preview.pane.getByLabel(setUp.baselineOption).focus();
      await press("Enter");
      await heading(3).waitFor();
      expect(await walk("Tab", 2)).toEqual([calls, setUpView.about(calls)]);
      await preview.pane.getByRole("tooltip", { name: setUpView.about(calls) }).waitFor();
      const isInSight = await heading(3).evaluate((element) => {
        const { left, top } = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint(left + 2, top + 2));
      });
      expect(isInSight).toBe(true);
      expect(await walk("Tab", 1)).toEqual([drivers["handle-time"].name]);
    });

    test("what is typed among the figures stands in its cell of Inputs", async () => {
      await preview.pane.getByLabel(calls, { exact: true }).focus();
      await preview.page.keyboard.type("1400000");
      await activate(setUp.create);
      await panePaths(preview).decision(90_000);
      await preview.page.evaluate(() => window.preview.settled());
      const layout = new InputsLayout(2);
      const cell = relative(layout.rowOf("calls-per-year"), layout.columns.typed);
      const value = await preview.page.evaluate(
        ([title, at]) => window.preview.cell(title!, at!).value,
        [sheets.titles.inputs, cell],
      );
      expect(value).toBe(1_400_000);
    });

    // From the last to the first.
    const tabs = [views.functions, views.factors, views.whatIf, views.decision];

    test("after every change of view the focus is on its heading, and Tab goes on from there in both directions", async () => {
      const choice = await preview.pane.getByRole("heading", { level: 1 }).textContent();
      await comesTo(choice);
      expect(await walk("Tab", 1)).not.toContain(null);
      expect(await walk("Shift+Tab", tabs.length)).toEqual(tabs);

      await activate(frame.openMenu);
      await comesTo(frame.menu);
      const setUpLine = `${views.setUp} ${hints.setUp}`;
      expect(await walk("Tab", 1)).toEqual([setUpLine]);
      await press("Enter");
      await control(setUpView.updateNow).waitFor();
      await comesTo(setUpView.headings[1]);
      expect(await walk("Tab", 1)).toEqual([setUp.country]);
      expect(await walk("Shift+Tab", 1 + tabs.length)).toEqual([frame.backTo(frame.menu), ...tabs]);

      await press("Enter");
      await panePaths(preview).decision();
      await comesTo(choice);
      expect(await walk("Shift+Tab", tabs.length)).toEqual(tabs);
    });

    test("a task has the focus on its question when it opens, and Tab goes on beside what came of it when that has closed", async () => {
      await panePaths(preview).open("repair");
      await preview.pane.getByText(area.repair.question).waitFor();
      expect(await walk("Tab", 1)).toEqual([area.repair.confirm]);
      await press("Enter");
      await control(area.close).waitFor({ timeout: 60_000 });
      expect(await walk("Tab", 1)).toEqual([area.close]);
      await press("Enter");
      expect(await walk("Tab", 1)).not.toContain(null);
      expect(preview.pageErrors).toEqual([]);
    });

    test("what has the focus shows it", async () => {
      await activate(frame.openMenu);
      await activate(`${views.setUp} ${hints.setUp}`);
      await heading(1).waitFor();
      const ring = () =>
        heading(1).evaluate((element) => {
          const { outlineStyle } = getComputedStyle(element);
          const after = getComputedStyle(element, "::after");
          return outlineStyle !== "none" || (after.content !== "none" && after.borderTopWidth !== "0px");
        });
      expect(await ring()).toBe(true);
    });
  });

  describe("in its views of factors and functions", () => {
    test("a rating that is typed in the pane stands in its cell, and is in force", async () => {
      const { pane, page } = preview;
      await pane.getByRole("button", { name: views.factors, exact: true }).click();
      await pane.getByText(factors["language-gap"].title).first().click();
      const field = pane.getByLabel(setUp.optionNames.automated, { exact: true });
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
});
