/** The values a number may take. */
export interface Domain {
  readonly least: number;
  readonly most: number;
  /** Only whole numbers. */
  readonly whole?: boolean;
  /** `least` itself is not allowed. */
  readonly aboveLeast?: boolean;
  /** `most` itself is not allowed. */
  readonly belowMost?: boolean;
  /** 0 is allowed as well, below `least`. */
  readonly orZero?: boolean;
  /** 0 is not allowed, but a number that a user may mean, so that it is never taken for a blank. */
  readonly zeroIsMeant?: boolean;
  /** What the number counts, where it is a time. */
  readonly time?: "seconds" | "minutes";
}

export const zeroOrMore: Domain = { least: 0, most: Infinity };
export const above0: Domain = { ...zeroOrMore, aboveLeast: true };
export const anyShare: Domain = { least: 0, most: 1 };
export const shareAbove0: Domain = { ...anyShare, aboveLeast: true };
export const shareBelow1: Domain = { ...anyShare, belowMost: true };
/** By what share a cost may differ from another, above or below it. */
export const bandDomain: Domain = { least: -1, most: 1 };
export const shareWithin: Domain = { ...shareAbove0, belowMost: true };
/**
 * Whether a number that is too small for a time is a time of day as Excel holds it: a share of a day, so that 0:03:00 is
 * 0.0020833.
 */
export function isTimeOfDay(value: number, { time }: Domain): boolean {
  return time !== undefined && value > 0 && value < 1;
}

/** How many rows, steps or bins a table is asked for. */
export const countTo1000: Domain = { least: 1, most: 1000, whole: true };

/** Whether a value may be used. */
export function isInDomain(value: number, { least, most, whole, aboveLeast, belowMost, orZero }: Domain): boolean {
  if (orZero && value === 0) return true;
  if (whole && !Number.isInteger(value)) return false;
  return (aboveLeast ? value > least : value >= least) && (belowMost ? value < most : value <= most);
}
