import type { Language } from "../../locale/language";
import { messages } from "../../locale/messages";
import { outcomeSentence } from "./outcomeSentence";
import type { HandOffPane } from "./useHandOff";

/** How handing the workbook on goes, in one sentence. */
export function taskSentence(
  { task, isWorking, outcome }: Pick<HandOffPane, "task" | "isWorking" | "outcome">,
  language: Language,
): string {
  if (outcome) return outcomeSentence(outcome, language);
  return task && isWorking ? messages[language].handOff.area[task].working : "";
}
