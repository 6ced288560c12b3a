import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { areaAddress } from "../workbook/plan/address";
import type { SheetPlan, Validation } from "../workbook/plan/plan";

/** The longest that Excel's boxes hold. */
const longest = { title: 32, prompt: 255, refusal: 225 };

/** What a sheet's cells accept, with what Excel says when one is selected or an entry is refused. */
export function putValidations(target: Worksheet, { validations }: SheetPlan): void {
  for (const { areas, rule, prompt, refusal } of validations) {
    const validation = {
      ...ruleOf(rule),
      allowBlank: true,
      showInputMessage: true,
      promptTitle: shortened(prompt.title, longest.title),
      prompt: shortened(prompt.text, longest.prompt),
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle: shortened(prompt.title, longest.title),
      error: shortened(refusal, longest.refusal),
    } as DataValidation;
    for (const area of areas) target.dataValidations.add(`range:${areaAddress(area)}`, validation);
  }
}

function ruleOf(rule: Validation["rule"]) {
  if (rule.kind === "list") return { type: "list", formulae: [rule.source] };
  if (rule.kind === "text") return { type: "textLength", operator: "between", formulae: [1, rule.longest] };
  return { type: rule.whole ? "whole" : "decimal", operator: "between", formulae: [rule.least, rule.most] };
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
