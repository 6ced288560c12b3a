import fc from "fast-check";
import { leastWhole } from "../../../src/model/staffing/leastWhole";

describe("least whole number", () => {
  it("finds any number between its bounds", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 1e9 }), fc.nat(1000), fc.nat(1e6), (least, below, above) => {
        expect(leastWhole(least - 1 - below, least + above, (count) => count >= least)).toBe(least);
      }),
    );
  });

  it("ends above 2^53 too, where whole numbers stand further apart than 1", () => {
    expect(leastWhole(0, 1e300, (count) => count >= 1e299)).toBe(1e299);
  });

  it("does not ask about the bounds", () => {
    const meets = jest.fn(() => true);
    expect(leastWhole(7, 8, meets)).toBe(8);
    expect(meets).not.toHaveBeenCalled();
  });
});
