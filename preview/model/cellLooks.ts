import type { Area } from "../grid/a1";
import type { BorderLine, BorderSide, CellFormat, KnownFormat } from "../grid/styles";

/** The cells whose looks a fill, a font or a border reads and changes. */
export interface CellLooks {
  /** What all cells share; null where they differ. */
  common<Value>(pick: (format: KnownFormat) => Value): Value | null;
  apply(format: CellFormat): void;
  /** Draws a line on one side of the cells that `isOnEdge` picks. */
  applyBorder(side: BorderSide, line: BorderLine, isOnEdge: (area: Area, row: number, column: number) => boolean): void;
}
