import type { Services } from "./services";
import { itemNotFound } from "../wire/officeError";
import { ServedObject } from "./servedObject";

/** Values that an add-in keeps in the file. */
export class SettingCollection extends ServedObject {
  readonly typeName = "SettingCollection";
  private readonly settings = new Map<string, Setting>();

  override itemObjects(): Setting[] {
    return [...this.settings.values()];
  }

  /** What is kept, by its keys. */
  all(): Map<string, unknown> {
    return new Map([...this.settings].map(([key, { value }]) => [key, value]));
  }

  clear(): void {
    this.settings.clear();
  }

  add(key: string, value: unknown): Setting {
    const setting = this.settings.get(key) ?? new Setting(this.services, key, (gone) => this.settings.delete(gone));
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
}

class Setting extends ServedObject {
  readonly typeName = "Setting";
  value: unknown;

  constructor(
    services: Services,
    readonly key: string,
    private readonly remove: (key: string) => void,
  ) {
    super(services);
  }

  override identity() {
    return { _Id: this.key };
  }

  delete(): void {
    this.remove(this.key);
  }
}
