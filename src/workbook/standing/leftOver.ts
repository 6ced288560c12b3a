import type { PlannedCell } from "../plan/plan";
import type { ComparisonRequest } from "../request/request";
import { entryAt } from "./entryAt";
import type { StandingComparison } from "./readStanding";
import { typedSheets } from "./readTyped";
import type { Unplaced } from "./rewriting";
import type { StandingCell } from "./standingSheet";

/**
 * What was typed for options that the new comparison does without, sheet by sheet, each entry with the row's label and the option's
 * name. What stands there as it was written is not listed.
 *
 * @param onSheet the names of the options as they stand in the workbook
 * @param kept the names that they have from now on
 */
export function leftOver(
  { request: present, plan, sheets, places, recognised }: StandingComparison,
  onSheet: readonly string[],
  kept: readonly string[],
  request: ComparisonRequest,
): Unplaced[] {
  const asked = new Set(request.options.map(({ name }) => name));
  const gone = kept.flatMap((name, option) => (asked.has(name) ? [] : [option]));
  return sheets.flatMap((sheet) => {
    const { id, title } = sheet;
    const typed = places[id] && typedSheets[id]?.ofOptions?.(present.options.length, places[id]);
    const lines = recognised.get(id);
    const written = plan.sheets.find((sheet) => sheet.id === id)?.cells;
    if (!typed || !lines) return [];
    const entries = gone.flatMap((option) =>
      typed.rows.flatMap((planned) => {
        const column = typed.column(option);
        const entry = entryAt(sheet, lines, planned, column);
        if (entry === null || isSame(entry.cell, written?.[planned]?.[column])) return [];
        return [{ ...entry, what: [entry.what, onSheet[option] ?? ""].filter(Boolean).join(", ") }];
      }),
    );
    return entries.length === 0 ? [] : [{ title, entries }];
  });
}

/** Whether a cell holds what was written there, quoted or not. */
function isSame(cell: StandingCell, written: PlannedCell | undefined): boolean {
  const plain = (value: StandingCell | undefined) => (typeof value === "string" ? value.replace(/^'/, "") : value);
  return plain(cell) === plain(written);
}
