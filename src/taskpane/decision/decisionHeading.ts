import type { ComparisonResult } from "../../excel/Gateway";
import type { useAllWords } from "../frame/allWords";

type DecisionWords = ReturnType<typeof useAllWords>["words"]["decision"];

/** What to do, in words: to stay with the baseline where it is the option that is recommended, and runs today; nothing while a check fails. */
export function decisionHeading(words: DecisionWords, recommended: string | null, result: ComparisonResult): string {
  const { options, request, verdict } = result;
  if (recommended === null || verdict === "failed") return words.none;
  const stays = recommended === options[0]?.name && request.today === "running";
  return stays ? words.stay(recommended) : words.choose(recommended);
}
