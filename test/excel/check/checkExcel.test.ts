import { GatewayError } from "../../../src/excel/Gateway";
import { checkExcel, excelChecks } from "../../../src/excel/check/checkExcel";
import { excelGateway } from "../../../src/excel/excelGateway";
import { openWorkbook } from "../../support/openWorkbook";

jest.setTimeout(240_000);

const friendly = { most: 60_000, pause: 20 };
/** What does not come will not come. */
const hostile = { most: 300, pause: 20 };

let book: Awaited<ReturnType<typeof openWorkbook>>;
beforeAll(async () => {
  book = await openWorkbook({ calculates: true });
  // Asked once a session, so it holds for all that follows.
  book.host.habits.listSeparator = ";";
  await book.add("Excel check", { A1: "mine", A2: "=1+1" });
});
afterAll(async () => {
  await book.settled();
  book.close();
});

const check = async (patience: typeof friendly, checks = excelChecks) => {
  const told: string[] = [];
  const report = await checkExcel("Excel check", ({ id }) => told.push(id), patience, checks);
  expect(told).toEqual(report.checks.map(({ id }) => id));
  return { ...report, found: Object.fromEntries(report.checks.map((each) => [each.id, each])) };
};
const names = () => book.host.grid.names.all().map(({ name }) => name);

test("an unkind Excel is told apart, check by check", async () => {
  const { habits } = book.host;
  Object.assign(habits, { calculationMode: "Manual", culture: "da-DK" });
  Object.assign(habits, { errorLanguage: "da", namesInR1C1: true, mostCharacters: 1_000_000 });
  const { host, found, checks } = await check(hostile);
  Object.assign(habits, { calculationMode: "Automatic", culture: "en-US" });
  Object.assign(habits, { errorLanguage: "en", namesInR1C1: false, mostCharacters: null });

  expect([host.culture, host.decimalSeparator, host.calculationMode]).toEqual(["da-DK", ",", "Manual"]);
  // What the add-in copes with is as wanted all the same.
  expect(found["areas"]).toMatchObject({ isAsWanted: true, found: ";" });
  expect(found["errors"]).toMatchObject({ isAsWanted: true, found: "#I/T, #DIVISION/0!, #NAVN?, #VÆRDI!, kept" });
  const otherwise = checks.filter(({ isAsWanted }) => !isAsWanted).map(({ id, found: seen }) => [id, seen]);
  expect(Object.fromEntries(otherwise)).toMatchObject({
    functions: "#NAVN?",
    spill: "#NAVN?",
    sharedRuntime: "no",
    names: "R1C1, R2C2",
    calculation: "Manual, told",
    payload: "RequestPayloadSizeLimitExceeded",
    sample: expect.stringMatching(/, (#NAVN\?|failed)$/) as string,
  });
  expect(found["relativeFormulas"]?.isAsWanted).toBe(true);
});

const only = (...ids: readonly string[]) => excelChecks.filter(({ id }) => ids.includes(id));

test("yesterday's list of functions is told by the formulas that a comparison has", async () => {
  await book.install(["OUTSOURCE_RATINGS"]);
  const { found } = await check(hostile, only("functions", "sample"));
  expect(found["functions"]?.isAsWanted).toBe(true);
  expect(found["sample"]?.isAsWanted).toBe(false);
});

test("an Excel without dynamic arrays, or older than it says, is told by the answer that should fill cells", async () => {
  await book.install();
  const { callHabits, host } = book;
  callHabits.spills = false;
  const single = await check(hostile, only("spill", "model"));
  callHabits.spills = true;
  host.habits.apiLevel = 11;
  const old = await check(hostile, only("spill", "model"));
  host.habits.apiLevel = 15;
  expect([single, old].map(({ found }) => found["model"]?.isAsWanted)).toEqual([true, true]);
  expect([single.found["spill"]?.found, old.found["spill"]?.found]).toEqual(["id", "lacking"]);
});

test("formatted numbers, and blank cells that are nothing, are read as they are meant; a blank that Excel gives as 0 is told", async () => {
  const { callHabits } = book;
  const found = async (habits: Partial<typeof callHabits>) => {
    Object.assign(callHabits, habits);
    const { arguments: each } = (await check(hostile, only("arguments"))).found;
    Object.assign(callHabits, { blank: "", formatsNumbers: false });
    return [each?.isAsWanted, each?.found];
  };
  const meant = [true, "36, 36, #VALUE!"];
  expect(await found({ formatsNumbers: true })).toEqual(meant);
  expect(await found({ blank: null, formatsNumbers: true })).toEqual(meant);
  expect(await found({ blank: 0 })).toEqual([false, "36, 34, #VALUE!"]);
});

test("a workbook behind another is left alone", async () => {
  const before = book.titles();
  book.host.habits.isInFront = false;
  await expect(checkExcel("Excel check", () => {}, hostile)).rejects.toMatchObject({
    fault: { kind: "otherWorkbookInFront" },
  });
  book.host.habits.isInFront = true;
  expect(book.titles()).toEqual(before);
});

test("a kind Excel is as wanted in everything, and the workbook is left as it was", async () => {
  const before = { titles: book.titles(), names: names(), everything: await book.everything() };
  const { checks, sheetsLeft } = await check(friendly);
  expect(checks.filter(({ isAsWanted }) => !isAsWanted)).toEqual([]);
  expect(sheetsLeft).toEqual([]);
  expect({ titles: book.titles(), names: names(), everything: await book.everything() }).toEqual(before);
  expect(book.host.misses).toEqual([]);
});

test("what one check meets keeps no other from being tried, and the sheets are removed whatever fails", async () => {
  const before = book.titles();
  book.batches.count = 0;
  book.batches.failure = { batch: 4, done: 0, times: 3 };
  // A whole comparison takes long.
  const { checks } = await check(
    hostile,
    excelChecks.filter(({ id }) => id !== "sample"),
  );
  book.batches.failure = null;
  const failed = checks.filter(({ found }) => found === "GeneralException");
  expect(failed.length).toBeGreaterThan(0);
  expect(checks.filter(({ isAsWanted }) => isAsWanted).length).toBeGreaterThan(failed.length);
  expect(book.titles()).toEqual(before);
});

test("while a cell is edited nothing is begun", async () => {
  const end = book.host.habits.beginEdit();
  await expect(checkExcel("Excel check", () => {}, hostile)).rejects.toBeInstanceOf(GatewayError);
  end();
  expect(book.titles()).not.toContain("Excel check (2)");
});

test("diagnostics tell the last calls with Excel's own code, and hold nothing of the workbook", async () => {
  await expect(excelGateway.showSheet("A secret title")).rejects.toBeInstanceOf(GatewayError);
  const diagnostics = await excelGateway.readDiagnostics();
  expect(diagnostics.calls[0]).toMatchObject({ task: "showSheet", code: "ItemNotFound" });
  expect(diagnostics.calls.length).toBeLessThanOrEqual(50);
  expect(diagnostics.sheets).toEqual({ ours: 0, others: book.titles().length });
  expect(diagnostics.functions).toMatchObject({ inFlight: 0 });
  expect(diagnostics.host.sets).toMatchObject({ ExcelApi: "1.15", SharedRuntime: "1.2" });
  expect(JSON.stringify(diagnostics)).not.toMatch(/secret|mine/);
});
