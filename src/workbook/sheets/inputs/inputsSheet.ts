import { evidenceIn } from "../../../model/catalogue/catalogueDefault";
import { countries } from "../../../model/catalogue/country";
import { driverGroups } from "../../../model/catalogue/driver";
import { drivers } from "../../../model/catalogue/drivers";
import type { SheetPlan } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { columnWidths } from "../shared/columnWidths";
import { headerHeight, putHeading } from "../shared/heading";
import { putArrangementRow } from "./arrangementRow";
import { putBaseWorkings } from "./baseWorkings";
import { putCountryRow } from "./countryRow";
import { putDriverRow } from "./driverRow";
import { putInputHeader } from "./inputHeader";
import { putInputSettings } from "./inputSettings";
import { putLinks } from "./links";
import { putLists } from "./lists";

/** How many letters of a source fit on a line of its column. */
const lettersOfSource = 60;
/** In points. */
const smallLine = 13;

/** The sheet where the user types: one row a driver, with what is in force beside it. */
export function inputsSheet(context: Context): SheetPlan {
  const { messages, inputs, titles } = context;
  const sheet = new SheetBuilder("inputs", titles.inputs);
  putHeading(sheet, context, `${messages.sheets.inputs.howTo} ${messages.sheets.about.signs}`);
  putInputSettings(sheet, context);
  putInputHeader(sheet, context);
  putArrangementRow(sheet, context);
  putCountryRow(sheet, context);
  putGroupRows(sheet, context);
  for (const driver of drivers) putDriverRow(sheet, context, driver);
  putLinks(sheet, context);
  putBaseWorkings(sheet, context);
  putLists(sheet, context);
  sheet.keepWhole(inputs.inForceArea, "columns");
  sheet.keepWhole(inputs.baseArea, "columns");
  return sheet.plan({
    columnWidths: widths(context),
    rowHeights: [{ row: inputs.headerRow, points: headerHeight }, ...longSources(context)],
    frozen: { rows: inputs.headerRow + 1, columns: inputs.columns.typed },
    print: {
      area: { row: 0, column: 0, rows: inputs.lastRow + 1, columns: inputs.columns.note + 1 },
      titleRows: inputs.headerRow + 1,
      titleColumns: inputs.columns.typed,
      landscape: true,
      rowBreaks: [inputs.groupRows.get("contract") ?? 0, inputs.groupRows.get("risk") ?? 0],
      columnBreaks: [inputs.columns.low],
    },
  });
}

function putGroupRows(sheet: SheetBuilder, { inputs, messages }: Context): void {
  for (const group of driverGroups) {
    const row = inputs.groupRows.get(group) ?? 0;
    sheet.text(row, inputs.columns.name, messages.choices.driverGroups[group]);
    sheet.style({ row, column: 0, rows: 1, columns: inputs.columns.note + 1 }, "group");
  }
}

/** In characters of the default font. */
function widths({ inputs }: Context): number[] {
  const { columns } = inputs;
  return columnWidths(inputs.lastColumn + 1, {
    [columns.name]: 36,
    [columns.unit]: 26,
    [columns.typed]: 15,
    [columns.inForceId]: 19,
    [columns.inForce]: 15,
    [columns.source]: 52,
    [columns.year]: 12,
    [columns.note]: 32,
    [columns.note + 1]: 15,
    [columns.baseId]: 19,
    [columns.base]: 15,
    [columns.defaults]: 17,
    [columns.mostInDollars]: 26,
    [columns.countryDefaults]: 17,
    [columns.sources]: 52,
    [columns.years]: 15,
  });
}

/** Room for the longest source that a row may show, whichever country is chosen. */
function longSources({ inputs, messages, request }: Context) {
  const note = messages.sheets.inputs.rateNote(request.currency);
  return drivers.flatMap((driver) => {
    const longest = Math.max(...countries.map((country) => evidenceIn(driver, country).source.length));
    const letters = driver.id === "default-currency-rate" ? note.length + longest : longest;
    const lines = Math.ceil(letters / lettersOfSource);
    return lines > 1 ? [{ row: inputs.rowOf(driver.id), points: lines * smallLine }] : [];
  });
}
