import { type InputsStanding, inputsStanding } from "../../workbook/standing/inputsStanding";
import { loadStandingOf } from "./loadStandingOf";

/** The Inputs sheet as it stands; null where it cannot be read. Two syncs. */
export async function readInputs(context: Excel.RequestContext): Promise<InputsStanding | null> {
  const standing = await loadStandingOf(context, "inputs");
  return standing && inputsStanding(standing);
}
