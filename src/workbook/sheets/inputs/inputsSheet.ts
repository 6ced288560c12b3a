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
const twoSmallLines = 26;

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
  const ofCountries = countries.flatMap((country) => {
    const { defaults, source, year } = inputs.ofCountry(country);
    return [
      [defaults, 17],
      [source, 52],
      [year, 12],
    ];
  });
  return columnWidths(inputs.lastColumn + 1, {
    ...(Object.fromEntries(ofCountries) as Record<number, number>),
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
  });
}

function longSources({ inputs }: Context) {
  const isLong = (driver: (typeof drivers)[number]) =>
    driver.id === "default-currency-rate" ||
    countries.some((country) => evidenceIn(driver, country).source.length > lettersOfSource);
  return drivers.filter(isLong).map(({ id }) => ({ row: inputs.rowOf(id), points: twoSmallLines }));
}
