import { type NumericDriverId, driverById } from "../../../model/catalogue/drivers";

/** The cells that a driver's move rests on. */
export interface ScaledCells {
  readonly base: string;
  readonly multiplier: string;
  readonly least: string;
  readonly most: string;
}

/** A driver's value at a multiplier of its base, within its domain; at 1 the value passes as it was typed. */
export function scaledFormula(driver: NumericDriverId, { base, multiplier, least, most }: ScaledCells): string {
  const moved = driverById[driver].movesFrom === 1 ? `(1+${base})*${multiplier}-1` : `${base}*${multiplier}`;
  return `IF(${multiplier}=1,${base},MAX(${least},MIN(${most},${moved})))`;
}
