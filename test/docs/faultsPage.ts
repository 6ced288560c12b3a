import type { GatewayFault } from "../../src/excel/Gateway";
import { messages } from "../../src/locale/messages";
import { markdownPage, markdownTable } from "../support/markdownPage";

/** In what state a command may find Excel. */
export const states = {
  editing: "a cell is being edited",
  inactive: "another workbook is in front",
  denied: "Excel denies access",
  general: "Excel fails for reasons of its own",
  guarded: "a sheet of the comparison is protected",
  handedOff: "the formulas are frozen",
} as const;

export type State = keyof typeof states;
export type Outcome = GatewayFault["kind"] | "done" | "waits";

const reading = { editing: "waits", inactive: "otherWorkbookInFront", denied: "protectedWorkbook" } as const;
const asking = { ...reading, editing: "editingCell" } as const;
const failing = { general: "excelError" } as const;
const anywhere = { guarded: "done", handedOff: "done" } as const;

/** What comes of each command of the pane in each state, whatever the language: what is done, or which fault is told. */
export const outcomes: Readonly<Record<string, Readonly<Record<State, Outcome>>>> = {
  readComparison: { ...reading, ...failing, ...anywhere },
  readState: { ...reading, ...failing, ...anywhere },
  readDiagnostics: { ...reading, ...failing, ...anywhere },
  createComparison: { ...asking, ...failing, guarded: "protectedSheets", handedOff: "handedOff" },
  updateComparison: { ...asking, ...failing, guarded: "protectedSheets", handedOff: "handedOff" },
  keepAsItIs: { ...asking, ...failing, ...anywhere },
  keepActuals: { ...asking, ...failing, ...anywhere },
  handOff: { ...asking, ...failing, guarded: "protectedSheets", handedOff: "handedOff" },
  restore: { ...asking, ...failing, guarded: "notHandedOff", handedOff: "done" },
  repair: { ...asking, ...failing, guarded: "protectedSheets", handedOff: "done" },
  showSheet: { ...asking, ...failing, ...anywhere },
  showCheck: { ...asking, ...failing, ...anywhere },
  runSimulation: { ...asking, ...failing, guarded: "protectedSheets", handedOff: "done" },
  checkExcel: { ...asking, ...failing, ...anywhere },
  readInputs: { ...reading, ...failing, ...anywhere },
  readCentre: { ...reading, ...failing, ...anywhere },
  readSettings: { ...reading, ...failing, ...anywhere },
  writeSetting: { ...asking, ...failing, guarded: "protectedSheets", handedOff: "done" },
  readFactors: { ...reading, ...failing, ...anywhere },
  writeFactors: { ...asking, ...failing, guarded: "protectedSheets", handedOff: "done" },
  readSelection: { ...asking, ...failing, ...anywhere },
  readCells: { ...asking, ...failing, ...anywhere },
  readAnswerPlace: { ...reading, ...failing, ...anywhere },
  insertFormula: { ...asking, ...failing, guarded: "protectedSheets", handedOff: "done" },
  showFigure: { ...asking, ...failing, ...anywhere },
  showInput: { ...asking, ...failing, ...anywhere },
  showMissing: { ...asking, ...failing, ...anywhere },
  chooseScenario: { ...asking, ...failing, guarded: "protectedSheets", handedOff: "done" },
  explainCost: { ...asking, ...failing, ...anywhere },
  readSimulated: { ...reading, ...failing, ...anywhere },
  typeInputs: { ...asking, ...failing, guarded: "protectedSheets", handedOff: "done" },
};

const introduction =
  "What comes of each command of the pane in each state of Excel, as its sentence begins in English. Whatever is not done leaves the workbook as it was. A test tries every refusal of this page in the preview; `npm run docs` writes it.";

/** The text of docs/faults.md. */
export function faultsPage(): Promise<string> {
  const { faults } = messages.en.pane;
  const said = (outcome: Outcome) =>
    outcome === "done" ? "done" : outcome === "waits" ? "waits until the edit ends" : faults[outcome].title;
  const rows = Object.entries(outcomes).map(([command, each]) => [
    `\`${command}\``,
    ...(Object.keys(states) as State[]).map((state) => said(each[state])),
  ]);
  return markdownPage([
    "# Commands and faults",
    introduction,
    markdownTable(["command", ...Object.values(states)], rows),
  ]);
}
