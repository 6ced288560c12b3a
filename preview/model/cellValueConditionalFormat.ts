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

  /** The colours it gives; null where it leaves the cell's own. */
  get fill(): string | null {
    return colorOf(this.part("format", "ConditionalRangeFormat").part("fill", "ConditionalRangeFill"));
  }

  get fontColor(): string | null {
    return colorOf(this.font);
  }

  private get font(): KeptObject {
    return this.part("format", "ConditionalRangeFormat").part("font", "ConditionalRangeFont");
  }

  private looks(): IStyleBase {
    const bold = this.font.kept.get("bold");
    const looks: CellFormat = {};
    if (this.fill !== null) looks.fill = this.fill;
    if (this.fontColor !== null) looks.fontColor = this.fontColor;
    if (typeof bold === "boolean") looks.bold = bold;
    return toUniverStyle(looks);
  }
}

function colorOf({ kept }: KeptObject): string | null {
  const color = kept.get("color");
  return typeof color === "string" ? toHex(color) : null;
}

/** The number that a formula is; NaN where it is something else. */
export function numberIn(formula: string): number {
  const text = String(formula).replace(/^=/, "");
  return text === "" ? NaN : Number(text);
}

/** The text of a formula that is nothing but a text; null where it is something else. */
export function textIn(formula: string): string | null {
  const [, text] = /^="((?:[^"]|"")*)"$/.exec(String(formula)) ?? [];
  return text === undefined ? null : text.replaceAll('""', '"');
}
