import { daChoices } from "./da/choices";
import { daDrivers } from "./da/drivers";
import { daFactors } from "./da/factors";
import { daFaults } from "./da/faults";
import { daHandOn } from "./da/handOn";
import { daLines } from "./da/lines";
import { daPane } from "./da/pane";
import { daSheets } from "./da/sheets";
import { daUnits } from "./da/units";
import type { Messages } from "./en";

export const da: Messages = {
  factors: daFactors,
  drivers: daDrivers,
  units: daUnits,
  choices: daChoices,
  lines: daLines,
  faults: daFaults,
  handOn: daHandOn,
  pane: daPane,
  sheets: daSheets,
};
