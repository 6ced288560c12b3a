import { GatewayError } from "../../../src/excel/Gateway";
import { excelGateway } from "../../../src/excel/excelGateway";
import { messages } from "../../../src/locale/messages";
import { handOffName } from "../../../src/workbook/plan/sheetId";
import { invalidArgument } from "excel-preview/headless";
import { openWorkbook } from "../../support/openWorkbook";

jest.setTimeout(120_000);

const { title: listTitle } = messages.en.handOff.sheet;
const handOff = () => excelGateway.handOff({ language: "en", on: "2026-11-27" });
const restore = () => excelGateway.restore("2026-11-28");

let book: Awaited<ReturnType<typeof openWorkbook>>;
beforeAll(async () => {
  book = await openWorkbook({ calculates: true, withFunctions: true });
});
afterEach(() => book.empty());
afterAll(() => book.close());

/** What stands in the cells of a sheet, by address. */
const shown = (title: string, addresses: readonly string[]) =>
  Object.fromEntries(addresses.map((address) => [address, book.value(title, address)]));

const mine = {
  A1: "=OUTSOURCE_SCORE()",
  A2: '=ROUND(OUTSOURCE_SCORE()*2,1)&" points"',
  A3: '=TEXT(OUTSOURCE_SCORE(),"0")',
  A4: '=IF(OUTSOURCE_SCORE()>0,"","none")',
  A5: "=OUTSOURCE_SCORE()>0",
  A6: '=OUTSOURCE_SCORE("many")',
  A7: "=My_Score*2",
  B1: "=A1*10",
  B2: "=ISTEXT(A3)",
  B3: "=ISERROR(A6)",
  B4: '="=OUTSOURCE_SCORE() is a text"',
  D2: "=OUTSOURCE_FACTORS()",
  K2: "=COUNTA(D2:J40)",
};
const addresses = [...Object.keys(mine), "D3", "E3", "J20"];

async function addMine() {
  await Excel.run(async (context) => {
    context.workbook.names.add("My_Score", "=OUTSOURCE_SCORE()");
    await context.sync();
  });
  await book.add("Mine", mine);
}

const faultOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: GatewayError) => error.fault,
  );

test("a workbook that calls nothing of ours has nothing to hand off, and nothing to restore", async () => {
  await book.add("Mine", { A1: "=1+1" });
  expect(await faultOf(handOff())).toEqual({ kind: "nothingToFreeze" });
  expect(await faultOf(restore())).toEqual({ kind: "notHandedOff" });
  expect(book.titles()).toEqual(["Sheet1", "Mine"]);
});

test("a workbook whose list has been deleted is not handed off, though the name may go on telling of it", async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add(handOffName, `='${listTitle}'!$A$10:$H$12`);
    await context.sync();
  });
  expect((await excelGateway.readState()).handOffSheet).toBeNull();
  expect(await faultOf(restore())).toEqual({ kind: "notHandedOff" });
});

test("the user's own formulas are frozen to what they show, spilled cells included, and come back", async () => {
  await addMine();
  const before = shown("Mine", addresses);
  const written = await book.everything();
  expect(before).toMatchObject({ A2: "100 points", A3: "50", A5: true, A6: "#VALUE!", D2: "id", B2: true, B3: true });

  expect(await handOff()).toEqual({ count: 8, sheet: listTitle, unsound: null, undo: "notWhole" });
  await book.settled();
  expect(shown("Mine", addresses)).toEqual(before);
  const frozen = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "D2"];
  expect(frozen.filter((at) => String(book.formula("Mine", at)).startsWith("="))).toEqual([]);
  expect(book.formula("Mine", "B1")).toBe("=A1*10");
  expect(book.formula("Mine", "B4")).toBe(mine.B4);
  expect(book.value("Mine", "A3")).toBe("50");

  expect(await restore()).toEqual({ count: 8, left: [] });
  expect(await book.everything()).toEqual(written);
});

