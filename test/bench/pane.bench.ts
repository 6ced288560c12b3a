import { availableParallelism, loadavg } from "node:os";
import { type OpenedPreview, describeInBrowser, openPreview } from "excel-preview/page";
import { messages } from "../../src/locale/messages";
import { markdownTable } from "../support/markdownPage";
import { panePaths } from "../support/panePaths";
import { writeSection } from "./pageSection";

jest.setTimeout(600_000);

const openings = 15;
const moves = 60;
const { frame, views } = messages.en.pane;

/** What is measured, and how long it takes: on the clock, and of the processor's time of the page's thread. */
interface Timed {
  readonly ms: number;
  readonly cpu: number;
}

const rows: string[][] = [];
const note = (what: string, timed: readonly Timed[]) =>
  rows.push([
    what,
    ...(["ms", "cpu"] as const).flatMap((each) => {
      const sorted = timed.map((one) => one[each]).sort((one, other) => one - other);
      return [0.5, 0.95].map((share) => sorted[Math.ceil(share * sorted.length) - 1]!.toFixed(0));
    }),
  ]);

describeInBrowser("the pane", () => {
  let preview: OpenedPreview;
  let threadTime: () => Promise<number>;

  beforeAll(async () => {
    preview = await openPreview({ sample: false });
    await preview.pane.getByTestId("create-comparison").waitFor();
    const session = await preview.page.context().newCDPSession(preview.page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await session.send("Network.setCacheDisabled", { cacheDisabled: true });
    threadTime = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return 1000 * metrics.find(({ name }) => name === "ThreadTime")!.value;
    };
  });
  afterAll(() => preview.close());

  test("opens without a cache", async () => {
    const timed = { first: [] as Timed[], start: [] as Timed[] };
    for (let opening = 0; opening < openings; opening++) {
      const { page } = preview;
      await page.evaluate(() => new Promise((rest) => setTimeout(rest, 500)));
      const before = await threadTime();
      const loaded = page.evaluate((selector) => {
        const pane = document.querySelector<HTMLIFrameElement>("#pane iframe")!;
        const old = pane.contentWindow!.document;
        pane.contentWindow!.location.reload();
        return new Promise<number>((resolve) => {
          const look = () => {
            const { document, performance } = pane.contentWindow!;
            if (document !== old && document.querySelector(selector)) resolve(performance.now());
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        });
      }, `[aria-label="${frame.openMenu}"]`);
      timed.first.push({ ms: await loaded, cpu: (await threadTime()) - before });
      await preview.pane.getByTestId("create-comparison").waitFor();
      const ms = await preview.pane.evaluate(() => performance.now());
      timed.start.push({ ms, cpu: (await threadTime()) - before });
    }
    note("First control of the pane, without a cache", timed.first);
    note("All of the start, without a cache", timed.start);
  });

  test("follows a figure that is dragged", async () => {
    const { page, pane } = preview;
    await pane.getByTestId("create-comparison").click();
    await panePaths(preview).decision(150_000);
    await page.evaluate(() => window.preview.settled());
    await pane.getByRole("button", { name: views.whatIf, exact: true }).click();
    const slider = pane.getByRole("slider").first();
    await slider.focus();
    await page.keyboard.press("Home");
    const timed: Timed[] = [];
    for (let move = 0; move < moves; move++) {
      await page.waitForTimeout(100);
      const before = await threadTime();
      const ms = await pane.evaluate(followed);
      timed.push({ ms, cpu: (await threadTime()) - before });
    }
    note("A figure dragged by one step in What if, until the frame with its chances", timed);
  });

  afterAll(() =>
    writeSection("## The pane", [
      `How soon the pane answers in Chromium, in the preview, whose spreadsheet shares its thread and rests meanwhile; office.js comes from this machine. Times on the clock, and of the processor's time of that thread, in which other work of the machine counts for less: of its ${availableParallelism()} cores ${loadavg()[1]!.toFixed(1)} were wanted on average in the last five minutes. ${openings} openings, ${moves} steps of a slider over 8,192 trials. The aims are a first control within 500 ms, and a frame with the chances within 100 ms at the 95th percentile.`,
      markdownTable(["", "ms", "95th percentile", "processor ms", "95th percentile"], rows),
    ]),
  );
});

/** Moves the slider with the focus by a step, and waits for the frame in which the figures have followed. */
function followed(): Promise<number> {
  const slider = document.activeElement as HTMLInputElement;
  const shown = () => ["table", "svg"].map((each) => document.querySelector(`main ${each}`)!.outerHTML).join();
  const before = shown();
  const start = performance.now();
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;
  set.call(slider, String(Number(slider.value) + Number(slider.step || 1)));
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  return new Promise((resolve) => {
    const look = () => {
      if (shown() !== before) requestAnimationFrame(() => resolve(performance.now() - start));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
