import { doneByRunningVendor } from "../../../model/assumptions/defaultValue";
import { arrangements } from "../../../model/catalogue/driver";
import { type CatalogueDriver, type DriverId, driverById } from "../../../model/catalogue/drivers";
import { absolute, areaAddress, columnFixed, relative, rowFixed } from "../../plan/address";
import { linkedDrivers } from "../../layout/inputs";
import type { Context } from "../context";
import { scaledFormula } from "../common/scaledFormula";

const linked: ReadonlySet<DriverId> = new Set(linkedDrivers);

/** Where a linked driver reads: the rows of the figures of other sheets, and the block of the drivers that others follow. */
interface Links {
  readonly fte: number;
  readonly runPerMonth: number;
  readonly runPerContact: number;
  readonly occupancy: number;
  /** The first column of the block. */
  readonly block: number;
}

/** The driver's value before any scenario. */
export function baseFormula(context: Context, driver: CatalogueDriver, option: number): string {
  const { baseFte, baseRunPerMonth, baseRunPerContact, staffedOccupancy } = context.inputs.baseRows;
  return valueFormula(context, driver, option, {
    fte: baseFte,
    runPerMonth: baseRunPerMonth,
    runPerContact: baseRunPerContact,
    occupancy: staffedOccupancy,
    block: context.inputs.columns.base,
  });
}

/**
 * The scenario moves a driver within its domain; where it moves nothing the value passes as it was typed. A linked driver
 * follows figures that have the scenario in them, and is moved itself only once it is typed. First-contact resolution is both: a
 * vendor's follows today's and may fall short of it besides; what today's own centre resolves is known, and stays.
 */
export function inForceFormula(context: Context, driver: CatalogueDriver, option: number): string {
  const { inputs } = context;
  const row = inputs.rowOf(driver.id);
  const unmoved = relative(row, inputs.columns.base + option);
  if (driver.kind !== "amount") return unmoved;
  const cell = (column: "multiplier" | "least" | "most") => columnFixed(row, inputs.columns[column]);
  const moved = (base: string) =>
    scaledFormula(driver.id, { base, multiplier: cell("multiplier"), least: cell("least"), most: cell("most") });
  if (!linked.has(driver.id)) return moved(unmoved);
  const links = { ...inputs.linkRows, block: inputs.columns.inForce };
  const untyped = untypedFormula(context, driver, option, links);
  if (driver.id !== "first-contact-resolution") return unlessTyped(context, driver, option, untyped, moved(unmoved));
  const value = valueFormula(context, driver, option, links);
  return `IF(${isTodaysCentreFormula(context, option)}=1,${value},${moved(value)})`;
}

/** Whether an option is the centre that runs today, by its arrangement; the baseline's is the same cell for all options. */
function isTodaysCentreFormula({ inputs }: Context, option: number | "baseline"): string {
  const { linkRows, columns } = inputs;
  const number =
    option === "baseline"
      ? absolute(linkRows.number, columns.typed)
      : rowFixed(linkRows.number, columns.typed + option);
  return `INDEX(${areaAddress(inputs.centreFlags, absolute)},1,${number})`;
}

/** What was typed, or what stands in its place: a figure of other sheets, or the default of the option's arrangement. */
function valueFormula(context: Context, driver: CatalogueDriver, option: number, links: Links): string {
  return unlessTyped(context, driver, option, untypedFormula(context, driver, option, links));
}

/** One formula while nothing is typed, and then another, or what was typed as it stands. */
function unlessTyped(
  { inputs }: Context,
  driver: CatalogueDriver,
  option: number,
  untyped: string,
  once?: string,
): string {
  const { columns } = inputs;
  const row = inputs.rowOf(driver.id);
  // One formula for all options: a shared driver is typed with the baseline.
  const typed = driver.scope === "shared" ? columnFixed(row, columns.typed) : relative(row, columns.typed + option);
  return `IF(${typed}="",${untyped},${once ?? typed})`;
}

function untypedFormula(context: Context, driver: CatalogueDriver, option: number, links: Links): string {
  const { inputs } = context;
  const { columns, linkRows, valueColumn } = inputs;
  const row = inputs.rowOf(driver.id);
  const byDefault = defaultFormula(context, driver, option);
  const of = (linkRow: number) => rowFixed(linkRow, columns.typed + option);
  const here = (id: DriverId) => rowFixed(inputs.rowOf(id), links.block + option);
  const bounded = (value: string) =>
    `MAX(${columnFixed(row, columns.least)},MIN(${columnFixed(row, columns.most)},${value}))`;
  switch (driver.id) {
    case "displaced-jobs": {
      const ownAgents = `IF(${here("agent-pay")}>0,${of(links.fte)},0)`;
      return `IF(${of(linkRows.displaces)}=1,MAX(0,${absolute(links.fte, columns.typed)}-${ownAgents}),0)`;
    }
    case "displaced-pay": {
      const pay = absolute(inputs.rowOf("agent-pay"), links.block);
      return `IF(${isTodaysCentreFormula(context, "baseline")}=1,${pay},${byDefault})`;
    }
    case "first-contact-resolution":
      return bounded(`${here("fcr-today")}*${resolutionRatioFormula(context, option)}`);
    case "old-cost":
      return `IF(${of(linkRows.replaces)}=1,${absolute(links.runPerMonth, valueColumn)},0)`;
    case "escalation-cost": {
      const perContact = absolute(links.runPerContact, valueColumn);
      return `IF(ISNUMBER(${perContact}),${perContact},${byDefault})`;
    }
    case "other-risk":
      return of(linkRows.ownRisks);
    case "occupancy": {
      // A week that is closed, or that the add-in is not there to compute, leaves the default.
      const staffed = of(links.occupancy);
      return `IF(ISNUMBER(${staffed}),${bounded(staffed)},${byDefault})`;
    }
    case "shrinkage": {
      const byKind = of(linkRows.shrinkage);
      return `IF(ISNUMBER(${byKind}),${byKind},${byDefault})`;
    }
    default:
      return doneByRunningVendor.has(driver.id) ? `IF(${of(linkRows.runsAlready)}=1,0,${byDefault})` : byDefault;
  }
}

/** What an option resolves, as a share of what is resolved today: by the defaults of both, and all of it for a vendor who runs already. */
function resolutionRatioFormula(context: Context, option: number): string {
  const { inputs } = context;
  const ofArrangement = defaultFormula(context, driverById["first-contact-resolution"], option);
  const today = absolute(inputs.rowOf("fcr-today"), inputs.columns.defaults);
  const runsAlready = rowFixed(inputs.linkRows.runsAlready, inputs.columns.typed + option);
  return `IF(${runsAlready}=1,1,${ofArrangement}/${today})`;
}

/** Whether what stands for a driver that is not typed follows other figures. */
export function followsFigures({ id }: CatalogueDriver): boolean {
  return linked.has(id) || id === "other-risk";
}

/** The default of the option's arrangement, a shared driver's of the baseline's. */
export function defaultFormula({ inputs }: Context, driver: CatalogueDriver, option: number): string {
  const { columns } = inputs;
  const of = (row: number, firstColumn: number) =>
    driver.scope === "shared" ? absolute(row, firstColumn) : rowFixed(row, firstColumn + option);
  const row = inputs.rowOf(driver.id);
  const defaults = areaAddress({ row, column: columns.defaults, rows: 1, columns: arrangements.length }, columnFixed);
  return `INDEX(${defaults},1,${of(inputs.linkRows.number, columns.typed)})`;
}
