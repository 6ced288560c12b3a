import type { ComparisonRequest } from "../request/request";
import { followRenames } from "./followRenames";
import type { StandingComparison } from "./readStanding";
import { typedSheets } from "./readTyped";
import type { Unplaced } from "./rewriting";

/**
 * What was typed for options that the new comparison does without, sheet by sheet.
 *
 * @param onSheet the names of the options as they stand in the workbook
 */
export function leftOver(
  { request: present, sheets, places, recognised }: StandingComparison,
  onSheet: readonly string[],
  request: ComparisonRequest,
): Unplaced[] {
  const asked = new Set(request.options.map(({ name }) => name));
  const kept = followRenames(onSheet, request);
  const gone = kept.flatMap((name, option) => (asked.has(name) ? [] : [option]));
  return sheets.flatMap(({ id, title, cells, numberFormats }) => {
    const typed = places[id] && typedSheets[id]?.ofOptions?.(present.options.length, places[id]);
    const lines = recognised.get(id);
    if (!typed || !lines) return [];
    const entries = gone.flatMap((option) =>
      typed.rows.flatMap((planned) => {
        const [row, column] = [lines.rows[planned], lines.columns[typed.column(option)]];
        const cell = row === undefined || column === undefined ? null : (cells[row]?.[column] ?? null);
        if (row === undefined || column === undefined || cell === null) return [];
        return [{ row, column, cell, numberFormat: numberFormats[row]?.[column] ?? "General" }];
      }),
    );
    return entries.length === 0 ? [] : [{ title, entries }];
  });
}
