import { countryOf } from "../../../model/catalogue/catalogueDefault";
import { type Country, countries } from "../../../model/catalogue/country";
import { evidenceByLaw } from "../../../model/catalogue/countryLaw";
import type { Evidence } from "../../../model/catalogue/driver";
import type { CatalogueDriver, DriverId } from "../../../model/catalogue/drivers";
import { factorsOfDriver } from "../../../model/catalogue/factors";
import { absolute, areaAddress, columnFixed, relative } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { StyleName } from "../../plan/styles";
import { isShare } from "../../plan/unitFormat";
import type { Context } from "../context";
import { articleTrail } from "../common/articleTrail";
import { shrinkageByKind } from "./shrinkageByKind";

interface EvidenceColumns {
  readonly source: number;
  readonly year: number;
  readonly grade: number;
  readonly address: number;
}

/** Where a driver's default comes from, the user's note on it, the factors that name it, and the bounds of its domain. */
export function putEvidence(sheet: SheetBuilder, context: Context, driver: CatalogueDriver): void {
  const { inputs, request, typed } = context;
  const row = inputs.rowOf(driver.id);
  for (const country of countries) putSource(sheet, row, inputs.ofCountry(country), evidenceByLaw(driver, country));
  if (driver.id === "default-currency-rate")
    putSource(sheet, row, inputs.columns, evidenceOfRate(context, driver, countryOf(request.currency)));
  else putSourceInForce(sheet, context, driver);
  const note = asCell(typed.evidence[driver.id]?.note);
  sheet.input(row, inputs.columns.note, note, numberFormats.general, "inputText");
  putFactors(sheet, context, driver.id);
  putBounds(sheet, context, driver);
}

function putSource(
  sheet: SheetBuilder,
  row: number,
  columns: EvidenceColumns,
  { source, year, grade, address = "" }: Evidence,
): void {
  sheet.text(row, columns.source, source, "evidenceText");
  if (year !== null) sheet.number(row, columns.year, year, numberFormats.year, "evidence");
  sheet.text(row, columns.grade, grade ?? "", "evidence");
  sheet.text(row, columns.address, address, "evidenceText");
}

/** The factors through which the articles come to a row, with their items. */
export function putFactors(sheet: SheetBuilder, context: Context, id: DriverId | "arrangement"): void {
  const { inputs } = context;
  sheet.text(inputs.rowOf(id), inputs.columns.factors, articleTrail(context, factorsOfDriver(id)), "evidenceText");
}

/** The rate is that of the comparison's currency, whichever country is chosen. */
function evidenceOfRate({ messages, request }: Context, driver: CatalogueDriver, country: Country = "us"): Evidence {
  const evidence = evidenceByLaw(driver, country);
  const note = messages.sheets.inputs.rateNote(request.currency);
  return { ...evidence, source: [note, evidence.source].filter(Boolean).join(" ") };
}

/** The chosen country's source, year, grade and address. What is blank there stays so: a formula would make 0 of it. */
function putSourceInForce(sheet: SheetBuilder, context: Context, driver: CatalogueDriver): void {
  const { inputs } = context;
  const { columns, linkRows, valueColumn } = inputs;
  const row = inputs.rowOf(driver.id);
  const number = absolute(linkRows.country, valueColumn);
  const put = (part: keyof EvidenceColumns, style: StyleName) => {
    if (countries.every((country) => (evidenceByLaw(driver, country)[part] ?? "") === "")) return;
    const all = { row, column: inputs.ofCountry("us")[part], rows: 1, columns: countries.length };
    const chosen = `INDEX(${areaAddress(all, columnFixed)},1,${number})`;
    const format = part === "year" ? numberFormats.year : numberFormats.general;
    const ofDefault = `IF(${chosen}="","",${chosen})`;
    const formula = driver.id === "shrinkage" ? unlessByKind(context, part, ofDefault) : ofDefault;
    sheet.formula(row, columns[part], formula, format, style);
  };
  put("source", "evidenceText");
  put("year", "evidence");
  put("grade", "evidence");
  put("address", "evidenceText");
}

/** Shrinkage that follows the user's own kinds says so, and has nothing of the default's where that of all options does. */
function unlessByKind(context: Context, part: keyof EvidenceColumns, ofDefault: string): string {
  const { ofSome, ofAll, source } = shrinkageByKind(context);
  if (part !== "source") return `IF(${ofAll},"",${ofDefault})`;
  return `IF(${ofAll},${source},IF(${ofSome},${source}&"; "&${ofDefault},${ofDefault}))`;
}

/** The bounds of a driver's domain, which for money follow the rate in force, and whether a value lies outside, or where it counts for nothing. */
function putBounds(sheet: SheetBuilder, { inputs }: Context, driver: CatalogueDriver): void {
  if (driver.kind === "choice") return;
  const { columns, optionCount } = inputs;
  const row = inputs.rowOf(driver.id);
  const format = isShare(driver.unit) ? numberFormats.share : numberFormats.general;
  const values = areaAddress({ row, column: columns.inForce, rows: 1, columns: optionCount });
  const beyond = `(${values}<${relative(row, columns.least)})+(${values}>${relative(row, columns.most)})`;
  // Text is more than any number, and an error lies in no range.
  // What all options share counts in the first column alone: another number beside it counts for nothing.
  const typed = areaAddress({ row, column: columns.typed, rows: 1, columns: optionCount });
  const differing = `+COUNT(${typed})-COUNTIF(${typed},${relative(row, columns.base)})`;
  const misplaced = driver.scope === "shared" ? differing : "";
  sheet.formula(row, columns.outside, `IFERROR(MIN(1,SUMPRODUCT(${beyond})${misplaced}),1)`, numberFormats.year);
  sheet.number(row, columns.least, driver.domain.least, format, "evidence");
  const { most } = driver.domain;
  if (!driver.money) return sheet.number(row, columns.most, most, format, "evidence");
  const rate = absolute(inputs.rowOf("default-currency-rate"), columns.base);
  const inCurrency = `${relative(row, columns.mostInDollars)}*MAX(1,${rate})`;
  sheet.number(row, columns.mostInDollars, most, numberFormats.general, "evidence");
  sheet.formula(row, columns.most, inCurrency, numberFormats.general, "evidence");
}
