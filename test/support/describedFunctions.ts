import path from "node:path";
import type { Metadata } from "../../src/help/functionMetadata";
import { functionHelp as danish } from "../../src/locale/da/functionHelp";
import { functionHelp as filipino } from "../../src/locale/fil/functionHelp";
import type { FunctionHelp } from "../../src/locale/functionHelp";
import type { Language } from "../../src/locale/language";

const { readFunctions, translate } = jest.requireActual<{
  readFunctions(folder: string): Promise<Metadata>;
  translate(english: Metadata, help: FunctionHelp): Metadata;
}>("../../src/functions/entry/metadata.js");

/** What Excel is told of the cell functions, in every language. */
export async function describedFunctions(): Promise<Record<Language, Metadata>> {
  const english = await readFunctions(path.resolve(__dirname, "../../src/functions"));
  return { en: english, da: translate(english, danish), fil: translate(english, filipino) };
}
