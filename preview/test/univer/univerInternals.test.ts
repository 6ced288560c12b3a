import { DataValidationOperator, DataValidationStatus, DataValidationType } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import { IFormulaRuntimeService, LexerTreeBuilder } from "@univerjs/engine-formula";
import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { AddinFunctions } from "../../functions/addinFunctions";
import type { FunctionMetadata } from "../../functions/metadata";
import { startHeadless } from "../../headless";
import { watchCalculation } from "../../univer/univerInternals";

/** What is built on undocumented parts of Univer, and the repairs of its defects. A new version must pass these first. */
let preview: ReturnType<typeof startHeadless>;

beforeEach(() => (preview = startHeadless()));
afterEach(() => preview.close());

const sheet = () => preview.host.workbookRoot().worksheets.getActiveWorksheet();

async function valuesOf(address: string): Promise<unknown> {
  await preview.grid.cells.settled();
  return sheet().getRange(address).values;
}

test("a conditional format's formula does not disturb the values of formulas it colours", async () => {
  const rows = Array.from({ length: 20 }, (_, row) => row + 1);
  sheet().getRange("E1:E20").values = rows.map((row) => [row]);
  sheet().getRange("A1:C20").values = rows.map((row) => [`=E${row}*2`, `=A${row}/$G$1`, `=B${row}*100`]);
  sheet().getRange("G1").values = "=SUM(A1:A20)";
  const rule = { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, style: {} } as const;
  const area = { top: 0, left: 0, bottom: 19, right: 2 };
  preview.grid.cells.flush();
  preview.grid.rules.addConditional(sheet().id, [area], { ...rule, value: "=$C1>AVERAGE($C$1:$C$20)" });
  const expected = rows.map((row) => [row * 2, row / 210, (row / 210) * 100]);
  // The engine multiplies in its own way, so the last digit may differ.
  const rounded = (values: number[][]) => values.map((row) => row.map((value) => value.toPrecision(12)));
  expect(rounded((await valuesOf("A1:C20")) as number[][])).toEqual(rounded(expected));
});

test("what the engine reports is left out of a console, and its channels close, also where both came after another host", () => {
  const [{ MessageChannel: channel }, { error }] = [globalThis, console];
  const [later, said] = [class extends channel {}, jest.fn()];
  globalThis.MessageChannel = later;
  globalThis.console = Object.create(console, { error: { value: said, writable: true } }) as Console;
  startHeadless().close();
  console.error("Dependency tree not found for treeId: 1");
  console.error("Something else");
  expect(said.mock.calls).toEqual([["Something else"]]);
  expect(globalThis.MessageChannel).not.toBe(later);
  globalThis.console = Object.getPrototypeOf(console) as Console;
  expect(console.error).toBe(error);
});

test("when a spill shrinks, readers of the freed cells are calculated again", async () => {
  sheet().getRange("A1").values = 3;
  sheet().getRange("B1").values = "=SEQUENCE(A1)";
  sheet().getRange("C1").values = "=SUM(B1:B9)";
  expect(await valuesOf("B1:C3")).toEqual([
    [1, 6],
    [2, ""],
    [3, ""],
  ]);
  sheet().getRange("A1").values = 2;
  expect(await valuesOf("B1:C3")).toEqual([
    [1, 3],
    [2, ""],
    ["", ""],
  ]);
});

test("what is taken as calculated is not calculated before something changes, and knows its spills", async () => {
  preview.grid.tabs.add("other", "Other", {
    cellData: { 0: { 0: { f: "=SEQUENCE(2)", v: 70 }, 1: { f: "=SUM(A1:A2)", v: 90 } } },
  });
  const area = { startRow: 0, startColumn: 0, endRow: 1, endColumn: 0 };
  const filled = { 0: { 0: { v: 70 } }, 1: { 0: { v: 20 } } };
  preview.grid.cells.takeAsCalculated({ ranges: { other: { 0: { 0: area } } }, cells: { other: filled } });
  await preview.grid.cells.settled();
  const shown = () =>
    [
      [0, 0],
      [1, 0],
      [0, 1],
    ].map(([row, column]) => preview.grid.cells.value("other", row!, column!));
  expect(shown()).toEqual([70, 20, 90]);
  expect(preview.grid.cells.spillArea("other", 0, 0)).toEqual({ top: 0, left: 0, bottom: 1, right: 0 });
  preview.grid.cells.recalculate();
  await preview.grid.cells.settled();
  expect(shown()).toEqual([1, 2, 3]);
});

