import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { formatArea, parseArea } from "../grid/a1";
import type { Area } from "../grid/a1";
import { validationOf } from "../model/dataValidation";
import type { Services } from "../model/services";
import { type ValidationParts, isDrawn } from "../model/validationRule";

/** What a file's validations of numbers are called in Excel's API. */
const kinds = { whole: "wholeNumber", decimal: "decimal", textLength: "textLength" } as const;

/** Takes the validations of a sheet; answers how many the grid cannot hold an entry to. */
export function takeValidations(services: Services, sheetId: string, sheet: Worksheet): number {
  let left = 0;
  for (const [key, validation] of Object.entries(sheet.dataValidations.model)) {
    const parts = validation && fromFile(validation);
    if (parts) Object.assign(validationOf(services, sheetId, areasOf(key)), parts);
    else left++;
  }
  return left;
}

/** Puts the validations of the workbook in place of those of the file that were taken from it. */
export function putValidations(services: Services, sheetId: string, sheet: Worksheet): void {
  for (const [key, validation] of Object.entries(sheet.dataValidations.model))
    if (validation && fromFile(validation)) sheet.dataValidations.remove(key);
  for (const { areas, rule, errorAlert, prompt, ignoreBlanks } of services.validations.ofSheet(sheetId)) {
    if (!isDrawn(rule)) continue;
    const validation = toFile({ rule, errorAlert, prompt, ignoreBlanks });
    for (const area of areas) sheet.dataValidations.add(`range:${formatArea(area)}`, validation);
  }
}

function areasOf(key: string): Area[] {
  const addresses = key.replace(/^range:/, "").split(/\s+/);
  return addresses.map((address) => parseArea(address)).filter((area) => area !== null);
}

/** Null where the grid does not draw it. */
function fromFile(validation: DataValidation): ValidationParts | null {
  const rule = ruleOf(validation);
  if (rule === null || !isDrawn(rule) || (validation.errorStyle ?? "stop") !== "stop") return null;
  const { allowBlank, showErrorMessage, errorTitle = "", error = "" } = validation;
  const { showInputMessage, promptTitle = "", prompt = "" } = validation;
  return {
    rule,
    ignoreBlanks: allowBlank ?? false,
    errorAlert: { showAlert: showErrorMessage ?? false, style: "Stop", title: errorTitle, message: error },
    prompt: { showPrompt: showInputMessage ?? false, title: promptTitle, message: prompt },
  };
}

function ruleOf(validation: DataValidation): Excel.DataValidationRule | null {
  if (validation.type === "any") return null;
  const { type, operator = "between", formulae } = validation;
  const [first = "", second = ""] = formulae.map(String);
  if (type === "list") return { list: { inCellDropDown: true, source: sourceOf(first) } };
  if (!(type in kinds) || operator !== "between") return null;
  return { [kinds[type as keyof typeof kinds]]: { formula1: first, formula2: second, operator: "Between" } };
}

function sourceOf(formula: string): string {
  return formula.startsWith('"') ? formula.slice(1, -1) : `=${formula}`;
}

function toFile({ rule, errorAlert, prompt, ignoreBlanks }: ValidationParts): DataValidation {
  return {
    ...fileRule(rule),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: "stop",
    errorTitle: errorAlert.title,
    error: errorAlert.message,
  } as DataValidation;
}

function fileRule(rule: Excel.DataValidationRule) {
  if (rule.list) {
    const source = String(rule.list.source);
    return { type: "list", formulae: [source.startsWith("=") ? source.slice(1) : `"${source}"`] };
  }
  const [type, kind] = Object.entries(kinds).find(([, name]) => rule[name])!;
  const { formula1, formula2 } = rule[kind] as Excel.BasicDataValidation;
  return { type, operator: "between", formulae: [asNumber(formula1), asNumber(formula2)] };
}

function asNumber(limit: unknown): number | string {
  const text = String(limit).replace(/^=/, "");
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}
