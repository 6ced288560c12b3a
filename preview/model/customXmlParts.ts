import type { Host } from "../host";
import { itemNotFound } from "../wire/officeError";
import { OfficeObject } from "./officeObject";

/** XML documents that an add-in keeps in the file. */
export class CustomXmlPartCollection extends OfficeObject {
  readonly typeName = "CustomXmlPartCollection";
  private readonly parts = new Map<string, CustomXmlPart>();
  private count = 0;

  override itemObjects(): CustomXmlPart[] {
    return [...this.parts.values()];
  }

  add(xml: string): CustomXmlPart {
    const id = `{XML-${++this.count}}`;
    const part = new CustomXmlPart(this.host, id, xml, () => this.parts.delete(id));
    this.parts.set(id, part);
    return part;
  }

  getItem(id: string): CustomXmlPart {
    const part = this.parts.get(id);
    if (!part) throw itemNotFound(`custom XML part ${id}`);
    return part;
  }

  getItemOrNullObject(id: string): CustomXmlPart | null {
    return this.parts.get(id) ?? null;
  }

  getCount(): number {
    return this.parts.size;
  }
}

class CustomXmlPart extends OfficeObject {
  readonly typeName = "CustomXmlPart";

  constructor(
    host: Host,
    readonly id: string,
    private xml: string,
    private readonly remove: () => void,
  ) {
    super(host);
  }

  override identity() {
    return { Id: this.id };
  }

  get namespaceUri(): string {
    return /xmlns="([^"]*)"/.exec(this.xml)?.[1] ?? "";
  }

  getXml(): string {
    return this.xml;
  }

  setXml(xml: string): void {
    this.xml = xml;
  }

  delete(): void {
    this.remove();
  }
}
