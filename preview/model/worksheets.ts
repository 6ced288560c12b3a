import type { Host } from "../host";
import { ObjectEvent } from "../wire/objectEvent";
import { itemAlreadyExists, itemNotFound } from "../wire/officeError";
import { OfficeObject } from "./officeObject";
import { Worksheet, checkedTitle } from "./worksheet";

/** The sheets of the workbook, in the order of their tabs. */
export class WorksheetCollection extends OfficeObject {
  readonly typeName = "WorksheetCollection";
  private readonly known = new Map<string, Worksheet>();
  private count = 1;

  constructor(host: Host) {
    super(host);
  }

  override itemObjects(): Worksheet[] {
    return this.host.grid.tabs.all().map(({ id }) => this.byId(id));
  }

  /** One object a sheet for good, because page layout and properties are kept in it. */
  byId(id: string): Worksheet {
    const known = this.known.get(id);
    if (known) return known;
    const sheet = new Worksheet(this.host, id);
    this.known.set(id, sheet);
    return sheet;
  }

  add(title?: string): Worksheet {
    const { tabs } = this.host.grid;
    const chosen = title === undefined || title === null || title === "" ? this.freeTitle() : checkedTitle(title);
    if (tabs.find(chosen)) throw itemAlreadyExists(`worksheet ${chosen}`);
    const id = `{00000000-0001-0000-${String(++this.count).padStart(4, "0")}-000000000000}`;
    tabs.add(id, chosen);
    this.host.sheetsChanged(ObjectEvent.Added, id);
    return this.byId(id);
  }

  remove(id: string): void {
    const { grid } = this.host;
    this.host.charts.removeSheet(id);
    this.host.conditionalFormats.removeSheet(id);
    this.host.links.removeSheet(id);
    grid.tabs.remove(id);
    this.known.delete(id);
    this.host.sheetsChanged(ObjectEvent.Deleted, id);
  }

  getItem(key: string): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw itemNotFound(`worksheet ${key}`);
    return sheet;
  }

  getItemOrNullObject(key: string): Worksheet | null {
    const tab = this.host.grid.tabs.all().find(({ id }) => id === key) ?? this.host.grid.tabs.find(String(key));
    return tab ? this.byId(tab.id) : null;
  }

  getActiveWorksheet(): Worksheet {
    return this.byId(this.host.grid.tabs.activeId());
  }

  getFirst(visibleOnly = false): Worksheet {
    return this.shown(visibleOnly)[0]!;
  }

  getLast(visibleOnly = false): Worksheet {
    return this.shown(visibleOnly).at(-1)!;
  }

  getCount(visibleOnly = false): number {
    return this.shown(visibleOnly).length;
  }

  private shown(visibleOnly: boolean): Worksheet[] {
    return this.itemObjects().filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
  }

  private freeTitle(): string {
    for (let number = 1; ; number++) if (!this.host.grid.tabs.find(`Sheet${number}`)) return `Sheet${number}`;
  }
}
