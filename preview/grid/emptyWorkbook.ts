import { LocaleType } from "@univerjs/core";
import type { IWorkbookData } from "@univerjs/core";
import { defaultStyle } from "./styles";

const workbookId = "workbook";
const firstSheetId = "{00000000-0001-0000-0000-000000000000}";

/** A new sheet: columns and rows as high and wide as Excel's, in pixels. */
export const emptySheet = {
  rowCount: 1000,
  columnCount: 40,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
  defaultStyle,
};

/** A new workbook as Excel opens it: one sheet, Calibri 11. */
export function emptyWorkbook(): IWorkbookData {
  const sheet = { id: firstSheetId, name: "Sheet1", ...emptySheet };
  return {
    id: workbookId,
    name: "Workbook",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    defaultStyle,
    sheetOrder: [firstSheetId],
    sheets: { [firstSheetId]: sheet },
  };
}
