import type { ComparisonResult } from "../../excel/Gateway";
import type { useAllWords } from "../frame/allWords";

type DecisionWords = ReturnType<typeof useAllWords>["words"]["decision"];

/** What to do, in words: to stay with the baseline where it is the option that is recommended, and runs today. */
export function decisionHeading(words: DecisionWords, recommended: string | null, result: ComparisonResult): string {
  if (recommended === null) return words.none;
  const { options, request } = result;
  const stays = recommended === options[0]?.name && request.today === "running";
  return stays ? words.stay(recommended) : words.choose(recommended);
}
