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
