import type { Gateway } from "./Gateway";
import { missingSets } from "./ready";
import { onRibbon } from "./ribbon";
import { runInExcel, runWhenIdle } from "./runInExcel";

const loadWorkbookGateway = () => import(/* webpackChunkName: "workbook" */ "./workbookGateway");
const withWorkbook = async () => (await loadWorkbookGateway()).workbookGateway;
const withComparison = async () => (await loadWorkbookGateway()).loadComparisonGateway();

export const excelGateway: Gateway = {
  createComparison: async (...asked) => (await withComparison()).createComparison(...asked),
  openTemplate: async () => (await withWorkbook()).openTemplate(),
  readComparison: async () => (await withWorkbook()).readComparison(),
  watchComparison: async (...asked) => (await withComparison()).watchComparison(...asked),
  readState: async () => (await withWorkbook()).readState(),
  updateComparison: async (...asked) => (await withComparison()).updateComparison(...asked),
  keepAsItIs: async () => (await withWorkbook()).keepAsItIs(),
  keepActuals: async (actuals) => (await withWorkbook()).keepActuals(actuals),
  handOff: async (facts) => (await withComparison()).handOff(facts),
  restore: async (on) => (await withComparison()).restore(on),
  repair: async () => (await withComparison()).repair(),
  onRibbon,
  showSheet: (title) =>
    runInExcel(async (context) => {
      context.workbook.worksheets.getItem(title).activate();
      await context.sync();
    }, "showSheet"),
  runSimulation: async () => (await withWorkbook()).runSimulation(),
  showCheck: async (check) => (await withWorkbook()).showCheck(check),
  missingSets,
  readInputs: async () => (await withComparison()).readInputs(),
  readCentre: async () => (await withComparison()).readCentre(),
  readSettings: async () => (await withComparison()).readSettings(),
  writeSetting: async (...asked) => (await withComparison()).writeSetting(...asked),
  readFactors: async () => (await withComparison()).readFactors(),
  writeFactors: async (changes) => (await withComparison()).writeFactors(changes),
  readSelection: async () => (await withWorkbook()).readSelection(),
  readCells: async (reference) => (await withWorkbook()).readCells(reference),
  readAnswerPlace: async (...asked) => (await withWorkbook()).readAnswerPlace(...asked),
  insertFormula: async (...asked) => (await withWorkbook()).insertFormula(...asked),
  watchSelection: async (onMove) => (await withWorkbook()).watchSelection(onMove),
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
