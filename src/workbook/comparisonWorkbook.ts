import { aboutCells, aboutSheet } from "./sheets/about/aboutSheet";
import { cellAt } from "./plan/address";
import { auditSheet } from "./sheets/audit/auditSheet";
import type { LogEntry } from "./request/logEntry";
import { checksSheet } from "./sheets/checks/checksSheet";
import { comparisonSheet } from "./sheets/comparison/comparisonSheet";
import { contextFor } from "./sheets/context";
import { costsSheet } from "./sheets/costs/costsSheet";
import { factorsSheet } from "./sheets/factors/factorsSheet";
import { inputsSheet } from "./sheets/inputs/inputsSheet";
import type { WorkbookPlan } from "./plan/plan";
import type { ComparisonRequest } from "./request/request";
import { risksSheet } from "./sheets/risks/risksSheet";
import { sensitivitySheet } from "./sheets/sensitivity/sensitivitySheet";
import type { SheetId } from "./plan/sheetId";
import { simulationSheet } from "./sheets/simulation/simulationSheet";
import { staffingSheet } from "./sheets/staffing/staffingSheet";
import { type TypedInputs, nothingTyped } from "./request/typedInputs";

/** The defined name by which each sheet is known again, whatever it is called and wherever it is moved. */
export const identityNames: Readonly<Record<SheetId, string>> = {
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
  checks: "Outsource_MasterCheck",
};

/** The whole comparison as data: sheets in their order, and the names that formulas and readers rely on. */
export function comparisonWorkbook(
  request: ComparisonRequest,
  titles: Readonly<Record<SheetId, string>>,
  typed: TypedInputs = nothingTyped,
  log: readonly LogEntry[] = [],
): WorkbookPlan {
  const context = contextFor(request, titles, typed, log);
  const { inputs, factors, staffing, costs, risks, comparison, sensitivity, simulation, audit, checks } = context;
  const simulationCell = (setting: "trials" | "seed") =>
    cellAt(simulation.settingRow(setting), simulation.columns.inForce);
  return {
    sheets: [
      aboutSheet,
      inputsSheet,
      factorsSheet,
      staffingSheet,
      costsSheet,
      risksSheet,
      comparisonSheet,
      sensitivitySheet,
      simulationSheet,
      auditSheet,
      checksSheet,
    ].map((sheet) => sheet(context)),
    names: [
      { name: "Outsource_Assumptions", sheet: "inputs", area: inputs.inForceArea },
      { name: "Outsource_BaseAssumptions", sheet: "inputs", area: inputs.baseArea },
      { name: "Outsource_Scenario", sheet: "inputs", area: cellAt(inputs.scenarioRow, inputs.valueColumn) },
      { name: "Outsource_FactorRatings", sheet: "factors", area: factors.ratings },
      { name: "Outsource_FactorWeights", sheet: "factors", area: factors.weights },
      { name: "Outsource_FactorSides", sheet: "factors", area: factors.sides },
      { name: "Outsource_Currency", sheet: "about", area: aboutCells.currency },
      { name: "Outsource_Language", sheet: "about", area: aboutCells.language },
      { name: identityNames.staffing, sheet: "staffing", area: staffing.shape },
      { name: identityNames.costs, sheet: "costs", area: costs.blocks },
      { name: identityNames.risks, sheet: "risks", area: risks.events },
      { name: identityNames.comparison, sheet: "comparison", area: comparison.figures },
      { name: identityNames.sensitivity, sheet: "sensitivity", area: sensitivity.tornado },
      { name: identityNames.simulation, sheet: "simulation", area: simulation.costAnswer },
      { name: "Outsource_TrialCount", sheet: "simulation", area: simulationCell("trials") },
      { name: "Outsource_SeedValue", sheet: "simulation", area: simulationCell("seed") },
      { name: identityNames.audit, sheet: "audit", area: audit.draws },
      { name: "Outsource_MasterCheck", sheet: "checks", area: cellAt(checks.masterRow, checks.columns.unit) },
    ],
  };
}
