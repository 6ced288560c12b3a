import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { movedTo } from "../../../src/model/cost/movedTo";
import { laneCosts } from "../../../src/model/simulation/laneCosts";
import { bareTable, read } from "../../support/table";

/** A year's 1,000 calls at 2 each, of which nine tenths are paid for in any case. */
const [option] = read(
  bareTable(["Vendor"], {
    ...{ arrangement: "in-house", "horizon-years": 1, "discount-timing": 1, "price-inflation": 0, "repeat-share": 0 },
    ...{ "calls-per-year": 1000, "price-unit": "call", price: 2, "committed-share": 0.9 },
  }),
) as readonly [OptionAssumptions];

describe("the costs of lanes", () => {
  const costsOf = (calls: readonly number[], signedOn: "today" | "ownValues") => [
    ...laneCosts(
      option,
      calls.length,
      (index) => ({ option: movedTo(option, "calls-per-year", calls[index]!), movers: ["calls-per-year"] }),
      signedOn,
    ),
  ];

  it.each([[[1000, 800, 1250, 1000]], [[800, 1000]], [[800]], [[1000]]])(
    "by hand: of %j calls are those paid for, 900 at least where the contract is signed on today's 1,000",
    (calls) => {
      expect(costsOf(calls, "today")).toEqual(calls.map((each) => 2 * Math.max(900, each)));
      expect(costsOf(calls, "ownValues")).toEqual(calls.map((each) => 2 * each));
    },
  );

  it("are those of the option where nothing moves", () => {
    expect([...laneCosts(option, 3, () => ({ option, movers: [] }), "today")]).toEqual([2000, 2000, 2000]);
  });

  it("stay as they are when others are asked for", () => {
    const unmoved = () => ({ option, movers: [] });
    const before = laneCosts(option, 2, () => ({ option: movedTo(option, "price", 3), movers: ["price"] }), "today");
    laneCosts(option, 2, unmoved, "today");
    expect([...before]).toEqual([3000, 3000]);
  });
});
