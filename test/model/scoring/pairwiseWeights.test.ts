import fc from "fast-check";
import { consistencyRatio } from "../../../src/model/scoring/consistencyRatio";
import { pairwiseWeights } from "../../../src/model/scoring/pairwiseWeights";
import mcdm from "../../cases/mcdm.json";
import { referenceCase } from "../../cases/referenceCase";
import { expectNear } from "../../support/expectNear";

describe("pairwise weights", () => {
  it.each(["mcdm-ahp-leader-experience", "mcdm-ahp-leader-charisma", "mcdm-ahp-leader-age"])(
    "equal the principal eigenvector of %s (Wikipedia, AHP leader example; digits by numpy)",
    (id) => {
      const { inputs, expected } = referenceCase<
        { matrix: number[][] },
        { published: { weights: number[] }; exact: { weights: number[] } }
      >(mcdm, id);
      const weights = pairwiseWeights(inputs.matrix);
      expectNear(weights, expected.published.weights, 1e-3);
      expectNear(weights, expected.exact.weights, 1e-14);
    },
  );

  it("are 1 for a single factor", () => {
    expect(pairwiseWeights([[1]])).toEqual([1]);
  });

  it.each([9, 1e6, 1e9])("are equal for three circular judgements of %d", (judgement) => {
    const matrix = [
      [1, judgement, 1 / judgement],
      [1 / judgement, 1, judgement],
      [judgement, 1 / judgement, 1],
    ];
    expectNear(pairwiseWeights(matrix), [1 / 3, 1 / 3, 1 / 3], 1e-14);
  });

  it("recover the weights a consistent matrix was made of, and its ratio is 0", () => {
    const weight = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 10 }), (known) => {
        const sum = known.reduce((total, each) => total + each, 0);
        const matrix = known.map((row) => known.map((column) => row / column));
        expectNear(
          pairwiseWeights(matrix),
          known.map((each) => each / sum),
          1e-13,
        );
        const ratio = consistencyRatio(matrix);
        expect(ratio.ok && ratio.value).toBeCloseTo(0, 12);
      }),
    );
  });

  it("follow the factors when these are shuffled", () => {
    const turned = (matrix: number[][]) => matrix.map((row) => [...row].reverse()).reverse();
    const judgement = fc.double({ min: 1 / 9, max: 9, noNaN: true });
    fc.assert(
      fc.property(judgement, judgement, judgement, (a, b, c) => {
        const matrix = [
          [1, a, b],
          [1 / a, 1, c],
          [1 / b, 1 / c, 1],
        ];
        expectNear([...pairwiseWeights(turned(matrix))].reverse(), pairwiseWeights(matrix), 1e-13);
      }),
    );
  });
});
