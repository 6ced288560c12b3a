import { daChoices } from "./da/choices";
import { daDrivers } from "./da/drivers";
import { daFactors } from "./da/factors";
import { daFaults } from "./da/faults";
import { daFile } from "./da/file";
import { daLines } from "./da/lines";
import { daPane } from "./da/pane";
import { daSheets } from "./da/sheets";
import { daTerms } from "./da/terms";
import type { Messages } from "./en";

export const da: Messages = { ...daTerms, pane: daPane, sheets: daSheets };
export const da: Messages = {
  factors: daFactors,
  drivers: daDrivers,
  units: daUnits,
  choices: daChoices,
  lines: daLines,
  faults: daFaults,
  file: daFile,
  pane: daPane,
  sheets: daSheets,
};
