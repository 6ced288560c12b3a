import type { Granted, WritingFault } from "../workbook/standing/refusal";
import { missingSets } from "./ready";
import { type ExcelCall, type GatewayFault, type UndoReach, GatewayError } from "./Gateway";

/** How many calls are kept. */
const mostCalls = 50;
const calls: ExcelCall[] = [];

/** The last pieces of work that were done in Excel, the newest first. What they read or wrote is not kept. */
export function lastCalls(): readonly ExcelCall[] {
  return [...calls];
}

/** Runs one piece of work against Excel. */
export function runInExcel<T>(work: (context: Excel.RequestContext) => Promise<T>, task = work.name): Promise<T> {
  return explained(() => Excel.run(work), task);
}

/** Does so with work that nobody has asked for just now: while the user edits a cell, it waits. */
export function runWhenIdle<T>(work: (context: Excel.RequestContext) => Promise<T>, task = work.name): Promise<T> {
  return explained(() => Excel.run({ delayForCellEdit: true }, work), task);
}

/** What came of work, and what Excel's Undo takes back of it. */
interface Done<T> {
  readonly outcome: T;
  readonly undo: UndoReach;
}

/**
 * Does so as one step of Excel's Undo, where Excel has such steps, and not at all where it lacks what the add-in needs: what is
 * written there would be in part. Excel refuses a step that holds what it cannot undo; then the work, which leaves nothing behind
 * when it fails, is done once more in as many steps as it takes.
 */
export async function runAsOneStep<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  task: string,
): Promise<Done<T>> {
  const lacked = missingSets();
  if (lacked.length > 0) throw new GatewayError({ kind: "lacking", places: lacked });
  const inSteps = async (): Promise<Done<T>> => ({ outcome: await Excel.run(work), undo: "notWhole" });
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return explained(inSteps, task);
  const inOneStep = async (): Promise<Done<T>> => ({
    outcome: await Excel.run({ mergeUndoGroup: true }, work),
    undo: "inOneStep",
  });
  return explained(
    () =>
      inOneStep().catch((error: unknown) => {
        if (error instanceof OfficeExtension.Error && error.code === "UndoNotSupported") return inSteps();
        throw error;
      }),
    task,
  );
}

/** What came of work together with what Excel's Undo takes back of it. */
export async function undoable<T extends object>(work: Promise<Done<T>>): Promise<T & { readonly undo: UndoReach }> {
  const { outcome, undo } = await work;
  return { ...outcome, undo };
}

/** Keeps what was asked of Excel for the diagnostics, and turns its errors into ones that the pane can explain. */
export async function explained<T>(run: () => Promise<T>, task: string): Promise<T> {
  const start = performance.now();
  const call = { at: new Date().toISOString(), task };
  try {
    const result = await run();
    keep({ ...call, ms: Math.round(performance.now() - start), code: "ok", place: null });
    return result;
  } catch (error) {
    const fault = excelFault(error);
    const code = error instanceof OfficeExtension.Error ? error.code : fault.kind;
    keep({ ...call, ms: Math.round(performance.now() - start), code, place: placeOf(error) });
    throw new GatewayError(fault);
  }
}

function keep(call: ExcelCall): void {
  calls.unshift(call);
  calls.splice(mostCalls);
}

/** The member of Excel's interface that failed. The statement and the message are not kept: they may hold something of the user's. */
function placeOf(error: unknown): string | null {
  if (!(error instanceof OfficeExtension.Error)) return null;
  // Excel leaves it out now and then, though its types promise it.
  const { errorLocation } = (error.debugInfo as OfficeExtension.DebugInfo | undefined) ?? {};
  return errorLocation ?? null;
}

/** What an error of Excel's means to the user. */
export function excelFault(error: unknown): GatewayFault {
  if (error instanceof GatewayError) return error.fault;
  if (!(error instanceof OfficeExtension.Error))
    return { kind: "excelError", code: "", message: error instanceof Error ? error.message : String(error) };
  if (error.code === "InvalidOperationInCellEditMode") return { kind: "editingCell" };
  if (isBehind(error)) return { kind: "otherWorkbookInFront" };
  if (goneCodes.has(error.code)) return { kind: "partGone" };
  if (error.code === "ApiNotFound") return { kind: "lacking", places: [placeOf(error) ?? error.message] };
  if (error.code === "AccessDenied") return isReadOnly() ? { kind: "readOnlyWorkbook" } : { kind: "protectedWorkbook" };
  return { kind: "excelError", code: error.code, message: error.message };
}

/** What Excel says of what was there when it was read: a sheet, a name, or cells of a sheet that has been deleted. */
const goneCodes: ReadonlySet<string> = new Set(["ItemNotFound", "InvalidReference"]);

/** What fails for reasons of its own while another workbook is in front, as Microsoft's pages on troubleshooting list it. */
const needsFront = /^(WorksheetCollection\.add|Worksheet\.(activate|showGridlines)|WorksheetFreezePanes\.)/;

/** Whether Excel fails because another workbook is in front: it says so in three ways, by what it was asked. */
function isBehind(error: OfficeExtension.Error): boolean {
  if (error.code === "InactiveWorkbook") return true;
  const place = placeOf(error) ?? "";
  // A chart or several areas that are selected are an invalid selection too, to whatever asks for the selected range.
  if (error.code === "InvalidSelection") return place === "Worksheet.delete";
  return error.code === "GeneralException" && needsFront.test(place);
}

function isReadOnly(): boolean {
  return Office.context.document?.mode === Office.DocumentMode.ReadOnly;
}

/** Whether Excel refuses to answer at such length: on the web no more than 5 MB go in one answer. */
export function isTooLong(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
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