test("more formulas than the engine remembers by itself are read once, and again where they mention a sheet that comes or goes", async () => {
  const count = 5200;
  sheet().getRange(`A1:A${count}`).values = Array.from({ length: count }, (_, row) => [`=${row}+$C$1`]);
  sheet().getRange("C1").values = 1;
  preview.grid.names.add("Rate", "'Other'!$A$1", "");
  sheet().getRange("D1:E1").formulas = [["=Other!A1+C1", "=rate+C1"]];
  expect(await valuesOf(`A${count}:A${count}`)).toEqual([[count]]);
  const read = jest.spyOn(LexerTreeBuilder.prototype, "treeBuilder");
  const readAgain = async (value: number) => {
    read.mockClear();
    sheet().getRange("C1").values = value;
    expect(await valuesOf(`A${count}:A${count}`)).toEqual([[count - 1 + value]]);
    return [...new Set(read.mock.calls.map(([formula]) => formula))];
  };
  const mentioning = expect.arrayContaining(["=Other!A1+C1", "=rate+C1"]) as string[];
  expect(await readAgain(10)).toEqual([]);
  preview.grid.tabs.add("other", "Other", { cellData: {} });
  const afterAdding = await readAgain(20);
  expect(afterAdding).toEqual(mentioning);
  expect(afterAdding.length).toBeLessThan(5);
  expect(await valuesOf("D1:E1")).toEqual([[20, 20]]);
  preview.grid.tabs.drop("other");
  expect(await readAgain(30)).toEqual(mentioning);
  expect(await readAgain(40)).toEqual([]);
  read.mockRestore();
}, 30_000);

test("more formulas than the engine keeps as words by itself are read once, whatever sheet goes", async () => {
  const count = 2200;
  sheet().getRange(`A1:A${count}`).values = Array.from({ length: count }, (_, row) => [`=${row}+$C$1`]);
  const read = jest.spyOn(LexerTreeBuilder.prototype, "getSequenceNode");
  const readOnLosing = (title: string, place: string) => {
    const lost = preview.host.workbookRoot().worksheets.add(title);
    sheet().getRange(place).formulas = `=${title}!$A$1`;
    preview.grid.cells.flush();
    read.mockClear();
    lost.delete();
    expect(sheet().getRange(place).formulas).toEqual([["=#REF!"]]);
    return read.mock.calls.length;
  };
  expect(readOnLosing("Third", "D1")).toBeGreaterThan(count);
  expect(readOnLosing("Fourth", "D2")).toBeLessThan(10);
  read.mockRestore();
}, 30_000);

test("copies of a formula have theirs still where the one is written over that they share, on its sheet alone", async () => {
  const cellData = {
    0: { 0: { f: "=B1*2", si: "shared" }, 1: { v: 1 } },
    1: { 0: { si: "shared" }, 1: { v: 2 } },
  };
  for (const id of ["one", "other"]) preview.grid.tabs.add(id, id, { cellData });
  const { cells } = preview.grid;
  cells.write("one", 0, 0, { value: 5 });
  await cells.settled();
  expect(["one", "other"].map((id) => cells.formulasOn(id).map(({ formula }) => formula))).toEqual([
    ["=B2*2"],
    ["=B1*2", "=B2*2"],
  ]);
  expect(["one", "other"].map((id) => [cells.value(id, 0, 0), cells.value(id, 1, 0)])).toEqual([
    [5, 4],
    [2, 4],
  ]);
});

test("a sheet that is dropped is gone with its formulas, and the others calculate", async () => {
  preview.grid.tabs.add("other", "Other", { cellData: { 0: { 0: { f: "=Sheet1!A1*2" } } } });
  preview.grid.tabs.drop("other");
  expect(preview.grid.tabs.all().map(({ title }) => title)).toEqual(["Sheet1"]);
  sheet().getRange("A1:B1").values = [[3, "=A1*2"]];
  expect(await valuesOf("A1:B1")).toEqual([[3, 6]]);
});

test("what reads nothing but the cells that a new spill fills has their values, also where it spills itself", async () => {
  sheet().getRange("A1").values = 2;
  sheet().getRange("B1").values = "=C2*10";
  sheet().getRange("C1").values = "=SEQUENCE(D2+1)";
  sheet().getRange("D1").values = "=SEQUENCE(A1)";
  expect(await valuesOf("B1:D3")).toEqual([
    [20, 1, 1],
    ["", 2, 2],
    ["", 3, ""],
  ]);
});

