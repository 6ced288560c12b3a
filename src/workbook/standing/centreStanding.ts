import { StaffingLayout } from "../layout/staffing";
import type { Actuals } from "../request/actuals";
import { type InputsStanding, inputsStanding } from "./inputsStanding";
import type { StandingComparison } from "./readStanding";

/** What the sheets, and what the workbook remembers, say of the first option's centre. */
export interface CentreStanding extends InputsStanding {
  /** The seats that the busiest interval of its week needs; null where Staffing does not say. */
  readonly seats: number | null;
  readonly actuals: Actuals;
}

/** Reads Inputs and, where it is there, Staffing; null where Inputs is gone. */
export function centreStanding(standing: StandingComparison, actuals: Actuals): CentreStanding | null {
  const inputs = inputsStanding(standing);
  const layout = new StaffingLayout(standing.request.options.length);
  const seats = standing.places.staffing?.shown[layout.rowOf("seats")]?.[layout.optionColumn(0)];
  return inputs && { ...inputs, seats: typeof seats === "number" ? seats : null, actuals };
}
