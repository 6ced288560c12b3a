import { intersection } from "../grid/a1";
import type { Area } from "../grid/a1";
import type { Grid } from "../grid/grid";
import type { ConditionalRule } from "../grid/rules";
import type { OfficeObject } from "../wire/officeObject";

/** What the store knows of a conditional format. */
export interface StoredFormat extends OfficeObject {
  readonly sheetId: string;
  areas: Area[];
  /** The rule in Univer's words; null while it is not complete. */
  toUniver(): ConditionalRule | null;
}

/** All conditional formats. Their parts are set one by one, so they reach the grid once a batch, when complete. */
export class ConditionalFormatStore {
  private formats: StoredFormat[] = [];
  private readonly changed = new Set<StoredFormat>();
  private readonly ruleIds = new Map<StoredFormat, string>();

  constructor(private readonly grid: Grid) {}

  /** Newer formats come before older ones. */
  of(sheetId: string, areas: Area[]): StoredFormat[] {
    return this.formats.filter(
      (format) => format.sheetId === sheetId && format.areas.some((area) => touches(area, areas)),
    );
  }

  ofSheet(sheetId: string): StoredFormat[] {
    return this.formats.filter((format) => format.sheetId === sheetId);
  }

  add(format: StoredFormat): void {
    this.formats.unshift(format);
    this.changed.add(format);
  }

  note(format: StoredFormat): void {
    this.changed.add(format);
  }

  remove(format: StoredFormat): void {
    this.formats = this.formats.filter((other) => other !== format);
    this.takeFromGrid(format);
  }

  /** Takes cells out of all formats; a format that loses its last cell is gone. */
  clear(sheetId: string, areas: Area[]): void {
    for (const format of this.of(sheetId, areas)) {
      format.areas = format.areas.flatMap((area) =>
        areas.reduce((rest, hole) => rest.flatMap((one) => without(one, hole)), [area]),
      );
      if (format.areas.length === 0) this.remove(format);
      else this.note(format);
    }
  }

  removeSheet(sheetId: string): void {
    for (const format of this.ofSheet(sheetId)) this.remove(format);
  }

  /** Older ones first: each that follows is laid above them. */
  apply(): void {
    const waiting = this.formats.filter((format) => this.changed.has(format)).reverse();
    this.changed.clear();
    for (const format of waiting) {
      this.takeFromGrid(format);
      const rule = format.toUniver();
      if (!rule) continue;
      this.ruleIds.set(format, this.grid.rules.addConditional(format.sheetId, format.areas, rule));
    }
  }

  private takeFromGrid(format: StoredFormat): void {
    const id = this.ruleIds.get(format);
    if (id !== undefined) this.grid.rules.removeConditional(format.sheetId, id);
    this.ruleIds.delete(format);
  }
}

const touches = (area: Area, areas: Area[]): boolean => areas.some((other) => intersection(area, other) !== null);

/** What is left of a rectangle when another is cut out: up to four rectangles. */
function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ].filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}
