import { checkResultColumn, checkResultsName } from "../workbook/layout/checks";
import { refusalOfNewer } from "../workbook/standing/refusal";
import { insertFormula, readAnswerPlace } from "./answerPlace";
import type { ComparisonResult, Gateway } from "./Gateway";
import { remember } from "./memory";
import { readCells, readSelection } from "./read/cellBlock";
import { hasComparison, locateSheets } from "./read/locateSheets";
import { readState } from "./read/readState";
import { missingSets } from "./ready";
import { onRibbon } from "./ribbon";
import { refuse, runInExcel, runWhenIdle } from "./runInExcel";
import { runSimulation } from "./runSimulation";
import { stopHearing } from "./stopHearing";

const loadComparisonGateway = () => import(/* webpackChunkName: "comparison" */ "./comparisonGateway");
const withComparison = async () => (await loadComparisonGateway()).comparisonGateway;

export const excelGateway: Gateway = {
  createComparison: async (...asked) => (await withComparison()).createComparison(...asked),
  readComparison: () => runWhenIdle(readComparison, "readComparison"),
  watchComparison: async (...asked) => (await withComparison()).watchComparison(...asked),
  readState: () => runWhenIdle(readState, "readState"),
  updateComparison: async (...asked) => (await withComparison()).updateComparison(...asked),
  keepAsItIs: () => runInExcel(keepAsItIs, "keepAsItIs"),
  handOff: async (facts) => (await withComparison()).handOff(facts),
  restore: async (on) => (await withComparison()).restore(on),
  repair: async () => (await withComparison()).repair(),
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
  readFactors: async () => (await withComparison()).readFactors(),
  writeFactors: async (changes) => (await withComparison()).writeFactors(changes),
  readSelection: () => runInExcel(readSelection, "readSelection"),
  readCells: (reference) => runInExcel((context) => readCells(context, reference), "readCells"),
  readAnswerPlace: (rows, columns) =>
    runWhenIdle((context) => readAnswerPlace(context, rows, columns), "readAnswerPlace"),
  insertFormula: (place, formula) => runInExcel((context) => insertFormula(context, place, formula), "insertFormula"),
  watchSelection,
  showFigure: async (...asked) => (await withComparison()).showFigure(...asked),
  showInput: async (place) => (await withComparison()).showInput(place),
  showMissing: async (figure) => (await withComparison()).showMissing(figure),
  chooseScenario: async (scenario) => (await withComparison()).chooseScenario(scenario),
  explainCost: async (option) => (await withComparison()).explainCost(option),
  readSimulated: async () => (await withComparison()).readSimulated(),
  typeInputs: async (changes) => (await withComparison()).typeInputs(changes),
  displayLanguage: () => Office.context.displayLanguage,
  // Rarely asked for, so they come when they are.
  checkExcel: async (sheetTitle, onCheck) => (await import("./check/checkExcel")).checkExcel(sheetTitle, onCheck),
  readDiagnostics: async () =>
    runWhenIdle((await import("./check/readDiagnostics")).readDiagnostics, "readDiagnostics"),
};

async function keepAsItIs(context: Excel.RequestContext): Promise<void> {
  const { memory, before } = await locateSheets(context);
  refuse(refusalOfNewer(memory));
  remember(context, { isKeptAsItIs: true }, before.settings);
  await context.sync();
}

/** What it takes to read a comparison is loaded only where there is one. */
async function readComparison(context: Excel.RequestContext): Promise<ComparisonResult | null> {
  const located = await locateSheets(context);
  return hasComparison(located) ? (await loadComparisonGateway()).readLocated(context, located) : null;
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
