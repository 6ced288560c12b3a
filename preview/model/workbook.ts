import { OfficeError, invalidArgument } from "../wire/officeError";
import { Application } from "./application";
import { KeptObject } from "./keptObject";
import { NamedItemCollection } from "./names";
import { Range } from "./range";
import { ServedObject } from "./servedObject";
import { SettingCollection } from "./settings";
import { WorksheetCollection } from "./worksheets";

/** The workbook: the root of everything the add-in can reach. */
export class Workbook extends ServedObject {
  readonly typeName = "Workbook";
  readonly worksheets = new WorksheetCollection(this.services);
  readonly names = new NamedItemCollection(this.services);
  readonly settings = new SettingCollection(this.services);
  readonly application = new Application(this.services);
  readonly protection = new KeptObject(this.services, "WorkbookProtection", undefined, { protected: false });

  /** What `Excel.createWorkbook` asks for on the web. There is one workbook here, so that the file comes in its place. */
  createAndOpenWorkbook(file: string | null): void {
    if (file === null) throw this.services.miss("Excel.createWorkbook without a file");
    if (!this.services.openWorkbook(bytesOf(file)))
      throw new OfficeError("RequestAborted", "The user keeps the workbook.");
  }

  getSelectedRange(): Range {
    const { sheetId, area } = this.services.grid.selected();
    return new Range(this.services, sheetId, area);
  }

  /** The grid moves its active cell within a selection as Excel does only by key; it is the first cell of what is selected. */
  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument("base64");
  }
}
