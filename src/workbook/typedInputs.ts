import type { Typed } from "../model/fault";

export const scenarios = ["base", "favourable", "adverse"] as const;
export type Scenario = (typeof scenarios)[number];

/**
 * What the user has typed on the sheets, apart from what the pane asks for: it survives when the comparison is written again.
 * Values belong to an option by its name. Choices are ids here, so that they survive a change of language; text that begins
 * with "=" is a formula of the user's own.
 */
export interface TypedInputs {
  /** By driver id, then by option name. A shared driver's value stands under the baseline's name. */
  readonly drivers: Readonly<Record<string, Readonly<Record<string, Typed>>>>;
  /** By driver id: the ends and the shape of its uncertainty as the user left them (null: cleared), and the note. */
  readonly evidence: Readonly<
    Record<string, { low?: Typed | null; high?: Typed | null; distribution?: Typed | null; note?: Typed | null }>
  >;
  /** By factor id, then by option name. */
  readonly ratings: Readonly<Record<string, Readonly<Record<string, Typed>>>>;
  /** By factor id. */
  readonly weights: Readonly<Record<string, Typed>>;
  readonly rationales: Readonly<Record<string, Typed>>;
  readonly scenario?: Scenario;
}

export const nothingTyped: TypedInputs = { drivers: {}, evidence: {}, ratings: {}, weights: {}, rationales: {} };
