import type { OptionAssumptions } from "../assumptions/assumptions";
import { type NumericDriverId, numericDrivers } from "../catalogue/drivers";
import { blockLength } from "./blockLength";
import { simdColumns } from "./simdColumns";
import { Columns } from "./columns";
import { type DrawWatch, type DrawnValues, drawnOptions } from "./drawnOptions";
import { type EventTrials, eventTrials } from "./eventTrials";
import { recordedName, recording } from "./recording";
import { sharedTerms } from "./sharedTerms";
import type { Simulation } from "./simulation";
import { trialCosts, unpricedTerms } from "./trialCosts";

/** How many options draw random numbers of their own: one that stands there again with some drivers moved draws the same. */
export const drawingOptions = (options: readonly OptionAssumptions[]): number =>
  new Set(options.map(({ number }) => number)).size;

const mostOptionsWithSimd = 32;
/** With fewer blocks it takes longer to record what is computed of them than it saves. */
const fewestRecorded = 3;
/** As many options as a comparison has: what they need has room in the loops' memory. */
const mostRecorded = 8;

/** Looks on while a simulation is computed. */
export interface BlockWatch {
  /** Is shown the random numbers of a block before its costs are computed. */
  readonly drawn: DrawWatch;
  /** Is shown the costs once those of a block are computed: of so many trials from one on. */
  computed(costs: readonly Float64Array[], start: number, count: number): void;
}

/**
 * The net present cost of every option in trials `firstTrial`, `firstTrial` + 1, ...: one array an option.
 *
 * A trial's cost depends on its number alone, not on the trials computed with it, so that any part of a simulation can be computed
 * apart, anywhere, and is the same to the last bit.
 *
 * Domain: one trial or more, from 1, below 1e8; an option stands there 130 times at most.
 * Source: the draws are those of `hdrUniform`, or of `latticeUniforms`.
 * @param columnsOf by which loops it is computed: both give the same
 * @param watch looks on, block after block
 */
export function simulatedCosts(
  simulation: Simulation,
  firstTrial: number,
  count: number,
  columnsOf = drawingOptions(simulation.options) <= mostOptionsWithSimd ? simdColumns : plainColumns,
  watch?: BlockWatch,
): Float64Array[] {
  const { options } = simulation;
  const costs = options.map(() => new Float64Array(count));
  const draw = drawnOptions(simulation, watch?.drawn);
  // All blocks are as long, so that the last may go a little beyond the count: one set of columns serves them all.
  const blocks = Math.ceil(count / blockLength(drawingOptions(options)));
  const groups = alikeButForPrice(options);
  const columns = columnsOf(Math.ceil(count / blocks));
  let start = 0;
  const writeCosts = (c: Columns, drawn: readonly DrawnValues[]) => {
    const shared = sharedTerms(c, drawn[0]!);
    for (const places of groups)
      c.within(() => {
        const [first] = places as [number];
        // Asked for each block anew: what is recorded is done at the start that there then is.
        const events: EventTrials = (event, probability) =>
          eventTrials(simulation, firstTrial + start, options[first]!.number, columns.length)(event, probability);
        const unpriced = unpricedTerms(c, drawn[first]!, shared);
        for (const index of places)
          c.within(() => {
            const npv = trialCosts(c, drawn[index]!, shared, options[index]!, events, unpriced);
            c.outside([npv], (_, [npv]) => {
              const own = costs[index]!.subarray(start, start + columns.length);
              if (typeof npv === "number") own.fill(npv);
              else own.set(npv!.subarray(0, own.length));
            });
          });
      });
  };
  const isRecorded = blocks >= fewestRecorded && options.length <= mostRecorded && columns.isSimd;
  const write = isRecorded ? recorded(columns, writeCosts) : writeCosts;
  for (; start < count; start += columns.length) {
    columns.within(() => write(columns, draw(columns, firstTrial + start)));
    watch?.computed(costs, start, Math.min(columns.length, count - start));
  }
  return costs;
}

type WriteCosts = (columns: Columns, drawn: readonly DrawnValues[]) => void;

/** Columns that stay from block to block: an option of ten years has some 25. */
const mostStaying = 256;

/** The same, recorded in the first block for all of them. */
function recorded(columns: Columns, write: WriteCosts): WriteCosts {
  const staying = Array.from({ length: mostStaying }, () => columns.lend());
  const places = new Map<Float64Array, readonly [option: number, driver: NumericDriverId]>();
  const record = (drawn: readonly DrawnValues[]) => {
    for (const [option, values] of drawn.entries())
      for (const { id } of numericDrivers) if (typeof values[id] !== "number") places.set(values[id], [option, id]);
    const { loops, computed } = recording(() => staying.pop()!);
    write(new Columns(columns.length, { loops, isSimd: false, column: recordedName }), drawn);
    return computed();
  };
  let compute: ReturnType<typeof record> | undefined;
  return (_, drawn) => {
    if (compute === undefined) compute = record(drawn);
    const now = (column: Float64Array) => {
      const place = places.get(column);
      return place ? (drawn[place[0]]![place[1]] as Float64Array) : column;
    };
    if (!compute?.(columns.length, now)) write(columns, drawn);
  };
}

/** The places of options, together where an option stands there again and again at other prices. */
function alikeButForPrice(options: readonly OptionAssumptions[]): number[][] {
  const groups: number[][] = [];
  for (const [index, { number, uncertainty, values }] of options.entries()) {
    const before = options[index - 1];
    const isAlike =
      before?.number === number &&
      before.uncertainty === uncertainty &&
      numericDrivers.every(({ id }) => id === "price" || before.values[id] === values[id]);
    if (isAlike) groups.at(-1)!.push(index);
    else groups.push([index]);
  }
  return groups;
}

export const plainColumns = (length: number): Columns => new Columns(length);
