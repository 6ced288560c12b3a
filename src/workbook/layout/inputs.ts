import { type Country, countries } from "../../model/catalogue/country";
import { type DriverGroup, arrangements, driverGroups } from "../../model/catalogue/driver";
import {
  type CatalogueDriver,
  type DriverId,
  type RowId,
  drivers,
  essentialDrivers,
} from "../../model/catalogue/drivers";
import { type Area, cellAt, wholeRows } from "../plan/address";

export const scenarioName = "Outsource_Scenario";
/** Whether a centre runs today. */
export const todayName = "Outsource_Today";

/** The drivers that other sheets work out from the inputs in force. */
export const linkedDrivers = [
  "displaced-jobs",
  "old-cost",
  "occupancy",
  "escalation-cost",
  "displaced-pay",
  "first-contact-resolution",
] as const satisfies readonly DriverId[];
export type LinkedDriver = (typeof linkedDrivers)[number];

/** What drivers read besides their own row: the country, the arrangement, and figures of other sheets, with the scenario in play. */
const links = [
  "country",
  "countryRate",
  "number",
  "vendor",
  "runsAlready",
  "replaces",
  "displaces",
  "fte",
  "runPerMonth",
  "runPerContact",
  "occupancy",
  "shrinkage",
  "ownRisks",
] as const;
export type LinkId = (typeof links)[number];

/** The same figures worked out again from the base, which no scenario may move: first by option, then for the baseline. */
export const baseWorkings = [
  "contacts",
  "handled",
  "handleSeconds",
  "agentHours",
  "staffedOccupancy",
  "workHours",
  "productiveHours",
  "paidHours",
  "baseFte",
  "units",
  "vendorFee",
  "staffCost",
  "otherCost",
  "baseRunPerContact",
  "baseRunPerMonth",
] as const;
export type BaseWorkingId = (typeof baseWorkings)[number];

/** The drivers as they stand: those first that only the user can know, a price with what it is quoted for; then the groups' others. */
export const inputGroups: readonly {
  readonly id: "essential" | DriverGroup;
  readonly drivers: readonly CatalogueDriver[];
}[] = groupsOfInputs();

function groupsOfInputs() {
  const others = driverGroups.map((id) => ({
    id,
    drivers: drivers.filter((driver) => driver.group === id && !essentialDrivers.includes(driver)),
  }));
  return [{ id: "essential" as const, drivers: essentialDrivers }, ...others];
}

/**
 * Where everything stands on the Inputs sheet.
 *
 * From left to right: what the user types; what is in force, which is what the functions read; what it is by default and where
 * that comes from; uncertainty, and the factors that name the driver; the base, which the scenario does not move; and the defaults, first those of the country
 * chosen, in the comparison's currency, then each country's in its own. Shared drivers are typed in the first option's column
 * only.
 */
export class InputsLayout {
  readonly signsRow = null;
  readonly scenarioRow = 2;
  readonly todayRow = 3;
  readonly sourceAgeRow = 4;
  readonly bandRow = 5;
  readonly headerRow = 6;
  readonly valueColumn = 2;
  readonly groupRows = new Map<string, number>();
  readonly linkRows: Readonly<Record<LinkId, number>>;
  readonly baseRows: Readonly<Record<BaseWorkingId, number>>;
  readonly columns: ReturnType<typeof columnsFor>;
  readonly lastDriverRow: number;
  private readonly rows = new Map<RowId, number>();

  constructor(readonly optionCount: number) {
    this.columns = columnsFor(optionCount);
    this.rows.set("arrangement", this.headerRow + 1);
    this.rows.set("country", this.headerRow + 2);
    let row = this.headerRow + 3;
    for (const group of inputGroups) {
      this.groupRows.set(group.id, row++);
      for (const { id } of group.drivers) this.rows.set(id, row++);
    }
    this.lastDriverRow = row - 1;
    this.linkRows = rowsFrom(row + 2, links);
    this.baseRows = rowsFrom(this.linkRows.ownRisks + 3, baseWorkings);
  }

  get lastRow(): number {
    return this.baseRows.baseRunPerMonth;
  }

  rowOf(id: RowId): number {
    const row = this.rows.get(id);
    if (row === undefined) throw new Error(`No row for ${id}`);
    return row;
  }

