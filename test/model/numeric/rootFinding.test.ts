import fc from "fast-check";
import { endOfZeros, isZero, stepsThrough, zeros } from "../../../src/model/numeric/rootFinding";
import { expectNear } from "../../support/expectNear";

const exact = (of: (point: number) => number) => (point: number) => ({ value: of(point), rounding: 0 });

describe("steps through an interval", () => {
  it("hold both ends exactly, and further points in order", () => {
    expect(stepsThrough(0, 10, 4, [1, 9])).toEqual([0, 1, 2.5, 5, 7.5, 9, 10]);
  });

  it("leave out further points at the ends and beyond them", () => {
    expect(stepsThrough(0, 2, 2, [-1, 0, 2, 3])).toEqual([0, 1, 2]);
  });

  it("start and end at the interval's very ends, whatever the interval", () => {
    const start = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(start, fc.double({ min: 0.01, max: 1e9, noNaN: true }), (from, length) => {
        const to = from + length;
        const points = stepsThrough(from, to, 400);
        expect([points.length, points[0]! - from, points.at(-1)! - to]).toEqual([401, 0, 0]);
      }),
    );
  });
});

describe("a number with its rounding", () => {
  it("is 0 up to its rounding on either side, and not above", () => {
    expect([-1, 0, 1, 1.01, -1.01].map((value) => isZero({ value, rounding: 1 }))).toEqual([
      ...[true, true, true, false, false],
    ]);
  });
});

describe("zeros", () => {
  it("of a function that changes sign between points are found to the last digit", () => {
    const found = zeros(
      exact((point) => point ** 2 - 2),
      [-2, 0, 2],
    );
    expectNear(found, [-Math.SQRT2, Math.SQRT2], 2 ** -52);
  });

  it("are looked for where the signs are known, and not found where a known sign is wrong", () => {
    const looked: number[] = [];
    const line = exact((point) => (looked.push(point), point - 2.5));
    const signs = [-1, -1, -1, 1, 1, 1];
    expect(zeros(line, [0, 1, 2, 3, 4, 5], (index) => signs[index])).toEqual([2.5]);
    expect(looked).not.toContain(0);
    expect(looked).not.toContain(5);
    const above = exact((point) => point + 1);
    expect(zeros(above, [0, 1, 2], (index) => [-1, 1, 1][index])).toEqual([]);
  });

  it("at a point are that point, once, whether or not the sign changes there", () => {
    const points = [0, 1, 2];
    expect(
      zeros(
        exact((point) => point - 1),
        points,
      ),
    ).toEqual([1]);
    expect(
      zeros(
        exact((point) => (point - 1) ** 2),
        points,
      ),
    ).toEqual([1]);
  });

  it("at both ends are found", () => {
    expect(
      zeros(
        exact((point) => point * (point - 2)),
        [0, 1, 2],
      ),
    ).toEqual([0, 2]);
  });

  it("of a function without sign changes between the points are none", () => {
    expect(
      zeros(
        exact((point) => point ** 2 + 1),
        [-1, 0, 1],
      ),
    ).toEqual([]);
  });

  it("allow for rounding at the points, so noise around 0 makes no crossings of its own", () => {
    const noise = (point: number) => ({ value: point % 2 === 0 ? 1e-15 : -1e-15, rounding: 1e-14 });
    expect(zeros(noise, [0, 1, 2, 3])).toEqual([0, 1, 2, 3]);
  });

  it("of any rising line through a point of an interval are that point, to 1e-12 of its length", () => {
    const inside = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(inside, fc.double({ min: 0.01, max: 100, noNaN: true }), (zero, slope) => {
        const found = zeros(
          exact((point) => slope * (point - zero)),
          [-100, -7, 31, 100],
        );
        expect(found).toHaveLength(1);
        expect(Math.abs(found[0]! - zero)).toBeLessThan(2e-10);
      }),
    );
  });
});

describe("a change of sign", () => {
  it.each([
    ["a line", (point: number) => 3 * point - 1, [0, 1], 6],
    ["a parabola", (point: number) => point ** 2 - 2, [0, 2], 16],
    ["a hyperbola", (point: number) => 1 / point - 0.01, [1, 1000], 22],
    ["a steep exponential", (point: number) => Math.exp(20 * point) - 2, [-1, 1], 31],
    ["a flat power", (point: number) => point ** 9 - 1e-9, [-1, 4], 47],
    ["a line with a kink where it is 0", (point: number) => Math.max(point - 1, 100 * (point - 1)), [0, 3], 131],
    ["a jump", (point: number) => (point < 0.7 ? -1 : 1e6), [0, 1], 139],
  ] as const)("of %s is found with no more looks at it than it takes", (_, of, [from, to], most) => {
    let looks = 0;
    const [found] = zeros((point) => ({ value: (looks++, of(point)), rounding: 0 }), [from, to]);
    const [before, after] = [found! - 1e-12 * (to - from), found! + 1e-12 * (to - from)];
    expect(of(before) * of(after)).toBeLessThanOrEqual(0);
    expect(looks).toBeLessThanOrEqual(most);
  });
});

describe("the end of a stretch of zeros", () => {
  const flatTo3 = exact((point) => Math.max(0, point - 3));

  it("is where the function leaves 0, seen from below and from above", () => {
    expect(endOfZeros(flatTo3, 0, 1000)).toBe(3);
    const flatFrom3 = exact((point) => Math.min(0, point - 3));
    expect(endOfZeros(flatFrom3, 1000, 0)).toBe(3);
  });

  it("is the zero itself where the function leaves 0 there", () => {
    expect(
      endOfZeros(
        exact((point) => point - 1),
        1,
        9,
      ),
    ).toBe(1);
  });

  it("is the zero itself where there is no way to go", () => {
    expect(endOfZeros(flatTo3, 2, 2)).toBe(2);
  });
});
