/** Expects a number within a tolerance relative to the expected one, however small that is. */
export function expectRelative(actual: number, expected: number, tolerance: number): void {
  const error = Math.abs(actual - expected) / Math.abs(expected || 1);
  if (!(error <= tolerance)) throw new Error(`${actual} is not ${expected}: off by ${error}.`);
}
