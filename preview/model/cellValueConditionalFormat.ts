import type { IStyleBase } from "@univerjs/core";
import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalRule } from "../grid/rules";
import { toUniverStyle } from "../grid/styles";
import type { CellFormat } from "../grid/styles";
import { toHex } from "./fillAndFont";
import { KeptObject } from "./keptObject";
import type { Services } from "./services";

type Rule = Excel.ConditionalCellValueRule;

const drawn: ReadonlySet<string> = new Set([
  "ConditionalRangeFill.color",
  "ConditionalRangeFont.bold",
  "ConditionalRangeFont.color",
]);

/** The rule of a conditional format that compares cells, and the looks it gives them. */
export class CellValueConditionalFormat extends KeptObject {
  private ownRule: Rule | null = null;

  constructor(services: Services, changed: () => void) {
    super(services, "CellValueConditionalFormat", { drawn, changed });
  }

  get rule(): Rule | null {
    return this.ownRule;
  }

  /** Drawn are cells that equal a number or a text. */
  set rule(rule: Rule) {
    const isValue = Number.isFinite(numberIn(rule.formula1)) || textIn(rule.formula1) !== null;
    const isDrawn = rule.operator === "EqualTo" && isValue;
    if (!isDrawn) throw this.services.miss(`conditional format ${rule.operator} ${rule.formula1}`);
    this.ownRule = rule;
    this.view.changed();
  }

  /** The rule in Univer's words; null while there is none. */
  toUniver(): ConditionalRule | null {
    if (this.ownRule === null) return null;
    const looks = { type: CFRuleType.highlightCell, style: this.looks() } as const;
    const text = textIn(this.ownRule.formula1);
    if (text !== null) return { ...looks, subType: CFSubRuleType.text, operator: CFTextOperator.equal, value: text };
    const value = numberIn(this.ownRule.formula1);
    return { ...looks, subType: CFSubRuleType.number, operator: CFNumberOperator.equal, value };
  }

  private looks(): IStyleBase {
    const format = this.part("format", "ConditionalRangeFormat");
    const fill = format.part("fill", "ConditionalRangeFill").kept.get("color");
    const font = format.part("font", "ConditionalRangeFont").kept;
    const looks: CellFormat = {};
    if (typeof fill === "string") looks.fill = toHex(fill);
    if (typeof font.get("color") === "string") looks.fontColor = toHex(String(font.get("color")));
    if (typeof font.get("bold") === "boolean") looks.bold = font.get("bold") === true;
    return toUniverStyle(looks);
  }
}

function numberIn(formula: string): number {
  const text = String(formula).replace(/^=/, "");
  return text === "" ? NaN : Number(text);
}

/** The text of a formula that is nothing but a text; null where it is something else. */
function textIn(formula: string): string | null {
  const [, text] = /^="((?:[^"]|"")*)"$/.exec(String(formula)) ?? [];
  return text === undefined ? null : text.replaceAll('""', '"');
}
