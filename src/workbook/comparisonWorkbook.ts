import { aboutSheet } from "./sheets/about/aboutSheet";
import type { Area } from "./plan/address";
import { auditSheet } from "./sheets/audit/auditSheet";
import type { LogEntry } from "./request/logEntry";
import { checksSheet } from "./sheets/checks/checksSheet";
import { comparisonSheet } from "./sheets/comparison/comparisonSheet";
import { type Context, contextFor } from "./sheets/context";
import { costsSheet } from "./sheets/costs/costsSheet";
import { factorsSheet } from "./sheets/factors/factorsSheet";
import { inputsSheet } from "./sheets/inputs/inputsSheet";
import type { DefinedName, SheetPlan, WorkbookPlan } from "./plan/plan";
import type { ComparisonRequest } from "./request/request";
import { risksSheet } from "./sheets/risks/risksSheet";
import { sensitivitySheet } from "./sheets/sensitivity/sensitivitySheet";
import { type SheetId, sheetIds } from "./plan/sheetId";
import { simulationSheet } from "./sheets/simulation/simulationSheet";
import { staffingSheet } from "./sheets/staffing/staffingSheet";
import { summarySheet } from "./sheets/summary/summarySheet";
import { workingsSheet } from "./sheets/workings/workingsSheet";
import { type TypedInputs, nothingTyped } from "./request/typedInputs";

const sheets: Readonly<Record<SheetId, (context: Context) => SheetPlan>> = {
  summary: summarySheet,
  about: aboutSheet,
  inputs: inputsSheet,
  factors: factorsSheet,
  staffing: staffingSheet,
  costs: costsSheet,
  risks: risksSheet,
  comparison: comparisonSheet,
  sensitivity: sensitivitySheet,
  simulation: simulationSheet,
  audit: auditSheet,
  workings: workingsSheet,
  checks: checksSheet,
};

/** The whole comparison as data: sheets in their order, and the names that formulas and readers rely on. */
export function comparisonWorkbook(
  request: ComparisonRequest,
  titles: Readonly<Record<SheetId, string>>,
  typed: TypedInputs = nothingTyped,
  log: readonly LogEntry[] = [],
): WorkbookPlan {
  const context = contextFor(request, titles, typed, log);
  return { sheets: sheetIds.map((id) => sheets[id](context)), names: definedNames(context) };
}

/** The plan of a comparison that was written at another moment, or has another log: the About sheet alone tells of them. */
export function retold(
  plan: WorkbookPlan,
  request: ComparisonRequest,
  titles: Readonly<Record<SheetId, string>>,
  log: readonly LogEntry[],
): WorkbookPlan {
  const about = aboutSheet(contextFor(request, titles, nothingTyped, log));
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.id === "about" ? about : sheet)) };
}

/** The names of Inputs and Factors come first. Another order would make every comparison that stands look out of date. */
function definedNames(context: Context): DefinedName[] {
  const first: readonly SheetId[] = ["inputs", "factors"];
  const ids = [...first, ...sheetIds.filter((id) => !first.includes(id))];
  return ids.flatMap((sheet) =>
    Object.entries<Area>(context[sheet].definedNames).map(([name, area]) => ({ name, sheet, area })),
  );
}
