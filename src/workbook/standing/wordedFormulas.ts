import { InputsLayout } from "../layout/inputs";
import { isFormula } from "../plan/isFormula";
import type { StandingComparison } from "./readStanding";
import type { Unplaced } from "./rewriting";
import { askedPlace, worded } from "./typed/asked";

/** The user's formulas on Inputs that say a choice by its word: in another language they would choose nothing. */
export function wordedFormulas({ request, sheets, recognised }: StandingComparison): Unplaced[] {
  const sheet = sheets.find(({ id }) => id === "inputs");
  const lines = recognised.get("inputs");
  if (!sheet || !lines) return [];
  const { cells, values, numberFormats, title } = sheet;
  const layout = new InputsLayout(request.options.length);
  const entries = worded.flatMap((what) =>
    request.options.flatMap((_, option) => {
      if (what !== "arrangement" && option > 0) return [];
      const [plannedRow, plannedColumn] = askedPlace(layout, what, option);
      const [row, column] = [lines.rows[plannedRow], lines.columns[plannedColumn]];
      const cell = row === undefined || column === undefined ? null : (cells[row]?.[column] ?? null);
      if (row === undefined || column === undefined || !isFormula(cell)) return [];
      const numberFormat = numberFormats[row]?.[column] ?? "General";
      return [{ row, column, cell, what: String(values[row]?.[0] ?? ""), numberFormat }];
    }),
  );
  return entries.length === 0 ? [] : [{ title, entries }];
}
