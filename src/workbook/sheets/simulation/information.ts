import { allOptions, informationColumns } from "../../../model/answers";
import { drivers } from "../../../model/catalogue/drivers";
import { informationDrivers } from "../../layout/simulation";
import { absolute, relative } from "../../plan/address";
import { filledIn } from "../../plan/filledIn";
import { numberFormats } from "../../plan/numberFormat";
import type { RowHeight } from "../../plan/plan";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { styles } from "../../plan/styles";
import { type Context, areaOn } from "../context";
import { putAnswerInWords } from "../common/answerInWords";
import { putFrozenMark } from "../common/handedOff";
import { putOptionTable } from "../common/optionTable";
import { whereAnswered } from "../common/whereAnswered";
import { word } from "../common/word";
import { wrappedHeight } from "../common/wrappedHeight";

type InformationColumn = (typeof informationColumns)[number];

/** What it is worth to know everything, and each driver alone, before choosing, beside what OUTSOURCE_EVPPI answers. */
export function putInformation(sheet: SheetBuilder, context: Context): void {
  const { messages, simulation: layout } = context;
  const texts = messages.sheets.simulation;
  const { columns, informationRow: row } = layout;
  putOptionTable(sheet, context, {
    headerRow: layout.informationHeaderRow,
    band: { row, title: texts.bandInformation, columns: columns.unit + 1 },
    filled: columns.unit + 1,
    headings: [
      { column: columns.label, text: messages.choices.headers.driver },
      { column: columns.worth, text: texts.worth, style: "optionHeader" },
      { column: columns.worthError, text: texts.worthError, style: "optionHeader" },
      { column: columns.worthShare, text: texts.worthShare, style: "optionHeader" },
      { column: columns.unit, text: messages.choices.headers.unit },
    ],
    groups: [],
  });
  putFrozenMark(sheet, context, { row, column: columns.unit }, "simulation");
  putAnswerInWords(sheet, { row: row + 1, formula: answerFormula(context), columns: columns.unit + 1 });
  sheet.text(row + 2, columns.label, texts.worthNote, "evidence");
  sheet.text(row + 3, columns.label, texts.swingNote, "evidence");
  sheet.text(layout.informationOf(0), columns.label, texts.everything, "label");
  for (let place = 0; place <= informationDrivers; place++) putWorth(sheet, context, place);
}

/** Of a row, in points. */
const usualHeight = 15;

/** Of the rows of drivers: whichever of them is worth most, and whatever option it belongs to, its label can be read. */
export function informationHeights({ messages, request, simulation }: Context, labelWidth: number): RowHeight[] {
  const longest = (texts: readonly string[]) => texts.reduce((one, other) => (other.length > one.length ? other : one));
  const driver = longest(drivers.filter(({ scope }) => scope === "option").map(({ id }) => messages.drivers[id].name));
  const of = longest(request.options.map(({ name }) => name));
  const text = messages.sheets.simulation.driverOf.replace("{driver}", driver).replace("{of}", of);
  const rows = Array.from({ length: informationDrivers }, (_, index) => simulation.informationOf(1 + index));
  const heights = rows.map((row) =>
    wrappedHeight(row, [{ text, columnWidth: labelWidth, size: styles.smallText.size }]),
  );
  return heights.map(({ row, points }) => ({ row, points: Math.max(points, usualHeight) }));
}

/** A cell of what the function answers: of everything for 0, then of the driver worth most. */
function answered({ simulation: layout }: Context, place: number, column: InformationColumn): string {
  const { row, column: first } = layout.informationAnswer;
  return relative(row + 1 + place, first + informationColumns.indexOf(column));
}

/** A row in the reader's words; blank where fewer drivers are uncertain. */
function putWorth(sheet: SheetBuilder, context: Context, place: number): void {
  const { columns } = context.simulation;
  const row = context.simulation.informationOf(place);
  const id = answered(context, place, "id");
  const put = (column: number, formula: string, format: string) =>
    sheet.formula(row, column, `IF(${id}="","",${formula})`, format);
  const label = `IF(${id}="","",${labelOf(context, place)})`;
  if (place > 0) sheet.formula(row, columns.label, label, numberFormats.general, "smallText");
  const figure = (column: InformationColumn) => whereAnswered(answered(context, place, column));
  put(columns.worth, figure("evppi"), numberFormats.money);
  put(columns.worthError, figure("standard-error"), numberFormats.money);
  put(columns.worthShare, figure("share"), numberFormats.percent);
  sheet.formula(row, columns.unit, `IF(${id}="","",Outsource_Currency)`, numberFormats.general, "unit");
}

/** The driver as Inputs names it, and in brackets the option that it belongs to. */
function labelOf(context: Context, place: number): string {
  const { inputs, messages } = context;
  const over = { row: inputs.headerRow, rows: inputs.lastDriverRow - inputs.headerRow + 1, columns: 1 };
  const names = areaOn(context, "inputs", { ...over, column: inputs.columns.name });
  const ids = areaOn(context, "inputs", { ...over, column: inputs.columns.baseId });
  const driver = `INDEX(${names},MATCH(${answered(context, place, "id")},${ids},0))`;
  const of = answered(context, place, "of");
  const ofOption = filledIn(word(context, "driverOf"), messages.sheets.simulation.driverOf, { driver, of });
  return `IF(${of}="${allOptions}",${driver},${ofOption})`;
}

/** Which driver to find out first and what that is worth, or that none is worth anything. */
function answerFormula(context: Context): string {
  const { messages, simulation: layout } = context;
  const { columns } = layout;
  const first = (column: number) => absolute(layout.informationOf(1), column);
  const places = {
    driver: first(columns.label),
    currency: "Outsource_Currency",
    worth: `FIXED(${first(columns.worth)},0)`,
    share: `FIXED(100*${first(columns.worthShare)},0)`,
  };
  const find = filledIn(word(context, "find"), messages.sheets.simulation.find, places);
  const everything = absolute(layout.informationOf(0), columns.worth);
  const chosen = `IF(N(${first(columns.worth)})>0,${find},${word(context, "findNothing")})`;
  return whereAnswered(everything, chosen);
}
