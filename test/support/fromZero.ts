import fc from "fast-check";

const parts = 2 ** 30;

/** Numbers from 0 on: evenly, and those next to 0, of which fast-check's own are nearly all. */
export function fromZero(max: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: 0, max: parts }).map((part) => (max * part) / parts),
    fc.double({ min: 0, max, noNaN: true }),
  );
}
