import type { Fault } from "../model/fault";
import type { Language } from "./language";
import { terms } from "./terms";

/** What happened, where, and what is allowed, as one sentence in the reader's language. */
export function faultSentence(fault: Fault, language: Language): string {
  const sentences = terms[language].faults as Record<Fault["kind"], (facts: never) => string>;
  return sentences[fault.kind](fault as never);
}
