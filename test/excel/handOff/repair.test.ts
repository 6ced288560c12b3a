import { excelGateway } from "../../../src/excel/excelGateway";
import { openWorkbook } from "../../support/openWorkbook";

jest.setTimeout(120_000);

let book: Awaited<ReturnType<typeof openWorkbook>>;
beforeEach(async () => {
  book = await openWorkbook({ calculates: true });
});
afterEach(() => book.close());

const mine = {
  A1: "=OUTSOURCE_SCORE()",
  A2: "=ROUND(_xldudf_OUTSOURCE_SCORE(),1)",
  A3: "=IFERROR(_xldudf_OUTSOURCE_SCORE(),0)",
  A4: "=Unheard_Of+1",
  A5: "=1+1",
  B1: "typed",
};

test("formulas that show #NAME? answer once the add-in is there; nothing else is written", async () => {
  await book.add("Theirs", mine);
  expect(book.value("Theirs", "A1")).toBe("#NAME?");
  await book.install();
  const writes = jest.spyOn(book.grid.cells, "write");
  expect(await excelGateway.repair()).toMatchObject({ count: 3, left: [], doubled: [], faulty: [] });
  expect(writes.mock.calls.map(([, row, column]) => [row, column])).toEqual([
    [0, 0],
    [1, 0],
    [2, 0],
  ]);
  await book.settled();
  expect(book.value("Theirs", "A1")).toBeCloseTo(50, 10);
  expect(book.formula("Theirs", "A2")).toBe("=ROUND(OUTSOURCE_SCORE(),1)");
  expect(book.value("Theirs", "A2")).toBe(50);
  expect(book.value("Theirs", "A3")).toBeCloseTo(50, 10);
  expect(book.value("Theirs", "A4")).toBe("#NAME?");
});

test("a formula of ours that goes on showing #NAME? is named", async () => {
  await book.add("Theirs", { C2: "=OUTSOURCE_SCORE()+Unheard_Of", C3: "=OUTSOURCE_SCORE()" });
  await book.install();
  expect(await excelGateway.repair()).toMatchObject({
    count: 1,
    left: ["'Theirs'!C2"],
    doubled: [],
    faulty: [],
  });
});

test("a workbook without such cells is left alone", async () => {
  await book.install();
  await book.add("Theirs", { A1: "=OUTSOURCE_SCORE()" });
  const writes = jest.spyOn(book.grid.cells, "write");
  expect(await excelGateway.repair()).toMatchObject({ count: 0, left: [], doubled: [], faulty: [] });
  expect(writes).not.toHaveBeenCalled();
});

test("a Danish Excel's #NAVN? is mended too, and a #VÆRDI! that stays is named", async () => {
  await book.add("Theirs", { A1: "=OUTSOURCE_SCORE()", A2: '=OUTSOURCE_AGENTS("many",180)' });
  book.host.habits.errorLanguage = "da";
  await book.install();
  expect(await excelGateway.repair()).toMatchObject({ count: 1, left: [], doubled: [], faulty: ["'Theirs'!A2"] });
});

test("a function that answers late in a Danish Excel, which calls that #HENTER_DATA, is waited for", async () => {
  const simulated = 'OUTSOURCE_SIMULATE({"","A","B";"arrangement","in-house","offshore"},,100001)';
  await book.add("Theirs", { A1: `=INDEX(${simulated},1,1)+1` });
  book.host.habits.errorLanguage = "da";
  await book.install();
  expect(await excelGateway.repair()).toMatchObject({ count: 0, left: [], doubled: [], faulty: ["'Theirs'!A1"] });
});

test("a #REF! that is the add-in's is written again and named where it stays; one of the formula's own is left alone", async () => {
  await book.install();
  await book.add("Theirs", { A1: '=OUTSOURCE_SCORE()+INDIRECT("nowhere")', A2: "=OUTSOURCE_SCORE()+#REF!" });
  const writes = jest.spyOn(book.grid.cells, "write");
  expect(await excelGateway.repair()).toMatchObject({ count: 0, doubled: ["'Theirs'!A1"] });
  expect(writes.mock.calls.map(([, row, column]) => [row, column])).toEqual([[0, 0]]);
});

test("formulas are found in a workbook whose answers would be too long, in as many as it takes", async () => {
  const long = `=${"1+".repeat(100)}1`;
  await book.add("Theirs", Object.fromEntries(Array.from({ length: 400 }, (_, row) => [`B${row + 1}`, long])));
  await book.add("Last", { C3: "=OUTSOURCE_SCORE()" });
  await book.install();
  book.host.habits.mostCharacters = 20_000;
  const before = book.batches.count;
  expect(await excelGateway.repair()).toMatchObject({ count: 1, left: [], doubled: [], faulty: [] });
  expect(book.batches.count - before).toBeGreaterThan(5);
});
