import type { Language } from "../../locale/language";
import { messages } from "../../locale/messages";
import type { TaskOutcome } from "./useHandOff";

/** What a hand-off, a restoration or a repair has come to, in one sentence. */
export function outcomeSentence(outcome: TaskOutcome, language: Language): string {
  const { handOff: words, pane } = messages[language];
  const { handOff, restore, repair } = words.area;
  const { undo: reach } = pane.frame;
  switch (outcome.task) {
    case "handOff": {
      const { count, sheet, unsound, undo } = outcome;
      const caveat = unsound ? [`${words.sheet.unsound(unsound)}.`] : [];
      return [handOff.done(count, sheet), ...caveat, reach[undo]].join(" ");
    }
    case "restore":
      return restore.done(outcome.count);
    case "repair": {
      const { count, left, doubled, faulty, undo } = outcome;
      const isNothing = count + left.length + doubled.length + faulty.length === 0;
      return isNothing ? repair.nothing : `${repair.done(count)} ${reach[undo]}`;
    }
  }
}
