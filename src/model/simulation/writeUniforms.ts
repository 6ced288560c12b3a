import { type HdrStream } from "../random/hdrRun";
import { hdrUniforms } from "../random/hdrUniforms";
import { latticeUniforms } from "../random/lattice";
import type { Simulation } from "./simulation";

/** Writes the uniform random numbers of a stream into a column, trial after trial, as a simulation draws them. */
export function writeUniforms(column: Float64Array, { lattice }: Pick<Simulation, "lattice">, stream: HdrStream): void {
  if (lattice) latticeUniforms(column, lattice, stream);
  else hdrUniforms(column, stream);
}
