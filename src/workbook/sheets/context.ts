import { type Messages, messages } from "../../locale/messages";
import type { DriverId } from "../../model/catalogue/drivers";
import { absolute, areaAddress, columnLetters, onSheet, rowFixed } from "../plan/address";
import type { Area } from "../plan/address";
import { AuditLayout } from "../layout/audit";
import type { LogEntry } from "../request/logEntry";
import { ChecksLayout } from "../layout/checks";
import { ComparisonLayout } from "../layout/comparison";
import { CostsLayout } from "../layout/costs";
import { FactorsLayout } from "../layout/factors";
import { InputsLayout } from "../layout/inputs";
import type { ComparisonRequest } from "../request/request";
import { RisksLayout, ownRiskCount } from "../layout/risks";
import { SensitivityLayout } from "../layout/sensitivity";
import type { SheetId } from "../plan/sheetId";
import { SimulationLayout } from "../layout/simulation";
import { StaffingLayout } from "../layout/staffing";
import type { TypedInputs } from "../request/typedInputs";

/** What every sheet of one comparison is built from. */
export interface Context {
  readonly request: ComparisonRequest;
  readonly typed: TypedInputs;
  /** What was done to the comparison so far, the oldest first. */
  readonly log: readonly LogEntry[];
  readonly messages: Messages;
  readonly titles: Readonly<Record<SheetId, string>>;
  readonly inputs: InputsLayout;
  readonly factors: FactorsLayout;
  readonly staffing: StaffingLayout;
  readonly costs: CostsLayout;
  readonly risks: RisksLayout;
  readonly comparison: ComparisonLayout;
  readonly sensitivity: SensitivityLayout;
  readonly simulation: SimulationLayout;
  readonly audit: AuditLayout;
  readonly checks: ChecksLayout;
}

export function contextFor(
  request: ComparisonRequest,
  titles: Readonly<Record<SheetId, string>>,
  typed: TypedInputs,
  log: readonly LogEntry[],
): Context {
  const optionCount = request.options.length;
  return {
    request,
    typed,
    log,
    titles,
    messages: messages[request.language],
    inputs: new InputsLayout(optionCount),
    factors: new FactorsLayout(optionCount),
    staffing: new StaffingLayout(optionCount),
    costs: new CostsLayout(optionCount),
    risks: new RisksLayout(optionCount, Math.max(ownRiskCount, typed.ownRisks?.length ?? 0)),
    comparison: new ComparisonLayout(optionCount),
    sensitivity: new SensitivityLayout(),
    simulation: new SimulationLayout(optionCount),
    audit: new AuditLayout(optionCount),
    checks: new ChecksLayout(optionCount),
  };
}

/** A cell of another sheet, absolute. */
export function cellOn({ titles }: Context, sheet: SheetId, row: number, column: number): string {
  return onSheet(titles[sheet], absolute(row, column));
}

/** An area of another sheet, absolute. */
export function areaOn({ titles }: Context, sheet: SheetId, area: Area): string {
  return onSheet(titles[sheet], areaAddress(area, absolute));
}

/** The value of a driver in force for an option (counted from 0), as another sheet refers to it. */
export function inForce(context: Context, driver: DriverId, option: number): string {
  const { inputs } = context;
  return cellOn(context, "inputs", inputs.rowOf(driver), inputs.columns.inForce + option);
}

/** The same where the column follows the formula across the options. */
export function inForceAcross({ titles, inputs }: Context, driver: DriverId, option: number): string {
  return onSheet(titles.inputs, rowFixed(inputs.rowOf(driver), inputs.columns.inForce + option));
}

/** The name of an option as another sheet refers to it: its column follows the formula across. */
export function optionName({ titles, inputs }: Context, option: number): string {
  return onSheet(titles.inputs, `${columnLetters(inputs.columns.inForce + option)}$${inputs.headerRow + 1}`);
}
