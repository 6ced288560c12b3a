import { type SheetId, sheetIds } from "../workbook/plan/sheetId";
import { type ComparisonResult, type Gateway, GatewayError, type TemplateUse } from "./Gateway";
import { handOff } from "./handOff/handOff";
import { type Located, locateSheets } from "./locateSheets";
import { readResult } from "./read/readResult";
import { readTyped } from "./read/readTyped";
import { rememberKept } from "./rememberMadeBy";
import { repair } from "./handOff/repair";
import { restore } from "./handOff/restore";
import { onRibbon } from "./ribbon";
import { runInExcel } from "./runInExcel";
import { readState } from "./read/workbookState";
import { loadStanding, writeComparison } from "./write/writeComparison";

/** How long Excel must have been quiet before the figures are read again, in milliseconds. */
const quietTime = 250;

export const excelGateway: Gateway = {
  createComparison: (request, template) => runInExcel((context) => writeComparison(context, request, template)),
  readComparison: () => runInExcel(readComparison),
  watchComparison,
  readState: () => runInExcel(readState),
  updateComparison: (on, template) => runInExcel((context) => updateComparison(context, on, template)),
  keepAsItIs: () =>
    runInExcel(async (context) => {
      rememberKept(context);
      await context.sync();
    }),
  handOff: (facts) => runInExcel((context) => handOff(context, facts)),
  restore: (on) => runInExcel((context) => restore(context, on)),
  repair: () => runInExcel(repair),
  onRibbon,
  showSheet: (title) =>
    runInExcel(async (context) => {
      context.workbook.worksheets.getItem(title).activate();
      await context.sync();
    }),
  displayLanguage: () => Office.context.displayLanguage,
};

/** The comparison as this version writes it, from what stands on the sheets now. */
async function updateComparison(
  context: Excel.RequestContext,
  on: string,
  template: TemplateUse | undefined,
): Promise<ComparisonResult> {
  const located = await locateSheets(context);
  const standing = located.titles.inputs === undefined ? null : await loadStanding(context, located);
  if (standing === null) throw new GatewayError({ kind: "inputsGone" });
  const { request } = readTyped(standing.places, standing.request);
  return writeComparison(context, { ...request, createdOn: on }, template);
}

async function readComparison(context: Excel.RequestContext): Promise<ComparisonResult | null> {
  const located = await locateSheets(context);
  const { titles } = located;
  const standing = hasAllSheets(titles) ? await loadStanding(context, located) : null;
  if (standing === null || !hasAllSheets(titles)) return null;
  return readResult(context, readTyped(standing.places, standing.request).request, titles);
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
