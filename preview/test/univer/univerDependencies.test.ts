import { IFormulaDependencyGenerator, IFormulaRuntimeService } from "@univerjs/engine-formula";
import { formatArea } from "../../grid/a1";
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

/** How often each formula has been calculated since this was called, by its cell. */
function countCalculations(): Record<string, number> {
  const runtime = preview.grid.injector.get(IFormulaRuntimeService);
  const counts: Record<string, number> = {};
  const own = runtime.setRuntimeData.bind(runtime);
  jest.spyOn(runtime, "setRuntimeData").mockImplementation((value) => {
    const { currentRow: row, currentColumn: column } = runtime;
    const cell = formatArea({ top: row, bottom: row, left: column, right: column });
    counts[cell] = (counts[cell] ?? 0) + 1;
    own(value);
  });
  return counts;
}

test("what reads the cells of a new spill is calculated again where it came before the spill, and only there", async () => {
  const counts = countCalculations();
  preview.grid.names.add("Rate", "'Sheet1'!$A$9", "");
  put("A1:K1", [["=C2+1", "", "=SEQUENCE(3)", "", "=C3*2", "", "=A1*10", "", "=E1*10", "", "=Rate+1"]]);
  expect(await valuesOf("A1:I1")).toEqual([[3, "", 1, "", 6, "", 30, "", 60]]);
  expect(counts).toEqual({ A1: 2, C1: 1, E1: 1, G1: 2, I1: 1, K1: 1 });
});

test("an area that a spill comes to is read anew by what comes after it", async () => {
  put("A1:E1", [["=SUM(C2:C3*1)", "", "=SEQUENCE(3)", "", "=SUM(C2:C3*1)"]]);
  expect(await valuesOf("A1:E1")).toEqual([[5, "", 1, "", 5]]);
});

test("what reads a spill that grows is calculated again after formulas have gone round in a circle", async () => {
  put("A1", 3);
  put("B1:F1", [["=C5+1", "=SEQUENCE(A1)", "=C5+1", "=SUM(C4:C9*1)", "=D1*10"]]);
  expect(await valuesOf("B1:F1")).toEqual([[1, 1, 1, 0, 10]]);
  put("H1:I1", [["=A1+I1", "=H1*0"]]);
  await preview.grid.cells.settled();
  put("A1", 5);
  expect(await valuesOf("B1:F1")).toEqual([[6, 1, 6, 9, 60]]);
});
