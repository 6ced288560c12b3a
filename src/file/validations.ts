import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { areaAddress } from "../workbook/plan/address";
import type { SheetPlan, Validation } from "../workbook/plan/plan";
import type { PlannedSheetId } from "../workbook/plan/sheetId";
import { validationTexts } from "../workbook/plan/validationTexts";

/** What a sheet's cells accept, with what Excel says when one is selected or an entry is refused. */
export function putValidations(target: Worksheet, { validations }: SheetPlan<PlannedSheetId>): void {
  for (const each of validations) {
    const { title, prompt, refusal } = validationTexts(each);
    const validation = {
      ...ruleOf(each.rule),
      allowBlank: true,
      showInputMessage: true,
      promptTitle: title,
      prompt,
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle: title,
      error: refusal,
    } as DataValidation;
    for (const area of each.areas) target.dataValidations.add(`range:${areaAddress(area)}`, validation);
  }
}

function ruleOf(rule: Validation["rule"]) {
  if (rule.kind === "list") return { type: "list", formulae: [rule.source] };
  if (rule.kind === "text") return { type: "textLength", operator: "between", formulae: [1, rule.longest] };
  return { type: rule.whole ? "whole" : "decimal", operator: "between", formulae: [rule.least, rule.most] };
}
