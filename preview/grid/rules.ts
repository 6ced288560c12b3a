import { ICommandService } from "@univerjs/core";
import type { Injector, IDataValidationRule, IRange } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Area } from "./a1";

export type ValidationRule = Omit<IDataValidationRule, "uid" | "ranges">;
export type ConditionalRule = IConditionFormattingRule["rule"];

/** Data validation and conditional formats, as Univer keeps them. */
export class Rules {
  private count = 0;

  constructor(
    private readonly workbook: FWorkbook,
    private readonly injector: Injector,
  ) {}

  /** What cells accept, whatever they accepted before. */
  setValidation(sheetId: string, areas: Area[], rule: ValidationRule): void {
    const full: IDataValidationRule = { ...rule, uid: `validation-${++this.count}`, ranges: areas.map(toRange) };
    this.run("sheet.command.addDataValidation", sheetId, { rule: full });
  }

  clearValidation(sheetId: string, areas: Area[]): void {
    this.run("sheets.command.clear-range-data-validation", sheetId, { ranges: areas.map(toRange) });
  }

  /** Later rules stand above earlier ones, as in Excel. */
  addConditional(sheetId: string, areas: Area[], rule: ConditionalRule): string {
    const cfId = `conditional-${++this.count}`;
    this.sheet(sheetId).addConditionalFormattingRule({ cfId, ranges: areas.map(toRange), stopIfTrue: false, rule });
    return this.sheet(sheetId).getConditionalFormattingRules()[0]?.cfId ?? cfId;
  }

  removeConditional(sheetId: string, id: string): void {
    this.sheet(sheetId).deleteConditionalFormattingRule(id);
  }

  private sheet(sheetId: string) {
    return this.workbook.getSheetBySheetId(sheetId)!;
  }

  private run(command: string, sheetId: string, params: object): void {
    const sheet = { unitId: this.workbook.getId(), subUnitId: sheetId };
    this.injector.get(ICommandService).syncExecuteCommand(command, { ...sheet, ...params });
  }
}

function toRange(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}
