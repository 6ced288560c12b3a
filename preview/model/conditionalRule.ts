import type { IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
} from "@univerjs/sheets-conditional-formatting";
import { formatArea } from "../grid/a1";
import type { ConditionalRule } from "../grid/rules";
import { toUniverStyle } from "../grid/styles";
import type { CellFormat } from "../grid/styles";
import type { ConditionalFormat } from "./conditionalFormats";
import { toHex } from "./fillAndFont";
import type { KeptObject } from "./keptObject";

const comparisons: Record<string, { operator: CFNumberOperator; sign: string }> = {
  Between: { operator: CFNumberOperator.between, sign: "" },
  NotBetween: { operator: CFNumberOperator.notBetween, sign: "" },
  EqualTo: { operator: CFNumberOperator.equal, sign: "=" },
  NotEqualTo: { operator: CFNumberOperator.notEqual, sign: "<>" },
  GreaterThan: { operator: CFNumberOperator.greaterThan, sign: ">" },
  LessThan: { operator: CFNumberOperator.lessThan, sign: "<" },
  GreaterThanOrEqual: { operator: CFNumberOperator.greaterThanOrEqual, sign: ">=" },
  LessThanOrEqual: { operator: CFNumberOperator.lessThanOrEqual, sign: "<=" },
};

const textOperators: Record<string, CFTextOperator> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

const presets: Record<string, Partial<ConditionalRule>> = {
  Blanks: { subType: CFSubRuleType.text, operator: CFTextOperator.containsBlanks },
  NonBlanks: { subType: CFSubRuleType.text, operator: CFTextOperator.notContainsBlanks },
  Errors: { subType: CFSubRuleType.text, operator: CFTextOperator.containsErrors },
  NonErrors: { subType: CFSubRuleType.text, operator: CFTextOperator.notContainsErrors },
  DuplicateValues: { subType: CFSubRuleType.duplicateValues },
  UniqueValues: { subType: CFSubRuleType.uniqueValues },
  AboveAverage: { subType: CFSubRuleType.average, operator: CFNumberOperator.greaterThan },
  BelowAverage: { subType: CFSubRuleType.average, operator: CFNumberOperator.lessThan },
};

/** A conditional format in Univer's words; null while it is not complete, or of a kind that is not drawn. */
export function toUniverConditional(format: ConditionalFormat): ConditionalRule | null {
  switch (format.type) {
    case "Custom":
      return customRule(format.part("custom", "CustomConditionalFormat"));
    case "CellValue":
      return cellValueRule(format, format.part("cellValue", "CellValueConditionalFormat"));
    case "ContainsText":
      return textRule(format.part("textComparison", "TextConditionalFormat"));
    case "PresetCriteria":
      return presetRule(format.part("preset", "PresetCriteriaConditionalFormat"));
    case "TopBottom":
      return rankRule(format.part("topBottom", "TopBottomConditionalFormat"));
    case "DataBar":
      return dataBar(format.part("dataBar", "DataBarConditionalFormat"));
    case "ColorScale":
      return colorScale(format.part("colorScale", "ColorScaleConditionalFormat"));
    default:
      format.host.kept.add(`ConditionalFormat.${format.type}`);
      return null;
  }
}

function customRule(part: KeptObject): ConditionalRule | null {
  const formula = part.part("rule", "ConditionalFormatRule").kept.get("formula");
  return typeof formula === "string" ? highlight(part, CFSubRuleType.formula, { value: asFormula(formula) }) : null;
}

/** Numbers go to Univer's own comparison; anything else becomes a formula on the first cell. */
function cellValueRule(format: ConditionalFormat, part: KeptObject): ConditionalRule | null {
  const rule = part.kept.get("rule") as Excel.ConditionalCellValueRule | undefined;
  const comparison = rule && comparisons[rule.operator];
  if (!rule || !comparison) return null;
  const limits = [rule.formula1, rule.formula2]
    .filter((limit) => limit != null)
    .map((limit) => String(limit).replace(/^=/, ""));
  const numbers = limits.map(Number);
  if (numbers.every((number, index) => Number.isFinite(number) && limits[index] !== "")) {
    return highlight(part, CFSubRuleType.number, {
      operator: comparison.operator,
      value: comparison.sign === "" ? numbers : numbers[0],
    });
  }
  const [first] = format.areas;
  const cell = formatArea({ ...first!, bottom: first!.top, right: first!.left });
  const inside = `AND(${cell}>=${limits[0]},${cell}<=${limits[1]})`;
  const test = comparison.sign === "" ? inside : `${cell}${comparison.sign}${limits[0]}`;
  const value = rule.operator === "NotBetween" ? `=NOT(${test})` : `=${test}`;
  return highlight(part, CFSubRuleType.formula, { value });
}

