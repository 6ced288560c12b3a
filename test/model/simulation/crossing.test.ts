import fc from "fast-check";
import { crossing } from "../../../src/model/simulation/crossing";

test("a crossing lies where so many straight lines are above 0, rising and falling ones", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
        minLength: 1,
        maxLength: 30,
      }),
      fc.nat(30),
      (lines, seed) => {
        const savedAt = (value: number) => Float64Array.from(lines, ([low, high]) => low + 0.5 + (high - low) * value);
        const at = (value: number) => {
          const saved = savedAt(value);
          return { value, saved, cheaper: saved.filter((each) => each > 0).length };
        };
        const [below, above] = [at(0), at(1)];
        const [few, many] = [below.cheaper, above.cheaper].sort((one, other) => one - other) as [number, number];
        if (many - few < 2) return;
        const count = few + 1 + (seed % (many - few - 1));
        const value = crossing(below, above, count);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        // Lines that cross at the very same value are passed together.
        const places = lines.map(([low, high]) => (low + 0.5) / (low - high));
        const together = places.filter((place) => Math.abs(place - value) < 1e-9).length;
        expect(Math.abs(at(value).cheaper - count)).toBeLessThanOrEqual(Math.max(0, together));
      },
    ),
  );
});

describe("by hand, between 3 and 5, a crossing", () => {
  const between = (below: readonly number[], above: readonly number[], count: number) => {
    const at = (value: number, saved: readonly number[]) => ({
      value,
      saved: Float64Array.from(saved),
      cheaper: saved.filter((each) => each > 0).length,
    });
    return crossing(at(3, below), at(5, above), count);
  };

  // The first three rise above 0 at 3.5, 4.5 and 4; the last is above it all the way.
  it.each([
    [2, 3.75],
    [3, 4.25],
    [4, 4.75],
  ])("of rising lines has %d above 0 from %d on", (count, value) => {
    expect(between([-1, -3, -3, 1], [3, 1, 3, 1], count)).toBe(value);
  });

  it.each([
    [2, 3.75],
    [1, 4.25],
    [0, 4.75],
  ])("of falling lines has %d above 0 from %d on", (count, value) => {
    expect(between([1, 3, 3, -1], [-3, -1, -3, -1], count)).toBe(value);
  });

  it("of lines of which one falls at 4, and others rise at 3.5, 4.5 and 4.75, has three above 0 after all of them", () => {
    expect(between([3, -1, -3, -7], [-3, 3, 1, 1], 3)).toBe(4.875);
  });

  it("counts a line that is at 0 as not above it", () => {
    expect(between([0, 0], [2, -2], 1)).toBe(4);
    expect(between([2, 2], [0, 2], 1)).toBe(5);
  });
});