test("MATCH finds the last of the greatest numbers that are not above another, whatever else stands among them", async () => {
  sheet().getRange("A1:A6").values = [[1], [3], [3], [7], [0.1], [20]];
  sheet().getRange("B1:B3").values = [["one"], [2], [9]];
  const asked = ["2,A1:A4", "5,A1:A4", "3,A1:A4", "0.5,A1:A4", "=0.1+0.2,A1:A6", "9,B1:B3", "99,B1:B4"];
  sheet().getRange("D1:D7").values = asked.map((each) => [`=MATCH(${each.replace("=", "")},1)`]);
  expect(await valuesOf("D1:D7")).toEqual([[1], [3], [2], ["#N/A"], [5], [3], [3]]);
});

test("a 0 is not an empty text, however often a cell is compared with one, and a blank is both", async () => {
  sheet().getRange("A1:A2").values = [[0], ["=1-1"]];
  sheet().getRange("B1:C3").values = [1, 2, 3].map((row) => [`=IF(A${row}="",1,2)`, `=IF(A${row}="",1,2)`]);
  sheet().getRange("D1:D3").values = [1, 2, 3].map((row) => [`=IF(A${row}=0,1,2)`]);
  const expected = [
    [2, 2, 1],
    [2, 2, 1],
    [1, 1, 1],
  ];
  expect(await valuesOf("B1:D3")).toEqual(expected);
  preview.grid.cells.recalculate();
  expect(await valuesOf("B1:D3")).toEqual(expected);
});

test("what is typed while a calculation runs is calculated too, and nothing is left half done", async () => {
  // Enough formulas for the engine to pause among them.
  const rows = Array.from({ length: 1500 }, (_, row) => row + 1);
  sheet().getRange("A1").values = 1;
  sheet().getRange("D1").values = "=SEQUENCE(1500)*A1";
  sheet().getRange("B1:B1500").values = rows.map((row) => [`=D${row}+$A$1`]);
  sheet().getRange("C1").values = "=SUM(B1:B1500)";
  await preview.grid.cells.settled();
  const total = (factor: number) => factor * ((1500 * 1501) / 2 + 1500);
  for (const [pause, factor] of [7, 5, 3].entries()) {
    sheet().getRange("A1").values = factor + 1;
    preview.grid.cells.flush();
    await new Promise((resolve) => setTimeout(resolve, 100 + 60 * pause));
    sheet().getRange("A1").values = factor;
    await preview.grid.cells.settled();
    expect(sheet().getRange("C1").values).toEqual([[total(factor)]]);
    expect(sheet().getRange("B1500").values).toEqual([[1501 * factor]]);
  }
}, 60_000);

test("a spill knows its cells, and each of them its parent", async () => {
  sheet().getRange("B2").values = "=SEQUENCE(2,2)";
  await preview.grid.cells.settled();
  expect(sheet().getRange("B2").getSpillingToRangeOrNullObject()?.address).toBe("Sheet1!B2:C3");
  expect(preview.grid.cells.spillParent(sheet().id, 2, 2)).toEqual({ row: 1, column: 1 });
  expect(preview.grid.cells.spillParent(sheet().id, 3, 3)).toBeNull();
});

test("settled waits for a calculation that a busy page starts late", async () => {
  sheet().getRange("A1:A2").values = [[2], ["=A1*21"]];
  preview.grid.cells.flush();
  const until = Date.now() + 700;
  while (Date.now() < until);
  expect(await valuesOf("A2")).toEqual([[42]]);
});

test("settled starts at once what the engine would leave for a moment", async () => {
  sheet().getRange("A1:A2").values = [[2], ["=A1*21"]];
  const started = jest.fn();
  watchCalculation(preview.grid.injector, { started });
  const settled = preview.grid.cells.settled();
  expect(started).toHaveBeenCalledTimes(1);
  await settled;
  expect(started).toHaveBeenCalledTimes(1);
  expect(await valuesOf("A2")).toEqual([[42]]);
});

test("settled does not wait where nothing is to be calculated", async () => {
  await preview.grid.cells.settled();
  const start = Date.now();
  await preview.grid.cells.settled();
  expect(Date.now() - start).toBeLessThan(50);
});

