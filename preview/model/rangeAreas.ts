import * as a1 from "../grid/a1";
import type { Area } from "../grid/a1";
import type { Host } from "../host";
import { clearCells } from "./clearCells";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { OfficeObject } from "./officeObject";
import { Range } from "./range";
import { RangeFormat } from "./rangeFormat";
import { referenceId } from "./references";
import type { Worksheet } from "./worksheet";

/** Several rectangles of one sheet, formatted together. */
export class RangeAreas extends OfficeObject {
  readonly typeName = "RangeAreas";
  override readonly keeps: ReadonlySet<string> = new Set(["style"]);

  constructor(
    host: Host,
    readonly sheetId: string,
    readonly parts: Area[],
  ) {
    super(host);
  }

  override identity() {
    return { _ReferenceId: referenceId(this.sheetId, this.parts) };
  }

  get address(): string {
    const title = a1.quoteTitle(this.host.grid.tabs.title(this.sheetId));
    return this.parts.map((area) => `${title}!${a1.formatArea(area)}`).join(",");
  }

  get areaCount(): number {
    return this.parts.length;
  }

  get cellCount(): number {
    return this.parts.reduce((sum, area) => sum + a1.rowCount(area) * a1.columnCount(area), 0);
  }

  get isEntireColumn(): boolean {
    return this.parts.every(a1.isWholeColumns);
  }

  get isEntireRow(): boolean {
    return this.parts.every(a1.isWholeRows);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.host, this);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.host, this.sheetId, this.parts);
  }

  get worksheet(): Worksheet {
    return this.host.workbookRoot().worksheets.byId(this.sheetId);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, this.sheetId, this.parts);
  }

  get dataValidation(): DataValidation {
    return this.host.validations.forAreas(this.host, this.sheetId, this.parts);
  }

  clear(applyTo: string = "All"): void {
    for (const area of this.parts) clearCells(this.host, this.sheetId, area, applyTo);
  }

  calculate(): void {
    this.host.grid.cells.recalculate();
  }

  setDirty(): void {
    this.host.grid.cells.recalculate();
  }
}

export class RangeCollection extends OfficeObject {
  readonly typeName = "RangeCollection";

  constructor(
    host: Host,
    private readonly owner: RangeAreas,
  ) {
    super(host);
  }

  override itemObjects(): Range[] {
    return this.owner.parts.map((area) => new Range(this.host, this.owner.sheetId, area));
  }

  getCount(): number {
    return this.owner.parts.length;
  }

  getItemAt(index: number): Range | undefined {
    return this.itemObjects()[index];
  }
}
