import fc from "fast-check";
import { hdrUniforms } from "../../../src/model/random/hdrUniforms";
import { addWhereBelow } from "../../../src/model/simulation/addWhereBelow";
import { type Quantity, valueAt } from "../../../src/model/simulation/quantity";
import { eachColumns } from "../../support/eachColumns";
import { fromZero } from "../../support/fromZero";

/** In a stream whose other numbers are 0, both rings of random numbers end and begin again within 600 trials of this one. */
const ringsEnd = { firstTrial: 7_450_489, seed: 0 };
const anyStream = fc.oneof(
  fc.record({ firstTrial: fc.integer({ min: 1, max: 1e6 }), seed: fc.integer({ min: 0, max: 1e8 }) }),
  fc.constant(ringsEnd),
);

/** Writes a column where it stands. */
function inColumn(column: Float64Array, valueOf: (trial: number) => number): Float64Array {
  for (let trial = 0; trial < column.length; trial++) column[trial] = valueOf(trial);
  return column;
}

describe.each(eachColumns)("random numbers %s", (_, columnsOf) => {
  it("have what is to be added added in the trials in which they are below a limit, whatever is a column", () => {
    const anyLimit = fc.oneof(
      fromZero(1),
      fromZero(0.05),
      fc.constantFrom(0, 2 ** -33, 2 ** -32, 0.5, 1 - 2 ** -33, 1),
    );
    const anyPlace = fc.constantFrom("certain", "in a column beside the sums", "in a column elsewhere");
    const anyPlaces = fc.array(anyPlace, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(anyLimit, anyStream, anyPlaces, (most, { firstTrial, seed }, places) => {
        const columns = columnsOf(603);
        const stream = { firstTrial, variable: 0, entity: 0, event: 0, seed };
        const [numbers, sums] = [columns.lend(), columns.lend().fill(1)];
        hdrUniforms(numbers, stream);
        // A column moves with the trial; its first value is the number in its place.
        const [limit, one, other] = [most, 3, 5].map((value, index) => {
          if (places[index] === "certain") return value;
          const column = places[index] === "in a column elsewhere" ? new Float64Array(603) : columns.lend();
          return inColumn(column, (trial) => value * (1 - trial / 1206));
        }) as [Quantity, Quantity, Quantity];
        addWhereBelow(sums, stream, limit, one, other);
        const expected = Array.from(numbers, (number, trial) =>
          number < valueAt(limit, trial) ? 1 + valueAt(one, trial) * valueAt(other, trial) : 1,
        );
        expect([...sums]).toEqual(expected);
      }),
    );
  });

  it("are below no limit that they are equal to", () => {
    const columns = columnsOf(8);
    const stream = { firstTrial: 1, variable: 0, entity: 0, event: 0, seed: 1 };
    const [limit, sums] = [columns.lend(), columns.lend().fill(0)];
    hdrUniforms(limit, stream);
    addWhereBelow(sums, stream, limit, 1, 1);
    expect(new Set(sums)).toEqual(new Set([0]));
  });
});
