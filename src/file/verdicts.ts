import type { Worksheet } from "@cj-tech-master/excelts";
import { areaAddress } from "../workbook/plan/address";
import { verdictLooks } from "../workbook/plan/verdicts";
import type { SheetPlan } from "../workbook/plan/plan";
import type { PlannedSheetId } from "../workbook/plan/sheetId";
import { argb } from "./argb";

/** Colours a check's cell by its verdict. */
export function putVerdicts(target: Worksheet, { checkAreas, checkWords }: SheetPlan<PlannedSheetId>): void {
  if (checkAreas.length === 0) return;
  const rules = verdictLooks(checkWords).map(({ value, fill, color }, index) => ({
    type: "cellIs" as const,
    operator: "equal" as const,
    formulae: [value],
    priority: index + 1,
    style: {
      fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: { argb: argb(fill) } },
      font: { color: { argb: argb(color) } },
    },
  }));
  target.addConditionalFormatting({ ref: checkAreas.map((area) => areaAddress(area)).join(" "), rules });
}
