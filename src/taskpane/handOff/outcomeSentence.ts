import type { Language } from "../../locale/language";
import { messages } from "../../locale/messages";
import type { TaskOutcome } from "./useHandOff";

/** What a hand-off, a restoration or a repair has come to, in one sentence. */
export function outcomeSentence(outcome: TaskOutcome, language: Language): string {
  const { handOff, restore, repair } = messages[language].handOff.area;
  switch (outcome.task) {
    case "handOff":
      return handOff.done(outcome.count, outcome.sheet);
    case "restore":
      return restore.done(outcome.count);
    case "repair": {
      const { count, left, doubled, faulty } = outcome;
      return count + left.length + doubled.length + faulty.length === 0 ? repair.nothing : repair.done(count);
    }
  }
}
