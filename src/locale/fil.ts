import { filChoices } from "./fil/choices";
import { filDrivers } from "./fil/drivers";
import { filFactors } from "./fil/factors";
import { filFaults } from "./fil/faults";
import { filLines } from "./fil/lines";
import { filPane } from "./fil/pane";
import { filSheets } from "./fil/sheets";
import { filUnits } from "./fil/units";
import type { Messages } from "./en";

export const fil: Messages = {
  factors: filFactors,
  drivers: filDrivers,
  units: filUnits,
  choices: filChoices,
  lines: filLines,
  faults: filFaults,
  pane: filPane,
  sheets: filSheets,
};
