import { relative } from "../../plan/address";
import type { Context } from "../context";
import { putBand } from "../shared/heading";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The answer in five lines: who costs least, by how much, and whether the score agrees. */
export function putDecision(sheet: SheetBuilder, { comparison: layout, messages, request }: Context): void {
  const texts = messages.sheets.comparison;
  const row = layout.decisionRow;
  const column = layout.firstOptionColumn;
  const line = (offset: number, label: string, formula: string, format: string, unit: string) => {
    sheet.text(row + offset, layout.labelColumn, label, "label");
    sheet.formula(row + offset, column, formula, format, "decision");
    sheet.style({ row: row + offset, column, rows: 1, columns: 2 }, "decision");
    sheet.text(row + offset, layout.unitColumn, unit, "unit");
  };
  putBand(sheet, row, texts.bandDecision, layout.idColumn + 1);
  const lowest = `MIN(${layout.figure("npv")})`;
  line(1, texts.cheapest, layout.nameOf("cheapest"), numberFormats.general, "");
  line(2, texts.cheapestCost, lowest, numberFormats.money, request.currency);
  const baseline = relative(layout.rowOf("npv"), column);
  line(3, texts.cheapestSaving, `${baseline}-${lowest}`, numberFormats.money, request.currency);
  line(4, texts.strongest, layout.nameOf("strongest"), numberFormats.general, "");
  const isSame = `IF(${layout.number("cheapest")}=${layout.number("strongest")},1,0)`;
  line(5, texts.agreement, isSame, texts.agreementFormat, "");
}
