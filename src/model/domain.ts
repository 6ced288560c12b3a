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

/** Whether a value may be used. */
export function isInDomain(value: number, { least, most, whole, aboveLeast, belowMost }: Domain): boolean {
  if (whole && !Number.isInteger(value)) return false;
  return (aboveLeast ? value > least : value >= least) && (belowMost ? value < most : value <= most);
}
