/**
 * The sheets of a comparison in their order, each with the defined name by which it is known again, whatever it is called and
 * wherever it is moved. Titles are in `locale`.
 */
export const identityNames = {
  summary: "Outsource_Summary",
  about: "Outsource_Currency",
  inputs: "Outsource_Assumptions",
  factors: "Outsource_FactorRatings",
  staffing: "Outsource_StaffingProfile",
  costs: "Outsource_CostLines",
  risks: "Outsource_RiskRegister",
  comparison: "Outsource_KeyFigures",
  sensitivity: "Outsource_TornadoTable",
  simulation: "Outsource_Statistics",
  audit: "Outsource_Draws",
  workings: "Outsource_Workings",
  checks: "Outsource_MasterCheck",
} as const;

export type SheetId = keyof typeof identityNames;
export const sheetIds = Object.keys(identityNames) as readonly SheetId[];

/** The name by which the list of formulas that a hand-off has frozen is found again. */
export const handOffName = "Outsource_HandOff";

/** A sheet that can be planned: one of the comparison, or the list of formulas that a hand-off has frozen. */
export type PlannedSheetId = SheetId | "handOff";
