import type { Terms } from "../en/terms";
import { filChoices } from "./choices";
import { filDrivers } from "./drivers";
import { filFactors } from "./factors";
import { filFaults } from "./faults";
import { filLines } from "./lines";
import { filUnits } from "./units";

export const filTerms: Terms = {
  factors: filFactors,
  drivers: filDrivers,
  units: filUnits,
  choices: filChoices,
  lines: filLines,
  faults: filFaults,
};
