import { type OpenedPreview, describeInBrowser } from "excel-preview/page";
import { messages } from "../../src/locale/messages";
import { SimulationLayout } from "../../src/workbook/layout/simulation";
import { relative } from "../../src/workbook/plan/address";
import { openStanding } from "../support/standing";

jest.setTimeout(240_000);

const { titles, checks } = messages.en.sheets;
const { decision, frame, result, simulation: words } = messages.en.pane;
const layout = new SimulationLayout(2);
const trials = relative(layout.settingRow("trials"), layout.columns.typed);

/** A part reaches its worker half a second late, so that no machine is done before one has looked and stopped it. */
function slowWorkers(): void {
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, ...given: [unknown]) {
    setTimeout(() => postMessage.apply(this, given), 500);
  };
}

describeInBrowser("a simulation of a million trials", () => {
  let preview: OpenedPreview;

  const shown = (sheet: string, at: string) =>
    preview.page.evaluate(([title, where]) => window.preview.cell(title!, where!).value, [sheet, at]);
  const press = (name: string) => preview.pane.getByRole("button", { name, exact: true }).click();
  const said = (text: string | RegExp) => preview.pane.getByText(text).first().waitFor({ timeout: 120_000 });
  const settled = () => preview.page.evaluate(() => window.preview.settled());
  const picture = (name: string) => preview.page.screenshot({ path: `build/states-${name}.png` });

  beforeAll(async () => {
    preview = await openStanding({ width: 1600 });
    await said(frame.states.upToDate);
    await Promise.all(preview.page.frames().map((each) => each.evaluate(slowWorkers)));
  }, 240_000);

  afterAll(() => preview.close());

  test("waits until it is asked for: the figures are of fewer trials, which the pane says", async () => {
    await preview.page.evaluate(
      ([title, at]) => window.preview.type(title!, at!, "1000000"),
      [titles.simulation, trials],
    );
    await settled();
    await said(decision.fewerTrials(10_000, 1_000_000));
    expect(await shown(titles.checks, "B1")).toBe(1);
  });

  test("is no failure while it runs, and leaves the trials done so far when it is stopped, of how many it says", async () => {
    await preview.page.evaluate((title) => window.preview.activate(title), titles.comparison);
    await press(decision.runAll);
    await said(words.running);
    await said(result.calculating);
    const [ofChecks, ofComparison, failures] = await Promise.all([
      shown(titles.checks, "B1"),
      shown(titles.comparison, "B1"),
      preview.pane.getByText(result.checksFail(titles.checks)).count(),
    ]);
    await press(words.stop);
    expect([ofChecks, ofComparison, failures]).toEqual([checks.calculating, checks.calculating, 0]);
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

  test("runs anew when it is asked for once more after it was stopped", async () => {
    await press(decision.runAll);
    await said(words.running);
    await said(result.calculating);
    await press(words.stop);
    await settled();
    await said(frame.states.upToDate);
  });
});
