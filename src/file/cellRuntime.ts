/** Excel's error for a cell: what shows in the cell, and the sentence behind it. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Puts the part of Excel's runtime that the cell functions use where they look for it, unless Excel's own is there. */
export function installCellRuntime(): void {
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  if (!("CustomFunctions" in globalThis))
    Object.assign(globalThis, { CustomFunctions: { ErrorCode, Error: CellError } });
}
