import type { Typed } from "../../model/fault";

export const scenarios = ["base", "favourable", "adverse"] as const;
export type Scenario = (typeof scenarios)[number];

/** What the pane asks for that is typed on Inputs too. */
export type AskedFor =
  "name" | "arrangement" | "country" | "horizon-years" | "default-currency-rate" | "today" | "scenario";

/** What is said by a word of the sheet's language, which is no word of another. */
export const wordedAsked: readonly AskedFor[] = ["arrangement", "country", "scenario"];

/** A cell of what the pane asks for. */
export interface AskedCell {
  readonly typed: Typed;
  /** What is asked for while this is typed. */
  readonly meant: Typed;
}

/** What is typed where the pane does not write over it, by option name as in `TypedInputs.asked`. */
export type LeftToSheet = Readonly<Partial<Record<AskedFor, Readonly<Record<string, Typed>>>>>;

/**
 * What the user has typed on the sheets, apart from what the pane asks for: it survives when the comparison is written again.
 * Values belong to an option by its name. Choices are ids here, so that they survive a change of language; text that begins
 * with "=" is a formula of the user's own.
 */
export interface TypedInputs {
  /**
   * What is typed in the cells of what the pane asks for: a formula of the user's, a number, or what cannot be asked for. By option
   * name; what all options share stands under "".
   */
  readonly asked?: Readonly<Partial<Record<AskedFor, Readonly<Record<string, AskedCell>>>>>;
  /** By driver id, then by option name. A shared driver's value stands under the baseline's name. */
  readonly drivers: Readonly<Record<string, Readonly<Record<string, Typed>>>>;
  /** By driver id: the ends and the shape of its uncertainty as the user left them (null: cleared), and the note. */
  readonly evidence: Readonly<
    Record<string, { low?: Typed | null; high?: Typed | null; distribution?: Typed | null; note?: Typed | null }>
  >;
  /** By factor id, then by option name. */
  readonly ratings: Readonly<Record<string, Readonly<Record<string, Typed>>>>;
  /** By factor id: the points typed. */
  readonly weights: Readonly<Record<string, Typed>>;
  readonly rationales: Readonly<Record<string, Typed>>;
  /** What the advantages weigh together. */
  readonly sideBalance?: Typed;
  readonly scenario?: Scenario;
  /** After how many years a source counts as old. */
  readonly sourceAge?: Typed;
  /** The settings of the Comparison sheet, by id. */
  readonly comparison?: Readonly<Record<string, Typed>>;
  /** The option that the sheets show which show a single one, unless another is picked there. */
  readonly focusOption?: Typed | null;
  readonly staffing?: TypedStaffing;
  /** The user's own risks, a row each from top to bottom. */
  readonly ownRisks?: readonly OwnRisk[];
  /** The option that the Sensitivity sheet shows. */
  readonly sensitivityOption?: Typed | null;
  /** What is typed on the Simulation sheet, by id. */
  readonly simulation?: Partial<
    Record<
      | "trials"
      | "seed"
      | "sampling"
      | "atOnce"
      | "automatic"
      | "decisionTrials"
      | "decisionSampling"
      | "confidence"
      | "run"
      | "option"
      | "budget",
      Typed | undefined
    >
  >;
  /** The trial and the option that the Audit sheet computes again. */
  readonly audit?: Partial<Record<"trial" | "option", Typed | undefined>>;
}

/** What stands in a row of the register; null where nothing does. */
export interface OwnRisk {
  readonly name: Typed | null;
  readonly owner: Typed | null;
  readonly low: Typed | null;
  readonly mode: Typed | null;
  readonly high: Typed | null;
  /** By option name. */
  readonly probabilities: Readonly<Record<string, Typed | null>>;
}

/** What stands in the yellow cells of the Staffing sheet; null where the user has cleared one. */
export interface TypedStaffing {
  readonly weeksPerYear: Typed | null;
  /** How long the intervals shall be once the comparison is written again, in minutes. */
  readonly interval?: Typed | null;
  /** Of callers of every option. */
  readonly patience?: Typed | null;
  /** The busiest week, as a share of the average one; undefined where the sheet does not ask for it yet. */
  readonly peakWeek?: Typed | null;
  /** By kind of shrinkage, then by option name. */
  readonly shrinkage?: Readonly<Record<string, Readonly<Record<string, Typed | null>>>>;
  /** By what is typed of chat and e-mail, then by option name. */
  readonly queues?: Readonly<Record<string, Readonly<Record<string, Typed | null>>>>;
  /** How many opening hours an e-mail may wait, of every option. */
  readonly mailHours?: Typed | null;
  /** By target id, then by option name. */
  readonly targets: Readonly<Record<string, Readonly<Record<string, Typed | null>>>>;
  /** Intervals down, Monday to Sunday across. */
  readonly shape: readonly (readonly (Typed | null)[])[];
}

export const nothingTyped: TypedInputs = { drivers: {}, evidence: {}, ratings: {}, weights: {}, rationales: {} };
