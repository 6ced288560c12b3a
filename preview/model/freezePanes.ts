import { placeOf } from "./references";
import { Range } from "./range";
import { ServedObject } from "./servedObject";
import type { Services } from "./services";

/** Rows and columns that stay in view. */
export class FreezePanes extends ServedObject {
  readonly typeName = "WorksheetFreezePanes";

  constructor(
    services: Services,
    private readonly sheetId: string,
  ) {
    super(services);
  }

  freezeRows(count = 1): void {
    this.services.grid.tabs.freeze(this.sheetId, count, 0);
  }

  freezeAt(frozen: Range | string): void {
    const { grid } = this.services;
    const { area } = frozen instanceof Range ? frozen : placeOf(grid, frozen, this.sheetId);
    grid.tabs.freeze(this.sheetId, area.bottom + 1, area.right + 1);
  }
}
