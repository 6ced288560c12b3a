import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { startHeadless } from "../../headless";

/** Which formulas are calculated, and in which order, beside Univer's own way. A new version of Univer must pass these first. */
let preview: ReturnType<typeof startHeadless>;

beforeEach(() => (preview = startHeadless()));
afterEach(() => preview.close());

interface Reading {
  _nodeTraversalRef(node: unknown, found: unknown[]): void;
  _generateTreeList(): Promise<unknown>;
}
const generator = () => preview.grid.injector.get(IFormulaDependencyGenerator) as unknown as Reading;
const sheet = () => preview.host.workbookRoot().worksheets.getActiveWorksheet();
const put = (address: string, value: unknown) => (sheet().getRange(address).values = value as never);

async function valuesOf(address: string): Promise<unknown> {
  await preview.grid.cells.settled();
  return sheet().getRange(address).values;
}

test("a formula is asked once what it reads, and not again because of what is typed", async () => {
  put("A1", 1);
  put("B1:B3", [["=A1+1"], ["=SUM(B1,A1)"], ["=B2*2"]]);
  expect(await valuesOf("B1:B3")).toEqual([[2], [3], [6]]);
  const asked = jest.spyOn(generator(), "_nodeTraversalRef");
  put("A1", 2);
  expect(await valuesOf("B1:B3")).toEqual([[3], [5], [10]]);
  expect(asked).not.toHaveBeenCalled();
  put("B3", "=A1*7");
  expect(await valuesOf("B1:B3")).toEqual([[3], [5], [14]]);
  expect(new Set(asked.mock.calls.map(([node]) => node)).size).toBeLessThan(6);
  put("B2", 100);
  put("A1", 3);
  expect(await valuesOf("B1:B3")).toEqual([[4], [100], [21]]);
});

test("readers of whole columns, of areas, of names and of other sheets follow a cell", async () => {
  preview.grid.tabs.add("other", "Other", { cellData: { 0: { 0: { f: "=Sheet1!A2*2" } } } });
  preview.grid.names.add("Rate", "'Sheet1'!$A$2", "");
  put("A1:A3", [[1], [2], [3]]);
  put("C1:C4", [["=SUM(A:A)"], ["=SUM(A1:A2)"], ["=Rate*10"], ["=Other!A1+1"]]);
  expect(await valuesOf("C1:C4")).toEqual([[6], [3], [20], [5]]);
  put("A2", 5);
  expect(await valuesOf("C1:C4")).toEqual([[9], [6], [50], [11]]);
});

test("a name that comes to mean another cell is followed there, and a sheet under its new title", async () => {
  preview.grid.tabs.add("other", "Other", { cellData: { 0: { 0: { v: 7 } } } });
  preview.grid.names.add("Rate", "'Sheet1'!$A$1", "");
  put("A1:A2", [[1], [2]]);
  put("C1:C2", [["=Rate*10"], ["=Other!A1+1"]]);
  expect(await valuesOf("C1:C2")).toEqual([[10], [8]]);
  preview.grid.names.update({ ...preview.grid.names.find("Rate")!, formula: "'Sheet1'!$A$2" });
  preview.host.workbookRoot().worksheets.getItem("Other").name = "Another";
  await preview.grid.cells.settled();
  put("A2", 3);
  preview.host.workbookRoot().worksheets.getItem("Another").getRange("A1").values = [[9]];
  expect(await valuesOf("C1:C2")).toEqual([[30], [10]]);
});

test("what reads a sheet that has gone is an error, and follows one that comes in its place", async () => {
  preview.grid.tabs.add("other", "Other", { cellData: { 0: { 0: { v: 7 } } } });
  put("C1", "=Other!A1+1");
  expect(await valuesOf("C1")).toEqual([[8]]);
  preview.host.removeSheet("other");
  expect(await valuesOf("C1")).toEqual([["#REF!"]]);
  preview.grid.tabs.add("again", "Other", { cellData: { 0: { 0: { v: 20 } } } });
  put("C1", "=Other!A1+1");
  expect(await valuesOf("C1")).toEqual([[21]]);
});

test("formulas that come between others and those they read are followed", async () => {
  put("A1:A2", [[2], ["=A1*3"]]);
  put("C1", "=A2+1");
  expect(await valuesOf("C1")).toEqual([[7]]);
  put("A2", "=A1*4");
  expect(await valuesOf("C1")).toEqual([[9]]);
  put("A1", 3);
  expect(await valuesOf("C1")).toEqual([[13]]);
});

test("an address that is calculated is followed as Univer follows it", async () => {
  const own = jest.spyOn(generator(), "_generateTreeList");
  put("A1:A3", [[10], [20], [30]]);
  put("B1:B2", [[1], ["=B1+1"]]);
  put("C1", "=OFFSET(A1,B2,0)");
  expect(await valuesOf("C1")).toEqual([[30]]);
  expect(own).toHaveBeenCalled();
  put("B1", 0);
  expect(await valuesOf("C1")).toEqual([[20]]);
  put("C1", "=A1");
  put("A1", 11);
  expect(await valuesOf("C1")).toEqual([[11]]);
  own.mockClear();
  put("A1", 12);
  expect(await valuesOf("C1")).toEqual([[12]]);
  expect(own).not.toHaveBeenCalled();
});

test("formulas that go round in a circle are left to Univer, and follow again once they do not", async () => {
  const own = jest.spyOn(generator(), "_generateTreeList");
  put("A1:A2", [["=A2+1"], ["=A1+1"]]);
  put("B1", "=C1+1");
  await preview.grid.cells.settled();
  expect(own).toHaveBeenCalled();
  put("A2", 5);
  put("C1", 1);
  expect(await valuesOf("A1:B1")).toEqual([[6, 2]]);
});

test("what changes with each calculation is calculated with each", async () => {
  put("A1:B1", [["=RAND()", "=A1*2"]]);
  const [[first, twice]] = (await valuesOf("A1:B1")) as number[][] as [number[]];
  expect(twice).toBeCloseTo(2 * first!, 12);
  put("D1", 1);
  const [[second]] = (await valuesOf("A1:B1")) as number[][] as [number[]];
  expect(second).not.toBe(first);
});
