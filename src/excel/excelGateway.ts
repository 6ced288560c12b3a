import { type SheetId, sheetIds } from "../workbook/plan/sheetId";
import { checkResultColumn, checkResultsName } from "../workbook/layout/checks";
import type { ComparisonRequest } from "../workbook/request/request";
import type { Located } from "../workbook/standing/located";
import type { StandingComparison } from "../workbook/standing/readStanding";
import { readTyped } from "../workbook/standing/readTyped";
import { refusalOfNewer } from "../workbook/standing/refusal";
import { insertFormula, readAnswerPlace } from "./answerPlace";
import { type ComparisonResult, type Gateway, GatewayError } from "./Gateway";
import { readFactors, writeFactors } from "./factors";
import { handOff } from "./handOff/handOff";
import { repair } from "./handOff/repair";
import { restore } from "./handOff/restore";
import { remember } from "./memory";
import { readCells, readSelection } from "./read/cellBlock";
import { loadStanding } from "./read/loadStanding";
import { locateSheets } from "./read/locateSheets";
import { repeatedReading } from "./read/repeatedReading";
import { readResult } from "./read/readResult";
import { runSimulation } from "./runSimulation";
import { readState } from "./read/readState";
import { missingSets } from "./ready";
import { onRibbon } from "./ribbon";
import { refuse, runAsOneStep, runInExcel, runWhenIdle } from "./runInExcel";
import { writeComparison } from "./write/writeComparison";

/** How long Excel must have been quiet before the figures are read again, in milliseconds. */
const quietTime = 250;

export const excelGateway: Gateway = {
  createComparison: (request, answers) =>
    runAsOneStep((context) => writeComparison(context, () => request, answers), "createComparison"),
  readComparison: () => runWhenIdle(readComparison, "readComparison"),
  watchComparison,
  readState: () => runWhenIdle(readState, "readState"),
  updateComparison: (on, answers) =>
    runAsOneStep(
      (context) => writeComparison(context, (standing) => requestOnSheets(standing, on), answers),
      "updateComparison",
    ),
  keepAsItIs: () => runInExcel(keepAsItIs, "keepAsItIs"),
  handOff: (facts) => runAsOneStep((context) => handOff(context, facts), "handOff"),
  restore: (on) => runInExcel((context) => restore(context, on), "restore"),
  repair: () => runAsOneStep(repair, "repair"),
  onRibbon,
  showSheet: (title) =>
    runInExcel(async (context) => {
      context.workbook.worksheets.getItem(title).activate();
      await context.sync();
    }, "showSheet"),
  runSimulation: () => runInExcel(runSimulation, "runSimulation"),
  showCheck: ({ index }) =>
    runInExcel(async (context) => {
      const checks = context.workbook.names.getItem(checkResultsName).getRange();
      checks.worksheet.activate();
      checks.getCell(index, checkResultColumn).select();
      await context.sync();
    }, "showCheck"),
  missingSets,
  readFactors: () => runWhenIdle(readFactors),
  writeFactors: (changes) => runInExcel((context) => writeFactors(context, changes)),
  readSelection: () => runInExcel(readSelection),
  readCells: (reference) => runInExcel((context) => readCells(context, reference)),
  readAnswerPlace: (rows, columns) => runWhenIdle((context) => readAnswerPlace(context, rows, columns)),
  insertFormula: (place, formula) => runInExcel((context) => insertFormula(context, place, formula)),
  watchSelection,
  displayLanguage: () => Office.context.displayLanguage,
  // Rarely asked for, so they come when they are.
  checkExcel: async (sheetTitle, onCheck) => (await import("./check/checkExcel")).checkExcel(sheetTitle, onCheck),
  readDiagnostics: async () =>
    runWhenIdle((await import("./check/readDiagnostics")).readDiagnostics, "readDiagnostics"),
};

/** What is asked for when this version writes the comparison again from what stands on its sheets. */
function requestOnSheets(standing: StandingComparison | null, on: string): ComparisonRequest {
  if (!standing?.places.inputs) throw new GatewayError({ kind: "inputsGone" });
  return { ...readTyped(standing.places, standing.request).request, createdOn: on };
}

async function keepAsItIs(context: Excel.RequestContext): Promise<void> {
  const { memory, before } = await locateSheets(context);
  refuse(refusalOfNewer(memory));
  remember(context, { isKeptAsItIs: true }, before.settings);
  await context.sync();
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
  shown: ComparisonResult,
  onResult: (result: ComparisonResult | null) => void,
  onFault: (fault: GatewayError["fault"]) => void,
): Promise<() => void> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const reading = repeatedReading(shown, readComparison);
  const report = async () => {
    try {
      const result = await runWhenIdle((context) => reading.again(context), "readAgain");
      if (!isStopped) onResult(result);
    } catch (error) {
      if (!isStopped)
        onFault(error instanceof GatewayError ? error.fault : { kind: "excelError", code: "", message: String(error) });
    }
  };
  const readSoon = () => {
    clearTimeout(waiting);
    if (!isStopped) waiting = setTimeout(() => void report(), quietTime);
  };
  const handler = await runWhenIdle(async (context) => {
    const added = context.workbook.worksheets.onCalculated.add(() => {
      readSoon();
      return Promise.resolve();
    });
    // What was calculated since the comparison was last read, nobody has heard of.
    const figures = reading.begin(context);
    await context.sync();
    const result = figures();
    if (result && JSON.stringify(result) !== JSON.stringify(shown)) onResult(result);
    return added;
  }, "watchComparison");
  return () => {
    isStopped = true;
    clearTimeout(waiting);
    stopHearing(handler);
  };
}

async function watchSelection(onMove: () => void): Promise<() => void> {
  const handler = await runWhenIdle(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(() => {
      onMove();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () => stopHearing(handler);
}

/** In vain while the user edits a cell: then the handler stays, and whoever added it no longer listens. */
function stopHearing<Heard>(handler: OfficeExtension.EventHandlerResult<Heard>): void {
  void Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  }).catch(() => undefined);
}
