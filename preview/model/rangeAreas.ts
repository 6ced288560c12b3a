import * as a1 from "../grid/a1";
import type { Area } from "../grid/a1";
import type { OfficeObject } from "../wire/officeObject";
import { clearCells } from "./clearCells";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { validationOf } from "./dataValidation";
import { RangeFormat } from "./rangeFormat";
import { referenceId } from "./references";
import { ServedObject } from "./servedObject";
import type { Services } from "./services";

/** Several rectangles of one sheet, formatted together. */
export class RangeAreas extends ServedObject {
  readonly typeName = "RangeAreas";

  constructor(
    services: Services,
    readonly sheetId: string,
    readonly parts: Area[],
  ) {
    super(services);
  }

  override identity() {
    return { _ReferenceId: referenceId(this.sheetId, this.parts) };
  }

  get areaCount(): number {
    return this.parts.length;
  }

  get address(): string {
    const title = a1.quoteTitle(this.services.grid.tabs.title(this.sheetId));
    return this.parts.map((area) => `${title}!${a1.formatArea(area)}`).join(",");
  }

  get format(): RangeFormat {
    return new RangeFormat(this.services, this.sheetId, this.parts);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.services, this.sheetId, this.parts);
  }

  get dataValidation(): OfficeObject {
    return validationOf(this.services, this.sheetId, this.parts);
  }

  clear(applyTo: string = "All"): void {
    for (const area of this.parts) clearCells(this.services, this.sheetId, area, applyTo);
  }
}
