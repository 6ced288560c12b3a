import { countries } from "../../../model/catalogue/country";
import { evidenceByLaw } from "../../../model/catalogue/countryLaw";
import type { DriverGroup } from "../../../model/catalogue/driver";
import { type CatalogueDriver, drivers } from "../../../model/catalogue/drivers";
import { factorsOfDriver } from "../../../model/catalogue/factors";
import { inputGroups } from "../../layout/inputs";
import { legiblePrint } from "../../plan/pageSetup";
import type { PrintPlan, SheetPlan } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { articleTrail } from "../common/articleTrail";
import { columnWidths } from "../common/columnWidths";
import { wrappedHeight } from "../common/wrappedHeight";
import { namesHeight, putHeading, tallHeaderHeight } from "../common/heading";
import { putArrangementRow } from "./arrangementRow";
import { putBaseWorkings } from "./baseWorkings";
import { putCountryRow } from "./countryRow";
import { putDriverRow, unitOf } from "./driverRow";
import { putInputHeader } from "./inputHeader";
import { putInputSettings } from "./inputSettings";
import { putLinks } from "./links";
import { putLists } from "./lists";

/** The sheet where the user types: one row a driver, with what is in force beside it. */
export function inputsSheet(context: Context): SheetPlan {
  const { messages, inputs, titles } = context;
  const { columns } = inputs;
  const sheet = new SheetBuilder("inputs", titles.inputs);
  sheet.style(
    { row: inputs.headerRow + 1, column: 0, rows: inputs.lastDriverRow, columns: inputs.columns.source },
    "small",
  );
  putHeading(sheet, context, messages.sheets.inputs.howTo);
  sheet.text(inputs.scenarioRow, columns.typed + 1, messages.sheets.about.signs, "subtitle");
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
  const looks = {
    columnWidths: widths(context),
    rowHeights: [
      namesHeight(context, inputs.headerRow, amountWidth(context), tallHeaderHeight),
      ...choiceHeights(context),
      ...rowHeights(context),
    ],
  };
  return sheet.plan({
    ...looks,
    frozen: { rows: inputs.headerRow + 1, columns: inputs.columns.typed },
    print: legiblePrint(looks, [
      printed(context, columns.grade, ["governance"]),
      printed(context, columns.inForce + inputs.optionCount - 1, ["governance"]),
      printed(context, columns.grade, ["service", "contract", "people"]),
    ]),
  });
}

/**
 * What is typed and in force, with what it is by default and how well founded where there is room; pages begin with groups, and lie
 * where there are many.
 */
function printed({ inputs }: Context, lastColumn: number, breaks: readonly DriverGroup[]): PrintPlan {
  return {
    area: { row: 0, column: 0, rows: inputs.lastDriverRow + 1, columns: lastColumn + 1 },
    titleRows: inputs.headerRow + 1,
    landscape: breaks.length > 1,
    isPartAPage: true,
    rowBreaks: breaks.map((group) => inputs.groupRows.get(group) ?? 0),
  };
}

function putGroupRows(sheet: SheetBuilder, { inputs, messages }: Context): void {
  for (const { id } of inputGroups) {
    const row = inputs.groupRows.get(id) ?? 0;
    const title = id === "essential" ? messages.sheets.inputs.essential : messages.choices.driverGroups[id];
    sheet.text(row, inputs.columns.name, title);
    sheet.style({ row, column: 0, rows: 1, columns: inputs.columns.address + 1 }, "group");
  }
}

/** In characters of the default font: what is typed, in force and standard is in view together, beside the pane too. */
const nameWidth = 25;
const unitWidth = 17.5;
const idWidth = 10.8;
const leastAmountWidth = 10.1;
/** Amounts have a digit more for every ten that a dollar buys. */
const amountWidth = ({ request }: Context) =>
  leastAmountWidth + Math.ceil(Math.log10(Math.max(1, request.currencyPerDollar)));
/** Sources run on to the right in few lines, so that rows stay low. */
const sourceWidth = 110;

function widths(context: Context): number[] {
  const { inputs } = context;
  const { columns } = inputs;
  return columnWidths(inputs.lastColumn + 1, {
    [columns.name]: nameWidth,
    [columns.unit]: unitWidth,
    [columns.typed]: amountWidth(context),
    [columns.inForceId]: idWidth,
    [columns.inForce]: amountWidth(context),
    [columns.grade]: 7,
    [columns.year]: 7,
    [columns.source]: sourceWidth,
    [columns.low]: 13,
    [columns.note]: 32,
    [columns.factors]: sourceWidth,
    [columns.address]: sourceWidth,
    [columns.address + 1]: 15,
    [columns.baseId]: 19,
    [columns.base]: 15,
    [columns.defaults]: 17,
    [columns.mostInDollars]: 26,
    [columns.countryDefaults]: 17,
    [columns.sources]: sourceWidth,
    [columns.years]: 15,
    [columns.addresses]: sourceWidth,
  });
}

/** As high as any arrangement and any country asks for: Excel fits no row to what a formula comes to. */
function choiceHeights(context: Context) {
  const { inputs, messages } = context;
  const { arrangements, countries } = messages.choices;
  return [[inputs.rowOf("arrangement"), arrangements] as const, [inputs.rowOf("country"), countries] as const].map(
    ([row, choices]) =>
      wrappedHeight(
        row,
        Object.values(choices).map((text) => ({ text, columnWidth: amountWidth(context), size: 10 })),
      ),
  );
}

/** As high as a name, a unit, a choice in force, the factors, or the longest source that a row may show, whichever country is chosen, asks for. */
function rowHeights(context: Context) {
  const { inputs, messages, request } = context;
  const rateNote = messages.sheets.inputs.rateNote(request.currency);
  const choices = ({ kind }: CatalogueDriver) => (kind === "choice" ? Object.values(messages.choices.priceUnits) : []);
  return drivers.map((driver) => {
    const note = driver.id === "default-currency-rate" ? `${rateNote} ` : "";
    const evidence = countries.map((country) => evidenceByLaw(driver, country));
    const quiet = [
      ...evidence.flatMap(({ source, address = "" }) => [note + source, address]),
      articleTrail(context, factorsOfDriver(driver.id)),
    ];
    return wrappedHeight(inputs.rowOf(driver.id), [
      { text: messages.drivers[driver.id].name, columnWidth: nameWidth, size: 10 },
      { text: unitOf(context, driver), columnWidth: unitWidth - 1, size: 9 },
      { text: driver.id, columnWidth: idWidth, size: 8 },
      ...choices(driver).map((text) => ({ text, columnWidth: amountWidth(context), size: 10 })),
      ...quiet.map((text) => ({ text, columnWidth: sourceWidth, size: 9 })),
    ]);
  });
}
