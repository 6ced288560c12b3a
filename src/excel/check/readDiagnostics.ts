import { type FunctionCalls, functionCallsKey } from "../../model/functionCalls";
import type { Diagnostics } from "../Gateway";
import { locateSheets } from "../read/locateSheets";
import { lastCalls } from "../runInExcel";
import { readHostFacts } from "./readHostFacts";

/** This Excel, how many sheets there are, and what was asked of Excel and of the functions. Two syncs. */
export async function readDiagnostics(context: Excel.RequestContext): Promise<Diagnostics> {
  const host = await readHostFacts(context);
  const { titles, allTitles } = await locateSheets(context);
  const ours = Object.keys(titles).length;
  return {
    host,
    sheets: { ours, others: allTitles.length - ours },
    functions: (globalThis as { [functionCallsKey]?: FunctionCalls })[functionCallsKey] ?? null,
    calls: lastCalls(),
  };
}
