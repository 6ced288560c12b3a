import type { Language } from "../../locale/language";
import { messages } from "../../locale/messages";
import { areaAddress, cellAt } from "../plan/address";
import { asText } from "../plan/asText";
import { freeTitle } from "../plan/freeTitle";
import { isFormula } from "../plan/isFormula";
import type { Unplaced } from "./rewriting";
import type { StandingCell } from "./standingSheet";

/** A sheet, from then on the user's own, with what was typed where it could not stay. */
export interface KeptEntries {
  readonly title: string;
  readonly cells: readonly (readonly StandingCell[])[];
}

/** Null where everything has its place. */
export function keptEntries(
  unplaced: readonly Unplaced[],
  language: Language,
  titles: readonly string[],
): KeptEntries | null {
  if (unplaced.length === 0) return null;
  const texts = messages[language].sheets.kept;
  const rows = unplaced.flatMap(({ title, entries }) =>
    entries.map(({ row, column, cell, what }): StandingCell[] => [
      asText(title),
      areaAddress(cellAt(row, column)),
      what ? asText(what) : null,
      asWritten(cell),
    ]),
  );
  return {
    title: freeTitle(texts.title, titles),
    cells: [[texts.title], [texts.note], [], [texts.sheet, texts.cell, texts.what, texts.entry], ...rows],
  };
}

/** A formula as text: its cells have moved. */
function asWritten(cell: StandingCell): StandingCell {
  return isFormula(cell) ? `'${cell}` : cell;
}
