import { excelGateway } from "../../src/excel/excelGateway";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { absolute } from "../../src/workbook/plan/address";
import { everythingIn } from "../support/everythingIn";
import { openWorkbook } from "../support/openWorkbook";
import { sampleRequest } from "../support/sample";

jest.setTimeout(600_000);

let book: Awaited<ReturnType<typeof openWorkbook>>;

const { options } = sampleRequest();
const two = sampleRequest({ options: options.slice(0, 2) });
const three = { ...two, options: options.slice(0, 3) };

/** Three drivers as they are in force for the first option of a comparison of so many. */
function inForce(optionCount: number): string {
  const inputs = new InputsLayout(optionCount);
  const row = inputs.rowOf("calls-per-year");
  return `'Inputs'!${absolute(row, inputs.columns.inForce)}:${absolute(row + 2, inputs.columns.inForce)}`;
}

const [before, after] = [inForce(2), inForce(3)].map((cells) => `=${cells}*2`) as [string, string];
/** What answers a single cell: this grid would take what fills several for one that spills. Excel saves `summed` as an array all the same. */
const summed = (formula: string) => formula.replace(/^=(.*)$/, "=SUM($1)");
const plain = (formula: string) => formula.replace(/^=(.*)\*2$/, "=SUM($1)");
const allOf = (cells: readonly string[], formula: string) => Object.fromEntries(cells.map((cell) => [cell, formula]));

beforeAll(async () => {
  book = await openWorkbook({ calculates: true });
  await excelGateway.createComparison(two);
  await book.add("Mine", { B2: before, D2: summed(before), D4: summed(before), F2: plain(before), F3: plain(before) });
  await book.add("Theirs", allOf(["D2", "D3", "E2", "E3", "F2", "F3"], plain(before)));
});

afterAll(() => book.close());

test("a formula over several cells that would have to follow is named without like ones beside it, and nothing is written", async () => {
  const { id: sheetId } = book.grid.tabs.find("Theirs")!;
  book.host.habits.arrayBlocks.push({ sheetId, area: { top: 1, bottom: 2, left: 3, right: 4 } });
  const stood = everythingIn(book.host);
  await expect(excelGateway.createComparison(three)).rejects.toMatchObject({
    fault: { kind: "arrayFormulas", places: ["'Theirs'!D2:E3"] },
  });
  expect(everythingIn(book.host)).toEqual(stood);
  book.host.habits.arrayBlocks.length = 0;
  book.grid.tabs.remove(sheetId);
});

test("like formulas side by side that Excel would save as arrays are named, as they may be one over several cells", async () => {
  await book.add("Others", allOf(["D2", "D3"], summed(before)));
  const stood = everythingIn(book.host);
  await expect(excelGateway.createComparison(three)).rejects.toMatchObject({
    fault: { kind: "arrayFormulas", places: ["'Others'!D2:D3"] },
  });
  expect(everythingIn(book.host)).toEqual(stood);
  book.grid.tabs.remove(book.grid.tabs.find("Others")!.id);
});

test("a formula that spills follows once, from the cell it stands in, and fills the same cells with the same values", async () => {
  const cells = ["B2", "B3", "B4"];
  const filled = () => cells.map((address) => book.value("Mine", address));
  await book.settled();
  const values = filled();
  expect(values.every((value) => typeof value === "number")).toBe(true);
  await excelGateway.createComparison(three);
  await book.settled();
  expect(book.formula("Mine", "B2")).toBe(after);
  // What is entered cell by cell follows: arrays that do not touch, and whatever is none.
  const alone = ["D2", "D4", "F2", "F3"].map((cell) => book.formula("Mine", cell));
  expect(alone).toEqual([summed(after), summed(after), plain(after), plain(after)]);
  expect(filled()).toEqual(values);
  expect(cells.slice(1).map((cell) => book.formula("Mine", cell))).toEqual(values.slice(1));
});