describe("functions of the add-in", () => {
  const matrix = { name: "range", type: "any", dimensionality: "matrix" } as const;
  const scalar = (type: string, optional = false) =>
    ({ name: "value", type, dimensionality: "scalar", optional }) as const;
  const metadata: FunctionMetadata[] = [
    { id: "SEEN", name: "SEEN", parameters: [matrix, scalar("any", true), scalar("number", true)] },
    { id: "ONE", name: "ONE", parameters: [scalar("number")] },
    { id: "LATER", name: "LATER", parameters: [scalar("number")] },
    { id: "TABLE", name: "TABLE", parameters: [scalar("number")] },
    { id: "FAIL", name: "FAIL", parameters: [scalar("string")] },
  ];
  let calls: unknown[][];
  let functions: AddinFunctions;
  /** How long an answer takes that comes later. */
  let pause: () => Promise<void>;

  beforeEach(() => {
    calls = [];
    pause = () => new Promise((resolve) => setTimeout(resolve, 30));
    const seen =
      (answer: (...values: unknown[]) => unknown) =>
      (...values: unknown[]) => {
        calls.push(values);
        return answer(...values);
      };
    const implementations: Record<string, (...values: unknown[]) => unknown> = {
      SEEN: seen(() => "seen"),
      ONE: seen((number) => Number(number) + 1),
      LATER: seen((number) => pause().then(() => number)),
      TABLE: seen((rows) => Array.from({ length: Number(rows) }, (_, row) => [row, `row ${row}`])),
      FAIL: () => {
        throw { code: "#N/A", message: "There is no answer." };
      },
    };
    functions = new AddinFunctions(preview.grid, (id) => implementations[id]);
    functions.register({ functions: metadata });
  });

  test("are asked without the arguments they need too, so that they can say what is missing", async () => {
    sheet().getRange("A1").values = "=ONE()";
    expect(await valuesOf("A1")).toEqual([[1]]);
    expect(calls[0]![0]).toBeNull();
  });

  test("get a range as rows with empty texts, and null for what is left out", async () => {
    sheet().getRange("A1:B2").values = [
      [1, ""],
      ["x", true],
    ];
    sheet().getRange("D1:D2").values = [["=SEEN(A1:B2,,3)"], ["=SEEN(A1)"]];
    expect(await valuesOf("D1:D2")).toEqual([["seen"], ["seen"]]);
    const given = calls.map((values) => values.slice(0, 3));
    expect(given).toContainEqual([
      [
        [1, ""],
        ["x", true],
      ],
      null,
      3,
    ]);
    expect(given).toContainEqual([[[1]], null, null]);
  });

  test("get blank cells, numbers with a format and tables as an unkind Excel hands them over", async () => {
    sheet().getRange("A1:B1").values = [[1, ""]];
    Object.assign(functions.habits, { blank: null, formatsNumbers: true, spills: false });
    sheet().getRange("D1:D2").values = [["=SEEN(A1:B1)"], ["=TABLE(2)"]];
    expect(await valuesOf("D1:E3")).toEqual([
      ["seen", ""],
      [0, ""],
      ["", ""],
    ]);
    expect(calls[0]![0]).toEqual([[expect.objectContaining({ type: "FormattedNumber", basicValue: 1 }), null]]);
  });

  test("are told the cell they stand in", async () => {
    sheet().getRange("D4").values = "=ONE(1)";
    await preview.grid.cells.settled();
    expect(calls[0]?.at(-1)).toMatchObject({ address: "Sheet1!D4" });
  });

  test("are called once for each cell of a range given for a single value", async () => {
    sheet().getRange("A1:A3").values = [[1], [2], [3]];
    sheet().getRange("B1").values = "=ONE(A1:A3)";
    expect(await valuesOf("B1:B3")).toEqual([[2], [3], [4]]);
  });

  test("spill their tables", async () => {
    sheet().getRange("A1").values = "=TABLE(2)";
    expect(await valuesOf("A1:B2")).toEqual([
      [0, "row 0"],
      [1, "row 1"],
    ]);
  });

  test("come before what does not bear on them, which reads at once what they fill", async () => {
    const runtime = preview.grid.injector.get(IFormulaRuntimeService);
    const order: number[] = [];
    const set = runtime.setRuntimeData.bind(runtime);
    jest.spyOn(runtime, "setRuntimeData").mockImplementation((value) => {
      order.push(runtime.currentColumn);
      set(value);
    });
    sheet().getRange("A1:D1").values = [["=D2+1", "=C1*2", "=0+2", "=TABLE(C1)"]];
    expect(await valuesOf("A1:D1")).toEqual([[2, 4, 2, 0]]);
    expect(order).toEqual([2, 3, 0, 1]);
  });

  test("show an answer that comes later", async () => {
    sheet().getRange("A1:A2").values = [["=LATER(7)"], ["=A1*2"]];
    await functions.settled();
    expect(sheet().getRange("A1:A2").values).toEqual([[7], [14]]);
    expect(calls).toHaveLength(1);
  });

  test("are asked again for what they have answered later before, as Excel asks them", async () => {
    sheet().getRange("A1:B1").values = [["=LATER(B1)", 7]];
    const shown = async (typed: number) => {
      sheet().getRange("B1").values = typed;
      await functions.settled();
      return sheet().getRange("A1").values;
    };
    expect([await shown(7), await shown(8), await shown(7)]).toEqual([[[7]], [[8]], [[7]]]);
    expect(calls.map(([number]) => number)).toEqual([7, 8, 7]);
  });

  test("are asked once for each answer of a cell that waits for several, one after the other", async () => {
    sheet().getRange("A1").values = "=LATER(LATER(7)+1)+LATER(7)";
    await functions.settled();
    expect(sheet().getRange("A1").values).toEqual([[15]]);
    expect(calls.map(([number]) => number)).toEqual([7, 8]);
  });

  test("are asked once by each of many cells whose answers come at the same time", async () => {
    const rows = Array.from({ length: 40 }, (_, row) => [row]);
    sheet().getRange("A1:A40").values = rows.map(([row]) => [`=LATER(${row})`]);
    await functions.settled();
    expect(sheet().getRange("A1:A40").values).toEqual(rows);
    expect(calls).toHaveLength(40);
  });

  test("are asked again by a cell that had ceased to ask when its answer came", async () => {
    let release = () => {};
    pause = () => new Promise<void>((resolve) => (release = resolve));
    sheet().getRange("A1:B1").values = [["=LATER(B1)", 7]];
    expect(await valuesOf("A1")).toEqual([["#GETTING_DATA"]]);
    sheet().getRange("B1").values = "=1/0";
    expect(await valuesOf("A1")).toEqual([["#DIV/0!"]]);
    release();
    await functions.settled();
    sheet().getRange("B1").values = 7;
    expect(await valuesOf("A1")).toEqual([["#GETTING_DATA"]]);
    release();
    await functions.settled();
    expect(sheet().getRange("A1").values).toEqual([[7]]);
    expect(calls).toHaveLength(2);
  });

  test("leave their sentence with the error, and take it away with it", async () => {
    sheet().getRange("A1").values = '=FAIL("x")';
    expect(await valuesOf("A1")).toEqual([["#N/A"]]);
    expect(functions.errorSentence(sheet().id, 0, 0)).toBe("There is no answer.");
    sheet().getRange("A1").values = "=1";
    await preview.grid.cells.settled();
    expect(functions.errorSentence(sheet().id, 0, 0)).toBeNull();
  });

  test("are not called with an error among their arguments", async () => {
    sheet().getRange("A1:A2").values = [["=1/0"], ["=ONE(A1)"]];
    expect(await valuesOf("A2")).toEqual([["#DIV/0!"]]);
    expect(calls).toHaveLength(0);
  });
});

