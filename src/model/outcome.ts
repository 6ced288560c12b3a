import type { Fault } from "./fault";

/** What a calculation returns: its answer, or the fault that the user can mend. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

export const answer = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const noAnswer = (fault: Fault): { readonly ok: false; readonly fault: Fault } => ({ ok: false, fault });

/** The answers of all outcomes, or the first fault among them. */
export function allAnswers<T>(outcomes: readonly Outcome<T>[]): Outcome<T[]> {
  const values: T[] = [];
  for (const outcome of outcomes) {
    if (!outcome.ok) return outcome;
    values.push(outcome.value);
  }
  return answer(values);
}
