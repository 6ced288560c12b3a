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
