import type { CatalogueDriver } from "../../../model/catalogue/drivers";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { isShare } from "../../plan/unitFormat";
import type { Context } from "../context";

/** Where a driver's default comes from, the user's note on it, and the bounds of its domain. */
export function putEvidence(sheet: SheetBuilder, { inputs, typed }: Context, driver: CatalogueDriver): void {
  const { columns } = inputs;
  const row = inputs.rowOf(driver.id);
  sheet.text(row, columns.source, driver.source, "evidenceText");
  if (driver.year !== null) sheet.number(row, columns.year, driver.year, numberFormats.year, "evidence");
  sheet.text(row, columns.grade, driver.grade ?? "", "evidence");
  sheet.input(row, columns.note, asCell(typed.evidence[driver.id]?.note), numberFormats.general, "inputText");
  if (driver.kind === "choice") return;
  const format = isShare(driver.unit) ? numberFormats.share : numberFormats.general;
  sheet.number(row, columns.least, driver.domain.least, format, "evidence");
  sheet.number(row, columns.most, driver.domain.most, format, "evidence");
}
