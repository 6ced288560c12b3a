import { factors } from "../../../src/model/catalogue/factors";
import { pricedLines } from "../../../src/model/catalogue/pricedLines";
import { factorsOfLine, moneyLines } from "../../../src/model/cost/moneyLine";

describe("the factors that a money line prices", () => {
  const idsOf = (line: Parameters<typeof factorsOfLine>[0]) => factorsOfLine(line).map(({ id }) => id);

  it("are by the articles: an exit the lock-in and the selection, a fee the cost and the choice of place", () => {
    expect(idsOf("exit")).toEqual(["contract-lock-in", "vendor-selection"]);
    expect(idsOf("vendor-fee")).toEqual(["lower-operating-cost", "location-choice"]);
  });

  it("are none where the articles say nothing of it", () => {
    expect([idsOf("telephony"), idsOf("automation"), idsOf("other-risk")]).toEqual([[], [], []]);
  });

  it("are those that the line is named by, each as often", () => {
    const pairs = moneyLines.flatMap(({ id }) => idsOf(id).map((factor) => `${factor} ${id}`));
    const named = factors.flatMap(({ id }) => pricedLines[id].map((line) => `${id} ${line}`));
    expect(pairs.sort()).toEqual(named.sort());
  });
});
