import fc from "fast-check";
import type { HdrStream } from "../../../src/model/random/hdrRun";
import { hdrUniform } from "../../../src/model/random/hdrUniform";
import { hdrUniforms } from "../../../src/model/random/hdrUniforms";
import { eachColumns } from "../../support/eachColumns";

/** The random numbers of a stream, trial after trial, each by itself. */
const oneByOne = (count: number, { firstTrial, variable, entity, event, seed }: HdrStream) =>
  Float64Array.from({ length: count }, (_, index) => hdrUniform(firstTrial + index, variable, entity, event, seed));

describe.each(eachColumns)("a column %s", (_, columnsOf) => {
  it.each([
    // The rings end after 7,450,589 and 7,450,987 trials of a stream whose other numbers are 0.
    ["where a ring ends and begins again", { firstTrial: 7_450_489, variable: 0, entity: 0, event: 0, seed: 0 }],
    ["wherever in its rings a stream begins", { firstTrial: 1, variable: 17, entity: 2, event: 3, seed: 4 }],
  ])("holds the random numbers %s", (_, stream) => {
    for (const length of [1, 511, 512, 1025]) {
      const column = columnsOf(length).lend();
      hdrUniforms(column, stream);
      expect(Float64Array.from(column)).toEqual(oneByOne(length, stream));
    }
  });
});

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
        const [column, stream] = [new Float64Array(50), { firstTrial: before + 1, variable, entity, event, seed }];
        hdrUniforms(column, stream);
        expect(column).toEqual(oneByOne(50, stream));
      },
    ),
    { numRuns: 2000 },
  );
});
