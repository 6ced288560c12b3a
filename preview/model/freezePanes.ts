import type { Host } from "../host";
import { OfficeObject } from "./officeObject";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Rows and columns that stay in view. */
export class FreezePanes extends OfficeObject {
  readonly typeName = "WorksheetFreezePanes";

  constructor(
    host: Host,
    private readonly sheet: Worksheet,
  ) {
    super(host);
  }

  freezeRows(count = 1): void {
    this.host.grid.tabs.freeze(this.sheet.id, count, 0);
  }

  freezeColumns(count = 1): void {
    this.host.grid.tabs.freeze(this.sheet.id, 0, count);
  }

  freezeAt(frozen: Range | string): void {
    const { area } = frozen instanceof Range ? frozen : this.sheet.getRange(frozen);
    this.host.grid.tabs.freeze(this.sheet.id, area.bottom + 1, area.right + 1);
  }

  unfreeze(): void {
    this.host.grid.tabs.freeze(this.sheet.id, 0, 0);
  }

  getLocation(): Range {
    return this.getLocationOrNullObject() ?? this.sheet.getCell(0, 0);
  }

  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.host.grid.tabs.frozen(this.sheet.id);
    if (rows === 0 && columns === 0) return null;
    if (rows === 0) return this.sheet.getRangeByIndexes(0, 0, 1, columns).getEntireColumn();
    if (columns === 0) return this.sheet.getRangeByIndexes(0, 0, rows, 1).getEntireRow();
    return this.sheet.getRangeByIndexes(0, 0, rows, columns);
  }
}
