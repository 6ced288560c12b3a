/** Where the page keeps count of the cell functions' calls, for the pane that shares it. */
export const functionCallsKey = "outsourceFunctionCalls";

export interface FunctionCalls {
  readonly called: number;
  /** Calls that have yet to answer. */
  readonly inFlight: number;
  /** The longest call so far; null before the first. */
  readonly slowest: { readonly name: string; readonly ms: number } | null;
}
