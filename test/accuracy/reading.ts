/** Calls a cell function by its name and answers its numbers, row by row; NaN alone where it shows #N/A. */
export type Ask = (cell: string, ...given: unknown[]) => number[];

/** What a cell function answers, beside what a case expects of it; NaN where there is no answer. */
export interface Reading {
  readonly cell: string;
  readonly actual: readonly number[];
  readonly expected: readonly number[];
  /** The expected numbers have no more digits than their source prints; as the case's provenance says if not given. */
  readonly isPrinted?: boolean;
}

/** Excel passes null for an argument left out. */
export const leftOut = null;

/** A case of `test/cases/*.json`. */
export interface Case {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly provenance?: string;
  readonly inputs: object;
  readonly expected: object;
}

/** How a kind of case is asked for in cells. */
export type Reader<Inputs, Expected> = (inputs: Inputs, expected: Expected, ask: Ask) => Reading[];
