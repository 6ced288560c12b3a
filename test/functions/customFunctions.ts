/** Excel's error for a cell: what shows in the cell, and the sentence behind it. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Puts the part of Excel's runtime that the cell functions use where they look for it; the viewer reads English. */
export function installCustomFunctions(): void {
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  const navigator = { value: { language: "en-GB" }, configurable: true };
  Object.defineProperty(globalThis, "navigator", navigator);
  Object.assign(globalThis, { CustomFunctions: { ErrorCode, Error: CellError } });
}
