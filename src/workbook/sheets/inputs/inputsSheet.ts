import { evidenceIn } from "../../../model/catalogue/catalogueDefault";
import { countries } from "../../../model/catalogue/country";
import { driverGroups } from "../../../model/catalogue/driver";
import { drivers } from "../../../model/catalogue/drivers";
import { factorsOfDriver } from "../../../model/catalogue/factors";
import type { SheetPlan } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { articleTrail } from "../shared/articleTrail";
import { columnWidths } from "../shared/columnWidths";
import { evidenceHeight, evidenceWidth } from "../shared/evidenceText";
import { headerHeight, putHeading } from "../shared/heading";
import { putArrangementRow } from "./arrangementRow";
import { putBaseWorkings } from "./baseWorkings";
import { putCountryRow } from "./countryRow";
import { putDriverRow } from "./driverRow";
import { putInputHeader } from "./inputHeader";
import { putInputSettings } from "./inputSettings";
import { putLinks } from "./links";
import { putLists } from "./lists";

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
    rowHeights: [{ row: inputs.headerRow, points: headerHeight }, ...longEvidence(context)],
    frozen: { rows: inputs.headerRow + 1, columns: inputs.columns.typed },
    print: {
      area: { row: 0, column: 0, rows: inputs.lastRow + 1, columns: inputs.columns.address + 1 },
      titleRows: inputs.headerRow + 1,
      titleColumns: inputs.columns.typed,
      landscape: true,
      rowBreaks: [inputs.groupRows.get("contract") ?? 0, inputs.groupRows.get("risk") ?? 0],
      columnBreaks: [inputs.columns.low, inputs.columns.factors],
    },
  });
}

function putGroupRows(sheet: SheetBuilder, { inputs, messages }: Context): void {
  for (const group of driverGroups) {
    const row = inputs.groupRows.get(group) ?? 0;
    sheet.text(row, inputs.columns.name, messages.choices.driverGroups[group]);
    sheet.style({ row, column: 0, rows: 1, columns: inputs.columns.address + 1 }, "group");
  }
}

/** In characters of the default font. */
function widths({ inputs }: Context): number[] {
  const { columns } = inputs;
  return columnWidths(inputs.lastColumn + 1, {
    [columns.name]: 40,
    [columns.unit]: 26,
    [columns.typed]: 15,
    [columns.inForceId]: 19,
    [columns.inForce]: 15,
    [columns.source]: evidenceWidth,
    [columns.year]: 12,
    [columns.note]: 32,
    [columns.factors]: evidenceWidth,
    [columns.address]: evidenceWidth,
    [columns.address + 1]: 15,
    [columns.baseId]: 19,
    [columns.base]: 15,
    [columns.defaults]: 17,
    [columns.mostInDollars]: 26,
    [columns.countryDefaults]: 17,
    [columns.sources]: evidenceWidth,
    [columns.years]: 15,
    [columns.addresses]: evidenceWidth,
  });
}

/** Rows whose factors, or longest source that they may show, whichever country is chosen, take more than a line. */
function longEvidence(context: Context) {
  const { inputs, messages, request } = context;
  const rateNote = messages.sheets.inputs.rateNote(request.currency);
  return drivers.flatMap((driver) => {
    const note = driver.id === "default-currency-rate" ? `${rateNote} ` : "";
    const evidence = countries.map((country) => evidenceIn(driver, country));
    return evidenceHeight(inputs.rowOf(driver.id), [
      ...evidence.flatMap(({ source, address = "" }) => [note + source, address]),
      articleTrail(context, factorsOfDriver(driver.id)),
    ]);
  });
}
