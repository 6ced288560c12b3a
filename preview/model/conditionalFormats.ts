import type { Area } from "../grid/a1";
import type { Host } from "../host";
import { invalidArgument, itemNotFound } from "../wire/officeError";
import { KeptObject } from "./keptObject";
import { OfficeObject } from "./officeObject";
import type { Range } from "./range";

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
export class ConditionalFormatCollection extends OfficeObject {
  readonly typeName = "ConditionalFormatCollection";

  constructor(
    host: Host,
    private readonly sheetId: string,
    private readonly areas: Area[],
  ) {
    super(host);
  }

  override itemObjects(): ConditionalFormat[] {
    return this.host.conditionalFormats.of(this.sheetId, this.areas);
  }

  add(type: string): ConditionalFormat {
    if (!kinds.includes(type)) throw invalidArgument(`conditional format ${type}`);
    const format = new ConditionalFormat(this.host, this.sheetId, [...this.areas], type);
    this.host.conditionalFormats.add(format);
    return format;
  }

  clearAll(): void {
    this.host.conditionalFormats.clear(this.sheetId, this.areas);
  }

  getCount(): number {
    return this.itemObjects().length;
  }

  getItem(id: string): ConditionalFormat {
    const format = this.getItemOrNullObject(id);
    if (!format) throw itemNotFound(`conditional format ${id}`);
    return format;
  }

  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this.itemObjects().find((format) => format.id === id) ?? null;
  }

  getItemAt(index: number): ConditionalFormat | undefined {
    return this.itemObjects()[index];
  }
}

/** One conditional format: its rule and its looks are bags that are read when the batch is complete. */
export class ConditionalFormat extends KeptObject {
  readonly id = `{CF-${++idCount}}`;
  private stops = false;

  constructor(
    host: Host,
    readonly sheetId: string,
    public areas: Area[],
    readonly type: string,
  ) {
    super(host, "ConditionalFormat", { drawn: { has: () => true }, changed: () => host.conditionalFormats.note(this) });
  }

  override identity() {
    return { Id: this.id };
  }

  get stopIfTrue(): boolean {
    return this.stops;
  }

  set stopIfTrue(stops: boolean) {
    this.stops = stops;
    this.host.conditionalFormats.note(this);
  }

  get priority(): number {
    return this.host.conditionalFormats.ofSheet(this.sheetId).indexOf(this);
  }

  delete(): void {
    this.host.conditionalFormats.remove(this);
  }

  getRange(): Range {
    return this.host.range(this.sheetId, this.areas[0]!);
  }
}
