import { checkFormat, numberFormats } from "../../plan/numberFormat";
import type { Context } from "../context";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { SheetId } from "../../plan/sheetId";
import type { RowHeight } from "../../plan/plan";
import { cellAt } from "../../plan/address";
import { wrappedHeight } from "./wrappedHeight";

/** The title row that every sheet shares: the master check, and the way back to the list of sheets. */
export function putHeading(sheet: SheetBuilder, context: Context, subtitle: string): void {
  const { signs } = context.messages.sheets.about;
  const { signsRow } = context[sheet.id];
  sheet.text(0, 0, sheet.title, "title");
  sheet.text(1, 0, subtitle, "subtitle");
  if (signsRow !== null) sheet.text(signsRow, 0, signs, "subtitle");
  if (sheet.id !== "about") {
    sheet.text(0, 2, context.titles.about, "link");
    sheet.link(0, 2, "about");
  }
  putVerdict(sheet, context, 0, 1);
  if (sheet.id !== "checks") putFailure(sheet, context);
  putScenario(sheet, context);
}

/** Sheets whose figures move with the scenario, and those that take every input before it. */
const follow: ReadonlySet<SheetId> = new Set(["factors", "staffing", "costs", "risks", "comparison"]);
const ofBase: ReadonlySet<SheetId> = new Set(["sensitivity", "simulation", "audit"]);

/** Which scenario the figures of a sheet are of. */
function putScenario(sheet: SheetBuilder, { messages }: Context): void {
  const { scenario, scenarios } = messages.sheets.inputs;
  if (!follow.has(sheet.id) && !ofBase.has(sheet.id)) return;
  sheet.text(0, 5, scenario, "subtitle");
  if (ofBase.has(sheet.id)) sheet.text(0, 6, scenarios.base, "scenario");
  else sheet.formula(0, 6, "Outsource_Scenario", numberFormats.general, "scenario");
}

/** The way to the checks, and which of them fails. */
function putFailure(sheet: SheetBuilder, { titles }: Context): void {
  sheet.text(0, 4, titles.checks, "link");
  sheet.link(0, 4, "checks");
  sheet.formula(0, 8, "Outsource_FailedCheck", numberFormats.general, "failure");
}

/** The master check, in a word. */
export function putVerdict(sheet: SheetBuilder, { messages }: Context, row: number, column: number): void {
  const { checks } = messages.sheets;
  const format = checkFormat(checks.pass, checks.fail, checks.frozen, `${checks.master}: `);
  sheet.formula(row, column, "Outsource_MasterCheck", format, "check");
  sheet.check(cellAt(row, column), checks);
}

/** Two lines, for the name of an option, in points. */
export const headerHeight = 32;

/** Three lines, for a narrow column with a long name, in points. */
export const tallHeaderHeight = 48;

/**
 * A header with the names of all options, each in a column of that width: as high as usual, or as the longest of them asks for.
 *
 * @param usual in points
 */
export function namesHeight({ request }: Context, row: number, columnWidth: number, usual: number): RowHeight {
  const { points } = wrappedHeight(
    row,
    request.options.map(({ name }) => ({ text: name, columnWidth, size: boldSize })),
  );
  return { row, points: Math.max(points, usual) };
}

/** Bold letters are as wide as usual ones of this size. */
const boldSize = 11.5;

/** A heading over a section of a sheet, underlined across its columns. */
export function putBand(sheet: SheetBuilder, row: number, text: string, columns: number): void {
  sheet.text(row, 0, text, "band");
  sheet.style({ row, column: 1, rows: 1, columns: columns - 1 }, "band");
}
