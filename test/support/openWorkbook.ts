import path from "node:path";
import { AddinFunctions, type FunctionsMetadata, openOffice, startHeadless } from "excel-preview/headless";
import { cellFunctions } from "../../src/functions/entry/cellFunctions";
import { counted } from "../../src/functions/runtime/counted";
import { bookCells } from "./bookCells";
import { bookSheets } from "./bookSheets";
import { installCustomFunctions } from "./customFunctions";
import { watchedBatches } from "./watchedBatches";

interface Settings {
  /** Whether formulas are calculated; a suite that reads none of their values is much faster without. */
  readonly calculates: boolean;
  /** Whether the add-in's functions are there from the start. */
  readonly withFunctions?: boolean;
}

/** A workbook on the real office.js, whose globals it sets. */
export async function openWorkbook({ calculates, withFunctions = false }: Settings) {
  installCustomFunctions();
  const preview = startHeadless({ calculates });
  const batches = watchedBatches(preview.host);
  const office = await openOffice(preview.host);
  const { Excel, Office, OfficeExtension } = office.window as unknown as typeof globalThis;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const { grid } = preview;
  const implementations = Object.fromEntries([...cellFunctions].map(([id, cell]) => [id, counted(id, cell)]));
  const functions = new AddinFunctions(grid, (id) => implementations[id]);
  const install = (unknown: readonly string[] = []) => register(functions, unknown);
  if (withFunctions) await install();
  return {
    ...preview,
    ...bookCells(grid, functions),
    ...bookSheets(grid, functions),
    /** How many batches were sent, how large they were, and which of them is to fail. */
    batches,
    /** Brings the functions in, as installing the add-in does; those apart that an older list of them does not hold. */
    install,
    /** How functions are called. */
    callHabits: functions.habits,
    settled: () => functions.settled(),
    close: () => {
      office.close();
      preview.close();
    },
  };
}

async function register(functions: AddinFunctions, unknown: readonly string[]): Promise<void> {
  const { readFunctions } = jest.requireActual<{
    readFunctions: (folder: string) => Promise<FunctionsMetadata>;
  }>("../../src/functions/entry/metadata.js");
  const list = await readFunctions(path.resolve(__dirname, "../../src/functions"));
  functions.register({ ...list, functions: list.functions.filter(({ id }) => !unknown.includes(id)) });
}
