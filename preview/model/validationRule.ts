import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from "@univerjs/core";
import type { ValidationRule } from "../grid/rules";
import type { DataValidation } from "./dataValidation";

const operators: Record<string, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const alertStyles: Record<string, DataValidationErrorStyle> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** A validation in Univer's words; null while it has no rule yet. */
export function toUniverValidation(
  { rule, errorAlert, prompt, ignoreBlanks }: DataValidation,
  absolute: (source: string) => string,
): ValidationRule | null {
  const condition = conditionOf(rule, absolute);
  return (
    condition && {
      ...condition,
      allowBlank: ignoreBlanks,
      showErrorMessage: errorAlert.showAlert !== false,
      errorStyle: alertStyles[errorAlert.style ?? "Stop"] ?? DataValidationErrorStyle.STOP,
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
  if (rule.custom) return { type: DataValidationType.CUSTOM, formula1: asFormula(rule.custom.formula) };
  const compared = [
    [DataValidationType.WHOLE, rule.wholeNumber],
    [DataValidationType.DECIMAL, rule.decimal],
    [DataValidationType.TEXT_LENGTH, rule.textLength],
    [DataValidationType.DATE, rule.date],
    [DataValidationType.TIME, rule.time],
  ] as const;
  for (const [type, limits] of compared) {
    if (!limits) continue;
    const [formula1, formula2] = [limits.formula1, limits.formula2].map((limit) =>
      limit == null ? undefined : String(limit),
    );
    return { type, operator: operators[limits.operator] ?? DataValidationOperator.BETWEEN, formula1, formula2 };
  }
  return null;
}

const asFormula = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);
