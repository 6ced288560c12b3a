import { runInExcel } from "../../src/excel/runInExcel";

class ExcelError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const failing = (code: string, mode = "ReadWrite") => {
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
  ["a protected workbook", "AccessDenied", "ReadWrite", "protectedWorkbook"],
  ["a workbook open for reading only", "AccessDenied", "ReadOnly", "readOnlyWorkbook"],
  ["anything else", "GeneralException", "ReadWrite", "excelError"],
])("%s has a fault of its own", async (_, code, mode, kind) => {
  await expect(failing(code, mode)).rejects.toMatchObject({ fault: { kind } });
});
