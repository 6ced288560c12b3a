import { GatewayError } from "../../../src/excel/Gateway";
import { excelGateway } from "../../../src/excel/excelGateway";
import { messages } from "../../../src/locale/messages";
import { remembered } from "../../../src/workbook/request/memory";
import { everythingIn } from "../../support/everythingIn";
import { openWorkbook } from "../../support/openWorkbook";
import { sampleRequest } from "../../support/sample";

jest.setTimeout(600_000);

const listTitle = messages.en.handOff.sheet.title;
const aboutTitle = messages.en.sheets.titles.about;
const mine = { A1: "=OUTSOURCE_SCORE()", A2: '=OUTSOURCE_SCORE("many")' };

let book: Awaited<ReturnType<typeof openWorkbook>>;
beforeAll(async () => {
  book = await openWorkbook({ calculates: false });
  const options = sampleRequest().options.slice(0, 2);
  await excelGateway.createComparison(sampleRequest({ options, writtenOn: "2026-01-05" }));
  await book.add("Mine", mine);
});
afterAll(() => book.close());

// Nothing is calculated here, so no check holds.
const handOff = () => excelGateway.handOff({ language: "en", on: "2026-11-27", despiteChecks: true });
const restore = () => excelGateway.restore("2026-11-28");

type Batches = typeof book.batches;

/** What comes of a run where something happens to its batches: an error, where it is one. */
async function outcomeOf(run: () => Promise<unknown>, change: Partial<Batches> = {}): Promise<unknown> {
  Object.assign(book.batches, { count: 0, ...change });
  const outcome = await run().catch((error: unknown) => error);
  Object.assign(book.batches, { failure: null, between: null });
  book.host.habits.isInFront = true;
  return outcome;
}

/** How many batches a run takes. */
async function batchesOf(run: () => Promise<unknown>): Promise<number> {
  expect(await outcomeOf(run)).not.toBeInstanceOf(GatewayError);
  return book.batches.count;
}

/** So many actions before its end, a hand-off and a restoration have yet to do what only the workbook in front lets them do. */
const lastActions = 16;

/** Where a run fails: in each of its batches in turn, at its start and at its end. */
const throughout = (count: number) =>
  Array.from({ length: count }, (_, batch) => [0, 1].map((done) => ({ batch, done }))).flat();

/** Where it fails in the last of them: before every other of the last actions, and after the last one. */
async function atTheEnd(run: () => Promise<unknown>, count: number) {
  const batch = count - 1;
  await outcomeOf(run, { failure: { batch, done: 0 } });
  const { actions } = book.batches;
  return Array.from({ length: lastActions / 2 + 1 }, (_, pairs) => ({ batch, done: 1 - (2 * pairs) / actions }));
}

async function expectNothingLeft(run: () => Promise<unknown>, failures: readonly Batches["failure"][]): Promise<void> {
  const before = everythingIn(book.host);
  for (const failure of failures) {
    const outcome = await outcomeOf(run, { failure });
    expect([failure, outcome]).toMatchObject([failure, { fault: { kind: "excelError", code: "GeneralException" } }]);
    expect({ failure, ...everythingIn(book.host) }).toEqual({ failure, ...before });
  }
}

/** Another workbook comes to the front before a batch, and this one again while it is being put back. */
function leaveBefore(batch: number): Partial<Batches> {
  const { habits } = book.host;
  const happens = () => {
    habits.isInFront = false;
    setTimeout(() => (habits.isInFront = true), 500);
  };
  return { between: { batch, happens } };
}

/** A sheet with formulas of the user's is deleted before a batch. */
function deleteBefore(batch: number): Partial<Batches> {
  return { between: { batch, happens: () => book.host.removeSheet(book.grid.tabs.find("Mine")!.id) } };
}

/** How many restorations are in the log: in the workbook's memory, and on About. */
function restorations(): [number, number] {
  const { log } = remembered(book.host.workbookRoot().settings.all());
  const about = sheetsIn(everythingIn(book.host)).find(({ title }) => title === aboutTitle)!;
  const shown = Object.values(about.cells).filter((cell) => cell.includes("formulas restored"));
  return [log.filter(({ kind }) => kind === "restored").length, shown.length];
}

/** How the text of a line of the log looks that is written in this row of About, counted from 0. */
function lookOfLine(row: number) {
  return Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem(aboutTitle).getCell(row, 1);
    format.load({ wrapText: true, verticalAlignment: true });
    await context.sync();
    const { wrapText, verticalAlignment } = format;
    return { wrapText, verticalAlignment };
  });
}

/** All but the log, and which sheet is in front. */
function allButLog() {
  const everything = everythingIn(book.host);
  const { names, charts } = everything;
  return { names, charts, sheets: sheetsIn(everything).filter(({ title }) => title !== aboutTitle) };
}

const otherSheets = () => sheetsIn(everythingIn(book.host)).filter(({ title }) => title !== "Mine");

const sheetsIn = (everything: Record<string, unknown>) =>
  everything["sheets"] as readonly { readonly title: string; readonly cells: Readonly<Record<string, string>> }[];

