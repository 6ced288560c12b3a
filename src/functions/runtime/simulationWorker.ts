import { simulatedCosts } from "../../model/simulation/simulatedCosts";
import type { SimulationPart } from "./simulationLanes";

/** Runs in a web worker: a part of a simulation comes in, its costs go out. */
onmessage = ({ data: { simulation, firstTrial, count } }: MessageEvent<SimulationPart>) => {
  const costs = simulatedCosts(simulation, firstTrial, count);
  postMessage(costs, { transfer: costs.map(({ buffer }) => buffer as ArrayBuffer) });
};
