import { type SimulationPart, simulatedPart } from "./simulationPart";

/** Runs in a web worker: a part of a simulation comes in, what it comes to goes out. */
onmessage = ({ data }: MessageEvent<SimulationPart>) => {
  const results = simulatedPart(data);
  postMessage(results, { transfer: results.map(({ buffer }) => buffer as ArrayBuffer) });
};
