import type { Fault } from "../../model/fault";
import type { Outcome } from "../../model/outcome";
import { faultSentence } from "../../locale/faultSentence";
import { languageOf } from "../../locale/language";

/** The faults that mean "there is no such answer"; all others mean "this input cannot be used". */
const missingAnswers: ReadonlySet<Fault["kind"]> = new Set([
  "noRatings",
  "queueNeverClears",
  "consistencyUnknown",
  "baselineNotACost",
  "neverPaysBack",
  "noRateOfReturn",
  "severalRatesOfReturn",
  "flowsBorrow",
  "simulationCancelled",
  "noBreakEven",
  "equalEverywhere",
  "noWalkAway",
]);

/**
 * The answer, or Excel's error with the fault's sentence: `#N/A` for an answer that does not exist, `#VALUE!` for input
 * that cannot be used. Only these two can carry a sentence.
 */
export function toCell<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const code = missingAnswers.has(outcome.fault.kind) ? notAvailable : invalidValue;
  throw new CustomFunctions.Error(code, faultSentence(outcome.fault, viewerLanguage()));
}

/** The pane writes the language the user chose into the page they share; without a page the browser's own holds, if there is one. */
function viewerLanguage() {
  const chosen = typeof document === "undefined" ? "" : document.documentElement.lang;
  const preferred = typeof navigator === "undefined" ? "" : navigator.language;
  return languageOf(chosen || preferred);
}
