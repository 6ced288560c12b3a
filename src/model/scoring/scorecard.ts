import type { Side } from "../catalogue/factor";

/** Ratings, factors down and options across, with what is needed to score the options. */
export interface Scorecard {
  readonly ratings: readonly (readonly number[])[];
  /** One per factor, none below 0 and at least one above it. */
  readonly weights: readonly number[];
  /** One per factor. */
  readonly sides: readonly Side[];
  /** The highest rating. */
  readonly scale: number;
  readonly lowest: number;
}

/** A scorecard that may have gaps: null where an option has no rating. */
export interface PartialScorecard extends Omit<Scorecard, "ratings"> {
  readonly ratings: readonly (readonly (number | null)[])[];
}
