import { outsourceRatings } from "../../src/functions/score";
import { factors } from "../../src/model/catalogue/factors";
import { expectNear } from "../support/expectNear";
import { tableOf } from "../support/table";
import { installCustomFunctions } from "../support/customFunctions";

beforeAll(installCustomFunctions);

describe("OUTSOURCE_RATINGS", () => {
  it("is 18 ratings down and the options across, each from 1 to 5", () => {
    const ratings = outsourceRatings(tableOf(["In-house", "Onshore", "Offshore"]));
    expect(ratings.map((row) => row.length)).toEqual(factors.map(() => 3));
    const [unrated, rated] = [ratings[1]!, ratings.toSpliced(1, 1).flat()];
    expect(unrated).toEqual(["", "", ""]);
    expect(rated.every((rating) => rating >= 1 && rating <= 5)).toBe(true);
  });

  it("by hand: a delay of 6 of 12 months is a 3, handle time longer by .08 of .32 a 2, in each option's column", () => {
    const ratings = outsourceRatings(
      tableOf(["A", "Offshore"], {
        ...{ arrangement: ["in-house-new", null], "start-delay": [0, 6], "handle-uplift": [0, 0.08] },
      }),
    );
    const rowOf = (id: string) => ratings[factors.findIndex((factor) => factor.id === id)]!;
    expectNear([...rowOf("faster-start"), ...rowOf("language-gap")], [5, 3, 1, 2], 1e-13);
  });
});
