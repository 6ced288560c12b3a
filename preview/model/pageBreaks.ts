import { type Area, parseArea } from "../grid/a1";
import { invalidArgument } from "../wire/officeError";
import { KeptObject } from "./keptObject";
import { Range } from "./range";
import { ServedObject } from "./servedObject";

/** Where pages begin, in one direction: not shown. */
export class PageBreakCollection extends ServedObject {
  readonly typeName = "PageBreakCollection";
  private breaks: KeptObject[] = [];
  /** The cells before which pages begin; null until they are set, so that a file's own stay. */
  places: Area[] | null = null;

  override itemObjects(): KeptObject[] {
    return this.breaks;
  }

  add(at: Range | string): KeptObject {
    const area = at instanceof Range ? at.area : parseArea(at);
    if (!area) throw invalidArgument(`page break at ${String(at)}`);
    const pageBreak = new KeptObject(this.services, "PageBreak");
    this.breaks.push(pageBreak);
    this.places = [...(this.places ?? []), area];
    this.services.kept.add("PageBreakCollection.add");
    return pageBreak;
  }

  removePageBreaks(): void {
    this.breaks = [];
    this.places = [];
  }
}
