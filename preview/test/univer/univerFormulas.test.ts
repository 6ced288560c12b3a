import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { startHeadless } from "../../headless";

/** How a formula is calculated, beside Univer's own way. A new version of Univer must pass these first. */
let preview: ReturnType<typeof startHeadless>;

beforeEach(() => (preview = startHeadless()));
afterEach(() => preview.close());

const sheet = () => preview.host.workbookRoot().worksheets.getActiveWorksheet();
const put = (address: string, value: unknown) => (sheet().getRange(address).values = value as never);

async function valuesOf(address: string): Promise<unknown> {
  await preview.grid.cells.settled();
  return sheet().getRange(address).values;
}

interface Interpreting {
  readonly _interpreter: { execute(data: unknown): unknown };
}
const interpreter = () =>
  (preview.grid.injector.get(IFormulaDependencyGenerator) as unknown as Interpreting)._interpreter;

test("a formula that is known is calculated by its parts in turn, and one with a LAMBDA by the engine", async () => {
  put("A1:B1", [[2, "=A1*3+SUM(A1,1)"]]);
  expect(await valuesOf("B1")).toEqual([[9]]);
  const walked = jest.spyOn(interpreter(), "execute");
  put("A1", 3);
  expect(await valuesOf("B1")).toEqual([[13]]);
  expect(walked).not.toHaveBeenCalled();
  put("C1", "=LAMBDA(x,x*A1)(5)");
  expect(await valuesOf("C1")).toEqual([[15]]);
  walked.mockClear();
  put("A1", 4);
  expect(await valuesOf("B1:C1")).toEqual([[17, 20]]);
  expect(walked).toHaveBeenCalled();
});

test("what a function does to the area of an argument is gone the next time", async () => {
  put("A1:B3", [
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
  put("D1:E1", [[2, "=LOOKUP(D1,A1:A3,B1)"]]);
  expect(await valuesOf("E1")).toEqual([[20]]);
  for (const [asked, found] of [
    [3, 30],
    [1, 10],
    [2, 20],
  ]) {
    put("D1", asked);
    expect(await valuesOf("E1")).toEqual([[found]]);
  }
});

test("cells are read as they are: blank, spilled, spilled no longer, texts, errors and dates", async () => {
  put("A1", 2);
  put("B1", "=SEQUENCE(A1)");
  put("C1:C4", [['=B2&""'], ['=IF(B2="","none",B2)'], ["=ISBLANK(Z9)"], ["=A9+1"]]);
  put("D1:D3", [['="x"&"y"'], ["=1/0"], ["=DATE(2026,1,5)"]]);
  put("E1:E3", [['=D1="xy"'], ["=IFERROR(D2,7)"], ["=D3>DATE(2026,1,4)"]]);
  expect(await valuesOf("C1:E4")).toEqual([
    ["2", "xy", true],
    [2, "#DIV/0!", 7],
    [true, 46027, true],
    [1, "", ""],
  ]);
  put("A1", 1);
  expect(await valuesOf("C1:C2")).toEqual([[""], ["none"]]);
});

test("an error that stands for a reference out of the sheet is told again each time", async () => {
  put("A1:B1", [[1, "=A1+ZZ1"]]);
  expect(await valuesOf("B1")).toEqual([["#NAME?"]]);
  put("A1", 2);
  expect(await valuesOf("B1")).toEqual([["#NAME?"]]);
});
