import { KeptObject } from "./keptObject";
import { ServedObject } from "./servedObject";

/** Where pages begin, in one direction: counted, and not shown. */
export class PageBreakCollection extends ServedObject {
  readonly typeName = "PageBreakCollection";
  private breaks: KeptObject[] = [];

  override itemObjects(): KeptObject[] {
    return this.breaks;
  }

  add(): KeptObject {
    const pageBreak = new KeptObject(this.services, "PageBreak");
    this.breaks.push(pageBreak);
    this.services.kept.add("PageBreakCollection.add");
    return pageBreak;
  }

  removePageBreaks(): void {
    this.breaks = [];
  }
}
