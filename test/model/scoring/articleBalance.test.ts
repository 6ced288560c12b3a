import { factors } from "../../../src/model/catalogue/factors";
import { articleBalance } from "../../../src/model/scoring/articleBalance";

describe("article balance", () => {
  it("is 5 advantages of 18 points: 27.78", () => {
    expect(articleBalance(factors)).toBeCloseTo(500 / 18, 12);
  });

  it("follows the weights", () => {
    const heavier = factors.map((factor) => ({ ...factor, weight: factor.side === "advantage" ? 13 : 5 }));
    expect(articleBalance(heavier)).toBeCloseTo(50, 12);
  });
});
