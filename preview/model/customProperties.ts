import type { Host } from "../host";
import { invalidArgument, itemNotFound } from "../wire/officeError";
import { OfficeObject } from "./officeObject";

const longestKey = 255;

/** Named values that travel with the file (`Workbook`) or with a sheet (`Worksheet`). */
export class CustomPropertyCollection extends OfficeObject {
  readonly typeName: string;
  private readonly properties = new Map<string, CustomProperty>();

  constructor(
    host: Host,
    private readonly owner: "Workbook" | "Worksheet",
  ) {
    super(host);
    this.typeName = owner === "Worksheet" ? "WorksheetCustomPropertyCollection" : "CustomPropertyCollection";
  }

  override itemObjects(): CustomProperty[] {
    return [...this.properties.values()];
  }

  add(key: string, value: unknown): CustomProperty {
    if (!key || key.length > longestKey) throw invalidArgument(`custom property ${key}`);
    const known = this.properties.get(key.toLowerCase());
    const property =
      known ?? new CustomProperty(this.host, this.owner, key, () => this.properties.delete(key.toLowerCase()));
    property.value = value;
    this.properties.set(key.toLowerCase(), property);
    return property;
  }

  getItem(key: string): CustomProperty {
    const property = this.getItemOrNullObject(key);
    if (!property) throw itemNotFound(`custom property ${key}`);
    return property;
  }

  getItemOrNullObject(key: string): CustomProperty | null {
    return this.properties.get(String(key).toLowerCase()) ?? null;
  }

  getCount(): number {
    return this.properties.size;
  }

  deleteAll(): void {
    this.properties.clear();
  }
}

class CustomProperty extends OfficeObject {
  readonly typeName: string;
  value: unknown;

  constructor(
    host: Host,
    owner: "Workbook" | "Worksheet",
    readonly key: string,
    private readonly remove: () => void,
  ) {
    super(host);
    this.typeName = owner === "Worksheet" ? "WorksheetCustomProperty" : "CustomProperty";
  }

  override identity() {
    return { _Id: this.key };
  }

  get type(): string {
    if (typeof this.value === "number") return "Number";
    return typeof this.value === "boolean" ? "Boolean" : "String";
  }

  delete(): void {
    this.remove();
  }
}
