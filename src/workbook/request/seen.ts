import type { ComparisonRequest } from "./request";

/** For each option that is asked for, which option of a comparison it was, counted from 0; null for a new one. */
export type Origins = readonly (number | null)[];

/** The comparison that a user has seen who asks for another. */
export interface Seen {
  readonly request: ComparisonRequest;
  readonly origins: Origins;
}
