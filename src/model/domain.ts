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
}

export const zeroOrMore: Domain = { least: 0, most: Infinity };
export const above0: Domain = { ...zeroOrMore, aboveLeast: true };
export const anyShare: Domain = { least: 0, most: 1 };
export const shareAbove0: Domain = { ...anyShare, aboveLeast: true };
export const shareBelow1: Domain = { ...anyShare, belowMost: true };
/** How many rows, steps or bins a table is asked for. */
export const countTo1000: Domain = { least: 1, most: 1000, whole: true };

/** Whether a value may be used. */
export function isInDomain(value: number, { least, most, whole, aboveLeast, belowMost }: Domain): boolean {
  if (whole && !Number.isInteger(value)) return false;
  return (aboveLeast ? value > least : value >= least) && (belowMost ? value < most : value <= most);
}
