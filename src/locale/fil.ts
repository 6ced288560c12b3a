import { filChoices } from "./fil/choices";
import { filDrivers } from "./fil/drivers";
import { filFactors } from "./fil/factors";
import { filFaults } from "./fil/faults";
import { filFile } from "./fil/file";
import { filLines } from "./fil/lines";
import { filPane } from "./fil/pane";
import { filSheets } from "./fil/sheets";
import { filTerms } from "./fil/terms";
import type { Messages } from "./en";

export const fil: Messages = { ...filTerms, pane: filPane, sheets: filSheets };
export const fil: Messages = {
  factors: filFactors,
  drivers: filDrivers,
  units: filUnits,
  choices: filChoices,
  lines: filLines,
  faults: filFaults,
  file: filFile,
  pane: filPane,
  sheets: filSheets,
};
