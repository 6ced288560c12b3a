import { fullTimeEquivalents } from "../../../src/model/staffing/fullTimeEquivalents";
import { minutes, share } from "../../../src/model/units";

describe("full-time equivalents", () => {
  it("by hand: 14 agents for half an hour are 7 hours, 10 paid hours at 30 % shrinkage, a quarter of 40", () => {
    expect(fullTimeEquivalents(14, minutes(30), share(0.3), 40)).toBeCloseTo(0.25, 15);
  });

  it("without shrinkage are the hours over an FTE's hours", () => {
    expect(fullTimeEquivalents(8, minutes(60), share(0), 8)).toBe(1);
  });

  it("of no agents are 0", () => {
    expect(fullTimeEquivalents(0, minutes(30), share(0.3), 40)).toBe(0);
  });
});
