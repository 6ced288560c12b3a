import { arrangements } from "../../../model/catalogue/driver";
import type { CatalogueDriver, DriverId } from "../../../model/catalogue/drivers";
import { absolute, areaAddress, columnFixed, relative, rowFixed } from "../../plan/address";
import { linkedDrivers } from "../../layout/inputs";
import type { Context } from "../context";
import { scaledFormula } from "../shared/scaledFormula";

const linked: ReadonlySet<DriverId> = new Set(linkedDrivers);

/** The rows that a linked driver reads. */
type LinkRows = Readonly<Record<"fte" | "runPerMonth" | "occupancy", number>>;

/** The driver's value before any scenario. */
export function baseFormula(context: Context, driver: CatalogueDriver, option: number): string {
  const { baseFte: fte, baseRunPerMonth: runPerMonth, staffedOccupancy: occupancy } = context.inputs.baseRows;
  return valueFormula(context, driver, option, { fte, runPerMonth, occupancy });
}

/**
 * The scenario moves a driver within its domain; where it moves nothing the value passes as it was typed. A linked driver
 * follows the figures of the other sheets, which have the scenario in them.
 */
export function inForceFormula(context: Context, driver: CatalogueDriver, option: number): string {
  const { inputs } = context;
  const row = inputs.rowOf(driver.id);
  const unmoved = relative(row, inputs.columns.base + option);
  if (driver.kind !== "amount") return unmoved;
  const base = linked.has(driver.id) ? valueFormula(context, driver, option, inputs.linkRows) : unmoved;
  const cell = (column: "multiplier" | "least" | "most") => columnFixed(row, inputs.columns[column]);
  return scaledFormula(driver.id, { base, multiplier: cell("multiplier"), least: cell("least"), most: cell("most") });
}

/** What was typed, or what stands in its place: a figure of other sheets, or the default of the option's arrangement. */
function valueFormula(context: Context, driver: CatalogueDriver, option: number, links: LinkRows): string {
  const { inputs } = context;
  const { columns, linkRows, valueColumn } = inputs;
  const row = inputs.rowOf(driver.id);
  // One formula for all options: a shared driver is typed with the baseline.
  const typed = driver.scope === "shared" ? columnFixed(row, columns.typed) : relative(row, columns.typed + option);
  const unlessTyped = (value: string) => `IF(${typed}="",${value},${typed})`;
  const ofOption = (linkRow: number) => rowFixed(linkRow, columns.typed + option);
  const ifReplaced = (figure: number) => `IF(${ofOption(linkRows.replaces)}=1,${absolute(figure, valueColumn)},0)`;
  switch (driver.id) {
    case "displaced-jobs":
      return unlessTyped(ifReplaced(links.fte));
    case "old-cost":
      return unlessTyped(ifReplaced(links.runPerMonth));
    case "other-risk":
      return unlessTyped(ofOption(linkRows.ownRisks));
    case "occupancy": {
      // A week that is closed, or that the add-in is not there to compute, leaves the default.
      const staffed = ofOption(links.occupancy);
      const [least, most] = [columnFixed(row, columns.least), columnFixed(row, columns.most)];
      const bounded = `MAX(${least},MIN(${most},${staffed}))`;
      return unlessTyped(`IF(ISNUMBER(${staffed}),${bounded},${defaultFormula(context, driver, option)})`);
    }
    default:
      return unlessTyped(defaultFormula(context, driver, option));
  }
}

/** The default of the option's arrangement, a shared driver's of the baseline's, in the comparison's currency. */
function defaultFormula({ inputs }: Context, driver: CatalogueDriver, option: number): string {
  const { columns } = inputs;
  const of = (row: number, firstColumn: number) =>
    driver.scope === "shared" ? absolute(row, firstColumn) : rowFixed(row, firstColumn + option);
  const row = inputs.rowOf(driver.id);
  const defaults = areaAddress({ row, column: columns.defaults, rows: 1, columns: arrangements.length }, columnFixed);
  const inDollars = `INDEX(${defaults},1,${of(inputs.linkRows.number, columns.typed)})`;
  return driver.money ? `${inDollars}*${of(inputs.rowOf("default-currency-rate"), columns.base)}` : inDollars;
}
