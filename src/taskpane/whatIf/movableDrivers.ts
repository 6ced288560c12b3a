import type { Finding, SimulatedComparison } from "../../excel/Gateway";
import { driverDomain } from "../../model/catalogue/driverDomain";
import { type DriverId, type MovableDriverId, driverById, isMovable } from "../../model/catalogue/drivers";
import type { Domain } from "../../model/domain";
import { tornado } from "../../model/simulation/tornado";
import { isFormula } from "../../workbook/plan/isFormula";
import type { WhatIfBasis } from "./whatIfFigures";

/** A driver that a slider moves. */
export interface MovableDriver {
  readonly driver: MovableDriverId;
  /** The place of the option whose driver it is; null for one that all options share. */
  readonly option: number | null;
  readonly base: number;
  /** The values at which the slider stops, from the low end of its uncertainty to the high one, the base among them. */
  readonly stops: readonly number[];
  readonly domain: Domain;
}

const shownDrivers = 5;
/** About how many steps a slider has from end to end. */
const stepCount = 100;

/**
 * The drivers that it is worth most to know; where fewer are worth anything, those besides that move the saving most. A cell with a
 * formula of the user's own is not typed over, and a currency rate moves what its sheet derives from it: neither has a slider.
 */
export function movableDrivers(basis: WhatIfBasis, findings: readonly Finding[]): MovableDriver[] {
  const { options, simulated } = basis;
  const placeOf = (name: string) => options.findIndex((option) => option.name === name);
  const found = [
    ...findings.map(({ driver, option }) => ({ driver, option: option === null ? null : placeOf(option) })),
    ...swings(basis),
  ];
  const places = new Map(found.map((place) => [`${place.driver} ${place.option}`, place]));
  return [...places.values()]
    .filter(({ option }) => option === null || option >= 0)
    .filter((place) => place.driver !== "default-currency-rate" && !isOwnFormula(simulated, place))
    .flatMap(({ driver, option }) => (isMovable(driver) ? [movable(basis, driver, option)] : []))
    .filter(({ stops }) => stops.length > 1)
    .slice(0, shownDrivers);
}

/** The cheapest option beside the baseline is the one that the Comparison follows. */
function swings({ options }: WhatIfBasis): { readonly driver: DriverId; readonly option: number | null }[] {
  const [baseline, ...others] = options;
  return others
    .flatMap((option) => tornado(baseline!, option))
    .sort((one, other) => other.extent - one.extent)
    .map(({ driver, of }) => ({ driver, option: of && of.number - 1 }));
}

function isOwnFormula({ typed }: SimulatedComparison, place: { driver: DriverId; option: number | null }): boolean {
  return typed.some(
    ({ driver, option, content }) => driver === place.driver && option === place.option && isFormula(content),
  );
}

function movable({ options }: WhatIfBasis, driver: MovableDriverId, option: number | null): MovableDriver {
  const { values, uncertainty } = options[option ?? 0]!;
  const base = values[driver];
  const domain = driverDomain(driver, values["default-currency-rate"]);
  const { movesFrom } = driverById[driver];
  const ends = uncertainty.get(driver);
  const at = (multiplier: number) =>
    Math.max(domain.least, Math.min(domain.most, (base + movesFrom) * multiplier - movesFrom));
  const [low, high] = ends ? [at(ends.low), at(ends.high)] : [domain.least, domain.most];
  return { driver, option, base, domain, stops: stopsBetween(Math.min(low, high), Math.max(low, high), base) };
}

/** Round values from one end to the other, the ends and the base among them. */
export function stopsBetween(low: number, high: number, base: number): number[] {
  if (!(high > low)) return [base];
  const rough = (high - low) / stepCount;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough)!;
  const [first, last] = [Math.ceil(low / step), Math.floor(high / step)];
  // A division by a whole number rounds 0.3 to 0.3, a product with 0.1 does not.
  const perUnit = Math.round(1 / step);
  const rounded = (count: number) => (step < 1 ? count / perUnit : count * step);
  const between = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => rounded(first + index));
  const inside = between.filter((value) => value > low && value < high);
  return [...new Set([low, ...inside, high, Math.max(low, Math.min(high, base))])].sort((one, other) => one - other);
}
