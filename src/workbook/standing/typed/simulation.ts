import { SimulationLayout, simulationSettings } from "../../layout/simulation";
import { type TypedSheet, cellsIn, keptChoice, nonBlank } from "./typedSheet";

export const typedSimulation: TypedSheet = {
  read: ({ typed }, options) => {
    const cells = cellsIn(typed, new SimulationLayout(options.kept.length).inputs).map(([first]) => first);
    const simulation = Object.fromEntries(simulationSettings.map((id, index) => [id, nonBlank(cells[index])]));
    return { simulation: { ...simulation, option: keptChoice(cells[simulationSettings.indexOf("option")], options) } };
  },
};
