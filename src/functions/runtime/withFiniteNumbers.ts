import { noAnswer } from "../../model/outcome";
import { toCell } from "./cellError";

type Call = (...given: unknown[]) => unknown;

/** A cell function that answers `answerTooLarge` where a number of its answer has outgrown what a cell can hold. */
export function withFiniteNumbers(call: Call): Call {
  return (...given) => {
    const answer = call(...given);
    return answer instanceof Promise ? answer.then(refuseInfinite) : refuseInfinite(answer);
  };
}

function refuseInfinite(answer: unknown): unknown {
  return holdsInfinite(answer) ? toCell(noAnswer({ kind: "answerTooLarge" })) : answer;
}

function holdsInfinite(answer: unknown): boolean {
  return Array.isArray(answer) ? answer.some(holdsInfinite) : Math.abs(answer as number) === Infinity;
}
