import { type Messages, messages } from "../../locale/messages";
import type { DriverId } from "../../model/catalogue/drivers";
import { absolute, areaAddress, columnLetters, onSheet, rowFixed } from "../plan/address";
import type { Area } from "../plan/address";
import type { LogEntry } from "../request/logEntry";
import type { ComparisonRequest } from "../request/request";
import { type Layouts, layoutsFor } from "../layout/layouts";
import { ownRiskCount } from "../layout/risks";
import type { SheetId } from "../plan/sheetId";
import type { TypedInputs } from "../request/typedInputs";

/** What every sheet of one comparison is built from, the layouts of all sheets among it. */
export interface Context extends Layouts {
  readonly request: ComparisonRequest;
  readonly typed: TypedInputs;
  /** What was done to the comparison so far, the oldest first. */
  readonly log: readonly LogEntry[];
  readonly messages: Messages;
  readonly titles: Readonly<Record<SheetId, string>>;
}

export function contextFor(
  request: ComparisonRequest,
  titles: Readonly<Record<SheetId, string>>,
  typed: TypedInputs,
  log: readonly LogEntry[],
): Context {
  const riskCount = Math.max(ownRiskCount, typed.ownRisks?.length ?? 0);
  return {
    ...layoutsFor(request.options.length, riskCount, request.intervalMinutes),
    request,
    typed,
    log,
    titles,
    messages: messages[request.language],
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

/** The direction of the scenario in force: 0 for the base. */
export function scenarioDirection(context: Context): string {
  const { inputs } = context;
  return cellOn(context, "inputs", inputs.scenarioRow, inputs.columns.multiplier);
}
