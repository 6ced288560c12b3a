/** Expects columns of numbers to be the same to the last bit: in one look, where jest would take one for each number. */
export function expectSameBits(actual: readonly Float64Array[], expected: readonly Float64Array[]): void {
  expect(actual.map(({ length }) => length)).toEqual(expected.map(({ length }) => length));
  const differing = actual.findIndex((column, index) => !bitsOf(column).equals(bitsOf(expected[index]!)));
  if (differing >= 0) expect([...actual[differing]!]).toEqual([...expected[differing]!]);
}

function bitsOf({ buffer, byteOffset, byteLength }: Float64Array): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}
