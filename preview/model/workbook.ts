import { formatArea } from "../grid/a1";
import type { Area } from "../grid/a1";
import type { Host } from "../host";
import { Application } from "./application";
import { CustomPropertyCollection } from "./customProperties";
import { CustomXmlPartCollection } from "./customXmlParts";
import { KeptObject } from "./keptObject";
import { NamedItemCollection } from "./names";
import { OfficeObject } from "./officeObject";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { referenceId } from "./references";
import { SettingCollection } from "./settings";
import { WorksheetCollection } from "./worksheets";

/** The workbook: the root of everything the add-in can reach. */
export class Workbook extends OfficeObject {
  readonly typeName = "Workbook";
  readonly name = "Comparison.xlsx";
  readonly isDirty = true;
  readonly previouslySaved = false;
  readonly readOnly = false;
  readonly worksheets = new WorksheetCollection(this.host);
  readonly names = new NamedItemCollection(this.host);
  readonly settings = new SettingCollection(this.host);
  readonly application = new Application(this.host);
  readonly customXmlParts = new CustomXmlPartCollection(this.host);
  readonly protection = new KeptObject(this.host, "WorkbookProtection", undefined, { protected: false });
  readonly properties = new DocumentProperties(this.host);

  constructor(host: Host) {
    super(host);
  }

  getActiveCell(): Range {
    const { sheetId, area } = this.host.grid.selection();
    return new Range(this.host, sheetId, { ...area, bottom: area.top, right: area.left });
  }

  getSelectedRange(): Range {
    const { sheetId, area } = this.host.grid.selection();
    return new Range(this.host, sheetId, area);
  }

  getSelectedRanges(): RangeAreas {
    const { sheetId, area } = this.host.grid.selection();
    return new RangeAreas(this.host, sheetId, [area]);
  }

  /** What Excel tells listeners of a change. */
  changeMessage(sheetId: string, area: Area, isFromAddin: boolean): object {
    return {
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: isFromAddin ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheetId,
      address: formatArea(area),
      referenceId: referenceId(sheetId, [area]),
      shiftDirection: "None",
    };
  }

  selectionMessage(sheetId: string, areas: Area[]): object {
    return { worksheetId: sheetId, address: areas.map((area) => formatArea(area)).join(",") };
  }
}

/** Title, author and the like, and the custom properties of the file. */
class DocumentProperties extends KeptObject {
  readonly custom = new CustomPropertyCollection(this.host, "Workbook");

  constructor(host: Host) {
    super(host, "DocumentProperties", undefined, { author: "", title: "", subject: "", comments: "", keywords: "" });
  }
}
