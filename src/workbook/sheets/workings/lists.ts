import type { Driver } from "../../../model/catalogue/driver";
import { type CatalogueDriver, driverById, essentialDrivers } from "../../../model/catalogue/drivers";
import { cellAt, relative } from "../../plan/address";
import { leftOutDrivers } from "../../layout/workingsRows";
import type { Section } from "../../layout/sections";
import { listColumns } from "../../layout/workings";
import { type Context, areaOn, cellOn } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { putLabels, putSection } from "../common/sectionTable";

/** The figures that only the user can know and that still stand at their defaults. */
export function putEssentials(sheet: SheetBuilder, context: Context): void {
  const { messages, workings } = context;
  const { bandEssentials, isMissing, namesSoFar, isAsked } = messages.sheets.comparison;
  const section = workings.sections.essentials;
  putSection(sheet, context, section, {
    title: bandEssentials,
    headers: [messages.choices.headers.driver, isMissing, namesSoFar, isAsked],
  });
  putList(sheet, context, section, essentialDrivers, (driver) => isMissingFormula(context, driver));
  for (const [index, driver] of essentialDrivers.entries())
    sheet.formula(section.first + index, listColumns.isAsked, isAskedFormula(context, driver), numberFormats.year);
}

/** What the recommended option counts nothing for, of what savings that look too good often leave out. */
export function putLeftOut(sheet: SheetBuilder, context: Context): void {
  const { inputs, messages, workings } = context;
  const { bandLeftOut, isZero, namesSoFar } = messages.sheets.comparison;
  const section = workings.sections.leftOut;
  putSection(sheet, context, section, {
    title: bandLeftOut,
    headers: [messages.choices.headers.driver, isZero, namesSoFar],
  });
  const listed = leftOutDrivers.map((id) => ({ ...driverById[id], scope: "option" as const }));
  putList(sheet, context, section, listed, ({ id }) => {
    const row = inputs.rowOf(id);
    const values = { row, column: inputs.columns.inForce, rows: 1, columns: inputs.optionCount };
    return `IF(INDEX(${areaOn(context, "inputs", values)},1,${workings.number("recommended")})=0,1,0)`;
  });
}

/** A list begins anew where drivers of options follow those that all options share. */
function putList<Listed extends { readonly id: keyof typeof driverById; readonly scope: Driver["scope"] }>(
  sheet: SheetBuilder,
  context: Context,
  section: Section,
  listed: readonly Listed[],
  isListed: (driver: Listed) => string,
): void {
  const { messages, workings } = context;
  for (const [index, driver] of listed.entries()) {
    const row = section.first + index;
    putLabels(sheet, context, row, { label: messages.drivers[driver.id].name, unit: "", id: driver.id });
    sheet.formula(row, listColumns.isListed, isListed(driver), numberFormats.year);
    const isFirst = listed[index - 1]?.scope !== driver.scope;
    const before = isFirst ? '""' : relative(row - 1, listColumns.text);
    const name = relative(row, workings.labelColumn);
    const joined = isFirst ? name : `${before}&IF(${before}="","",", ")&${name}`;
    const text = `IF(${relative(row, listColumns.isListed)}=1,${joined},${before})`;
    sheet.formula(row, listColumns.text, text, numberFormats.general, "text");
    sheet.style(cellAt(row, listColumns.text), "beside");
  }
}

/** 1 where a driver that only the user can know is not typed for an option that it is essential for. */
function isMissingFormula(context: Context, driver: CatalogueDriver): string {
  const { inputs, workings } = context;
  const row = inputs.rowOf(driver.id);
  if (driver.scope === "shared") return `IF(${cellOn(context, "inputs", row, inputs.columns.typed)}="",1,0)`;
  const across = (of: number) => ({ row: of, column: inputs.columns.typed, rows: 1, columns: inputs.optionCount });
  const typed = areaOn(context, "inputs", across(row));
  const isMissing = `SUMPRODUCT((${typed}="")*${concernedOptions(context, driver)})>0`;
  if (driver.id !== "price-unit") return `IF(${isMissing},1,0)`;
  // One figure with the price: its name stands for both.
  const { first } = workings.sections.essentials;
  const price = first + essentialDrivers.findIndex(({ id }) => id === "price");
  return `IF(AND(${relative(price, listColumns.isListed)}=0,${isMissing}),1,0)`;
}

/** 1 where an option has the figure: what a price is quoted for is no figure of its own. */
function isAskedFormula(context: Context, driver: CatalogueDriver): string {
  if (driver.id === "price-unit") return "0";
  return driver.scope === "shared" ? "1" : `IF(SUMPRODUCT(${concernedOptions(context, driver)})>0,1,0)`;
}

/** 1 for each option that a driver is essential for. */
function concernedOptions(context: Context, { essential }: CatalogueDriver): string {
  const { inputs } = context;
  const { typed: column } = inputs.columns;
  const area = { row: inputs.linkRows.vendor, column, rows: 1, columns: inputs.optionCount };
  const vendors = areaOn(context, "inputs", area);
  return essential === "vendor" ? `(${vendors}*1)` : `(1-${vendors})`;
}
