import { DataValidationType } from "@univerjs/core";
import { formatArea, intersection, quoteTitle } from "../grid/a1";
import type { Area } from "../grid/a1";
import type { Grid } from "../grid/grid";
import { defaultStyle } from "../grid/styles";
import type { OfficeObject } from "../wire/officeObject";
import { forEachCell } from "./matrix";
import { findPlace } from "./references";
import { type ValidationParts, toUniverValidation } from "./validationRule";

/** What the store knows of a validation. */
export interface StoredValidation extends OfficeObject, ValidationParts {
  readonly sheetId: string;
  readonly areas: Area[];
}

/** All validations of the workbook. Changes are collected and applied once a batch. */
export class ValidationStore {
  private validations: StoredValidation[] = [];
  private readonly changed = new Set<StoredValidation>();

  constructor(private readonly grid: Grid) {}

  /** The validation of exactly these cells. */
  find(sheetId: string, areas: Area[]): StoredValidation | undefined {
    const key = areas.map((area) => formatArea(area)).join();
    const own = (one: StoredValidation) =>
      one.sheetId === sheetId && one.areas.map((area) => formatArea(area)).join() === key;
    return this.validations.find(own);
  }

  ofSheet(sheetId: string): StoredValidation[] {
    return this.validations.filter((validation) => validation.sheetId === sheetId);
  }

  /** What a cell asks for once it is selected; null where it asks for nothing in words. */
  promptAt(sheetId: string, row: number, column: number): { title: string; message: string } | null {
    const cell = { sheetId, areas: [{ top: row, bottom: row, left: column, right: column }] };
    const { prompt } = this.validations.find((validation) => overlap(validation, cell)) ?? {};
    if (!prompt?.message || prompt.showPrompt === false) return null;
    return { title: prompt.title ?? "", message: prompt.message };
  }

  note(validation: StoredValidation): void {
    this.validations = this.validations.filter((other) => other === validation || !overlap(other, validation));
    if (!this.validations.includes(validation)) this.validations.push(validation);
    this.changed.add(validation);
  }

  clear(sheetId: string, areas: Area[]): void {
    this.validations = this.validations.filter((other) => !overlap(other, { sheetId, areas }));
    this.grid.rules.clearValidation(sheetId, areas);
  }

  removeSheet(sheetId: string): void {
    this.validations = this.validations.filter((validation) => validation.sheetId !== sheetId);
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
  private spellOutFont({ sheetId, areas }: StoredValidation): void {
    for (const area of areas) {
      forEachCell(this.grid.tabs.clip(sheetId, area), (row, column) => {
        const { ff, fs } = this.grid.cells.style(sheetId, row, column);
        this.grid.cells.restyle(sheetId, row, column, { ff: ff ?? defaultStyle.ff, fs: fs ?? defaultStyle.fs });
      });
    }
  }

  /** Univer's lists take addresses but no defined names, so a name is written as what it refers to. */
  private absolute(validation: StoredValidation, source: string): string {
    const place = findPlace(this.grid, source, validation.sheetId);
    if (!place) return source;
    return `=${quoteTitle(this.grid.tabs.title(place.sheetId))}!${formatArea(place.area, "$")}`;
  }
}

function overlap(a: Pick<StoredValidation, "sheetId" | "areas">, b: typeof a): boolean {
  return a.sheetId === b.sheetId && a.areas.some((area) => b.areas.some((other) => intersection(area, other)));
}