test("the list says sheet, cells and formula, and shows what stands there", async () => {
  await addMine();
  await handOff();
  await book.settled();
  const { formulas, values } = (await book.everything()).find(({ title }) => title === listTitle)!;
  const header = formulas.findIndex(([first]) => first === messages.en.handOff.sheet.columns.sheet);
  expect(formulas[header + 1]!.slice(0, 3)).toEqual(["Mine", "A1", "=OUTSOURCE_SCORE()"]);
  expect(values[header + 1]![3]).toBe(book.value("Mine", "A1"));
  const spill = formulas.find(([, , formula]) => formula === "=OUTSOURCE_FACTORS()")!;
  expect(spill[1]).toMatch(/^D2:[A-Z]+\d+$/);
});

test("formulas find their cells after sheets were renamed and rows and columns inserted", async () => {
  await addMine();
  const before = shown("Mine", ["A1", "A2", "D2", "D3"]);
  await handOff();
  await book.settled();
  const sheet = book.sheet("Mine");
  sheet.insertRowsBefore(0, 3);
  sheet.insertColumnsBefore(0, 1);
  sheet.setName("It's mine");
  await book.settled();
  expect(await restore()).toEqual({ count: 8, left: [] });
  await book.settled();
  expect(book.formula("It's mine", "B4")).toBe("=OUTSOURCE_SCORE()");
  expect(book.formula("It's mine", "E5")).toBe("=OUTSOURCE_FACTORS()");
  expect(shown("It's mine", ["B4", "B5", "E5", "E6"])).toEqual({
    B4: before.A1,
    B5: before.A2,
    E5: before.D2,
    E6: before.D3,
  });
});

test("what was typed over a frozen cell stays, and is reported with the formula that stood there", async () => {
  await addMine();
  await handOff();
  await book.type("Mine", "A1", 99);
  await book.type("Mine", "A5", "=1=1");
  await book.type("Mine", "E4", "own words");
  const { count, left } = await restore();
  expect(count).toBe(5);
  expect(left).toEqual([
    { place: "'Mine'!A1", formula: "=OUTSOURCE_SCORE()", reason: "typedOver" },
    expect.objectContaining({ formula: "=OUTSOURCE_FACTORS()", reason: "typedOver" }),
    { place: "'Mine'!A5", formula: "=OUTSOURCE_SCORE()>0", reason: "typedOver" },
  ]);
  expect(book.value("Mine", "A1")).toBe(99);
  expect(book.formula("Mine", "A5")).toBe("=1=1");
  expect(book.value("Mine", "E4")).toBe("own words");
  expect(book.titles()).not.toContain(listTitle);
});

test("a row inserted inside a spilled answer, and a cell deleted, are reported", async () => {
  await addMine();
  await book.add("Other", { A1: "=OUTSOURCE_SCORE()" });
  await handOff();
  await book.settled();
  book.sheet("Mine").insertRowsBefore(7, 1);
  book.grid.tabs.activate(book.sheet("Other").getSheetId());
  book.sheet("Other").deleteRows(0, 1);
  await book.settled();
  const { left } = await restore();
  expect(left).toEqual([
    expect.objectContaining({ formula: "=OUTSOURCE_FACTORS()", reason: "reshaped" }),
    { place: "'Other'!A1", formula: "=OUTSOURCE_SCORE()", reason: "gone" },
  ]);
});

test("a cell that shows #NAME? is not frozen: nothing is, and the cell is named", async () => {
  await addMine();
  await book.add("Other", { C3: "=OUTSOURCE_SCORE()+Unheard_Of" });
  const before = await book.everything();
  expect(await faultOf(handOff())).toEqual({ kind: "unfinishedCells", places: ["'Other'!C3"] });
  expect(await book.everything()).toEqual(before);
});

test("a protected sheet is named before anything is changed", async () => {
  await addMine();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Mine").protection.protect();
    await context.sync();
  });
  expect(await faultOf(handOff())).toEqual({ kind: "protectedSheets", places: ["Mine"] });
  expect(book.titles()).toEqual(["Sheet1", "Mine"]);
});

