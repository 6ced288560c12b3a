import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from "@univerjs/core";
import type { ValidationRule } from "../grid/rules";

/** What a validation consists of. */
export interface ValidationParts {
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly ignoreBlanks: boolean;
}

/** Whether the grid holds an entry to a rule: a list, or a number or length between two others. */
export function isDrawn(rule: Excel.DataValidationRule): boolean {
  return Boolean(rule.list) || limitsOf(rule)?.limits.operator === "Between";
}

/** A validation in Univer's words; null while it has no rule yet. */
export function toUniverValidation(
  { rule, errorAlert, prompt, ignoreBlanks }: ValidationParts,
  absolute: (source: string) => string,
): ValidationRule | null {
  const condition = conditionOf(rule, absolute);
  return (
    condition && {
      ...condition,
      allowBlank: ignoreBlanks,
      showErrorMessage: errorAlert.showAlert !== false,
      errorStyle: DataValidationErrorStyle.STOP,
      errorTitle: errorAlert.title,
      error: errorAlert.message,
      showInputMessage: prompt.showPrompt !== false && Boolean(prompt.message),
      promptTitle: prompt.title,
      prompt: prompt.message,
    }
  );
}

function conditionOf(rule: Excel.DataValidationRule, absolute: (source: string) => string): ValidationRule | null {
  if (rule.list) {
    const source = String(rule.list.source);
    const formula1 = source.startsWith("=") ? absolute(source) : source;
    const showDropDown = rule.list.inCellDropDown !== false;
    return { type: DataValidationType.LIST, formula1, showDropDown, renderMode: DataValidationRenderMode.ARROW };
  }
  const compared = limitsOf(rule);
  if (!compared) return null;
  const { type, limits } = compared;
  const operator = DataValidationOperator.BETWEEN;
  return { type, operator, formula1: String(limits.formula1), formula2: String(limits.formula2) };
}

function limitsOf({ wholeNumber, decimal, textLength }: Excel.DataValidationRule) {
  if (wholeNumber) return { type: DataValidationType.WHOLE, limits: wholeNumber };
  if (decimal) return { type: DataValidationType.DECIMAL, limits: decimal };
  return textLength ? { type: DataValidationType.TEXT_LENGTH, limits: textLength } : null;
}
