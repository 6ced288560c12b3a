import { leastAndMost } from "../../../src/model/numeric/leastAndMost";
import { legendrePolynomials } from "../../../src/model/numeric/legendrePolynomials";
import { fit, orthonormalised, termAt } from "../../../src/model/numeric/orthonormalised";
import { expectNear } from "../../support/expectNear";

const column = (...values: number[]) => Float64Array.from(values);
const midpoints = (count: number) => Float64Array.from({ length: count }, (_, index) => (index + 0.5) / count);

describe("the least and the most", () => {
  it("are found wherever they stand", () => {
    expect(leastAndMost(column(3, -2, 7, 0))).toEqual([-2, 7]);
    expect(leastAndMost(column(7, 3, -2))).toEqual([-2, 7]);
    expect(leastAndMost(column(-2, 3, 7))).toEqual([-2, 7]);
    expect(leastAndMost(column(-5))).toEqual([-5, -5]);
  });

  it("of no numbers leave nothing between them", () => {
    expect(leastAndMost(column())).toEqual([Infinity, -Infinity]);
  });
});

describe("Legendre polynomials from 0 to 1", () => {
  const at = column(0, 0.25, 0.5, 1);

  it("are those that textbooks write out", () => {
    const written = [
      () => 1,
      (x: number) => 2 * x - 1,
      (x: number) => 6 * x ** 2 - 6 * x + 1,
      (x: number) => 20 * x ** 3 - 30 * x ** 2 + 12 * x - 1,
      (x: number) => 70 * x ** 4 - 140 * x ** 3 + 90 * x ** 2 - 20 * x + 1,
    ];
    const found = legendrePolynomials(4, at);
    expect(found).toHaveLength(5);
    for (const [degree, polynomial] of written.entries())
      expectNear([...found[degree]!], [...at.map(polynomial)], 1e-14);
  });

  it("are as many as asked for, from the first on", () => {
    expect(legendrePolynomials(0, at)).toEqual([column(1, 1, 1, 1)]);
    expect(legendrePolynomials(1, at)).toEqual([column(1, 1, 1, 1), column(-1, -0.5, 0, 1)]);
  });
});

describe("orthonormal terms of a regression", () => {
  const binCount = 8;
  const points = midpoints(32);
  const weights = column(0.05, 0.1, 0.1, 0.25, 0.2, 0.1, 0.15, 0.05);
  const powers = [0, 1, 2, 3].map((degree) =>
    termAt(
      points.map((x) => x ** degree),
      binCount,
    ),
  );
  const inner = (one: Float64Array, other: Float64Array) =>
    one.reduce((sum, value, bin) => sum + value * other[bin]! * weights[bin]!, 0);

  it("are means of the points in their bin", () => {
    expect(termAt(column(1, 3, 10, 20, -1, -3), 3)).toEqual({
      inBins: column(2, 15, -2),
      atPoints: column(1, 3, 10, 20, -1, -3),
    });
  });

  it("have length 1 and stand square to one another under the weights, also to those there already", () => {
    const first = orthonormalised(powers.slice(0, 2), weights);
    const all = orthonormalised(powers.slice(2), weights, first);
    expect(all).toHaveLength(4);
    expect(all.slice(0, 2)).toEqual(first);
    for (const [row, one] of all.entries())
      for (const [place, other] of all.entries())
        expect(inner(one.inBins, other.inBins)).toBeCloseTo(row === place ? 1 : 0, 12);
  });

  it("are at the points what they are in the bins", () => {
    for (const { inBins, atPoints } of orthonormalised(powers, weights))
      expectNear([...termAt(atPoints, binCount).inBins], [...inBins], 1e-11);
  });

  it("leave out a term that those before it make up, and leave what was given as it was", () => {
    const sum = termAt(
      points.map((x) => 3 + 2 * x),
      binCount,
    );
    const given = structuredClone(sum);
    expect(orthonormalised([...powers.slice(0, 2), sum, powers[2]!], weights)).toEqual(
      orthonormalised(powers.slice(0, 3), weights),
    );
    expect(sum).toEqual(given);
  });

  it("leave out those that too few bins can tell apart", () => {
    expect(
      orthonormalised(
        [0, 1, 2].map((degree) =>
          termAt(
            points.map((x) => x ** degree),
            2,
          ),
        ),
        column(0.5, 0.5),
      ),
    ).toHaveLength(2);
  });

  it("find a polynomial of their degree again in its means, at every point", () => {
    const cubic = (x: number) => 4 - 3 * x + x ** 3;
    const basis = orthonormalised(powers, weights);
    const fitted = new Float64Array(points.length).fill(99);
    fit(fitted, basis, termAt(points.map(cubic), binCount).inBins, weights);
    expectNear([...fitted], [...points.map(cubic)], 1e-11);
  });

  it("give the line of least squares where means lie off it", () => {
    const four = [0, 1].map((degree) =>
      termAt(
        column(0, 1, 2, 3).map((x) => x ** degree),
        4,
      ),
    );
    const fitted = new Float64Array(4);
    const quarter = column(0.25, 0.25, 0.25, 0.25);
    fit(fitted, orthonormalised(four, quarter), column(0, 2, 1, 5), quarter);
    expectNear([...fitted], [-0.1, 1.3, 2.7, 4.1], 1e-13);
  });
});
