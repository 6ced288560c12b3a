import type { Host } from "../host";
import { itemNotFound } from "../wire/officeError";
import { OfficeObject } from "./officeObject";

/** Values that an add-in keeps in the file. */
export class SettingCollection extends OfficeObject {
  readonly typeName = "SettingCollection";
  private readonly settings = new Map<string, Setting>();

  override itemObjects(): Setting[] {
    return [...this.settings.values()];
  }

  add(key: string, value: unknown): Setting {
    const setting = this.settings.get(key) ?? new Setting(this.host, key, (gone) => this.settings.delete(gone));
    setting.value = value;
    this.settings.set(key, setting);
    return setting;
  }

  getItem(key: string): Setting {
    const setting = this.settings.get(key);
    if (!setting) throw itemNotFound(`setting ${key}`);
    return setting;
  }

  getItemOrNullObject(key: string): Setting | null {
    return this.settings.get(key) ?? null;
  }

  getCount(): number {
    return this.settings.size;
  }
}

class Setting extends OfficeObject {
  readonly typeName = "Setting";
  value: unknown;

  constructor(
    host: Host,
    readonly key: string,
    private readonly remove: (key: string) => void,
  ) {
    super(host);
  }

  override identity() {
    return { _Id: this.key };
  }

  delete(): void {
    this.remove(this.key);
  }
}
