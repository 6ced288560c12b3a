import type { SensitivityWord } from "../../layout/sensitivity";
import type { SimulationWord } from "../../layout/simulation";
import { type Context, cellOn } from "../context";

/** The cell on Workings of a word or sentence of another sheet. */
export function word(context: Context, id: SensitivityWord | SimulationWord): string {
  const { workings } = context;
  return cellOn(context, "workings", workings.wordRow(id), workings.labelColumn);
}
