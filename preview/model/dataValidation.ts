import type { Area } from "../grid/a1";
import type { Host } from "../host";
import { invalidArgument } from "../wire/officeError";
import { OfficeObject } from "./officeObject";

export type Rule = Excel.DataValidationRule;

const ruleTypes: Record<keyof Rule, string> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** What may be typed into cells, and what Excel says about it. */
export class DataValidation extends OfficeObject {
  readonly typeName = "DataValidation";
  private currentRule: Rule = {};
  private alert: Excel.DataValidationErrorAlert = { showAlert: true, style: "Stop", title: "", message: "" };
  private currentPrompt: Excel.DataValidationPrompt = { showPrompt: true, title: "", message: "" };
  private ignoresBlanks = true;

  constructor(
    host: Host,
    readonly sheetId: string,
    readonly areas: Area[],
  ) {
    super(host);
  }

  get rule(): Rule {
    return this.currentRule;
  }

  set rule(rule: Rule) {
    const kinds = Object.keys(rule).filter((kind) => rule[kind as keyof Rule]);
    if (kinds.length !== 1 || !(kinds[0]! in ruleTypes)) throw invalidArgument("a validation has exactly one rule");
    this.currentRule = rule;
    this.changed();
  }

  get errorAlert(): Excel.DataValidationErrorAlert {
    return this.alert;
  }

  set errorAlert(alert: Excel.DataValidationErrorAlert) {
    this.alert = alert;
    this.changed();
  }

  get prompt(): Excel.DataValidationPrompt {
    return this.currentPrompt;
  }

  set prompt(prompt: Excel.DataValidationPrompt) {
    this.currentPrompt = prompt;
    this.changed();
  }

  get ignoreBlanks(): boolean {
    return this.ignoresBlanks;
  }

  set ignoreBlanks(ignores: boolean) {
    this.ignoresBlanks = ignores;
    this.changed();
  }

  get type(): string {
    const kind = Object.keys(this.currentRule)[0] as keyof Rule | undefined;
    return kind ? ruleTypes[kind] : "None";
  }

  clear(): void {
    this.currentRule = {};
    this.host.validations.clear(this.sheetId, this.areas);
  }

  private changed(): void {
    this.host.validations.note(this);
  }
}
