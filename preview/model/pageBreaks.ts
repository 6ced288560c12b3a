import { KeptObject } from "./keptObject";
import { OfficeObject } from "./officeObject";

/** Where pages begin, in one direction: counted, and not shown. */
export class PageBreakCollection extends OfficeObject {
  readonly typeName = "PageBreakCollection";
  private breaks: KeptObject[] = [];

  override itemObjects(): KeptObject[] {
    return this.breaks;
  }

  getCount(): number {
    return this.breaks.length;
  }

  add(): KeptObject {
    const pageBreak = new KeptObject(this.host, "PageBreak");
    this.breaks.push(pageBreak);
    this.host.kept.add("PageBreakCollection.add");
    return pageBreak;
  }

  removePageBreaks(): void {
    this.breaks = [];
  }
}
