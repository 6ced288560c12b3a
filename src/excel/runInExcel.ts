import type { Granted, WritingFault } from "../workbook/standing/refusal";
import { type GatewayFault, GatewayError } from "./Gateway";

/** Runs one piece of work against Excel and turns Excel's own errors into ones the pane can explain. */
export function runInExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return explained(() => Excel.run(work));
}

/** Does so with work that nobody has asked for just now: while the user edits a cell, it waits. */
export function runWhenIdle<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return explained(() => Excel.run({ delayForCellEdit: true }, work));
}

async function explained<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw new GatewayError(faultOf(error));
  }
}

function faultOf(error: unknown): GatewayFault {
  if (error instanceof GatewayError) return error.fault;
  if (!(error instanceof OfficeExtension.Error))
    return { kind: "excelError", code: "", message: error instanceof Error ? error.message : String(error) };
  if (error.code === "InvalidOperationInCellEditMode") return { kind: "editingCell" };
  if (error.code === "InactiveWorkbook") return { kind: "otherWorkbookInFront" };
  if (error.code === "AccessDenied") return isReadOnly() ? { kind: "readOnlyWorkbook" } : { kind: "protectedWorkbook" };
  return { kind: "excelError", code: error.code, message: error.message };
}

function isReadOnly(): boolean {
  return Office.context.document?.mode === Office.DocumentMode.ReadOnly;
}

/** Goes on where nothing speaks against it; else the pane is told why not. */
export function refuse(refusal: WritingFault | null): void {
  if (refusal) throw new GatewayError(refusal);
}

/** What was asked for; where it was refused, the pane is told why. */
export function orRefuse<Value>(asked: Granted<Value>): Value {
  if (!asked.ok) throw new GatewayError(asked.refusal);
  return asked.value;
}
