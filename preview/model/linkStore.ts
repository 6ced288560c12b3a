import { intersection } from "../grid/a1";
import type { Area } from "../grid/a1";

interface PlacedLink {
  sheetId: string;
  area: Area;
  link: Excel.RangeHyperlink;
}

/** The hyperlinks of cells. The page follows them on a click; the text and its blue are ordinary cell content. */
export class LinkStore {
  private links: PlacedLink[] = [];

  add(sheetId: string, area: Area, link: Excel.RangeHyperlink): void {
    this.clear(sheetId, area);
    this.links.push({ sheetId, area, link });
  }

  find(sheetId: string, row: number, column: number): PlacedLink | undefined {
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.links.find((placed) => placed.sheetId === sheetId && intersection(placed.area, cell));
  }

  clear(sheetId: string, area: Area): void {
    this.links = this.links.filter((placed) => placed.sheetId !== sheetId || !intersection(placed.area, area));
  }

  removeSheet(sheetId: string): void {
    this.links = this.links.filter((placed) => placed.sheetId !== sheetId);
  }
}