  /** The block that the functions read: header row, ids, and each option's values in force. */
  get inForceArea(): Area {
    return this.block(this.columns.inForceId, 1 + this.optionCount);
  }

  /** The same before any scenario, with low, high and distribution. */
  get baseArea(): Area {
    return this.block(this.columns.baseId, 1 + this.optionCount + 3);
  }

  /** The names of the arrangements above their defaults. */
  get arrangementNames(): Area {
    return { row: this.headerRow, column: this.columns.defaults, rows: 1, columns: arrangements.length };
  }

  /** Whether each arrangement hands the work to a vendor, above its name. */
  get vendorFlags(): Area {
    return { ...this.arrangementNames, row: this.bandRow };
  }

  /** Whether each arrangement is the centre that runs today, above that. */
  get centreFlags(): Area {
    return { ...this.arrangementNames, row: this.bandRow - 1 };
  }

  /** A list of choices down a column of its own, from the header row. */
  list(column: number, length: number): Area {
    return { row: this.headerRow + 1, column, rows: length, columns: 1 };
  }

  /** Where a country's defaults begin, one for each arrangement; their sources, years, grades and addresses stand beside other countries'. */
  ofCountry(country: Country) {
    const number = countries.indexOf(country);
    const { countryDefaults, sources, years, grades, addresses } = this.columns;
    return {
      defaults: countryDefaults + number * arrangements.length,
      source: sources + number,
      year: years + number,
      grade: grades + number,
      address: addresses + number,
    };
  }

  /** 1 for each driver with a value outside its range. */
  get outside(): Area {
    const first = this.rowOf("country") + 1;
    return { row: first, column: this.columns.outside, rows: this.lastDriverRow - first + 1, columns: 1 };
  }

  get lastColumn(): number {
    return this.columns.addresses + countries.length - 1;
  }

  private block(column: number, columns: number): Area {
    return { row: this.headerRow, column, rows: this.lastDriverRow - this.headerRow + 1, columns };
  }

  get definedNames() {
    return {
      Outsource_Assumptions: this.inForceArea,
      Outsource_BaseAssumptions: this.baseArea,
      [scenarioName]: cellAt(this.scenarioRow, this.valueColumn),
      [todayName]: cellAt(this.todayRow, this.valueColumn),
      Outsource_Country: cellAt(this.rowOf("country"), this.columns.typed),
    };
  }

  get checkedCells(): readonly Area[] {
    return [wholeRows(this.scenarioRow, this.lastRow, this.lastColumn)];
  }
}

function rowsFrom<Id extends string>(first: number, ids: readonly Id[]) {
  return Object.fromEntries(ids.map((id, index) => [id, first + index])) as Record<Id, number>;
}

function columnsFor(optionCount: number) {
  const inForceId = 2 + optionCount;
  const defaultLeast = inForceId + 1 + optionCount;
  const low = defaultLeast + 5;
  const baseId = low + 9;
  const baseLow = baseId + 1 + optionCount;
  const defaults = baseLow + 8;
  const mostInDollars = defaults + arrangements.length;
  const lists = mostInDollars + 1;
  const countryDefaults = lists + 5;
  const sources = countryDefaults + countries.length * arrangements.length;
  return {
    name: 0,
    unit: 1,
    typed: 2,
    inForceId,
    inForce: inForceId + 1,
    defaultLeast,
    defaultMost: defaultLeast + 1,
    grade: defaultLeast + 2,
    year: defaultLeast + 3,
    source: defaultLeast + 4,
    low,
    high: low + 1,
    distribution: low + 2,
    least: low + 3,
    most: low + 4,
    note: low + 5,
    factors: low + 6,
    address: low + 7,
    baseId,
    base: baseId + 1,
    baseLow,
    baseHigh: baseLow + 1,
    baseDistribution: baseLow + 2,
    isShare: baseLow + 3,
    bad: baseLow + 4,
    multiplier: baseLow + 5,
    outside: baseLow + 6,
    feeds: baseLow + 7,
    defaults,
    mostInDollars,
    priceUnits: lists,
    distributions: lists + 1,
    scenarios: lists + 2,
    directions: lists + 3,
    countries: lists + 4,
    countryDefaults,
    sources,
    years: sources + countries.length,
    grades: sources + 2 * countries.length,
    addresses: sources + 3 * countries.length,
  };
}
