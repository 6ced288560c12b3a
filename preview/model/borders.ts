import type { Area } from "../grid/a1";
import type { BorderLine, BorderSide } from "../grid/styles";
import { invalidArgument } from "../wire/officeError";
import type { CellLooks } from "./cellLooks";
import { toHex } from "./fillAndFont";
import { ServedObject } from "./servedObject";
import type { Services } from "./services";

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

export class BorderCollection extends ServedObject {
  readonly typeName = "RangeBorderCollection";

  constructor(
    services: Services,
    private readonly looks: CellLooks,
  ) {
    super(services);
  }

  getItem(index: string): Border {
    if (diagonals.includes(index)) throw this.services.miss(`RangeBorderCollection.getItem(${index})`);
    const drawing = drawings[index];
    if (!drawing) throw invalidArgument(`border ${index}`);
    return new Border(this.services, this.looks, index, drawing);
  }
}

/** One line of the borders; setting its colour makes it visible, as in Excel. */
class Border extends ServedObject {
  readonly typeName = "RangeBorder";
  private line: BorderLine = { style: "Continuous", color: "#000000" };

  constructor(
    services: Services,
    private readonly looks: CellLooks,
    readonly sideIndex: string,
    private readonly drawing: Drawing,
  ) {
    super(services);
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
    if (style !== "Continuous" && style !== "None") throw this.services.miss(`border style ${style}`);
    this.draw({ style });
  }

  private draw(change: Partial<BorderLine>): void {
    this.line = { ...this.line, ...change };
    this.looks.applyBorder(this.drawing.side, this.line, this.drawing.isOnEdge);
  }
}
