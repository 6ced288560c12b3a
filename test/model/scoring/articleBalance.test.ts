import { factors } from "../../../src/model/catalogue/factors";
import { articleBalance, articleWeights } from "../../../src/model/scoring/articleBalance";

test("the articles' sides weigh the same: an advantage a tenth, a disadvantage a twenty-sixth, and the balance is 50", () => {
  const weights = articleWeights(factors);
  for (const [index, { side }] of factors.entries())
    expect(weights[index]).toBeCloseTo(side === "advantage" ? 0.1 : 0.5 / 13, 15);
  expect(articleBalance(factors)).toBeCloseTo(50, 12);
});
