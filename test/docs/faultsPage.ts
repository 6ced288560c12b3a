import type { GatewayFault } from "../../src/excel/Gateway";
import { faultTexts } from "../../src/locale/faultTexts";
import { markdownPage, markdownTable } from "../support/markdownPage";

/** In what state a command may find Excel. */
const states = {
  editing: "a cell is being edited",
  inactive: "another workbook is in front",
  denied: "Excel denies access",
  general: "Excel fails for reasons of its own",
  guarded: "a sheet of the comparison is protected",
  handedOff: "the formulas are frozen",
  left: "another workbook comes to the front half-way",
  deleted: "sheets are deleted half-way",
  joined: "another person types half-way",
  byNumber: "cells are called by numbers (R1C1)",
  older: "Excel lacks ExcelApi 1.12",
} as const;

export type State = keyof typeof states;
export type Outcome = GatewayFault["kind"] | "done" | "waits";

const reading = { editing: "waits", inactive: "otherWorkbookInFront", denied: "protectedWorkbook" } as const;
const asking = { ...reading, editing: "editingCell" } as const;
const failing = { general: "excelError" } as const;
/** Where nothing stands in the way of what is read, and of what is written in a few cells. */
const anywhere = {
  guarded: "done",
  handedOff: "done",
  left: "done",
  deleted: "done",
  joined: "done",
  byNumber: "done",
  older: "done",
} as const;
/** What writes sheets whole, and what is not written where Excel lacks something. */
const writing = {
  ...anywhere,
  guarded: "protectedSheets",
  handedOff: "handedOff",
  left: "otherWorkbookInFront",
  deleted: "partGone",
  joined: "coauthorTypes",
  byNumber: "cellsByNumber",
  older: "lacking",
} as const;
/** Where no formulas are frozen. */
const asNotHandedOff = {
  guarded: "notHandedOff",
  left: "notHandedOff",
  deleted: "notHandedOff",
  joined: "notHandedOff",
  byNumber: "notHandedOff",
  older: "notHandedOff",
} as const;
const typing = { ...anywhere, guarded: "protectedSheets" } as const;
const showing = { ...anywhere, left: "otherWorkbookInFront" } as const;

/** What comes of each command of the pane in each state, whatever the language: what is done, or which fault is told. */
export const outcomes: Readonly<Record<string, Readonly<Record<State, Outcome>>>> = {
  readComparison: { ...reading, ...failing, ...anywhere, deleted: "partGone" },
  readState: { ...reading, ...failing, ...anywhere },
  readDiagnostics: { ...reading, ...failing, ...anywhere },
  createComparison: { ...asking, ...failing, ...writing },
  updateComparison: { ...asking, ...failing, ...writing },
  keepAsItIs: { ...asking, ...failing, ...anywhere },
  keepActuals: { ...asking, ...failing, ...anywhere },
  handOff: { ...asking, ...failing, ...writing, deleted: "done", joined: "done", byNumber: "done" },
  restore: { ...asking, ...failing, ...asNotHandedOff, handedOff: "done" },
  repair: { ...asking, ...failing, ...typing, deleted: "partGone", older: "lacking" },
  showSheet: { ...asking, ...failing, ...anywhere },
  showCheck: { ...asking, ...failing, ...anywhere },
  runSimulation: { ...asking, ...failing, ...typing },
  checkExcel: { ...asking, ...failing, ...showing },
  readInputs: { ...reading, ...failing, ...anywhere },
  readCentre: { ...reading, ...failing, ...anywhere },
  readSettings: { ...reading, ...failing, ...anywhere },
  writeSetting: { ...asking, ...failing, ...typing },
  readFactors: { ...reading, ...failing, ...anywhere },
  writeFactors: { ...asking, ...failing, ...typing, older: "lacking" },
  readSelection: { ...asking, ...failing, ...anywhere },
  readCells: { ...asking, ...failing, ...anywhere },
  readAnswerPlace: { ...reading, ...failing, ...anywhere, older: "lacking" },
  insertFormula: { ...asking, ...failing, ...typing, deleted: "partGone", older: "lacking" },
  showFigure: { ...asking, ...failing, ...showing },
  showInput: { ...asking, ...failing, ...showing },
  showMissing: { ...asking, ...failing, ...showing },
  chooseScenario: { ...asking, ...failing, ...typing },
  explainCost: { ...asking, ...failing, ...anywhere },
  readSimulated: { ...reading, ...failing, ...anywhere },
  typeInputs: { ...asking, ...failing, ...typing, older: "lacking" },
};

const introduction =
  "What comes of each command of the pane in each state of Excel, as its sentence begins in English. Whatever is not done leaves the workbook as it was. A test tries every refusal of this page in the preview; `npm run docs` writes it.\n\nThat cells are called by numbers Excel tells by the names of a workbook alone, and on Windows alone: a comparison is read all the same, and nothing is written over names that stand so. What another person changes is told once it has arrived; of what is still under way nothing is known, and Excel merges it as it merges what two people type.\n\n`handOff` is tried as the user asks for it despite checks that do not hold: nothing is calculated where it is tried. `restore` is tried with frozen formulas only in the state that says so; in the others there is nothing to restore. A test of its own lets a hand-off and a restoration fail at each of their steps, with another workbook in front and with a sheet deleted: they leave the workbook as it was, or the pane names the sheets that may be unfinished; a restoration whose list is gone already is finished.";

/** The text of docs/faults.md. */
export function faultsPage(): Promise<string> {
  const faults = faultTexts.en;
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
