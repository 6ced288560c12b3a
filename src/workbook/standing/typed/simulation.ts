import { vocabulary } from "../../../locale/vocabulary";
import type { Typed } from "../../../model/fault";
import { SimulationLayout, simulationSettings } from "../../layout/simulation";
import { unquoted } from "../../plan/unquoted";
import { type TypedSheet, cellsIn, keptChoice, nonBlank } from "./typedSheet";

export const typedSimulation: TypedSheet = {
  read: ({ typed }, options) => {
    const cells = cellsIn(typed, new SimulationLayout(options.kept.length).inputs).map(([first]) => first);
    const simulation = Object.fromEntries(simulationSettings.map((id, index) => [id, nonBlank(cells[index])]));
    return {
      simulation: {
        ...simulation,
        sampling: samplingOf(simulation["sampling"]),
        decisionSampling: samplingOf(simulation["decisionSampling"]),
        option: keptChoice(cells[simulationSettings.indexOf("option")], options),
      },
    };
  },
};

/** By its id, in whatever language it was picked. */
function samplingOf(cell: Typed | undefined): Typed | undefined {
  return cell === undefined ? undefined : (vocabulary.sampling(unquoted(String(cell))) ?? cell);
}
