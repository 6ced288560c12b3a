import type { Membership } from "../wire/officeObject";
import { ServedObject } from "./servedObject";
import type { Services } from "./services";

/** What a property bag shows of itself: which members are drawn, and what to do when one changes. */
export interface BagView {
  drawn: Membership;
  changed(): void;
}

const nothingDrawn: BagView = { drawn: new Set(), changed: () => undefined };

/**
 * A bag of properties, for parts of the API that hold settings only (page layout, chart elements). Every member that
 * Excel has can be set and read back; those that the page does not show are listed in `host.kept`.
 */
export class KeptObject extends ServedObject {
  constructor(
    services: Services,
    readonly typeName: string,
    readonly view: BagView = nothingDrawn,
    defaults: Record<string, unknown> = {},
  ) {
    super(services);
    for (const [name, value] of Object.entries(defaults)) this.kept.set(name, value);
  }

  override readonly keeps: Membership = { has: () => true };

  isDrawn(member: string): boolean {
    return this.view.drawn.has(`${this.typeName}.${member}`);
  }

  override keptChanged(): void {
    this.view.changed();
  }

  /** The bag behind a property, made when it is first asked for. */
  part(name: string, typeName: string): KeptObject {
    const known = this.kept.get(name);
    if (known instanceof KeptObject) return known;
    const part = new KeptObject(this.services, typeName, this.view);
    this.kept.set(name, part);
    return part;
  }
}
