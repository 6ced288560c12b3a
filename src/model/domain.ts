import type { Domain } from "./fault";

/** Whether a value may be used. */
export function isWithin(value: number, { least, most, whole, aboveLeast, belowMost }: Domain): boolean {
  if (whole && !Number.isInteger(value)) return false;
  return (aboveLeast ? value > least : value >= least) && (belowMost ? value < most : value <= most);
}
