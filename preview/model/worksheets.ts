import type { IWorksheetData } from "@univerjs/core";
import { itemAlreadyExists, itemNotFound } from "../wire/officeError";
import { ServedObject } from "./servedObject";
import { Worksheet, checkedTitle } from "./worksheet";

/** The sheets of the workbook, in the order of their tabs. */
export class WorksheetCollection extends ServedObject {
  readonly typeName = "WorksheetCollection";
  private readonly known = new Map<string, Worksheet>();
  private count = 1;

  override itemObjects(): Worksheet[] {
    return this.services.grid.tabs.all().map(({ id }) => this.byId(id));
  }

  /** One object a sheet for good, because page layout is kept in it. */
  byId(id: string): Worksheet {
    const known = this.known.get(id);
    if (known) return known;
    const sheet = new Worksheet(this.services, id);
    this.known.set(id, sheet);
    return sheet;
  }

  add(title?: string): Worksheet {
    const { tabs } = this.services.grid;
    const chosen = title === undefined || title === null || title === "" ? this.freeTitle() : checkedTitle(title);
    if (tabs.find(chosen)) throw itemAlreadyExists(`worksheet ${chosen}`);
    return this.insert(chosen);
  }

  /** A new last sheet with what it holds; not for office.js, which has no such member. */
  insert(title: string, content: Partial<IWorksheetData> = {}): Worksheet {
    const id = `{00000000-0001-0000-${String(++this.count).padStart(4, "0")}-000000000000}`;
    this.services.grid.tabs.add(id, title, content);
    return this.byId(id);
  }

  forget(id: string): void {
    this.known.delete(id);
  }

  getItem(key: string): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw itemNotFound(`worksheet ${key}`);
    return sheet;
  }

  getItemOrNullObject(key: string): Worksheet | null {
    const { tabs } = this.services.grid;
    const tab = tabs.all().find(({ id }) => id === key) ?? tabs.find(String(key));
    return tab ? this.byId(tab.id) : null;
  }

  /** The grid hides no sheets: the first is also the first that is seen. */
  getFirst(): Worksheet {
    return this.byId(this.services.grid.tabs.all()[0]!.id);
  }

  getActiveWorksheet(): Worksheet {
    return this.byId(this.services.grid.tabs.activeId());
  }

  private freeTitle(): string {
    for (let number = 1; ; number++) if (!this.services.grid.tabs.find(`Sheet${number}`)) return `Sheet${number}`;
  }
}
