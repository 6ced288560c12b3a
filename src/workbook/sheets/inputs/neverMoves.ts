import type { DriverId } from "../../../model/catalogue/drivers";

/** Choices and whole-number settings: no scenario moves them, and nothing is drawn for them. */
export const neverMoves: ReadonlySet<DriverId> = new Set(["price-unit", "horizon-years", "include-local-impact"]);
