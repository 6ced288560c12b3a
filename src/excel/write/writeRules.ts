import type { SheetPlan, Validation } from "../../workbook/plan/plan";
import type { PlannedSheetId } from "../../workbook/plan/sheetId";
import { validationTexts } from "../../workbook/plan/validationTexts";
import { type CheckWords, verdictLooks } from "../../workbook/plan/verdicts";
import { rangesOf } from "./rangesOf";

/** Queues what the cells of a sheet accept, in place of what they accepted before. */
export function writeValidations(
  target: Excel.Worksheet,
  { validations }: SheetPlan<PlannedSheetId>,
  before: SheetPlan<PlannedSheetId> | null,
): void {
  const validated = (before?.validations ?? []).flatMap(({ areas }) => areas);
  for (const { dataValidation } of rangesOf(target, validated)) dataValidation.clear();
  for (const validation of validations) applyValidation(target, validation);
}

/** Queues the colours of the checks of a sheet, in place of those before. */
export function writeVerdicts(
  target: Excel.Worksheet,
  { checkAreas, checkWords }: SheetPlan<PlannedSheetId>,
  before: SheetPlan<PlannedSheetId> | null,
): void {
  const checked = before ? [...before.checkAreas, ...checkAreas] : [];
  for (const { conditionalFormats } of rangesOf(target, checked)) conditionalFormats.clearAll();
  for (const ranges of rangesOf(target, checkAreas)) showVerdict(ranges, checkWords);
}

function applyValidation(target: Excel.Worksheet, validation: Validation): void {
  const { title, prompt, refusal } = validationTexts(validation);
  for (const { dataValidation } of rangesOf(target, validation.areas)) {
    // The rule first: Excel refuses the rest on cells without one.
    dataValidation.rule = ruleOf(validation.rule);
    dataValidation.ignoreBlanks = true;
    dataValidation.prompt = { showPrompt: true, title, message: prompt };
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message: refusal };
  }
}

function ruleOf(rule: Validation["rule"]): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: `=${rule.source}` } };
  if (rule.kind === "text") return { textLength: { formula1: 1, formula2: rule.longest, operator: "Between" } };
  const bounds = { formula1: rule.least, formula2: rule.most, operator: "Between" as const };
  return rule.whole ? { wholeNumber: bounds } : { decimal: bounds };
}

function showVerdict(areas: Excel.RangeAreas, words: CheckWords): void {
  for (const { value, fill, color } of verdictLooks(words)) {
    const { cellValue } = areas.conditionalFormats.add("CellValue");
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = color;
    cellValue.rule = { formula1: `=${value}`, operator: "EqualTo" };
  }
}