test("a hand-off that fails half-way leaves every formula, and no list", async () => {
  await addMine();
  const before = await book.everything();
  // The log is written last, when all values stand.
  jest.spyOn(book.host.workbookRoot().settings, "add").mockImplementationOnce(() => {
    throw invalidArgument("setting");
  });
  await expect(handOff()).rejects.toThrow(GatewayError);
  expect(await book.everything()).toEqual(before);
  expect((await excelGateway.readState()).handOffSheet).toBeNull();
});

test("a restore that fails half-way leaves every value and the list, and can be tried again", async () => {
  await addMine();
  const written = await book.everything();
  await handOff();
  const formulas = async () => (await book.everything()).map(({ title, formulas: cells }) => [title, cells]);
  const before = await formulas();
  // The list goes after all formulas stand, and stays while another workbook is in front.
  book.host.habits.isInFront = false;
  expect(await faultOf(restore())).toEqual({ kind: "otherWorkbookInFront" });
  book.host.habits.isInFront = true;
  expect(await formulas()).toEqual(before);
  expect((await excelGateway.readState()).handOffSheet).toBe(listTitle);
  await restore();
  expect(await book.everything()).toEqual(written);
});

test("a workbook is handed off once: a second time says to restore first", async () => {
  await addMine();
  await handOff();
  expect(await faultOf(handOff())).toEqual({ kind: "handedOff" });
});

test("hand-off and restore take few syncs, however many formulas there are", async () => {
  await book.add(
    "Mine",
    Object.fromEntries(Array.from({ length: 60 }, (_, row) => [`A${row + 1}`, "=OUTSOURCE_SCORE()"])),
  );
  const counted = async (work: () => Promise<unknown>) => {
    const before = book.host.syncCount;
    await work();
    return book.host.syncCount - before;
  };
  expect(await counted(handOff)).toBeLessThanOrEqual(9);
  expect(await counted(restore)).toBeLessThanOrEqual(6);
  expect(book.host.misses).toEqual([]);
});

test("a formula that calls us through a name of its sheet alone is frozen and restored", async () => {
  await book.add("Mine", {});
  await Excel.run(async (context) => {
    const mine = context.workbook.worksheets.getItem("Mine");
    mine.names.add("My_Score", "=OUTSOURCE_SCORE()");
    mine.getRange("A1").formulas = [["=My_Score*2"]];
    await context.sync();
  });
  await book.settled();
  const value = book.value("Mine", "A1");
  expect(value).toBeCloseTo(100, 9);
  expect(await handOff()).toEqual({ count: 1, sheet: listTitle, unsound: null, undo: "notWhole" });
  expect(book.formula("Mine", "A1")).toBe(value);
  expect((await restore()).count).toBe(1);
  expect(book.formula("Mine", "A1")).toBe("=My_Score*2");
});

test("more formulas than go in one request are frozen and restored in several", async () => {
  const count = 1200;
  await book.add("Mine", {});
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Mine").getRange(`A1:A${count}`);
    cells.formulas = Array.from({ length: count }, (_, row) => [`=OUTSOURCE_SCORE()+${row}`]);
    await context.sync();
  });
  await book.settled();
  const last = `A${count}`;
  const value = book.value("Mine", last);
  Object.assign(book.batches, { count: 0, bytes: 0 });
  // A third of what Excel on the web takes, as the formulas are a third of what would be too long for it in one request.
  const most = 1_500_000;
  book.host.habits.mostCharacters = most;
  try {
    expect((await handOff()).count).toBe(count);
    expect(book.formula("Mine", last)).toBe(value);
    expect((await restore()).count).toBe(count);
    expect(book.formula("Mine", last)).toBe(`=OUTSOURCE_SCORE()+${count - 1}`);
    expect(book.batches.bytes).toBeGreaterThan(2 * most);
  } finally {
    book.host.habits.mostCharacters = null;
  }
});
