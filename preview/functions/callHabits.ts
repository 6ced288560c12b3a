/** In what one Excel's way of calling functions differs from another's: a test makes this one as unkind as Excel can be. */
export interface CallHabits {
  /** What a blank cell of a range reaches a function as. */
  blank: "" | 0 | null;
  /** Whether a number reaches a function that takes a cell of any kind as an object with its format, as of a cell in percent or money. */
  formatsNumbers: boolean;
  /** Whether an answer of several cells fills them: without dynamic arrays the first alone is shown. */
  spills: boolean;
}

export const kindHabits = (): CallHabits => ({ blank: "", formatsNumbers: false, spills: true });
