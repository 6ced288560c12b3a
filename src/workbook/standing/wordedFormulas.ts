import { InputsLayout } from "../layout/inputs";
import { isFormula } from "../plan/isFormula";
import { entryAt } from "./entryAt";
import type { StandingComparison } from "./readStanding";
import type { Unplaced } from "./rewriting";
import { askedPlace, worded } from "./typed/asked";

/** The user's formulas on Inputs that say a choice by its word: in another language they would choose nothing. */
export function wordedFormulas({ request, sheets, recognised }: StandingComparison): Unplaced[] {
  const sheet = sheets.find(({ id }) => id === "inputs");
  const lines = recognised.get("inputs");
  if (!sheet || !lines) return [];
  const layout = new InputsLayout(request.options.length);
  const entries = worded.flatMap((what) =>
    request.options.flatMap((_, option) => {
      const isAsked = what === "arrangement" || option === 0;
      const entry = isAsked ? entryAt(sheet, lines, ...askedPlace(layout, what, option)) : null;
      return isFormula(entry?.cell) ? [entry] : [];
    }),
  );
  return entries.length === 0 ? [] : [{ title: sheet.title, entries }];
}
