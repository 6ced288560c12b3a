import { comparisonWorkbook } from "../workbook/comparisonWorkbook";
import type { ComparisonRequest } from "../workbook/request";
import { type SheetId, sheetIds } from "../workbook/sheetId";
import { nothingTyped } from "../workbook/typedInputs";
import { type ComparisonResult, type Gateway, GatewayError } from "./comparison";
import { type Located, locateSheets, rememberRequest } from "./locateSheets";
import { readResult } from "./readResult";
import { readTyped } from "./readTyped";
import { runInExcel } from "./runInExcel";
import { titlesFor } from "./titlesFor";
import { writePlan } from "./writePlan";

/** How long Excel must have been quiet before the figures are read again, in milliseconds. */
const quietTime = 250;

export const excelGateway: Gateway = {
  createComparison: (request) => runInExcel((context) => createComparison(context, request)),
  readComparison: () => runInExcel(readComparison),
  watchComparison,
  showSheet: (title) =>
    runInExcel(async (context) => {
      context.workbook.worksheets.getItem(title).activate();
      await context.sync();
    }),
  displayLanguage: () => Office.context.displayLanguage,
};

/** Three syncs for a new comparison, four when there is one to keep the inputs of; then one to read the figures. */
async function createComparison(context: Excel.RequestContext, request: ComparisonRequest): Promise<ComparisonResult> {
  const located = await locateSheets(context);
  const state = await readState(context, located);
  const titles = titlesFor(request.language, located);
  const plan = comparisonWorkbook(request, titles, state?.typed ?? nothingTyped);
  const existing = new Set(sheetIds.filter((id) => located.titles[id] !== undefined));
  const added = sheetIds.filter((id) => !existing.has(id)).map((id) => titles[id]);

  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  try {
    for (const id of existing) renameSheet(context, located.titles[id] ?? "", titles[id]);
    writePlan(context, plan, existing);
    rememberRequest(context, request);
    context.workbook.worksheets.getItem(titles.comparison).activate();
    await context.sync();
  } catch (error) {
    await removeSheets(context, added);
    throw error;
  }
  return readResult(context, request, titles);
}

function renameSheet({ workbook }: Excel.RequestContext, from: string, to: string): void {
  if (from !== to) workbook.worksheets.getItem(from).name = to;
}

/** Takes away what a failed attempt has added. */
async function removeSheets(context: Excel.RequestContext, titles: readonly string[]): Promise<void> {
  const sheets = titles.map((title) => context.workbook.worksheets.getItemOrNullObject(title).load({ name: true }));
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

async function readComparison(context: Excel.RequestContext): Promise<ComparisonResult | null> {
  const located = await locateSheets(context);
  const { titles } = located;
  const state = await readState(context, located);
  return state !== null && hasAllSheets(titles) ? readResult(context, state.request, titles) : null;
}

/** What the sheets hold now, or null when there are none with inputs. */
async function readState(context: Excel.RequestContext, { request, titles }: Located) {
  const { inputs, factors } = titles;
  if (request === null || inputs === undefined || factors === undefined) return null;
  const read = readTyped(context, { ...titles, inputs, factors }, request);
  await context.sync();
  return read();
}

function hasAllSheets(titles: Located["titles"]): titles is Record<SheetId, string> {
  return sheetIds.every((id) => titles[id] !== undefined);
}

async function watchComparison(
  onResult: (result: ComparisonResult | null) => void,
  onFault: (fault: GatewayError["fault"]) => void,
): Promise<() => void> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const report = async () => {
    try {
      onResult(await runInExcel(readComparison));
    } catch (error) {
      onFault(error instanceof GatewayError ? error.fault : { kind: "excelError", code: "", message: String(error) });
    }
  };
  const handler = await runInExcel(async (context) => {
    const added = context.workbook.worksheets.onCalculated.add(async () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void report(), quietTime);
    });
    await context.sync();
    return added;
  });
  return () => {
    clearTimeout(waiting);
    void Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
