import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { startHeadless } from "../../headless";
import { AlikeFormulas, saidFrom } from "../../univer/alikeFormulas";

let preview: ReturnType<typeof startHeadless>;

beforeAll(() => {
  preview = startHeadless();
  for (const title of ["Costs", "Plan A1", "It's B2"]) preview.grid.tabs.add(title, title);
});
afterAll(() => preview.close());

interface Reader {
  readonly _lexer: { treeBuilder(formula: string): unknown };
  readonly _astTreeBuilder: { parse(lexed: unknown): Understood };
}
type Understood = Parameters<AlikeFormulas["learn"]>[1];

function read(formula: string): Understood {
  const { _lexer, _astTreeBuilder } = preview.grid.injector.get(IFormulaDependencyGenerator) as unknown as Reader;
  return _astTreeBuilder.parse(_lexer.treeBuilder(formula));
}

/** What a formula becomes by the one that is understood from another cell; null where it is to be read itself. */
function byModel(model: string, from: readonly [number, number], formula: string, at: readonly [number, number]) {
  const alike = new AlikeFormulas(true);
  alike.learn(saidFrom(model, ...from)!, read(model));
  const copy = alike.copyFor(saidFrom(formula, ...at)!);
  return copy && { copy: copy.serialize(), read: read(formula).serialize() };
}

test.each([
  ["=A1+$B2*C$3-$D$4", "=B3+$B4*D$3-$D$4"],
  ["=SUM(A1:B2,Costs!A1:B2)", "=SUM(B3:C4,Costs!B3:C4)"],
  ["=IF('Plan A1'!A1>-B1,\"A1\",'It''s B2'!A1%)", "=IF('Plan A1'!B3>-C3,\"A1\",'It''s B2'!B3%)"],
  ["=SUM('Plan A1'!$B:$B)+A1+LOG10(A1)", "=SUM('Plan A1'!$B:$B)+B3+LOG10(B3)"],
  ["=A1+1E5+A1", "=B3+1E5+B3"],
])("%s from another cell is what reading it makes of it", (model, formula) => {
  const made = byModel(model, [5, 5], formula, [7, 6]);
  expect(made).not.toBeNull();
  expect(made!.copy).toEqual(made!.read);
});

test.each([
  ["a constant", "=A1*2", "=B3*3"],
  ["a fixed row", "=A$1", "=B$2"],
  ["a title", "=Costs!A1", "=Sheet1!B3"],
  ["a title with a cell in it", "=SUM('Plan A1'!A:A)", "=SUM('Plan B3'!A:A)"],
  ["a text with a cell in it", '="A1"', '="B3"'],
  ["a whole column", "=SUM(A:A)", "=SUM(B:B)"],
])("formulas that differ by %s are each read", (_, model, formula) => {
  expect(byModel(model, [5, 5], formula, [7, 6])).toBeNull();
});

test("a formula that a LAMBDA is in, and one whose reference leads out of the grid, are read", () => {
  expect(byModel("=LAMBDA(x,x+A1)(1)", [5, 5], "=LAMBDA(x,x+B3)(1)", [7, 6])).toBeNull();
  expect(saidFrom("=A1048577", 0, 0)).toBeNull();
  expect(saidFrom("=ZZZ1", 0, 0)).toBeNull();
});

test("formulas that are alike are read once, and each has its own value", async () => {
  const sheet = preview.host.workbookRoot().worksheets.getActiveWorksheet();
  const { _lexer } = preview.grid.injector.get(IFormulaDependencyGenerator) as unknown as Reader;
  const reading = jest.spyOn(_lexer, "treeBuilder");
  const rows = Array.from({ length: 50 }, (_, row) => row + 1);
  sheet.getRange("A1:A50").values = rows.map((row) => [row]);
  sheet.getRange("B1:B50").values = rows.map((row) => [`=A${row}*2+SUM(A$1:A${row})`]);
  await preview.grid.cells.settled();
  const own = (row: number) => row * 2 + (row * (row + 1)) / 2;
  expect(sheet.getRange("B1:B50").values).toEqual(rows.map((row) => [own(row)]));
  expect(reading).toHaveBeenCalledTimes(1);
});

test("where a name counts from where it is used, the formulas with it are each read", async () => {
  const sheet = preview.host.workbookRoot().worksheets.getActiveWorksheet();
  preview.grid.names.add("Beside", "Sheet1!D1", "");
  const { _lexer } = preview.grid.injector.get(IFormulaDependencyGenerator) as unknown as Reader;
  const reading = jest.spyOn(_lexer, "treeBuilder");
  reading.mockClear();
  sheet.getRange("F1:F3").values = [["=Beside+D1"], ["=Beside+D2"], ["=Beside+D3"]];
  await preview.grid.cells.settled();
  expect(reading.mock.calls.map(([formula]) => formula)).toEqual(expect.arrayContaining(["=Beside+D2", "=Beside+D3"]));
});
