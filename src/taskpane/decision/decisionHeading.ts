import type { ComparisonResult } from "../../excel/Gateway";
import type { useAllWords } from "../frame/allWords";

type DecisionWords = ReturnType<typeof useAllWords>["words"]["decision"];

/** What is recommended, by name, and another that is as good. */
interface Choice {
  readonly recommended: string | null;
  readonly equal: string | null;
}

/** What to do, in words: to stay with the baseline where it is the option that is recommended, and runs today; nothing while a check fails. */
export function decisionHeading(words: DecisionWords, choice: Choice, result: ComparisonResult): string {
  const { recommended, equal } = choice;
  const { options, request, verdict } = result;
  if (recommended === null || verdict === "failed") return words.none;
  if (equal !== null) return words.chooseEither(recommended, equal);
  const stays = recommended === options[0]?.name && request.today === "running";
  return stays ? words.stay(recommended) : words.choose(recommended);
}
