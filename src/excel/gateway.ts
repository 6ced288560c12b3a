import { comparisonWorkbook } from "../workbook/comparisonWorkbook";
import type { ComparisonRequest } from "../workbook/request";
import { chartPrefix } from "../workbook/plan";
import { type SheetId, sheetIds } from "../workbook/sheetId";
import { nothingTyped } from "../workbook/typedInputs";
import { type ComparisonResult, type Gateway, GatewayError } from "./comparison";
import { type Located, locateSheets, rememberRequest } from "./locateSheets";
import { readResult } from "./readResult";
import { followRenames } from "./followRenames";
import { type SheetState, readTyped } from "./readTyped";
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

/** Three syncs for a new comparison, the last to read its figures; one more to keep inputs, and one to rename sheets. */
async function createComparison(context: Excel.RequestContext, request: ComparisonRequest): Promise<ComparisonResult> {
  const located = await locateSheets(context);
  const charts = chartsOn(context, Object.values(located.titles));
  const read = await readSheets(context, located);
  if (read === null && charts.length > 0) await context.sync();
  const typed = read?.((onSheet) => followRenames(onSheet, request)).typed ?? nothingTyped;
  const titles = await renameSheets(context, located, titlesFor(request.language, located));
  const plan = comparisonWorkbook(request, titles, typed);
  const existing = new Set(sheetIds.filter((id) => located.titles[id] !== undefined));
  const added = sheetIds.filter((id) => !existing.has(id)).map((id) => titles[id]);

  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  try {
    deleteOurs(charts);
    writePlan(context, plan, { sheets: existing, definedNames: located.definedNames });
    rememberRequest(context, request);
    context.workbook.worksheets.getItem(titles.comparison).activate();
    await context.sync();
  } catch (error) {
    await takeBack(
      context,
      added,
      plan.names.map(({ name }) => name).filter((name) => !located.definedNames.has(name.toLowerCase())),
    );
    if (read && added.length === 0) await putBack(context, read(), titles, located);
    throw error;
  }
  return readResult(context, request, titles);
}

/** The charts on our sheets, the user's own among them; their names are there after the next sync. */
function chartsOn({ workbook }: Excel.RequestContext, titles: readonly string[]): Excel.ChartCollection[] {
  return titles.map((title) => workbook.worksheets.getItem(title).charts.load({ name: true }));
}

function deleteOurs(charts: readonly Excel.ChartCollection[]): void {
  for (const { items } of charts) for (const chart of items) if (chart.name.startsWith(chartPrefix)) chart.delete();
}

/** Writes the comparison that stood there before, with all that was typed, over what a failed attempt has left of it. */
async function putBack(
  context: Excel.RequestContext,
  before: SheetState,
  titles: Record<SheetId, string>,
  { definedNames }: Located,
): Promise<void> {
  const charts = chartsOn(context, Object.values(titles));
  await context.sync();
  deleteOurs(charts);
  const plan = comparisonWorkbook(before.request, titles, before.typed);
  writePlan(context, plan, { sheets: new Set(sheetIds), definedNames });
  await context.sync();
}

/** Gives our sheets their titles in a new language; where Excel refuses, they keep the ones they have. */
async function renameSheets(
  context: Excel.RequestContext,
  { titles: present }: Located,
  wanted: Record<SheetId, string>,
): Promise<Record<SheetId, string>> {
  const renamed = sheetIds.filter((id) => present[id] !== undefined && present[id] !== wanted[id]);
  if (renamed.length === 0) return wanted;
  for (const id of renamed) context.workbook.worksheets.getItem(present[id] ?? "").name = wanted[id];
  try {
    await context.sync();
    return wanted;
  } catch {
    return { ...wanted, ...(await locateSheets(context)).titles };
  }
}

/** Takes away the sheets and names that a failed attempt has added, as far as it came. */
async function takeBack(
  context: Excel.RequestContext,
  titles: readonly string[],
  names: readonly string[],
): Promise<void> {
  const { worksheets, names: defined } = context.workbook;
  const added = [
    ...names.map((name) => defined.getItemOrNullObject(name).load({ name: true })),
    ...titles.map((title) => worksheets.getItemOrNullObject(title).load({ name: true })),
  ];
  await context.sync();
  for (const each of added) if (!each.isNullObject) each.delete();
  await context.sync();
}

async function readComparison(context: Excel.RequestContext): Promise<ComparisonResult | null> {
  const located = await locateSheets(context);
  const { titles } = located;
  const read = await readSheets(context, located);
  return read !== null && hasAllSheets(titles) ? readResult(context, read().request, titles) : null;
}

/** Reads what the sheets hold now, or null when there are none with inputs. */
async function readSheets(context: Excel.RequestContext, { request, titles }: Located) {
  const { inputs, factors } = titles;
  if (request === null || inputs === undefined || factors === undefined) return null;
  const read = readTyped(context, { ...titles, inputs, factors }, request);
  await context.sync();
  return read;
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
