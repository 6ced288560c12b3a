import { type InputsStanding, inputsStanding } from "../../workbook/standing/inputsStanding";
import { loadStanding } from "./loadStanding";
import { locateSheets } from "./locateSheets";

/** The Inputs sheet as it stands; null where it cannot be read. Of all sheets only this one is read. Two syncs. */
export async function readInputs(context: Excel.RequestContext): Promise<InputsStanding | null> {
  const { memory, titles } = await locateSheets(context);
  const standing =
    titles.inputs === undefined ? null : await loadStanding(context, { memory, titles: { inputs: titles.inputs } });
  return standing && inputsStanding(standing);
}
