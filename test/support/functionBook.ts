import path from "node:path";
import {
  type FunctionBook,
  type FunctionMetadataFile,
  describedFunctions,
} from "../../src/taskpane/functions/functionBook";
import type { FunctionHelp } from "../../src/locale/functionHelp";
import { functionHelp as danish } from "../../src/locale/da/functionHelp";
import { functionHelp as filipino } from "../../src/locale/fil/functionHelp";

/** What the build writes about the functions, in each language. */
export async function builtFunctionBook(): Promise<FunctionBook> {
  const { readFunctions, translate } = jest.requireActual<{
    readFunctions: (folder: string) => Promise<FunctionMetadataFile>;
    translate: (english: FunctionMetadataFile, help: FunctionHelp) => FunctionMetadataFile;
  }>("../../src/functions/entry/metadata.js");
  const english = await readFunctions(path.resolve(__dirname, "../../src/functions"));
  return {
    en: describedFunctions(english),
    da: describedFunctions(translate(english, danish)),
    fil: describedFunctions(translate(english, filipino)),
  };
}
