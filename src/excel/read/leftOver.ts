import { drivers } from "../../model/catalogue/drivers";
import { factors } from "../../model/catalogue/factors";
import { FactorsLayout } from "../../workbook/layout/factors";
import { InputsLayout } from "../../workbook/layout/inputs";
import type { ComparisonRequest } from "../../workbook/request/request";
import type { Unplaced } from "../../workbook/standing/rewriting";
import { RisksLayout } from "../../workbook/layout/risks";
import type { SheetId } from "../../workbook/plan/sheetId";
import { StaffingLayout, targets } from "../../workbook/layout/staffing";
import { followRenames } from "../../workbook/standing/followRenames";
import type { StandingComparison } from "./readStanding";

/**
 * What was typed for options that the new comparison does without, sheet by sheet.
 *
 * @param onSheet the names of the options as they stand in the workbook
 */
export function leftOver(
  standing: StandingComparison,
  onSheet: readonly string[],
  request: ComparisonRequest,
): Unplaced[] {
  const asked = new Set(request.options.map(({ name }) => name));
  const kept = followRenames(onSheet, request);
  const gone = kept.flatMap((name, option) => (asked.has(name) ? [] : [option]));
  const places = typedPlaces(standing);
  return standing.sheets.flatMap(({ id, title, cells, numberFormats }) => {
    const { rows, columns } = standing.recognised.get(id) ?? { rows: [], columns: [] };
    const entries = gone.flatMap((option) =>
      (places[id]?.rows ?? []).flatMap((planned) => {
        const [row, column] = [rows[planned], columns[places[id]!.column(option)]];
        const cell = row === undefined || column === undefined ? null : (cells[row]?.[column] ?? null);
        if (row === undefined || column === undefined || cell === null) return [];
        return [{ row, column, cell, numberFormat: numberFormats[row]?.[column] ?? "General" }];
      }),
    );
    return entries.length === 0 ? [] : [{ title, entries }];
  });
}

type TypedPlaces = { readonly rows: readonly number[]; column(option: number): number };

/** Where each option is typed for, on the sheets as they were planned. */
function typedPlaces({ request, places }: StandingComparison): Partial<Record<SheetId, TypedPlaces>> {
  const count = request.options.length;
  const inputs = new InputsLayout(count);
  const rating = new FactorsLayout(count);
  const staffing = new StaffingLayout(count);
  const risks = new RisksLayout(count, places.risks?.ownRiskCount);
  const ofOptions = drivers.filter(({ scope }) => scope === "option").map(({ id }) => inputs.rowOf(id));
  return {
    inputs: {
      rows: [inputs.headerRow, inputs.rowOf("arrangement"), ...ofOptions],
      column: (option) => inputs.columns.typed + option,
    },
    factors: { rows: factors.map(({ id }) => rating.rowOf(id)), column: (option) => rating.columns.typed + option },
    staffing: { rows: targets.map((id) => staffing.rowOf(id)), column: (option) => staffing.optionColumn(option) },
    risks: {
      rows: Array.from({ length: risks.ownCount }, (_, index) => risks.firstOwnRow + index),
      column: (option) => risks.columns.probability + option,
    },
  };
}
