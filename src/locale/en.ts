import { enChoices } from "./en/choices";
import { enDrivers } from "./en/drivers";
import { enFactors } from "./en/factors";
import { enFaults } from "./en/faults";
import { enFile } from "./en/file";
import { enLines } from "./en/lines";
import { enPane } from "./en/pane";
import { enSheets } from "./en/sheets";
import { enTerms } from "./en/terms";

/** The reference: the other languages take its type, so a missing text does not compile. */
export const en = { ...enTerms, pane: enPane, sheets: enSheets };
export const en = {
  factors: enFactors,
  drivers: enDrivers,
  units: enUnits,
  choices: enChoices,
  lines: enLines,
  faults: enFaults,
  file: enFile,
  pane: enPane,
  sheets: enSheets,
};

export type Messages = typeof en;
