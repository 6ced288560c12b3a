import { distributions } from "../../../model/catalogue/driver";
import type { CatalogueDriver } from "../../../model/catalogue/drivers";
import { uncertaintyDomain } from "../../../model/assumptions/assumptions";
import type { Domain } from "../../../model/domain";
import type { Typed } from "../../../model/fault";
import { absolute, areaAddress, cellAt, columnFixed, relative } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { acceptChoice } from "../common/acceptChoice";
import { acceptNumbers } from "../common/acceptNumbers";
import { nameOf } from "./nameOf";

/** The ends and the shape of a driver's uncertainty, and the end that a scenario takes; nothing for one that never moves. */
export function putUncertainty(sheet: SheetBuilder, context: Context, driver: CatalogueDriver): void {
  if (driver.kind !== "amount") return;
  const row = context.inputs.rowOf(driver.id);
  putTyped(sheet, context, driver);
  acceptUncertainty(sheet, context, row);
  putBase(sheet, context, row);
  putScenario(sheet, context, driver);
  const { distribution, baseDistribution } = context.inputs.columns;
  for (const column of [distribution, baseDistribution]) sheet.style(cellAt(row, column), "beside");
}

function putTyped(sheet: SheetBuilder, { inputs, messages, typed }: Context, driver: CatalogueDriver): void {
  const { columns } = inputs;
  const row = inputs.rowOf(driver.id);
  const kept = typed.evidence[driver.id];
  const isUncertain = driver.low !== null || driver.high !== null;
  const orDefault = <Value extends Typed | null>(own: Typed | null | undefined, byDefault: Value) =>
    own === undefined ? byDefault : own;
  const shape = orDefault(kept?.distribution, isUncertain ? driver.distribution : null);
  sheet.input(row, columns.low, asCell(orDefault(kept?.low, driver.low)), numberFormats.decimal);
  sheet.input(row, columns.high, asCell(orDefault(kept?.high, driver.high)), numberFormats.decimal);
  const name = nameOf(messages.choices.distributions, shape);
  sheet.input(row, columns.distribution, asCell(name), numberFormats.general);
}

function acceptUncertainty(sheet: SheetBuilder, context: Context, row: number): void {
  const { inputs, messages } = context;
  const { columns } = inputs;
  const prompt = { title: messages.sheets.inputs.bandUncertainty, text: messages.sheets.inputs.uncertaintyHelp };
  const end = (column: number, { least, most }: Domain) =>
    acceptNumbers(sheet, context, { areas: [cellAt(row, column)], least, most, whole: false, ...prompt });
  end(columns.low, uncertaintyDomain.low);
  end(columns.high, uncertaintyDomain.high);
  acceptChoice(sheet, context, {
    areas: [cellAt(row, columns.distribution)],
    source: areaAddress(inputs.list(columns.distributions, distributions.length), absolute),
    ...prompt,
  });
}

/** The same beside the base, where a blank is certain. */
function putBase(sheet: SheetBuilder, { inputs: { columns, headerRow } }: Context, row: number): void {
  const orElse = (column: number, otherwise: string) => {
    const cell = relative(row, column);
    return `IF(${cell}="",${otherwise},${cell})`;
  };
  sheet.formula(row, columns.baseLow, orElse(columns.low, "1"), numberFormats.decimal);
  sheet.formula(row, columns.baseHigh, orElse(columns.high, "1"), numberFormats.decimal);
  const shape = orElse(columns.distribution, absolute(headerRow + 1, columns.distributions));
  sheet.formula(row, columns.baseDistribution, shape, numberFormats.general);
}

function putScenario(sheet: SheetBuilder, { inputs }: Context, { id, bad }: CatalogueDriver): void {
  const { columns, scenarioRow } = inputs;
  const row = inputs.rowOf(id);
  const direction = `${absolute(scenarioRow, columns.multiplier)}*${columnFixed(row, columns.bad)}`;
  const [low, high] = [columnFixed(row, columns.baseLow), columnFixed(row, columns.baseHigh)];
  sheet.number(row, columns.bad, bad === null ? 0 : bad === "high" ? 1 : -1, numberFormats.year);
  const end = `IF(${direction}=0,1,IF(${direction}>0,${high},${low}))`;
  sheet.formula(row, columns.multiplier, end, numberFormats.decimal);
}
