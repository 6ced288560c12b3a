import { faultSentence } from "../locale/faultSentence";
import type { Language } from "../locale/language";
import { messages } from "../locale/messages";
import { readNumber } from "../locale/numberText";
import { type Domain, isInDomain } from "../model/domain";
import type { Fault } from "../model/fault";

/** The flags of `npm run workbook`, as node:util reads them. */
export const flags = {
  out: { type: "string", default: "comparison.xlsx" },
  language: { type: "string", default: "en" },
  option: { type: "string", multiple: true },
  country: { type: "string" },
  currency: { type: "string" },
  rate: { type: "string" },
  years: { type: "string", default: "5" },
  interval: { type: "string", default: "30" },
  "none-today": { type: "boolean" },
  values: { type: "boolean" },
  origin: { type: "string" },
  help: { type: "boolean" },
} as const;

type Flag = keyof typeof flags;

/** Says why a command cannot be read. */
export class UsageError extends Error {}

/** What was typed for each flag. A value that cannot be read is refused with a sentence. */
export class TypedFlags {
  constructor(
    readonly typed: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>,
    private readonly language: Language,
  ) {}

  refuse(fault: Fault): never {
    throw new UsageError(faultSentence(fault, this.language));
  }

  text(name: Flag): string {
    const value = this.typed[name];
    return typeof value === "string" && value !== ""
      ? value
      : this.refuse({ kind: "argumentMissing", argument: asFlag(name) });
  }

  /** Whether a flag that takes no value was given; one that was given a value is refused. */
  isSet(name: Flag): boolean {
    const value = this.typed[name];
    if (typeof value === "string") throw new UsageError(messages[this.language].file.takesNoValue(asFlag(name), value));
    return value === true;
  }

  choice<Allowed extends string>(name: Flag, allowed: readonly Allowed[]): Allowed {
    const value = this.text(name);
    const chosen = allowed.find((each) => each === value);
    return chosen ?? this.refuse({ kind: "unknownChoice", argument: asFlag(name), value, allowed });
  }

  number(name: Flag, domain: Domain): number {
    const typed = this.text(name);
    const value = readNumber(typed, this.language);
    if (typeof value !== "number") return this.refuse({ kind: "notANumber", argument: asFlag(name), value: typed });
    if (isInDomain(value, domain)) return value;
    return this.refuse({ kind: "outsideDomain", argument: asFlag(name), value, domain });
  }

  /** Refuses what is no flag of ours. */
  refuseStrays(positionals: readonly string[]): void {
    const unknown = Object.keys(this.typed).find((name) => !Object.hasOwn(flags, name));
    const value = positionals[0] ?? (unknown === undefined ? undefined : asFlag(unknown));
    if (value === undefined) return;
    this.refuse({
      kind: "unknownChoice",
      argument: "npm run workbook",
      value,
      allowed: Object.keys(flags).map(asFlag),
    });
  }
}

const asFlag = (name: string) => `--${name}`;
