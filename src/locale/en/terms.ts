import { enChoices } from "./choices";
import { enDrivers } from "./drivers";
import { enFactors } from "./factors";
import { enFaults } from "./faults";
import { enLines } from "./lines";
import { enUnits } from "./units";

/** What the cell functions say: they are shipped without the words of the sheets and the pane. */
export const enTerms = {
  factors: enFactors,
  drivers: enDrivers,
  units: enUnits,
  choices: enChoices,
  lines: enLines,
  faults: enFaults,
};

export type Terms = typeof enTerms;
