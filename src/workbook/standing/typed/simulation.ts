import { SimulationLayout } from "../../layout/simulation";
import { type TypedSheet, cellsIn, keptChoice, nonBlank } from "./typedSheet";

export const typedSimulation: TypedSheet = {
  read: ({ typed }, options) => {
    const [trials, seed, option] = cellsIn(typed, new SimulationLayout(options.kept.length).inputs).map(
      ([first]) => first,
    );
    return {
      simulation: { trials: nonBlank(trials), seed: nonBlank(seed), option: keptChoice(option, options) },
    };
  },
};
