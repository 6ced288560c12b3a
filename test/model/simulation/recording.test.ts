import fc from "fast-check";
import { Columns } from "../../../src/model/simulation/columns";
import { type Quantity, valueAt } from "../../../src/model/simulation/quantity";
import { recordedName, recording } from "../../../src/model/simulation/recording";
import { plainColumns } from "../../../src/model/simulation/simulatedCosts";
import { simdColumns } from "../../../src/model/simulation/simdColumns";

const length = 6;

const columns = simdColumns(length);
beforeEach(() => columns.takeBack());

/** Computes something of columns that were drawn. */
type Work = (c: Columns, drawn: readonly Quantity[]) => void;

/** What does the recorded work for a block, with other columns in place of those drawn first: null if nothing does. */
function recorded(work: Work, drawn: readonly Float64Array[]) {
  const { loops, computed } = recording(() => columns.lend());
  work(new Columns(length, { loops, isSimd: false, column: recordedName }), drawn);
  const compute = computed();
  const standing = (now: readonly Float64Array[]) => (column: Float64Array) => now[drawn.indexOf(column)] ?? column;
  return compute && ((now: readonly Float64Array[]) => compute(length, standing(now)));
}

/** Columns of a block in the memory of the SIMD loops, each with a first value, from which on it falls. */
function drawnFrom(values: readonly number[]): Float64Array[] {
  return values.map((value) => {
    const column = columns.lend();
    for (let trial = 0; trial < length; trial++) column[trial] = value - trial / 4;
    return column;
  });
}

/** Steps that each take two of what is known by then, as numbers in a row. */
const operations: readonly ((c: Columns, one: Quantity, other: Quantity) => Quantity)[] = [
  (c, one, other) => c.plus(one, other),
  (c, one, other) => c.minus(one, other),
  (c, one, other) => c.times(one, other),
  (c, one, other) => c.over(one, other),
  (c, one, other) => c.atLeast(one, other),
  (c, one) => c.clamped(one, { least: -0.5, most: 2 }),
  (c, one) => c.geometricSum(one, 3),
  (c, one, other) => c.sumOfProducts([one, other], [other, 3], [one, one]),
  (c, one, other) =>
    c.outside([one, other], (to, [first, second]) => {
      for (let trial = 0; trial < length; trial++) to[trial] = valueAt(first!, trial) - 2 * valueAt(second!, trial);
    }),
];
const step = fc.tuple(fc.nat(operations.length - 1), fc.nat(20), fc.nat(20));

describe("what is recorded of a block", () => {
  it("gives the same for block after block as what is computed at once", () => {
    const value = fc.double({ min: -4, max: 4, noNaN: true });
    const blocks = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), blocks, (steps, blocks) => {
        const shown: number[][] = [];
        const work: Work = (c, drawn) => {
          const known: Quantity[] = [...drawn, 1, 2.5, -0.75];
          for (const [operation, one, other] of steps)
            known.push(operations[operation]!(c, known[one % known.length]!, known[other % known.length]!));
          const last = known.slice(-2);
          c.outside(last, (_, now) => {
            for (const each of now) shown.push(Array.from({ length }, (_trial, trial) => valueAt(each, trial) + 0));
          });
        };
        for (const block of blocks) work(plainColumns(length), drawnFrom(block));
        const atOnce = shown.splice(0);
        columns.takeBack();
        const compute = recorded(work, drawnFrom(blocks[0]!))!;
        for (const block of blocks) expect(compute(drawnFrom(block))).toBe(true);
        expect(shown).toEqual(atOnce);
      }),
    );
  });

  it("is not computed of columns that stand elsewhere than in the memory of the loops", () => {
    let times = 0;
    const compute = recorded(
      (c, [column]) => void c.outside([c.plus(column!, 1)], () => (times += 1)),
      drawnFrom([1]),
    )!;
    expect(compute([new Float64Array(length)])).toBe(false);
    expect(times).toBe(0);
    expect(compute(drawnFrom([2]))).toBe(true);
    expect(times).toBe(1);
  });

  it("has room for 4,096 numbers", () => {
    const adding = (count: number) =>
      recorded(
        (c, [column]) => {
          for (let number = 1; number <= count; number++) c.plus(column!, number);
        },
        drawnFrom([1]),
      );
    expect(adding(4096)).not.toBeNull();
    expect(adding(4097)).toBeNull();
  });

  it("has room for 1,024 columns", () => {
    const adding = (count: number) =>
      recorded((c, drawn) => void c.sum(...drawn), drawnFrom(Array.from({ length: count }, (_, index) => index)));
    expect(adding(1024)).not.toBeNull();
    expect(adding(1025)).toBeNull();
  });

  it("has room for ten loops, between which there is work outside them", () => {
    const after = (count: number) =>
      recorded(
        (c, [column]) => {
          let last = column!;
          for (let loop = 0; loop < count; loop++) last = c.outside([last], () => undefined);
        },
        drawnFrom([1]),
      );
    expect(after(10)).not.toBeNull();
    expect(after(11)).toBeNull();
  });
});
