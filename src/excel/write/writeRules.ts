import { verdicts } from "../../workbook/plan/looks";
import type { SheetPlan, Validation } from "../../workbook/plan/plan";
import type { PlannedSheetId } from "../../workbook/plan/sheetId";
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
  { checkAreas }: SheetPlan<PlannedSheetId>,
  before: SheetPlan<PlannedSheetId> | null,
): void {
  const checked = before ? [...before.checkAreas, ...checkAreas] : [];
  for (const { conditionalFormats } of rangesOf(target, checked)) conditionalFormats.clearAll();
  for (const ranges of rangesOf(target, checkAreas)) showVerdict(ranges);
}

function applyValidation(target: Excel.Worksheet, { areas, rule, prompt, refusal }: Validation): void {
  for (const { dataValidation } of rangesOf(target, areas)) {
    dataValidation.ignoreBlanks = true;
    dataValidation.rule = ruleOf(rule);
    dataValidation.prompt = {
      showPrompt: true,
      title: shortened(prompt.title, 32),
      message: shortened(prompt.text, 255),
    };
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: shortened(prompt.title, 32),
      message: shortened(refusal, 225),
    };
  }
}

function ruleOf(rule: Validation["rule"]): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: `=${rule.source}` } };
  if (rule.kind === "text") return { textLength: { formula1: 1, formula2: rule.longest, operator: "Between" } };
  const bounds = { formula1: rule.least, formula2: rule.most, operator: "Between" as const };
  return rule.whole ? { wholeNumber: bounds } : { decimal: bounds };
}

/** Excel refuses a message that is too long for its box. */
function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

function showVerdict(areas: Excel.RangeAreas): void {
  for (const { value, fill, color } of Object.values(verdicts)) {
    const { cellValue } = areas.conditionalFormats.add("CellValue");
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = color;
    cellValue.rule = { formula1: `=${value}`, operator: "EqualTo" };
  }
}
