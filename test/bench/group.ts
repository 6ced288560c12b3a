import type { Clock, Rivals } from "./sideBySide";

/** Rivals that are measured together, and a table of docs/performance.md. */
export interface Group {
  readonly title: string;
  /** What a reader must know of it; each a paragraph. */
  readonly notes?: readonly string[];
  readonly rivals: Rivals;
  /** By which they are timed, where it is not the time that passes. */
  readonly clock?: Clock;
  /** Where rivals do more or less of the same: of what, and how much each does. Ratios are then of the time for one. */
  readonly work?: { readonly unit: string; readonly amounts: Readonly<Record<string, number>> };
}
