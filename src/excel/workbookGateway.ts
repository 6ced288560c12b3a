import { checkResultColumn, checkResultsName } from "../workbook/layout/checks";
import type { News } from "../workbook/request/memory";
import { refusalOfNewer } from "../workbook/standing/refusal";
import { insertFormula, readAnswerPlace } from "./answerPlace";
import type { ComparisonResult, Gateway } from "./Gateway";
import { remember } from "./memory";
import { openTemplate } from "./openTemplate";
import { readCells, readSelection } from "./read/cellBlock";
import { hasComparison, locateSheets } from "./read/locateSheets";
import { readState } from "./read/readState";
import { explained, refuse, runInExcel, runWhenIdle } from "./runInExcel";
import { runSimulation } from "./runSimulation";
import { stopHearing } from "./stopHearing";

/** Comes once there is a comparison, or is to be one. */
export const loadComparisonGateway = async () =>
  (await import(/* webpackChunkName: "comparison" */ "./comparisonGateway")).comparisonGateway;

/** What is done with any workbook. The pane's first control does not wait for it. */
export const workbookGateway = {
  readComparison: () => runWhenIdle(readComparison, "readComparison"),
  openTemplate: () => explained(openTemplate, "openTemplate"),
  readState: () => runWhenIdle(readState, "readState"),
  keepAsItIs: () => runInExcel((context) => keep(context, { isKeptAsItIs: true }), "keepAsItIs"),
  keepActuals: (actuals) => runInExcel((context) => keep(context, { actuals }), "keepActuals"),
  runSimulation: () => runInExcel(runSimulation, "runSimulation"),
  showCheck: ({ index }) =>
    runInExcel(async (context) => {
      const checks = context.workbook.names.getItem(checkResultsName).getRange();
      checks.worksheet.activate();
      checks.getCell(index, checkResultColumn).select();
      await context.sync();
    }, "showCheck"),
  readSelection: () => runInExcel(readSelection, "readSelection"),
  readCells: (reference) => runInExcel((context) => readCells(context, reference), "readCells"),
  readAnswerPlace: (rows, columns) =>
    runWhenIdle((context) => readAnswerPlace(context, rows, columns), "readAnswerPlace"),
  insertFormula: (place, formula) => runInExcel((context) => insertFormula(context, place, formula), "insertFormula"),
  watchSelection,
} satisfies Partial<Gateway>;

async function keep(context: Excel.RequestContext, news: News): Promise<void> {
  const { memory, before } = await locateSheets(context);
  refuse(refusalOfNewer(memory));
  remember(context, news, before.settings);
  await context.sync();
}

/** What it takes to read a comparison is loaded only where there is one. */
async function readComparison(context: Excel.RequestContext): Promise<ComparisonResult | null> {
  const located = await locateSheets(context);
  if (!hasComparison(located)) return null;
  const { readLocated } = await import(/* webpackChunkName: "comparison" */ "./comparisonGateway");
  return readLocated(context, located);
}

async function watchSelection(onMove: () => void): Promise<() => void> {
  const handler = await runWhenIdle(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(() => {
      onMove();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  }, "watchSelection");
  return () => stopHearing(handler);
}
