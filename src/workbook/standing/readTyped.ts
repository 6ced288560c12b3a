import type { SheetId } from "../plan/sheetId";
import type { ComparisonRequest } from "../request/request";
import { type TypedInputs, nothingTyped } from "../request/typedInputs";
import type { PlannedPlaces } from "./plannedPlaces";
import { askedOn, requestOn } from "./typed/asked";
import { typedAudit } from "./typed/audit";
import { typedComparison } from "./typed/comparison";
import { typedFactors } from "./typed/factors";
import { typedInputs } from "./typed/inputs";
import { typedRisks } from "./typed/risks";
import { typedSensitivity } from "./typed/sensitivity";
import { typedSimulation } from "./typed/simulation";
import { typedStaffing } from "./typed/staffing";
import type { TypedSheet } from "./typed/typedSheet";

/** The sheets that hold inputs. */
export const typedSheets: Readonly<Partial<Record<SheetId, TypedSheet>>> = {
  inputs: typedInputs,
  factors: typedFactors,
  staffing: typedStaffing,
  risks: typedRisks,
  comparison: typedComparison,
  sensitivity: typedSensitivity,
  simulation: typedSimulation,
  audit: typedAudit,
};

/** A comparison's request as the sheets have it now, and everything else that was typed on them. */
export interface SheetState {
  readonly request: ComparisonRequest;
  readonly typed: TypedInputs;
}

/** Says under which name each option's typed values are kept, given the names on the sheet. */
export type KeptNames = (onSheet: readonly string[]) => readonly string[];

/** Reads what was typed on the sheets that hold inputs, as far as they are there. */
export function readTyped(
  sheets: PlannedPlaces,
  before: ComparisonRequest,
  keptNames: KeptNames = (onSheet) => onSheet,
): SheetState {
  const request = sheets.inputs ? requestOn(sheets.inputs, before) : before;
  const present = request.options.map(({ name }) => name);
  const options = { present, kept: keptNames(present), intervalMinutes: before.intervalMinutes };
  const read = Object.entries(typedSheets).map(([id, { read }]) => {
    const sheet = sheets[id as SheetId];
    return sheet ? read(sheet, options) : {};
  });
  const typed = Object.assign({}, nothingTyped, ...read) as TypedInputs;
  const asked = sheets.inputs && askedOn(sheets.inputs, request, options.kept, typed.scenario);
  return { request, typed: { ...typed, ...(asked && { asked }) } };
}
