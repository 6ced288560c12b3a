import { demand } from "../../../src/model/staffing/demand";
import { minutes, seconds } from "../../../src/model/units";

describe("demand", () => {
  it("of 100 calls of 3 minutes in half an hour is 10 erlangs, and nobody gives up", () => {
    expect(demand(100, seconds(180), minutes(30))).toEqual({ load: 10, handleTime: 180, patience: Infinity });
  });

  it("keeps seconds and minutes apart", () => {
    // @ts-expect-error: a handle time is in seconds
    demand(100, minutes(3), minutes(30));
  });
});
