import type { IStyleBase } from "@univerjs/core";
import { CFNumberOperator, CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
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

  /** Drawn are cells that equal a number. */
  set rule(rule: Rule) {
    const isDrawn = rule.operator === "EqualTo" && Number.isFinite(numberIn(rule.formula1));
    if (!isDrawn) throw this.services.miss(`conditional format ${rule.operator} ${rule.formula1}`);
    this.ownRule = rule;
    this.view.changed();
  }

  /** The rule in Univer's words; null while there is none. */
  toUniver(): ConditionalRule | null {
    return (
      this.ownRule && {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.number,
        style: this.looks(),
        operator: CFNumberOperator.equal,
        value: numberIn(this.ownRule.formula1),
      }
    );
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

function numberIn(formula: string): number {
  const text = String(formula).replace(/^=/, "");
  return text === "" ? NaN : Number(text);
}
