import { type GatewayError } from "../../src/excel/Gateway";
import { excelGateway } from "../../src/excel/excelGateway";
import { messages } from "../../src/locale/messages";
import { areaAddress, cellAt } from "../../src/workbook/plan/address";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { thisAddin } from "../../src/workbook/request/madeBy";
import { unknownDay } from "../../src/workbook/standing/recoveredRequest";
import { sampleRequest } from "../support/sample";
import { openWorkbook } from "../support/openWorkbook";

jest.setTimeout(240_000);

const { titles } = messages.en.sheets;
const { log } = messages.en.handOff;
const inputs = new InputsLayout(2);
const price = areaAddress(cellAt(inputs.rowOf("price"), inputs.columns.typed + 1));
const request = sampleRequest({ options: sampleRequest().options.slice(0, 2) });

let book: Awaited<ReturnType<typeof openWorkbook>>;
beforeAll(async () => {
  // One test reads the request from what the cells show, so they are calculated.
  book = await openWorkbook({ calculates: true });
  await excelGateway.createComparison(request);
});
afterAll(() => book.close());

/** Makes the workbook one that another version has written. */
const writtenBy = (changes: object | null) =>
  Excel.run(async (context) => {
    const { settings } = context.workbook;
    if (changes === null) settings.getItem("outsource.madeBy").delete();
    else settings.add("outsource.madeBy", JSON.stringify({ ...thisAddin(), ...changes }));
    await context.sync();
  });
const origin = async () => (await excelGateway.readState()).origin;
const faultOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: GatewayError) => error.fault,
  );
const logLines = async () => {
  const { values } = (await book.everything()).find(({ title }) => title === titles.about)!;
  return values.slice(values.findIndex(([first]) => first === log.heading) + 1).map(([day, text]) => `${day}: ${text}`);
};

test("a comparison of this version is the same, and its log says when it was created", async () => {
  expect(await origin()).toEqual({ kind: "same" });
  expect(await logLines()).toEqual([`23 November 2026: ${log.line(log.created, "0.1.0")}`]);
});

test("one of another version says what differs, and nothing is written until the user says so", async () => {
  const { "calls-per-year": calls, ...drivers } = thisAddin().drivers;
  await writtenBy({ addin: "0.0.9", catalogue: "00000000", drivers: { ...drivers, "fax-lines": calls } });
  const before = await book.everything();
  expect(await origin()).toMatchObject({
    kind: "other",
    version: "0.0.9",
    differences: { newDrivers: ["calls-per-year"], goneDrivers: ["fax-lines"] },
  });
  await excelGateway.readComparison();
  expect(await book.everything()).toEqual(before);
});

test("an update keeps what was typed, adds a line to the log and makes it one of this version", async () => {
  await book.type(titles.inputs, price, 31.5);
  await excelGateway.updateComparison("2026-12-01");
  expect(book.value(titles.inputs, price)).toBe(31.5);
  expect(await logLines()).toEqual([
    expect.stringContaining(log.created),
    `1 December 2026: ${log.line(log.migrated, "0.1.0")}`,
  ]);
});

test("what is said of the centre of today is remembered on no sheet, and stays where the comparison is written again", async () => {
  const actuals = { fte: 120.5, seats: null, cost: { amount: 48_000_000, currency: "USD" } };
  const before = await book.everything();
  await excelGateway.keepActuals(actuals);
  expect(await book.everything()).toEqual(before);
  await excelGateway.updateComparison("2026-12-01");
  expect((await excelGateway.readCentre())?.actuals).toEqual(actuals);
});

test("one whose sheets this version would add is updated too", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(titles.sensitivity).delete();
    context.workbook.names.getItem("Outsource_TornadoTable").delete();
    await context.sync();
  });
  await writtenBy({ addin: "0.0.8", sheets: thisAddin().sheets.filter((id) => id !== "sensitivity") });
  expect(await excelGateway.readComparison()).toBeNull();
  expect(await origin()).toMatchObject({ kind: "other", differences: { newSheets: ["sensitivity"] } });
  await excelGateway.updateComparison("2026-12-02");
  const { comparison, sensitivity, simulation } = titles;
  const place = book.titles().indexOf(sensitivity);
  expect(book.titles().slice(place - 1, place + 2)).toEqual([comparison, sensitivity, simulation]);
  expect(book.value(titles.inputs, price)).toBe(31.5);
});

test("one that does not say who wrote it is unknown, and can be kept as it is", async () => {
  await writtenBy(null);
  expect(await origin()).toEqual({ kind: "unknown" });
  await excelGateway.keepAsItIs();
  expect(await origin()).toBeNull();
});

test("one whose memory is damaged is read from what its cells show, and can be written again", async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    for (const key of ["request", "plan", "theirs", "log", "madeBy"]) settings.add(`outsource.${key}`, '{"language":');
    await context.sync();
  });
  expect((await excelGateway.readComparison())?.request).toEqual({ ...request, writtenOn: unknownDay });
  await excelGateway.createComparison(request);
  expect((await excelGateway.readComparison())?.request).toEqual(request);
  expect(book.value(titles.inputs, price)).toBe(31.5);
});

test("one of a newer version is not touched, whatever the user asks", async () => {
  await writtenBy({ addin: "9.0.0" });
  const before = await book.everything();
  expect(await origin()).toEqual({ kind: "newer", version: "9.0.0" });
  expect(await faultOf(excelGateway.updateComparison("2026-12-03"))).toEqual({ kind: "newerWorkbook" });
  expect(await faultOf(excelGateway.createComparison(request))).toEqual({ kind: "newerWorkbook" });
  expect(await faultOf(excelGateway.handOff({ language: "en", on: "2026-12-03" }))).toEqual({ kind: "newerWorkbook" });
  expect(await book.everything()).toEqual(before);
});
