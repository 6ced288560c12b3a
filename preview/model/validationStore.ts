import { DataValidationType } from "@univerjs/core";
import { formatArea, intersection, quoteTitle } from "../grid/a1";
import type { Area } from "../grid/a1";
import type { Grid } from "../grid/grid";
import { defaultStyle } from "../grid/styles";
import type { Host } from "../host";
import { DataValidation } from "./dataValidation";
import { forEachCell } from "./matrix";
import { findPlace } from "./references";
import { toUniverValidation } from "./validationRule";

/** All validations of the workbook. Changes are collected and applied once a batch. */
export class ValidationStore {
  private validations: DataValidation[] = [];
  private readonly changed = new Set<DataValidation>();

  constructor(private readonly grid: Grid) {}

  /** The validation of exactly these cells, or a new one that counts from its first change. */
  forAreas(host: Host, sheetId: string, areas: Area[]): DataValidation {
    const key = areas.map((area) => formatArea(area)).join();
    const own = (one: DataValidation) =>
      one.sheetId === sheetId && one.areas.map((area) => formatArea(area)).join() === key;
    return this.validations.find(own) ?? new DataValidation(host, sheetId, areas);
  }

  note(validation: DataValidation): void {
    this.validations = this.validations.filter((other) => other === validation || !overlap(other, validation));
    if (!this.validations.includes(validation)) this.validations.push(validation);
    this.changed.add(validation);
  }

  clear(sheetId: string, areas: Area[]): void {
    this.validations = this.validations.filter((other) => !overlap(other, { sheetId, areas }));
    this.grid.rules.clearValidation(sheetId, areas);
  }

  apply(): void {
    for (const validation of this.changed) {
      if (!this.validations.includes(validation)) continue;
      const rule = toUniverValidation(validation, (source) => this.absolute(validation, source));
      if (!rule) continue;
      this.grid.rules.setValidation(validation.sheetId, validation.areas, rule);
      if (rule.type === DataValidationType.LIST) this.spellOutFont(validation);
    }
    this.changed.clear();
  }

  /** Univer draws a list's cell itself and looks at the cell's own font only, not at the sheet's. */
  private spellOutFont({ sheetId, areas }: DataValidation): void {
    for (const area of areas) {
      forEachCell(this.grid.tabs.clip(sheetId, area), (row, column) => {
        const { ff, fs } = this.grid.cells.style(sheetId, row, column);
        this.grid.cells.restyle(sheetId, row, column, { ff: ff ?? defaultStyle.ff, fs: fs ?? defaultStyle.fs });
      });
    }
  }

  /** Univer's lists take addresses but no defined names, so a name is written as what it refers to. */
  private absolute(validation: DataValidation, source: string): string {
    const place = findPlace(validation.host, source, validation.sheetId);
    if (!place) return source;
    return `=${quoteTitle(this.grid.tabs.title(place.sheetId))}!${formatArea(place.area, "$")}`;
  }
}

function overlap(a: { sheetId: string; areas: Area[] }, b: { sheetId: string; areas: Area[] }): boolean {
  return a.sheetId === b.sheetId && a.areas.some((area) => b.areas.some((other) => intersection(area, other)));
}
