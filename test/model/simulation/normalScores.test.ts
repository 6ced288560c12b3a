import fc from "fast-check";
import { normalShare } from "../../../src/model/numeric/normalShare";
import { normalScores } from "../../../src/model/simulation/normalScores";
import { normalShares } from "../../../src/model/simulation/normalShares";
import { eachColumns } from "../../support/eachColumns";
import { expectRelative } from "../../support/expectRelative";
import { expectSameBits } from "../../support/expectSameBits";
import { fromZero } from "../../support/fromZero";

const scoreOf = (share: number) => {
  const column = new Float64Array([share]);
  normalScores(column);
  return column[0]!;
};

const shareOf = (value: number) => {
  const column = new Float64Array([value]);
  normalShares(column);
  return column[0]!;
};

/** A column in TypeScript, and one in the memory of the SIMD loops, once something has been done to each. */
const inBoth = (values: readonly number[], change: (column: Float64Array) => void) =>
  eachColumns.map(([, columnsOf]) => {
    const column = columnsOf(values.length).lend();
    column.set(values);
    change(column);
    return column.slice();
  }) as [Float64Array, Float64Array];

const tail = fc.double({ min: -33, max: -1, noNaN: true }).map((exponent) => 2 ** exponent);

describe("a column's normal scores", () => {
  // mpmath, with 30 digits.
  it.each([
    [2.5e-10, -6.2191045740435],
    [1e-8, -5.6120012441747887],
    [3e-5, -4.0128108111182539],
    [0.0107, -2.3008519653402151],
    [0.13, -1.1263911290388006],
    [0.31, -0.49585034734745333],
    [0.4999, -0.00025066283008800749],
    [0.5, 0],
    [0.77, 0.73884684918521369],
    [0.9999, 3.7190164854557084],
  ])("have a share of %s below %s", (share, value) => {
    expect(Math.abs(scoreOf(share) - value)).toBeLessThan(2e-12);
  });

  it("are the same to the last bit with SIMD", () => {
    const shares = [2 ** -33, 1e-8, 0.0107, 0.31, 0.5, 0.77, 0.9999, 1 - 2 ** -33];
    const [plain, fast] = inBoth(shares, normalScores);
    expectSameBits([fast], [plain]);
  });

  it("have the share below them that they are the scores of, in both tails", () => {
    fc.assert(
      fc.property(tail, (share) => {
        expectRelative(normalShare(scoreOf(share)), share, 2e-11);
        // Where the share above is exact too.
        if (share > 2 ** -20) expectRelative(normalShare(-scoreOf(1 - share)), share, 1e-9);
      }),
    );
  });
});

describe("a column's normal shares", () => {
  // mpmath, with 30 digits.
  it.each([
    [-6.25, 2.0522634252189389e-10],
    [-5, 2.8665157187919391e-7],
    [-4.01, 3.035937392661822e-5],
    [-2.5, 0.0062096653257761352],
    [-1, 0.15865525393145705],
    [-0.3, 0.38208857781104737],
    [0, 0.5],
    [0.0078125, 0.50311670486084258],
    [1.5, 0.93319279873114193],
    [3.3, 0.99951657585761622],
  ])("below %s are %s", (value, share) => {
    expectRelative(shareOf(value), share, 1e-12);
  });

  it("are the same to the last bit with SIMD", () => {
    const [plain, fast] = inBoth([-7, -6.25, -2.5, -0.3, 0, 0.0078125, 1.5, 3.3, 1e300], normalShares);
    expectSameBits([fast], [plain]);
  });

  it("are those of the exact function, and of the mirrored value what is left of 1", () => {
    fc.assert(
      fc.property(fromZero(6.33), (distance) => {
        expectRelative(shareOf(-distance), normalShare(-distance), 1e-12);
        expect(shareOf(distance)).toBe(1 - shareOf(-distance));
      }),
    );
  });

  it("stay within the limits of the random stream, however far the value", () => {
    expect([-1e300, -7, -6.4].map(shareOf)).toEqual([2 ** -33, 2 ** -33, 2 ** -33]);
    expect([6.4, 7, 1e300].map(shareOf)).toEqual([1 - 2 ** -33, 1 - 2 ** -33, 1 - 2 ** -33]);
  });
});
