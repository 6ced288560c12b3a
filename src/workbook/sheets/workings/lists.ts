import type { Driver } from "../../../model/catalogue/driver";
import { driverById, essentialDrivers } from "../../../model/catalogue/drivers";
import { cellAt, relative } from "../../plan/address";
import { leftOutDrivers } from "../../layout/workingsRows";
import type { Section } from "../../layout/sections";
import { type Context, areaOn, cellOn } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { putLabels, putSection } from "../common/sectionTable";

/** Whether a row belongs in its list, and the names of all rows so far that do. */
export const listColumns = { isListed: 1, text: 2 };

/** The figures that only the user can know and that still stand at their defaults. */
export function putEssentials(sheet: SheetBuilder, context: Context): void {
  const { messages, workings } = context;
  const { bandEssentials, isMissing, namesSoFar } = messages.sheets.comparison;
  const section = workings.sections.essentials;
  putSection(sheet, context, section, {
    title: bandEssentials,
    headers: [messages.choices.headers.driver, isMissing, namesSoFar],
  });
  putList(sheet, context, section, essentialDrivers, (driver) => isMissingFormula(context, driver));
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
    sheet.formula(row, listColumns.text, text, numberFormats.general, "label");
    sheet.style(cellAt(row, listColumns.text), "beside");
  }
}

/** 1 where a driver that only the user can know is not typed for an option that it is essential for. */
function isMissingFormula(context: Context, driver: Driver): string {
  const { inputs } = context;
  const row = inputs.rowOf(driver.id as keyof typeof driverById);
  if (driver.scope === "shared") return `IF(${cellOn(context, "inputs", row, inputs.columns.typed)}="",1,0)`;
  const across = (of: number) => ({ row: of, column: inputs.columns.typed, rows: 1, columns: inputs.optionCount });
  const typed = areaOn(context, "inputs", across(row));
  const vendors = areaOn(context, "inputs", across(inputs.linkRows.vendor));
  const concerned = driver.essential === "vendor" ? vendors : `(1-${vendors})`;
  return `IF(SUMPRODUCT((${typed}="")*${concerned})>0,1,0)`;
}
