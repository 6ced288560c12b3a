import type { Area } from "../grid/a1";
import { invalidArgument } from "../wire/officeError";
import type { OfficeObject } from "../wire/officeObject";
import { ServedObject } from "./servedObject";
import type { Services } from "./services";
import { isDrawn } from "./validationRule";

type Rule = Excel.DataValidationRule;

const ruleTypes: Record<keyof Rule, string> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** The validation of exactly these cells, or a new one that counts from its first change. */
export function validationOf(services: Services, sheetId: string, areas: Area[]): OfficeObject {
  return services.validations.find(sheetId, areas) ?? new DataValidation(services, sheetId, areas);
}

/** What may be typed into cells, and what Excel says about it. */
class DataValidation extends ServedObject {
  readonly typeName = "DataValidation";
  private currentRule: Rule = {};
  private alert: Excel.DataValidationErrorAlert = { showAlert: true, style: "Stop", title: "", message: "" };
  private currentPrompt: Excel.DataValidationPrompt = { showPrompt: true, title: "", message: "" };
  private ignoresBlanks = true;

  constructor(
    services: Services,
    readonly sheetId: string,
    readonly areas: Area[],
  ) {
    super(services);
  }

  get rule(): Rule {
    return this.currentRule;
  }

  set rule(rule: Rule) {
    const kinds = Object.keys(rule).filter((kind) => rule[kind as keyof Rule]);
    if (kinds.length !== 1 || !(kinds[0]! in ruleTypes)) throw invalidArgument("a validation has exactly one rule");
    if (!isDrawn(rule)) throw this.services.miss(`data validation ${JSON.stringify(rule)}`);
    this.currentRule = rule;
    this.changed();
  }

  get errorAlert(): Excel.DataValidationErrorAlert {
    return this.alert;
  }

  set errorAlert(alert: Excel.DataValidationErrorAlert) {
    if (alert.style !== "Stop") throw this.services.miss(`data validation alert ${alert.style}`);
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
    this.services.validations.clear(this.sheetId, this.areas);
  }

  private changed(): void {
    this.services.validations.note(this);
  }
}
