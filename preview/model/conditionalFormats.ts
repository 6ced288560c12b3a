import type { Area } from "../grid/a1";
import { invalidArgument } from "../wire/officeError";
import { CellValueConditionalFormat } from "./cellValueConditionalFormat";
import type { StoredFormat } from "./conditionalFormatStore";
import { ServedObject } from "./servedObject";
import type { Services } from "./services";

const kinds = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];
let idCount = 0;

/** The conditional formats of some cells. */
export class ConditionalFormatCollection extends ServedObject {
  readonly typeName = "ConditionalFormatCollection";

  constructor(
    services: Services,
    private readonly sheetId: string,
    private readonly areas: Area[],
  ) {
    super(services);
  }

  override itemObjects(): StoredFormat[] {
    return this.services.conditionalFormats.of(this.sheetId, this.areas);
  }

  add(type: string): ConditionalFormat {
    if (!kinds.includes(type)) throw invalidArgument(`conditional format ${type}`);
    if (type !== "CellValue") throw this.services.miss(`conditional format ${type}`);
    const format = new ConditionalFormat(this.services, this.sheetId, [...this.areas], type);
    this.services.conditionalFormats.add(format);
    return format;
  }

  clearAll(): void {
    this.services.conditionalFormats.clear(this.sheetId, this.areas);
  }
}

/** One conditional format: its parts are set one by one and read when the batch is complete. */
export class ConditionalFormat extends ServedObject implements StoredFormat {
  readonly typeName = "ConditionalFormat";
  readonly id = `{CF-${++idCount}}`;
  readonly cellValue = new CellValueConditionalFormat(this.services, () => this.services.conditionalFormats.note(this));

  constructor(
    services: Services,
    readonly sheetId: string,
    public areas: Area[],
    readonly type: string,
  ) {
    super(services);
  }

  override identity() {
    return { Id: this.id };
  }

  toUniver() {
    return this.cellValue.toUniver();
  }
}
