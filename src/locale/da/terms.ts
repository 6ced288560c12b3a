import type { Terms } from "../en/terms";
import { daChoices } from "./choices";
import { daDrivers } from "./drivers";
import { daFactors } from "./factors";
import { daFaults } from "./faults";
import { daLines } from "./lines";
import { daUnits } from "./units";

export const daTerms: Terms = {
  factors: daFactors,
  drivers: daDrivers,
  units: daUnits,
  choices: daChoices,
  lines: daLines,
  faults: daFaults,
};
