import { parseArgs } from "node:util";
import { type Language, languages } from "../locale/language";
import { messages } from "../locale/messages";
import { vocabulary } from "../locale/vocabulary";
import { type Country, catalogueCurrency, countries, currencyOf } from "../model/catalogue/country";
import { type Arrangement, arrangements } from "../model/catalogue/driver";
import { driverById } from "../model/catalogue/drivers";
import { intervalLength, intervalLengths, usualInterval } from "../workbook/request/intervals";
import { givenRate } from "../workbook/request/givenRate";
import { likelyCountry } from "../workbook/request/likelyCountry";
import { longestName, nameProblem } from "../workbook/request/nameProblem";
import { type NamedOption, optionNames } from "../workbook/request/optionNames";
import { type ComparisonRequest, type RequestedOption, leastOptions, mostOptions } from "../workbook/request/request";
import { UsageError, TypedFlags, flags } from "./flags";

/** Whether a formula with our functions stays one, which needs the add-in, or stands as the value it has now. */
export type OwnFormulas = "live" | "values";

/** What a command line asks for; a sentence where it cannot be done, or where only help is asked for. */
export type Command =
  | {
      readonly kind: "write";
      readonly path: string;
      readonly request: Request;
      readonly ownFormulas: OwnFormulas;
      /** Where the help is served; null where that is not said. */
      readonly helpFolder: string | null;
    }
  | { readonly kind: "help" | "refusal"; readonly language: Language; readonly text: string };

type Request = Omit<ComparisonRequest, "writtenOn">;

/** Reads the arguments of `npm run workbook`. */
export function readCommand(given: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...given],
    options: flags,
    strict: false,
    allowPositionals: true,
  });
  const language = languages.find((each) => each === values.language) ?? "en";
  const asked = new TypedFlags(values, language);
  try {
    if (asked.isSet("help")) return { kind: "help", language, text: messages[language].file.usage };
    asked.refuseStrays(positionals);
    const request = readRequest(asked);
    const ownFormulas = asked.isSet("values") ? "values" : "live";
    return {
      kind: "write",
      path: asked.text("out"),
      request,
      ownFormulas,
      helpFolder: readHelpFolder(asked, language),
    };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { kind: "refusal", language, text: error.message };
  }
}

/** The help lies below the address that the add-in is served from. */
function readHelpFolder(asked: TypedFlags, language: Language): string | null {
  if (asked.typed["origin"] === undefined) return null;
  const origin = asked.text("origin");
  const isAddress = URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol);
  if (!isAddress) throw new UsageError(messages[language].file.originUnreadable(origin));
  return new URL("help/", origin.replace(/\/*$/, "/")).href;
}

function readRequest(asked: TypedFlags): Request {
  const language = asked.choice("language", languages);
  const today = asked.isSet("none-today") ? "none" : "running";
  const country = readCountry(asked, language);
  const currency = asked.typed["currency"] === undefined ? currencyOf[country] : asked.text("currency").toUpperCase();
  if (!Intl.supportedValuesOf("currency").includes(currency))
    throw new UsageError(messages[language].file.currencyUnknown(currency));
  return {
    language,
    country,
    currency,
    currencyPerDollar: readRate(asked, { language, country, currency }),
    today,
    options: readOptions(asked, language, today),
    years: asked.number("years", driverById["horizon-years"].domain),
    ...readInterval(asked),
  };
}

function readInterval(asked: TypedFlags): Pick<Request, "intervalMinutes"> {
  const typed = asked.choice("interval", intervalLengths.map(String));
  const intervalMinutes = intervalLength(Number(typed));
  return intervalMinutes && intervalMinutes !== usualInterval ? { intervalMinutes } : {};
}

/** The country as it is called in any language; without one, where the language is spoken. */
function readCountry(asked: TypedFlags, language: Language): Country {
  if (asked.typed["country"] === undefined) return likelyCountry[language];
  const value = asked.text("country");
  return (
    vocabulary.country(value) ??
    asked.refuse({ kind: "unknownChoice", argument: "--country", value, allowed: countries })
  );
}

/** A rate may be left out where the pane does not ask for it; the country's own may be another than the catalogue's. */
function readRate(
  asked: TypedFlags,
  { language, country, currency }: Pick<Request, "language" | "country" | "currency">,
): number {
  const { file, pane } = messages[language];
  const isTyped = asked.typed["rate"] !== undefined;
  if (isTyped && currency === catalogueCurrency) throw new UsageError(file.rateOfDollar);
  if (isTyped) return asked.number("rate", driverById["default-currency-rate"].domain);
  const given = givenRate(country, currency);
  if (given === undefined) throw new UsageError(`--rate: ${pane.rateProblems.blank(currency)}`);
  return given;
}

function readOptions(asked: TypedFlags, language: Language, today: Request["today"]): RequestedOption[] {
  const { file, pane } = messages[language];
  const typed = asked.typed["option"] as (string | boolean)[] | undefined;
  const options = typed?.map((each) => readOption(asked, each)) ?? namelessOptions[today];
  if (options.length < leastOptions || options.length > mostOptions)
    throw new UsageError(file.optionCount(options.length, leastOptions, mostOptions));
  const [baseline] = options;
  if (today === "none" && baseline?.arrangement !== "in-house-new") throw new UsageError(file.baselineIsNew);
  const names = optionNames(options, pane.setUp.optionNames).map((name) => name.trim());
  return options.map(({ arrangement }, index) => {
    const name = names[index]!;
    const problem = nameProblem(name, names.toSpliced(index, 1));
    if (problem === null) return { name, arrangement };
    const { tooLong, ...others } = pane.nameProblems;
    throw new UsageError(`--option '${name}': ${problem === "tooLong" ? tooLong(longestName) : others[problem]}`);
  });
}

/** One option of each arrangement that stands on its own: without a centre, one begins with a new one, and has none to automate. */
const namelessOptions: Readonly<Record<Request["today"], readonly NamedOption[]>> = {
  running: namelessBut(["in-house-new"]),
  none: namelessBut(["in-house", "automated"]),
};

function namelessBut(others: readonly Arrangement[]): NamedOption[] {
  return arrangements.filter((each) => !others.includes(each)).map((arrangement) => ({ name: null, arrangement }));
}

/** "Manila=offshore", or the arrangement alone, which then gives the name. */
function readOption(asked: TypedFlags, typed: string | boolean): NamedOption {
  if (typeof typed !== "string") return asked.refuse({ kind: "argumentMissing", argument: "--option" });
  const at = typed.lastIndexOf("=");
  const value = typed.slice(at + 1);
  const arrangement = vocabulary.arrangement(value);
  if (arrangement) return { name: at < 0 ? null : typed.slice(0, at), arrangement };
  return asked.refuse({ kind: "unknownChoice", argument: "--option", value, allowed: arrangements });
}