describe("a hand-off", () => {
  let count: number;
  beforeAll(async () => {
    count = await batchesOf(handOff);
    await restore();
  });

  test("that fails leaves the workbook as it was, whichever batch fails and how far it came", async () => {
    await expectNothingLeft(handOff, throughout(count));
    await expectNothingLeft(handOff, await atTheEnd(handOff, count));
  });

  test("that fails leaves the line under the log as it looked", async () => {
    const { bottom } = book.grid.cells.usedArea(book.grid.tabs.find(aboutTitle)!.id, true)!;
    const before = await lookOfLine(bottom + 1);
    expect(before).not.toEqual(await lookOfLine(bottom));
    await outcomeOf(handOff, { failure: { batch: count - 1, done: 1 } });
    expect(await lookOfLine(bottom + 1)).toEqual(before);
  });

  test("whose list cannot be shown leaves the workbook as it was, though the list cannot be taken away at once", async () => {
    const before = everythingIn(book.host);
    expect(await outcomeOf(handOff, leaveBefore(count - 1))).toMatchObject({ fault: { kind: "otherWorkbookInFront" } });
    expect(everythingIn(book.host)).toEqual(before);
  });

  test("that fails, and again each time it is taken back, names the sheets that may be unfinished", async () => {
    const failure = { batch: count - 1, done: 1, times: 3 };
    const places = expect.arrayContaining(["Mine", "Checks", listTitle]) as string[];
    expect(await outcomeOf(handOff, { failure })).toMatchObject({ fault: { kind: "notPutBack", places } });
    await restore();
  });

  test("that meets a formula of ours over several cells names it, and leaves the workbook as it was", async () => {
    await book.add("Blocks", { B2: "=OUTSOURCE_SCORE(Mine!A1:A2)", B3: "=OUTSOURCE_SCORE(Mine!A1:A2)" });
    const { id: sheetId } = book.grid.tabs.find("Blocks")!;
    const { arrayBlocks } = book.host.habits;
    arrayBlocks.push({ sheetId, area: { top: 1, bottom: 2, left: 1, right: 1 } });
    const before = everythingIn(book.host);
    expect(await outcomeOf(handOff)).toMatchObject({ fault: { kind: "arrayFormulas", places: ["'Blocks'!B2:B3"] } });
    expect(everythingIn(book.host)).toEqual(before);
    expect((await excelGateway.readState()).handOffSheet).toBeNull();
    arrayBlocks.length = 0;
    // Typed one by one, they are frozen like any others.
    expect(await outcomeOf(handOff)).not.toBeInstanceOf(GatewayError);
    await restore();
    book.grid.tabs.remove(sheetId);
  });

  test("is over before an update that is asked for meanwhile looks at the workbook", async () => {
    const [handedOff, updated] = await Promise.allSettled([handOff(), excelGateway.updateComparison("2026-11-27")]);
    expect(handedOff.status).toBe("fulfilled");
    expect(updated).toMatchObject({ status: "rejected", reason: { fault: { kind: "handedOff" } } });
    await restore();
  });

  test("that fails as a sheet is deleted meanwhile leaves every other as it was", async () => {
    const before = otherSheets();
    expect(await outcomeOf(handOff, deleteBefore(count - 1))).toMatchObject({ fault: { kind: "partGone" } });
    expect(otherSheets()).toEqual(before);
    await book.add("Mine", mine);
  });
});

describe("a restoration", () => {
  let count: number;
  let live: ReturnType<typeof allButLog>;
  beforeAll(async () => {
    live = allButLog();
    await handOff();
    count = await batchesOf(restore);
    await handOff();
  });

  test("that fails leaves the workbook as it was, whichever batch fails, as long as the list stands", async () => {
    const last = count - 1;
    await expectNothingLeft(restore, [...throughout(last), { batch: last, done: 0 }, { batch: last, done: 0.6 }]);
  });

  test("that fails once the list is gone is finished, logged once, and not told as failed", async () => {
    let finished = 0;
    for (const failure of await atTheEnd(restore, count)) {
      const [before, logged] = [everythingIn(book.host), restorations()];
      const outcome = await outcomeOf(restore, { failure });
      if (outcome instanceof GatewayError)
        expect({ failure, ...everythingIn(book.host) }).toEqual({ failure, ...before });
      else {
        finished++;
        expect({ failure, ...allButLog() }).toEqual({ failure, ...live });
        expect(restorations()).toEqual(logged.map((times) => times + 1));
        await handOff();
      }
    }
    expect(finished).toBeGreaterThan(1);
    expect(finished).toBeLessThanOrEqual(lastActions / 2);
  });

  test("whose list cannot be taken away leaves the workbook as it was", async () => {
    const before = everythingIn(book.host);
    expect(await outcomeOf(restore, leaveBefore(count - 1))).toMatchObject({ fault: { kind: "otherWorkbookInFront" } });
    expect(everythingIn(book.host)).toEqual(before);
  });

  test("that fails as a sheet is deleted meanwhile leaves every other as it was", async () => {
    // The list shows what stands in the cells that it lists: none, of that sheet.
    const others = () => otherSheets().filter(({ title }) => title !== listTitle);
    const before = others();
    expect(await outcomeOf(restore, deleteBefore(count - 1))).toMatchObject({ fault: { kind: "partGone" } });
    expect(others()).toEqual(before);
    expect(await restore()).toMatchObject({ left: [{ reason: "gone" }, { reason: "gone" }] });
  });
});
