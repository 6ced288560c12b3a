import { listFormat } from "../../locale/formats";
import type { Language } from "../../locale/language";
import { messages } from "../../locale/messages";
import type { Reach } from "./calibration";

/** Whom a driver is typed for, and what that does to what the others seem to save: severance follows the centre of today. */
export function reachSentence(reach: Reach, names: readonly string[], isDearer: boolean, language: Language): string {
  const { calibrateView } = messages[language];
  if (reach.isShared) return calibrateView.movesAll;
  const moved = listOf(reach.typed, names, language);
  if (reach.others.length === 0) return calibrateView.moves(moved);
  return calibrateView.typedAlone[isDearer ? "dearer" : "cheaper"](moved);
}

/** Whose columns were typed in, and whose were left as the user has them. */
export function writtenSentences(
  { isShared, typed, left }: Reach,
  names: readonly string[],
  language: Language,
): string {
  const { calibrateView } = messages[language];
  const columns = isShared ? calibrateView.forAll : calibrateView.columns(listOf(typed, names, language));
  return [columns, ...(left.length === 0 ? [] : [calibrateView.left(listOf(left, names, language))])].join(" ");
}

function listOf(places: readonly number[], names: readonly string[], language: Language): string {
  return listFormat(language, {}).format(places.map((place) => names[place]!));
}
