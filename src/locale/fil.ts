import { filChoices } from "./fil/choices";
import { filDrivers } from "./fil/drivers";
import { filFactors } from "./fil/factors";
import { filFaults } from "./fil/faults";
import { filHandOn } from "./fil/handOn";
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
  handOn: filHandOn,
  pane: filPane,
  sheets: filSheets,
};
