import { pairwiseMatrix } from "../../../src/model/scoring/pairwiseMatrix";

const faultOf = (judgements: (number | null)[][]) => {
  const matrix = pairwiseMatrix(judgements, "pairwise");
  return matrix.ok ? null : matrix.fault;
};

describe("pairwise matrix", () => {
  it("fills a blank with the reciprocal of its mirror, and a blank diagonal with 1", () => {
    expect(
      pairwiseMatrix(
        [
          [1, 4, null],
          [null, null, 0.5],
          [8, null, 1],
        ],
        "pairwise",
      ),
    ).toEqual({
      ok: true,
      value: [
        [1, 4, 0.125],
        [0.25, 1, 0.5],
        [8, 2, 1],
      ],
    });
  });

  it("takes mirrors rounded within 2 %, the bound included", () => {
    for (const [one, other] of [
      [3, 0.33],
      [7, 0.14],
      [6, 0.17],
      [9, 0.11],
    ]) {
      expect(
        faultOf([
          [1, one!],
          [other!, 1],
        ]),
      ).toBeNull();
    }
  });

  it("refuses mirrors further apart, and names both cells", () => {
    expect(
      faultOf([
        [1, 3],
        [3, 1],
      ]),
    ).toEqual({
      kind: "notReciprocal",
      argument: "pairwise",
      value: 3,
      place: { row: 1, column: 2 },
      mirrorValue: 3,
      mirrorPlace: { row: 2, column: 1 },
    });
    expect(
      faultOf([
        [1, 0.15],
        [8, 1],
      ])?.kind,
    ).toBe("notReciprocal");
  });

  it("refuses a matrix that is not square", () => {
    expect(faultOf([[1, 2]])).toEqual({ kind: "notSquare", argument: "pairwise", rows: 1, columns: 2 });
  });

  it("refuses a diagonal other than 1, and names the cell", () => {
    const fault = { kind: "notExactly", argument: "pairwise", value: 2, expected: 1, place: { row: 2, column: 2 } };
    expect(
      faultOf([
        [1, 2],
        [0.5, 2],
      ]),
    ).toEqual(fault);
  });

  it("refuses a judgement that is blank on both sides, and names the cell", () => {
    expect(
      faultOf([
        [1, null],
        [null, 1],
      ]),
    ).toEqual({
      kind: "blankCell",
      argument: "pairwise",
      place: { row: 1, column: 2 },
    });
  });
});
