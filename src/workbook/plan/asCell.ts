import type { Typed } from "../../model/fault";
import type { PlannedCell } from "./plan";

/** A typed value as a plan holds it: empty where nothing was typed. */
export function asCell(value: Typed | null | undefined): PlannedCell {
  return typeof value === "boolean" ? String(value) : (value ?? null);
}
