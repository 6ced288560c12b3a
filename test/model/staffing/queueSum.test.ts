import fc from "fast-check";
import { queueSum } from "../../../src/model/staffing/queueSum";
import { magnitude } from "./demands";
import { fromZero } from "../../support/fromZero";

describe("queue sum", () => {
  it("by hand: 1 answer and 2 calls per patience make (e^2 - 3) / 2", () => {
    expect(queueSum(1, 2)).toBeCloseTo((Math.E ** 2 - 3) / 2, 14);
  });

  it("without calls is 0", () => {
    expect(queueSum(5, 0)).toBe(0);
  });

  it("tends to the geometric queue of callers who never give up", () => {
    expect(queueSum(1e12, 0.8e12)).toBeCloseTo(0.8 / 0.2, 9);
  });

  it("follows its first step: the rest is a queue with one more answer", () => {
    fc.assert(
      fc.property(magnitude(1e-3, 1e6), fromZero(1), (answers, ratio) => {
        const calls = answers * ratio;
        const stepped = (calls / (answers + 1)) * (1 + queueSum(answers + 1, calls));
        expect(Math.abs(queueSum(answers, calls) - stepped)).toBeLessThanOrEqual(1e-12 * stepped);
      }),
    );
  });
});
