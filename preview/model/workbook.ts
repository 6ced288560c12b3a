import { Application } from "./application";
import { KeptObject } from "./keptObject";
import { NamedItemCollection } from "./names";
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
}
