import type { DataValidation } from "@cj-tech-master/excelts";
import { areaAddress, relative } from "../../../src/workbook/plan/address";
import type { Validation } from "../../../src/workbook/plan/plan";
import { validationTexts } from "../../../src/workbook/plan/validationTexts";
import { partOf } from "../../support/recordedExcel";
import { type Decision, rangesOf } from "./decision";

/** What an area accepts and what its boxes say. */
interface Boxes {
  readonly rule: readonly unknown[];
  readonly title: string;
  readonly prompt: string;
  readonly refusal: string;
  /** Whether both boxes are shown, a refused entry is kept out and a blank one is taken. */
  readonly isStrict: boolean;
}

export const validationBoxes: Decision = {
  decided: ({ validations }) =>
    byArea(
      validations.flatMap((validation) =>
        validation.areas.map((area): [string, Boxes] => [
          areaAddress(area),
          { ...validationTexts(validation), rule: decidedRule(validation.rule), isStrict: true },
        ]),
      ),
    ),
  asked: (sheet) =>
    byArea(
      rangesOf(sheet).flatMap(({ addresses, result }) => {
        const { rule, prompt, errorAlert, ignoreBlanks } = partOf(result, "dataValidation")
          .set as unknown as Excel.DataValidation;
        if (!rule) return [];
        const boxes: Boxes = {
          rule: askedRule(rule),
          title: prompt.title,
          prompt: prompt.message,
          refusal: errorAlert.title === prompt.title ? errorAlert.message : "",
          isStrict: ignoreBlanks && prompt.showPrompt && errorAlert.showAlert && errorAlert.style === "Stop",
        };
        return addresses.map((address): [string, Boxes] => [address, boxes]);
      }),
    ),
  held: (sheet, { validations }) =>
    byArea(
      validations.flatMap(({ areas }) =>
        areas.map((area): [string, Boxes] => [
          areaAddress(area),
          heldBoxes(sheet.dataValidations.find(relative(area.row, area.column))!),
        ]),
      ),
    ),
};

const byArea = (boxes: readonly [string, Boxes][]) => Object.fromEntries(boxes);

function decidedRule(rule: Validation["rule"]): unknown[] {
  if (rule.kind === "list") return ["list", rule.source];
  if (rule.kind === "text") return ["textLength", 1, rule.longest];
  return [rule.whole ? "whole" : "decimal", rule.least, rule.most];
}

function askedRule({ list, textLength, wholeNumber, decimal }: Excel.DataValidationRule): unknown[] {
  if (list) return ["list", String(list.source).slice(1)];
  const { formula1, formula2, operator } = textLength ?? wholeNumber ?? decimal!;
  const kind = textLength ? "textLength" : wholeNumber ? "whole" : "decimal";
  return operator === "Between" ? [kind, formula1, formula2] : [];
}

function heldBoxes(held: DataValidation): Boxes {
  const { type, formulae, operator } = held as { type: string; formulae: unknown[]; operator?: string };
  const isBetween = type === "list" || (operator ?? "between") === "between";
  return {
    rule: isBetween ? [type, ...formulae] : [],
    title: held.promptTitle!,
    prompt: held.prompt!,
    refusal: held.errorTitle === held.promptTitle ? held.error! : "",
    isStrict:
      Boolean(held.allowBlank && held.showInputMessage && held.showErrorMessage) &&
      (held.errorStyle ?? "stop") === "stop",
  };
}
