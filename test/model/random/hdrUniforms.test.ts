import fc from "fast-check";
import { hdrUniform } from "../../../src/model/random/hdrUniform";
import { hdrUniforms } from "../../../src/model/random/hdrUniforms";

test("a column holds the random numbers of one trial after the other, to the last bit", () => {
  const whole = (most: number) => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(
      whole(1e8 - 50),
      whole(1e8),
      whole(1e8),
      whole(1e8),
      whole(1e8),
      (before, variable, entity, event, seed) => {
        const column = new Float64Array(50);
        hdrUniforms(column, { firstTrial: before + 1, variable, entity, event, seed });
        const one = Float64Array.from(column, (_, index) =>
          hdrUniform(before + 1 + index, variable, entity, event, seed),
        );
        expect(column).toEqual(one);
      },
    ),
    { numRuns: 2000 },
  );
});
