import { type Language, languages, regionalTag } from "../../locale/language";

/** A cell function as the build describes it to Excel. */
export interface DescribedFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly DescribedParameter[];
  /** Whether its answer may take long: Excel can cancel it. */
  readonly isLong: boolean;
}

export interface DescribedParameter {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
  readonly takesRange: boolean;
  /** The values it may have, with what each means; none where it may have any. */
  readonly choices: readonly { readonly value: string; readonly meaning: string }[];
}

/** All functions in each language, in one order. */
export type FunctionBook = Readonly<Record<Language, readonly DescribedFunction[]>>;

/** What the build writes for Excel, as far as the pane reads it. */
export interface FunctionMetadataFile {
  readonly functions: readonly {
    readonly name: string;
    readonly description: string;
    readonly options?: { readonly cancelable?: boolean };
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly dimensionality?: string;
      readonly customEnumId?: string;
    }[];
  }[];
  readonly enums?: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue?: string; readonly tooltip: string }[];
  }[];
}

export function describedFunctions({ functions, enums = [] }: FunctionMetadataFile): DescribedFunction[] {
  const choicesOf = new Map(
    enums.map(({ id, values }) => [
      id,
      values.map(({ stringValue = "", tooltip }) => ({ value: stringValue, meaning: tooltip })),
    ]),
  );
  return functions.map(({ name, description, options, parameters }) => ({
    name,
    description,
    isLong: options?.cancelable === true,
    parameters: parameters.map(
      ({ name: argument, description: help, optional, dimensionality, customEnumId = "" }) => ({
        name: argument,
        description: help,
        isOptional: optional === true,
        takesRange: dimensionality === "matrix",
        choices: choicesOf.get(customEnumId) ?? [],
      }),
    ),
  }));
}

let fetched: Promise<FunctionBook> | undefined;

/** Reads the files that Excel reads too, once for as long as the pane is open. */
export function fetchFunctionBook(): Promise<FunctionBook> {
  fetched ??= fetchAll().catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

async function fetchAll(): Promise<FunctionBook> {
  const read = await Promise.all(languages.map(async (each) => [each, await fetchFunctions(each)] as const));
  return Object.fromEntries(read) as FunctionBook;
}

async function fetchFunctions(language: Language): Promise<readonly DescribedFunction[]> {
  const answer = await fetch(language === "en" ? "functions.json" : `functions.${regionalTag[language]}.json`);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return describedFunctions((await answer.json()) as FunctionMetadataFile);
}
