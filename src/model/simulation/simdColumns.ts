import { Columns } from "./columns";
import { simd } from "../simd/simd";
import { simdLoops } from "./simdLoops";
import { columnAddress } from "../simd/simdMemory";

/** Those of each length: to make their arrays anew takes longer than to compute a short one. */
const known = new Map<number, Columns>();
const mostKnown = 16;

/**
 * Columns of a block of trials, in the memory of the SIMD loops where there are any. They are taken back when columns are asked for
 * again: one simulation has them at a time.
 *
 * Domain: 2,000 columns of 2,048 trials, or more of fewer; `simulatedCosts` keeps within that.
 */
export function simdColumns(length: number): Columns {
  const before = known.get(length);
  before?.takeBack();
  if (before) return before;
  if (known.size === mostKnown) known.clear();
  const columns = newColumns(length);
  known.set(length, columns);
  return columns;
}

function newColumns(length: number): Columns {
  const found = simd();
  if (!found) return new Columns(length);
  const { buffer } = found;
  return new Columns(length, {
    loops: simdLoops(found, length),
    isSimd: true,
    column: (index) => new Float64Array(buffer, columnAddress(index, length), length),
  });
}
