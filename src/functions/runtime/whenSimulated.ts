import type { Outcome } from "../../model/outcome";
import { toCell } from "./cellError";

/** An answer now, or a promise of one where the simulation takes longer: Excel awaits it, the metadata tool knows only the answer. */
export function whenSimulated<Simulated, Answer>(
  simulated: Simulated | Promise<Outcome<Simulated>>,
  answerOf: (simulated: Simulated) => Answer,
): Answer {
  if (!(simulated instanceof Promise)) return answerOf(simulated);
  return simulated.then((outcome) => answerOf(toCell(outcome))) as unknown as Answer;
}

/** The same where what is simulated is the answer. */
export function whenAnswered<Answer>(outcome: Outcome<Answer> | Promise<Outcome<Answer>>): Answer {
  return outcome instanceof Promise ? (outcome.then(toCell) as unknown as Answer) : toCell(outcome);
}