test("FIXED writes numbers as the session's language does", async () => {
  preview.close();
  preview = startHeadless({ language: "da-DK" });
  sheet().getRange("A1:A2").values = [["=FIXED(1234567.891,1)"], ['="Saves "&FIXED(2.5,1)']];
  expect(await valuesOf("A1:A2")).toEqual([["1.234.567,9"], ["Saves 2,5"]]);
});

test("a rule that asks for a number refuses a text of digits", async () => {
  for (const type of ["decimal", "whole"]) {
    const validator = preview.grid.injector.get(DataValidatorRegistryService).getValidatorItem(type)!;
    const accepts = (value: string | number) =>
      validator.isValidType({ value } as never, { formula1: 0, formula2: 9, isFormulaValid: true }, {} as never);
    expect(await accepts("2")).toBe(false);
    expect(await accepts(2)).toBe(true);
  }
});

test("cells whose sheet is gone before they are checked against their rules are no error", async () => {
  const { grid } = preview;
  const rule = { type: DataValidationType.DECIMAL, operator: DataValidationOperator.GREATER_THAN, formula1: "0" };
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  grid.tabs.add("list", "List", { cellData: { 0: { 0: { v: -1 } } } });
  grid.rules.setValidation("list", [area], rule);
  const check = () =>
    grid.injector
      .get(SheetsDataValidationValidatorService)
      .validatorRanges(grid.workbook.getId(), "list", [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }]);
  expect(await check()).toEqual([[DataValidationStatus.INVALID]]);
  grid.tabs.drop("list");
  expect(await check()).toEqual([]);
});
