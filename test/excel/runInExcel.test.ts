import { lastCalls, runAsOneStep, runInExcel } from "../../src/excel/runInExcel";

class ExcelError extends Error {
  static place = "Range.values";
  readonly debugInfo = { errorLocation: ExcelError.place, statement: "secret" };

  constructor(readonly code: string) {
    super("secret");
  }
}

const failing = (code: string, mode = "ReadWrite", place = "Range.values") => {
  ExcelError.place = place;
  Object.assign(globalThis, {
    OfficeExtension: { Error: ExcelError },
    Office: { context: { document: { mode } }, DocumentMode: { ReadOnly: "ReadOnly", ReadWrite: "ReadWrite" } },
    Excel: { run: () => Promise.reject(new ExcelError(code)) },
  });
  return runInExcel(() => Promise.resolve());
};

test.each([
  ["a cell that is edited", "InvalidOperationInCellEditMode", "ReadWrite", "editingCell"],
  ["another workbook in front", "InactiveWorkbook", "ReadWrite", "otherWorkbookInFront"],
  ["a sheet that is gone", "ItemNotFound", "ReadWrite", "partGone"],
  ["cells of a sheet that is gone", "InvalidReference", "ReadWrite", "partGone"],
  ["a member that this Excel has not", "ApiNotFound", "ReadWrite", "lacking"],
  ["a protected workbook", "AccessDenied", "ReadWrite", "protectedWorkbook"],
  ["a workbook open for reading only", "AccessDenied", "ReadOnly", "readOnlyWorkbook"],
  ["anything else", "GeneralException", "ReadWrite", "excelError"],
])("%s has a fault of its own", async (_, code, mode, kind) => {
  await expect(failing(code, mode)).rejects.toMatchObject({ fault: { kind } });
});

test.each(["WorksheetCollection.add", "Worksheet.activate", "WorksheetFreezePanes.freezeRows"])(
  "what fails at %s without a reason does so because another workbook is in front",
  async (place) => {
    await expect(failing("GeneralException", "ReadWrite", place)).rejects.toMatchObject({
      fault: { kind: "otherWorkbookInFront" },
    });
  },
);

test.each([
  ["a sheet that cannot be taken away", "Worksheet.delete", "otherWorkbookInFront"],
  ["a selected chart", "Workbook.getSelectedRange", "excelError"],
])("of what is selected wrongly, %s alone tells of another workbook in front", async (_, place, kind) => {
  await expect(failing("InvalidSelection", "ReadWrite", place)).rejects.toMatchObject({ fault: { kind } });
});

test("nothing is written where Excel lacks what the add-in needs", async () => {
  const run = jest.fn();
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported: (set: string) => set !== "SharedRuntime" } } },
    Excel: { run },
  });
  await expect(runAsOneStep(() => Promise.resolve("done"), "handOff")).rejects.toMatchObject({
    fault: { kind: "lacking", places: ["SharedRuntime 1.1"] },
  });
  expect(run).not.toHaveBeenCalled();
});

describe("work as one step of Undo", () => {
  const runs: unknown[] = [];
  const running = (isOffered: boolean, refusal: string | null) => {
    runs.length = 0;
    ExcelError.place = "Range.values";
    Object.assign(globalThis, {
      OfficeExtension: { Error: ExcelError },
      Office: {
        context: { requirements: { isSetSupported: (_: string, version: string) => version !== "1.20" || isOffered } },
      },
      Excel: {
        run: (...given: unknown[]) => {
          const options = given.length > 1 ? given[0] : null;
          runs.push(options);
          return options && refusal ? Promise.reject(new ExcelError(refusal)) : Promise.resolve("done");
        },
      },
    });
    return runAsOneStep(() => Promise.resolve("done"), "handOff");
  };

  test("is asked for where Excel has such steps", async () => {
    await expect(running(true, null)).resolves.toEqual({ outcome: "done", undo: "inOneStep" });
    expect(runs).toEqual([{ mergeUndoGroup: true }]);
  });

  test("is said not to be taken back whole where Excel has no such steps", async () => {
    await expect(running(false, null)).resolves.toEqual({ outcome: "done", undo: "notWhole" });
    expect(runs).toEqual([null]);
  });

  test("is done once more without where Excel cannot undo all of it, and fails with any other error", async () => {
    await expect(running(true, "UndoNotSupported")).resolves.toEqual({ outcome: "done", undo: "notWhole" });
    expect(runs).toEqual([{ mergeUndoGroup: true }, null]);
    await expect(running(true, "GeneralException")).rejects.toMatchObject({ fault: { code: "GeneralException" } });
    expect(runs).toEqual([{ mergeUndoGroup: true }]);
  });
});

test("the last fifty calls are kept, with how each came out and what failed, and nothing of the message", async () => {
  await expect(failing("AccessDenied")).rejects.toThrow();
  expect(lastCalls()[0]).toMatchObject({ code: "AccessDenied", place: "Range.values" });
  Object.assign(globalThis, { Excel: { run: () => Promise.resolve() } });
  for (let call = 0; call < 60; call++) await runInExcel(() => Promise.resolve(), `task ${call}`);
  expect(lastCalls().map(({ task }) => task)).toEqual(Array.from({ length: 50 }, (_, index) => `task ${59 - index}`));
  expect(JSON.stringify(lastCalls())).not.toContain("secret");
});