function textRule(part: KeptObject): ConditionalRule | null {
  const rule = part.kept.get("rule") as Excel.ConditionalTextComparisonRule | undefined;
  const operator = rule && textOperators[rule.operator];
  return operator ? highlight(part, CFSubRuleType.text, { operator, value: rule.text }) : null;
}

function presetRule(part: KeptObject): ConditionalRule | null {
  const rule = part.kept.get("rule") as Excel.ConditionalPresetCriteriaRule | undefined;
  const preset = rule && presets[rule.criterion];
  return preset ? ({ ...highlight(part, CFSubRuleType.text, {}), ...preset } as ConditionalRule) : null;
}

function rankRule(part: KeptObject): ConditionalRule | null {
  const rule = part.kept.get("rule") as Excel.ConditionalTopBottomRule | undefined;
  if (!rule) return null;
  const isBottom = rule.type.startsWith("Bottom");
  return highlight(part, CFSubRuleType.rank, { isBottom, isPercent: rule.type.endsWith("Percent"), value: rule.rank });
}

function dataBar(part: KeptObject): ConditionalRule {
  const positive = part.part("positiveFormat", "ConditionalDataBarPositiveFormat").kept;
  const negative = part.part("negativeFormat", "ConditionalDataBarNegativeFormat").kept;
  return {
    type: CFRuleType.dataBar,
    isShowValue: part.kept.get("showDataBarOnly") !== true,
    config: {
      min: { type: CFValueType.min },
      max: { type: CFValueType.max },
      isGradient: positive.get("gradientFill") !== false,
      positiveColor: toHex(String(positive.get("fillColor") ?? "#638EC6")),
      nativeColor: toHex(String(negative.get("fillColor") ?? "#FF555A")),
    },
  };
}

function colorScale(part: KeptObject): ConditionalRule | null {
  const criteria = part.kept.get("criteria") as Excel.ConditionalColorScaleCriteria | undefined;
  if (!criteria) return null;
  const points = [criteria.minimum, criteria.midpoint, criteria.maximum].filter((point) => point != null);
  const config = points.map((point, index) => ({
    index,
    color: toHex(point.color ?? "#FFFFFF"),
    value: { type: valueTypes[point.type] ?? CFValueType.percent, value: point.formula?.replace(/^=/, "") },
  }));
  return { type: CFRuleType.colorScale, config } as ConditionalRule;
}

const valueTypes: Record<string, CFValueType> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

function highlight(part: KeptObject, subType: CFSubRuleType, condition: object): ConditionalRule {
  return { type: CFRuleType.highlightCell, subType, style: looksOf(part), ...condition } as ConditionalRule;
}

function looksOf(part: KeptObject): IStyleBase {
  const format = part.part("format", "ConditionalRangeFormat");
  const fill = format.part("fill", "ConditionalRangeFill").kept.get("color");
  const font = format.part("font", "ConditionalRangeFont").kept;
  const looks: CellFormat = {};
  if (typeof fill === "string") looks.fill = toHex(fill);
  if (typeof font.get("color") === "string") looks.fontColor = toHex(String(font.get("color")));
  if (typeof font.get("bold") === "boolean") looks.bold = font.get("bold") === true;
  if (typeof font.get("italic") === "boolean") looks.italic = font.get("italic") === true;
  if (typeof font.get("strikethrough") === "boolean") looks.strikethrough = font.get("strikethrough") === true;
  if (typeof font.get("underline") === "string") looks.underline = font.get("underline") !== "None";
  return toUniverStyle(looks);
}

const asFormula = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);
