import { amountUnit } from "../decision/compactAmount";
import { closeEnough } from "./calibration";

/** What costs are counted in where gaps are looked for: the smallest gap that counts as one keeps its digits. */
export function gapUnit(totals: readonly (number | null)[]): number {
  return amountUnit(totals.map((total) => closeEnough * (total ?? 0)));
}
