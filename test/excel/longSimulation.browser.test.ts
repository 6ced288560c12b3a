import { type OpenedPreview, describeInBrowser, openPreview } from "excel-preview/page";
import { messages } from "../../src/locale/messages";
import { SimulationLayout } from "../../src/workbook/layout/simulation";
import { relative } from "../../src/workbook/plan/address";
import { panePaths } from "../support/panePaths";

jest.setTimeout(240_000);

const { titles, checks } = messages.en.sheets;
const { decision, frame, result, simulation: words } = messages.en.pane;
const layout = new SimulationLayout(5);
const trials = relative(layout.settingRow("trials"), layout.columns.typed);

describeInBrowser("a simulation of a million trials", () => {
  let preview: OpenedPreview;

  const shown = (sheet: string, at: string) =>
    preview.page.evaluate(([title, where]) => window.preview.cell(title!, where!).value, [sheet, at]);
  const press = (name: string) => preview.pane.getByRole("button", { name, exact: true }).click();
  const said = (text: string | RegExp) => preview.pane.getByText(text).first().waitFor({ timeout: 120_000 });
  const settled = () => preview.page.evaluate(() => window.preview.settled());
  const picture = (name: string) => preview.page.screenshot({ path: `build/states-${name}.png` });

  beforeAll(async () => {
    preview = await openPreview({ sample: true, width: 1600 });
    await panePaths(preview).decision(120_000);
    await said(frame.states.upToDate);
  }, 240_000);

  afterAll(() => preview.close());

  const askFor = async (count: number) => {
    await preview.page.evaluate(
      ([title, at, typed]) => window.preview.type(title!, at!, typed!),
      [titles.simulation, trials, String(count)],
    );
    await settled();
    await said(decision.fewerTrials(10_000, count));
  };

  test("waits until it is asked for: the figures are of fewer trials, which the pane says", async () => {
    await askFor(1_000_000);
    expect(await shown(titles.checks, "B1")).toBe(1);
  });

  test("leaves the trials done so far when it is stopped, and says of how many they are", async () => {
    await press(decision.runAll);
    await said(words.running);
    await press(words.stop);
    await settled();
    await said(frame.states.upToDate);
    const done = Number(
      await shown(
        titles.simulation,
        relative(layout.answeredRow(layout.costAnswer, "trials"), layout.costAnswer.column + 1),
      ),
    );
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(1_000_000);
    await said(decision.fewerTrials(done, 1_000_000));
    expect(await shown(titles.simulation, relative(layout.enoughRow + 2, 0))).toMatch(/^Stopped: /);
    await picture("stopped");
  });

  test("runs when it is asked for, and is no failure while it does: neither on the sheets nor in the pane", async () => {
    await askFor(900_000);
    await press(decision.runAll);
    await said(words.running);
    await said(result.calculating);
    expect(await shown(titles.checks, "B1")).toBe(checks.calculating);
    expect(await shown(titles.comparison, "B1")).toBe(checks.calculating);
    expect(await preview.pane.getByText(result.checksFail(titles.checks)).count()).toBe(0);
    await preview.page.evaluate((title) => window.preview.activate(title), titles.comparison);
    await picture("running");
  });
});
