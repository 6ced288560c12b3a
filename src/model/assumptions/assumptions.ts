import type { Country } from "../catalogue/country";
import type { Arrangement, Distribution, PriceUnit } from "../catalogue/driver";
import type { DriverId, NumericDriverId } from "../catalogue/drivers";
import { anyShare } from "../domain";

/** Everything the money lines need to know, for all options. */
export interface Assumptions {
  readonly options: readonly OptionAssumptions[];
  /** What the table calls its drivers, where it has a column of names. */
  readonly driverNames: ReadonlyMap<DriverId, string>;
}

/** One way to run the call centre. */
export interface OptionAssumptions {
  readonly name: string;
  /** The option's place in the table, from 1: its `entity` in the random stream. */
  readonly number: number;
  readonly arrangement: Arrangement;
  /** Where the running centre is, for all options alike. */
  readonly country: Country;
  readonly values: DriverValues;
  /** The drivers whose value is the catalogue's default. */
  readonly defaulted: ReadonlySet<NumericDriverId>;
  /** The drivers that nobody typed and that follow another value; they move with it. */
  readonly following: ReadonlySet<FollowingDriver>;
  /** The table's first option, which others are measured against; null in the first option itself. */
  readonly first: OptionAssumptions | null;
  readonly priceUnit: PriceUnit;
  /** The units of year 1 that the contract was signed on. What moves a driver afterwards does not move them. */
  readonly forecastUnits: number;
  /** What may vary; a driver that is not here is certain. */
  readonly uncertainty: ReadonlyMap<DriverId, Uncertainty>;
}

/** The drivers whose default is no figure of the catalogue but follows another value, and the driver that each follows. */
export const followed = {
  "first-contact-resolution": "fcr-today",
  "displaced-pay": "agent-pay",
  "displaced-jobs": "agent-pay",
} as const satisfies Partial<Record<NumericDriverId, NumericDriverId>>;
export type FollowingDriver = keyof typeof followed;

export function isFollowing(driver: DriverId): driver is FollowingDriver {
  return driver in followed;
}

/** A value for each numeric driver, in the driver's unit. */
export type DriverValues = Readonly<Record<NumericDriverId, number>>;

/** What the ends of a driver's uncertainty may be, as multipliers of its base. */
export const uncertaintyDomain = { low: anyShare, high: { least: 1, most: 1000 } } as const;

/** How far a driver may vary: the ends are multipliers of its base. */
export interface Uncertainty {
  readonly low: number;
  readonly high: number;
  readonly distribution: Distribution;
}
