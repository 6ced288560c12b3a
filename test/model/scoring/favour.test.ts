import { favour } from "../../../src/model/scoring/favour";

describe("favour", () => {
  it("runs from 0 at the worst end of the scale to 1 at the best, for an advantage", () => {
    expect([1, 2, 3, 4, 5].map((rating) => favour(rating, "advantage", 5, 1))).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it("runs the other way for a disadvantage", () => {
    expect([1, 2, 3, 4, 5].map((rating) => favour(rating, "disadvantage", 5, 1))).toEqual([1, 0.75, 0.5, 0.25, 0]);
  });

  it("begins at the lowest rating of the scale, wherever that is", () => {
    expect([0, 1, 4].map((rating) => favour(rating, "advantage", 4, 0))).toEqual([0, 0.25, 1]);
    expect([-3, 0, 3].map((rating) => favour(rating, "disadvantage", 3, -3))).toEqual([1, 0.5, 0]);
  });

  it("has only two ends on a scale of 2", () => {
    expect([favour(1, "advantage", 2, 1), favour(2, "advantage", 2, 1)]).toEqual([0, 1]);
  });
});
