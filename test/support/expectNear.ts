/** Expects numbers within a tolerance, relative to the expected number where that is above 1. */
export function expectNear(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) {
    const error = Math.abs(actual[index]! - value) / Math.max(1, Math.abs(value));
    if (!(error <= tolerance)) throw new Error(`Entry ${index} is ${actual[index]}, not ${value}: off by ${error}.`);
  }
}
