import type { Evidence } from "../../../model/catalogue/driver";
import type { CatalogueDriver, DriverId } from "../../../model/catalogue/drivers";
import { factorsOfDriver } from "../../../model/catalogue/factors";
import { absolute, relative } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { isShare } from "../../plan/unitFormat";
import type { Context } from "../context";
import { articleTrail } from "../shared/articleTrail";

/** Where a driver's default comes from, the user's note on it, the factors that name it, and the bounds of its domain. */
export function putEvidence(sheet: SheetBuilder, context: Context, driver: CatalogueDriver): void {
  const { inputs, messages, request, typed } = context;
  const { columns } = inputs;
  const row = inputs.rowOf(driver.id);
  const isRate = driver.id === "default-currency-rate";
  const { year, grade, address = "" }: Evidence = driver;
  const source = isRate ? messages.sheets.inputs.rateNote(request.currency) : driver.source;
  sheet.text(row, columns.source, source, "evidenceText");
  if (year !== null) sheet.number(row, columns.year, year, numberFormats.year, "evidence");
  sheet.text(row, columns.grade, grade ?? "", "evidence");
  sheet.input(row, columns.note, asCell(typed.evidence[driver.id]?.note), numberFormats.general, "inputText");
  putFactors(sheet, context, driver.id);
  sheet.text(row, columns.address, address, "evidence");
  putBounds(sheet, context, driver);
}

/** The factors through which the articles come to a row, with their items. */
export function putFactors(sheet: SheetBuilder, context: Context, id: DriverId | "arrangement"): void {
  const { inputs } = context;
  sheet.text(inputs.rowOf(id), inputs.columns.factors, articleTrail(context, factorsOfDriver(id)), "evidenceText");
}

/** The bounds of a driver's domain, which for money follow the rate in force. */
function putBounds(sheet: SheetBuilder, { inputs }: Context, driver: CatalogueDriver): void {
  const { columns } = inputs;
  const row = inputs.rowOf(driver.id);
  if (driver.kind === "choice") return;
  const format = isShare(driver.unit) ? numberFormats.share : numberFormats.general;
  sheet.number(row, columns.least, driver.domain.least, format, "evidence");
  const { most } = driver.domain;
  if (!driver.money) return sheet.number(row, columns.most, most, format, "evidence");
  const rate = absolute(inputs.rowOf("default-currency-rate"), columns.base);
  const inCurrency = `${relative(row, columns.mostInDollars)}*MAX(1,${rate})`;
  sheet.number(row, columns.mostInDollars, most, numberFormats.general, "evidence");
  sheet.formula(row, columns.most, inCurrency, numberFormats.general, "evidence");
}
