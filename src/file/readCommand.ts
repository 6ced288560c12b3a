import { parseArgs } from "node:util";
import { faultSentence } from "../locale/faultSentence";
import { type Language, languages } from "../locale/language";
import { messages } from "../locale/messages";
import { readNumber } from "../locale/numberText";
import { vocabulary } from "../locale/vocabulary";
import { isInDomain } from "../model/domain";
import { arrangements } from "../model/catalogue/driver";
import { catalogueCurrency, driverById } from "../model/catalogue/drivers";
import type { Fault } from "../model/fault";
import { longestName, nameProblem } from "../workbook/request/nameProblem";
import { type NamedOption, optionNames } from "../workbook/request/optionNames";
import { type ComparisonRequest, type RequestedOption, leastOptions, mostOptions } from "../workbook/request/request";
import type { OwnFormulas } from "./comparisonFile";

const flags = {
  out: { type: "string", default: "comparison.xlsx" },
  language: { type: "string", default: "en" },
  option: { type: "string", multiple: true },
  currency: { type: "string", default: catalogueCurrency },
  rate: { type: "string" },
  years: { type: "string", default: "5" },
  "none-today": { type: "boolean" },
  values: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** What a command line asks for; a sentence where it cannot be done, or where only help is asked for. */
export type Command =
  | { readonly kind: "write"; readonly path: string; readonly request: Request; readonly ownFormulas: OwnFormulas }
  | { readonly kind: "help" | "refusal"; readonly language: Language; readonly text: string };

type Request = Omit<ComparisonRequest, "createdOn">;

/** What kept a command from being read, in words. */
class Refusal extends Error {}

/** Reads the arguments of `npm run workbook`. */
export function readCommand(given: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...given],
    options: flags,
    strict: false,
    allowPositionals: true,
  });
  const asked = values as Record<string, string | boolean | string[] | undefined>;
  const language = languages.find((each) => each === asked.language) ?? "en";
  try {
    if (asked.help) return { kind: "help", language, text: messages[language].file.usage };
    return read(asked, positionals, language);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: "refusal", language, text: error.message };
  }
}

function read(asked: Record<string, unknown>, positionals: readonly string[], language: Language): Command {
  const texts = messages[language];
  const stray = positionals[0] ?? Object.keys(asked).find((name) => !(name in flags));
  if (stray !== undefined) {
    const value = positionals.length > 0 ? stray : `--${stray}`;
    refuse({ kind: "unknownChoice", argument: "npm run workbook", value, allowed: Object.keys(flags).map(asFlag) });
  }
  choice("language", languages);
  const currency = text("currency").toUpperCase();
  if (!Intl.supportedValuesOf("currency").includes(currency)) throw new Refusal(texts.file.currencyUnknown(currency));
  const request: Request = {
    language,
    currency,
    currencyPerDollar: rate(currency),
    today: asked["none-today"] ? "none" : "running",
    options: options(),
    years: number("years", driverById["horizon-years"].domain),
  };
  return { kind: "write", path: text("out"), request, ownFormulas: asked.values ? "values" : "live" };

  function refuse(fault: Fault): never {
    throw new Refusal(faultSentence(fault, language));
  }

  function text(name: keyof typeof flags): string {
    const value = asked[name];
    return typeof value === "string" && value !== ""
      ? value
      : refuse({ kind: "argumentMissing", argument: asFlag(name) });
  }

  function choice<Allowed extends string>(name: keyof typeof flags, allowed: readonly Allowed[]): void {
    const value = text(name);
    if (!allowed.some((each) => each === value))
      refuse({ kind: "unknownChoice", argument: asFlag(name), value, allowed });
  }

  function number(name: keyof typeof flags, domain: (typeof driverById)["horizon-years"]["domain"]): number {
    const typed = text(name);
    const value = readNumber(typed, language);
    if (typeof value !== "number") return refuse({ kind: "notANumber", argument: asFlag(name), value: typed });
    return isInDomain(value, domain) ? value : refuse({ kind: "outsideDomain", argument: asFlag(name), value, domain });
  }

  function rate(currency: string): number {
    if (currency !== catalogueCurrency) {
      if (asked.rate === undefined) throw new Refusal(`--rate: ${texts.pane.rateProblems.blank(currency)}`);
      return number("rate", driverById["default-currency-rate"].domain);
    }
    if (asked.rate !== undefined) throw new Refusal(texts.file.rateOfDollar);
    return 1;
  }

  function options(): RequestedOption[] {
    const typed = asked.option as (string | boolean)[] | undefined;
    const kept = typed?.map(option) ?? arrangements.filter((each) => each !== "in-house-new").map(unnamed);
    if (kept.length < leastOptions || kept.length > mostOptions)
      throw new Refusal(texts.file.optionCount(kept.length, leastOptions, mostOptions));
    const names = optionNames(kept, texts.pane.setUp.optionNames).map((name) => name.trim());
    return kept.map(({ arrangement }, index) => {
      const name = names[index]!;
      const problem = nameProblem(name, names.toSpliced(index, 1));
      const sentences = texts.pane.nameProblems;
      if (problem === null) return { name, arrangement };
      const sentence = problem === "tooLong" ? sentences.tooLong(longestName) : sentences[problem];
      throw new Refusal(`--option '${name}': ${sentence}`);
    });
  }

  /** "Manila=offshore", or the arrangement alone, which then gives the name. */
  function option(typed: string | boolean): NamedOption {
    if (typeof typed !== "string") return refuse({ kind: "argumentMissing", argument: "--option" });
    const at = typed.lastIndexOf("=");
    const value = typed.slice(at + 1);
    const arrangement = vocabulary.arrangement(value);
    if (arrangement) return { name: at < 0 ? null : typed.slice(0, at), arrangement };
    return refuse({ kind: "unknownChoice", argument: "--option", value, allowed: arrangements });
  }
}

const unnamed = (arrangement: NamedOption["arrangement"]): NamedOption => ({ name: null, arrangement });

const asFlag = (name: string) => `--${name}`;
