import type { Area } from "../grid/a1";
import type { BorderLine, BorderSide } from "../grid/styles";
import type { Host } from "../host";
import { invalidArgument } from "../wire/officeError";
import { toHex } from "./fillAndFont";
import { OfficeObject } from "./officeObject";
import type { RangeFormat } from "./rangeFormat";

type Drawing = { side: BorderSide; isOnEdge: (area: Area, row: number, column: number) => boolean };

/** Excel names lines by their place in the range; the grid keeps them per cell. */
const drawings: Record<string, Drawing> = {
  EdgeTop: { side: "t", isOnEdge: (area, row) => row === area.top },
  EdgeBottom: { side: "b", isOnEdge: (area, row) => row === area.bottom },
  EdgeLeft: { side: "l", isOnEdge: (area, _, column) => column === area.left },
  EdgeRight: { side: "r", isOnEdge: (area, _, column) => column === area.right },
  InsideHorizontal: { side: "b", isOnEdge: (area, row) => row < area.bottom },
  InsideVertical: { side: "r", isOnEdge: (area, _, column) => column < area.right },
};

const diagonals = ["DiagonalDown", "DiagonalUp"];

export class BorderCollection extends OfficeObject {
  readonly typeName = "RangeBorderCollection";
  override readonly keeps: ReadonlySet<string> = new Set(["tintAndShade"]);

  constructor(
    host: Host,
    private readonly format: RangeFormat,
  ) {
    super(host);
  }

  override itemObjects(): Border[] {
    return Object.keys(drawings).map((index) => this.getItem(index));
  }

  get count(): number {
    return this.itemObjects().length;
  }

  getItem(index: string): Border {
    if (diagonals.includes(index)) throw this.host.miss(`RangeBorderCollection.getItem(${index})`);
    if (!drawings[index]) throw invalidArgument(`border ${index}`);
    return new Border(this.host, this.format, index, drawings[index]);
  }

  getItemAt(index: number): Border {
    return this.getItem(Object.keys(drawings)[index] ?? "");
  }
}

/** One line of the borders; setting its colour or weight makes it visible, as in Excel. */
export class Border extends OfficeObject {
  readonly typeName = "RangeBorder";
  override readonly keeps: ReadonlySet<string> = new Set(["tintAndShade"]);
  private line: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

  constructor(
    host: Host,
    private readonly format: RangeFormat,
    readonly sideIndex: string,
    private readonly drawing: Drawing,
  ) {
    super(host);
  }

  override identity() {
    return { _Id: this.sideIndex };
  }

  get color(): string {
    return this.line.color;
  }

  set color(color: string) {
    this.draw({ color: toHex(color) });
  }

  get style(): string {
    return this.line.style;
  }

  set style(style: string) {
    this.draw({ style });
  }

  get weight(): string {
    return this.line.weight;
  }

  set weight(weight: string) {
    this.draw({ weight });
  }

  private draw(change: Partial<BorderLine>): void {
    this.line = { ...this.line, ...change };
    this.format.applyBorder(this.drawing.side, this.line, this.drawing.isOnEdge);
  }
}
