import { usualRate } from "../../../model/catalogue/catalogueDefault";
import { priceUnits } from "../../../model/catalogue/driver";
import { driverDomain } from "../../../model/catalogue/driverDomain";
import type { CatalogueDriver, DriverId } from "../../../model/catalogue/drivers";
import { absolute, areaAddress, cellAt } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { PlannedCell } from "../../plan/plan";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { isShare, unitFormat } from "../../plan/unitFormat";
import type { Context } from "../context";
import { acceptChoice } from "../common/acceptChoice";
import { acceptNumbers } from "../common/acceptNumbers";
import { putRowLabels } from "../common/optionTable";
import { askedCell } from "./askedCell";
import { baseFormula, inForceFormula } from "./driverFormulas";
import { putDefaultShown, putDefaults } from "./defaults";
import { putEvidence } from "./evidence";
import { nameOf } from "./nameOf";
import { feedsLinks } from "./feeds";
import { putUncertainty } from "./uncertainty";

/** A driver: what is typed, what is in force, its uncertainty and evidence, the base, and the defaults. */
export function putDriverRow(sheet: SheetBuilder, context: Context, driver: CatalogueDriver): void {
  const { inputs, messages, request } = context;
  const { columns } = inputs;
  const row = inputs.rowOf(driver.id);
  putRowLabels(sheet, { label: columns.name, unit: columns.unit, id: columns.inForceId }, row, {
    label: messages.drivers[driver.id].name,
    unit: unitOf(context, driver),
    id: driver.id,
    wraps: true,
  });
  sheet.text(row, columns.baseId, driver.id, "id");
  putEvidence(sheet, context, driver);
  putUncertainty(sheet, context, driver);
  putDefaults(sheet, context, driver);
  putDefaultShown(sheet, context, driver);
  const format = unitFormat(driver.unit, request.currency);
  sheet.number(row, columns.isShare, isShare(driver.unit) ? 1 : 0, numberFormats.year);
  sheet.number(row, columns.feeds, feedsLinks(driver.id), numberFormats.year);
  const style = driver.kind === "choice" ? "rightAligned" : "formula";
  for (const option of request.options.keys()) {
    if (driver.scope === "option" || option === 0)
      sheet.input(row, columns.typed + option, typedCell(context, driver, option), format);
    else sheet.style(cellAt(row, columns.typed + option), "closed");
    sheet.formula(row, columns.base + option, baseFormula(context, driver, option), format, style);
    sheet.formula(row, columns.inForce + option, inForceFormula(context, driver, option), format, style);
  }
  acceptTyped(sheet, context, driver);
}

/** A driver's unit, in more words where money hangs on what is counted. */
export function unitOf({ messages, request }: Context, { id, unit }: CatalogueDriver): string {
  const worded: Partial<Record<DriverId, string>> = messages.sheets.inputs.wordedUnits;
  return worded[id] ?? messages.units[unit](request.currency);
}

function typedCell(context: Context, driver: CatalogueDriver, option: number): PlannedCell {
  const { messages, request, typed } = context;
  const { years, currency, currencyPerDollar: rate } = request;
  if (driver.id === "horizon-years") return askedCell(context, driver.id, years);
  if (driver.id === "default-currency-rate")
    // Left blank, it is the usual one.
    return askedCell(context, driver.id, rate === usualRate(currency) ? null : rate);
  const own = typed.drivers[driver.id] ?? {};
  // A shared driver is typed once, with whichever option was the baseline.
  const value = driver.scope === "shared" ? Object.values(own)[0] : own[request.options[option]!.name];
  return asCell(driver.kind === "choice" ? nameOf(messages.choices.priceUnits, value ?? null) : value);
}

function acceptTyped(sheet: SheetBuilder, context: Context, driver: CatalogueDriver): void {
  const { inputs, messages } = context;
  const { typed: column, priceUnits: list } = inputs.columns;
  const { name, help } = messages.drivers[driver.id];
  const columns = driver.scope === "option" ? inputs.optionCount : 1;
  const cells = { areas: [{ row: inputs.rowOf(driver.id), column, rows: 1, columns }], title: name, text: help };
  if (driver.kind === "choice") {
    const source = areaAddress(inputs.list(list, priceUnits.length), absolute);
    acceptChoice(sheet, context, { ...cells, source });
  } else {
    const domain = driverDomain(driver.id, context.request.currencyPerDollar);
    const whole = domain.whole ?? false;
    acceptNumbers(sheet, context, { ...cells, ...domain, whole, isShare: isShare(driver.unit) });
  }
}
