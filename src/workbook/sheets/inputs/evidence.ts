import type { CatalogueDriver } from "../../../model/catalogue/drivers";
import { absolute, relative } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { isShare } from "../../plan/unitFormat";
import type { Context } from "../context";

/** Where a driver's default comes from, the user's note on it, and the bounds of its domain, which for money follow the rate in force. */
export function putEvidence(
  sheet: SheetBuilder,
  { inputs, messages, request, typed }: Context,
  driver: CatalogueDriver,
): void {
  const { columns } = inputs;
  const row = inputs.rowOf(driver.id);
  const isRate = driver.id === "default-currency-rate";
  const source = isRate ? messages.sheets.inputs.rateNote(request.currency) : driver.source;
  sheet.text(row, columns.source, source, "evidenceText");
  if (driver.year !== null) sheet.number(row, columns.year, driver.year, numberFormats.year, "evidence");
  sheet.text(row, columns.grade, driver.grade ?? "", "evidence");
  sheet.input(row, columns.note, asCell(typed.evidence[driver.id]?.note), numberFormats.general, "inputText");
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
