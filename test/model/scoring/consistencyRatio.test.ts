import { consistencyRatio } from "../../../src/model/scoring/consistencyRatio";
import mcdm from "../../cases/mcdm.json";
import { referenceCase } from "../../cases/referenceCase";

const ratioOf = (matrix: number[][]) => {
  const ratio = consistencyRatio(matrix);
  if (!ratio.ok) throw new Error(ratio.fault.kind);
  return ratio.value;
};

describe("consistency ratio", () => {
  it.each(["mcdm-ahp-leader-experience", "mcdm-ahp-leader-charisma", "mcdm-ahp-leader-age", "mcdm-ahp-consistent"])(
    "of %s equals numpy's eigenvalue over Saaty's random index",
    (id) => {
      const { inputs, expected } = referenceCase<{ matrix: number[][] }, { exact: { cr: number } }>(mcdm, id);
      expect(ratioOf(inputs.matrix)).toBeCloseTo(expected.exact.cr, 12);
    },
  );

  it("of n factors that all contradict one another divides by Saaty's (1980) index for n", () => {
    const { expected } = referenceCase<unknown, { saaty1980: number[] }>(mcdm, "mcdm-ri");
    for (let size = 3; size <= 10; size++) {
      // Each factor weighs 9 times the next in the circle, so all weights are equal and the eigenvalue is a row's sum.
      const matrix = Array.from({ length: size }, (_, row) =>
        Array.from({ length: size }, (_, column) => {
          if ((row + 1) % size === column) return 9;
          return (column + 1) % size === row ? 1 / 9 : 1;
        }),
      );
      const index = (9 + 1 / 9 + (size - 2) - size) / (size - 1);
      expect(ratioOf(matrix)).toBeCloseTo(index / expected.saaty1980[size - 1]!, 10);
    }
  });

  it("is 0 for one factor and for two, which cannot contradict", () => {
    expect(ratioOf([[1]])).toBe(0);
    expect(
      ratioOf([
        [1, 9],
        [1 / 9, 1],
      ]),
    ).toBe(0);
  });

  it("is 0, not below, where mirrors are rounded down", () => {
    expect(
      ratioOf([
        [1, 3, 3],
        [0.33, 1, 1],
        [0.33, 1, 1],
      ]),
    ).toBe(0);
  });

  it("does not exist above 10 factors", () => {
    const matrix = Array.from({ length: 11 }, () => new Array<number>(11).fill(1));
    expect(consistencyRatio(matrix)).toEqual({
      ok: false,
      fault: { kind: "consistencyUnknown", size: 11, largestSize: 10 },
    });
  });
});
