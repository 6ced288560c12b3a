import type { OptionAssumptions, Uncertainty } from "../assumptions/assumptions";
import { driverDomain } from "../catalogue/driverDomain";
import { type NumericDriver, type NumericDriverId, driverById, numericDrivers } from "../catalogue/drivers";
import type { Domain } from "../domain";
import { rememberedFor } from "../rememberedFor";
import type { Columns } from "./columns";
import type { Quantity } from "./quantity";
import { correlated } from "./correlated";
import { fewestKept, keptDraws, keptTrials, mostKept } from "./keptDraws";
import { multipliers } from "./multipliers";
import type { Simulation } from "./simulation";
import { writeUniforms } from "./writeUniforms";

/** An option's drivers in a block of trials: what is certain is a number. */
export type DrawnValues = Readonly<Record<NumericDriverId, Quantity>>;

type Values = Partial<Record<NumericDriverId, Quantity>>;

/** Is shown the uniform random numbers from which a block of a driver's draws is made, before they are. */
export type DrawWatch = (driver: NumericDriverId, entity: number, uniforms: Float64Array) => void;

/** How one driver is drawn. */
interface Draw {
  readonly driver: NumericDriverId;
  /** 0 for a driver that all options share, else the option's number. */
  readonly entity: number;
  readonly base: number;
  /** Undefined where the driver itself is certain, and moves with the currency rate alone. */
  readonly ends: Uncertainty | undefined;
  /** Whether it is a default in dollars, which the drawn currency rate carries with it. */
  readonly followsRate: boolean;
  /** Undefined where no draw can leave the domain. */
  readonly clamp: Domain | undefined;
  /** All that its draws depend on beside the random numbers. */
  readonly key: string;
}

/** How a driver is drawn that is uncertain itself. */
export interface UncertainDraw extends Draw {
  readonly ends: Uncertainty;
}

/**
 * Prepares the draws of all drivers of all options. The function it returns draws them for one block of trials after the other. A
 * shared driver is drawn once, and so moves all options alike.
 */
export function drawnOptions({ options, seed, correlations, lattice }: Simulation, watch?: DrawWatch) {
  const [first] = options as [OptionAssumptions];
  const shared = drawsOf.shared(first);
  const own = ownDraws(options);
  // One object an option serves all blocks: a copy of eighty values for each block would cost more than it holds.
  const values = options.map((option) => ({ ...option.values }));
  const canKeep = !correlations && shared.length + own.flat().length <= mostKept;

  return (columns: Columns, firstTrial: number): DrawnValues[] => {
    const write = (column: Float64Array, driver: NumericDriverId, entity: number) => {
      const stream = { firstTrial, variable: driverById[driver].variable, entity, event: 0, seed };
      writeUniforms(column, { lattice }, stream);
      return column;
    };
    const independent = (driver: NumericDriverId, entity: number) => write(columns.lend(), driver, entity);
    const uniforms = correlations ? correlated(correlations, columns, independent) : independent;
    const uniformsFor = (driver: NumericDriverId, entity: number) => {
      const column = uniforms(driver, entity);
      watch?.(driver, entity, column);
      return column;
    };
    const { length, isSimd } = columns;
    const keeps = canKeep && length >= fewestKept && firstTrial + length <= keptTrials + 1 && isSimd;
    const block = ` ${seed} ${lattice?.trials} ${lattice?.optionCount} ${firstTrial} ${length}`;
    const drawn = ({ driver, entity, base, ends, key }: UncertainDraw) => {
      if (!keeps) return multiplied(driver, base, ends, uniformsFor(driver, entity));
      watch?.(driver, entity, independent(driver, entity));
      return keptDraws(key + block, length, (column) => multiplied(driver, base, ends, write(column, driver, entity)));
    };
    const known = new Map<Draw, Quantity>();
    const drawInto = (values: Values, draw: Draw, rateMoves: Quantity) => {
      const { driver, base, followsRate, clamp } = draw;
      const before = known.get(draw);
      if (before !== undefined) {
        values[driver] = before;
        return;
      }
      const free = isUncertain(draw) ? drawn(draw) : base;
      // The domain of money follows the rate too, so that a draw is held within it before the drawn rate carries both.
      const inside = clamp ? columns.clamped(free, clamp) : free;
      const moved = followsRate ? columns.times(inside, rateMoves) : inside;
      known.set(draw, moved);
      values[driver] = moved;
    };

    const common: Values = {};
    const isRate = ({ driver }: Draw) => driver === "default-currency-rate";
    for (const draw of shared.filter(isRate)) drawInto(common, draw, 1);
    const rateMoves = columns.over(common["default-currency-rate"] ?? 1, first.values["default-currency-rate"]);
    for (const draw of shared.filter((each) => !isRate(each))) drawInto(common, draw, rateMoves);
    for (const [index, each] of values.entries()) {
      Object.assign(each, common);
      for (const draw of own[index]!) drawInto(each, draw, rateMoves);
    }
    return values;
  };
}

/** The drivers that the options draw, shared ones first, each with how it is drawn. */
export const uncertainDraws = rememberedFor((options: readonly OptionAssumptions[]): readonly UncertainDraw[] =>
  [...drawsOf.shared(options[0]!), ...options.flatMap(drawsOf.option)].filter(isUncertain),
);

function isUncertain(draw: Draw): draw is UncertainDraw {
  return draw.ends !== undefined;
}

/** Turns uniform random numbers into what a driver then is, but for the currency rate. */
export function drawnValues({ driver, base, ends, clamp }: UncertainDraw, uniforms: Float64Array): Float64Array {
  multiplied(driver, base, ends, uniforms);
  return clamp ? uniforms.map((value) => Math.max(clamp.least, Math.min(clamp.most, value))) : uniforms;
}

/**
 * The draws of each option's own drivers. Those of an option that stands there again with some drivers moved are the same, but for
 * these drivers, and are drawn once.
 */
function ownDraws(options: readonly OptionAssumptions[]): Draw[][] {
  const found: Draw[][] = [];
  const firstAs = new Map<unknown, { option: OptionAssumptions; drawOf: Map<NumericDriverId, Draw> }>();
  for (const option of options) {
    const before = firstAs.get(option.uncertainty);
    const isSame = ({ id }: NumericDriver) => before?.option.values[id] === option.values[id];
    const draws =
      before?.option.number === option.number
        ? ownDrivers.flatMap((driver) => (isSame(driver) ? before.drawOf.get(driver.id) : drawOf(driver, option)) ?? [])
        : drawsOf.option(option);
    if (!before) firstAs.set(option.uncertainty, { option, drawOf: new Map(draws.map((draw) => [draw.driver, draw])) });
    found.push(draws);
  }
  return found;
}

const ownDrivers = numericDrivers.filter(({ scope }) => scope === "option");

/** What there is to draw of an option: a recalculation simulates the same ones many times. */
const drawsOf = { shared: rememberedFor(drawsIn("shared")), option: rememberedFor(drawsIn("option")) };

function drawsIn(scope: NumericDriver["scope"]) {
  return (option: OptionAssumptions) =>
    numericDrivers.flatMap((driver) => (driver.scope === scope ? (drawOf(driver, option) ?? []) : []));
}

/** Nothing for a base that every multiplier leaves at 0. */
function drawOf(driver: NumericDriver, option: OptionAssumptions): Draw | undefined {
  const base = option.values[driver.id];
  const ends = option.uncertainty.get(driver.id);
  const followsRate =
    driver.money && option.defaulted.has(driver.id) && option.uncertainty.has("default-currency-rate");
  if (!(ends || followsRate) || base + driver.movesFrom === 0) return undefined;
  const domain = driverDomain(driver.id, option.values["default-currency-rate"]);
  const clamp = ends && canLeave(driver, domain, base, ends) ? domain : undefined;
  const entity = driver.scope === "shared" ? 0 : option.number;
  const key = [driver.id, entity, base, ends?.low, ends?.high, ends?.distribution].join(" ");
  return { driver: driver.id, entity, base, ends, followsRate, clamp, key };
}

function canLeave(
  { movesFrom }: NumericDriver,
  domain: Domain,
  base: number,
  { low, high, distribution }: Uncertainty,
): boolean {
  const ends = [low, high].map((end) => (base + movesFrom) * end - movesFrom);
  return distribution === "metalog" || Math.min(...ends) < domain.least || Math.max(...ends) > domain.most;
}

function multiplied(driver: NumericDriverId, base: number, ends: Uncertainty, uniforms: Float64Array): Quantity {
  const { movesFrom } = driverById[driver];
  multipliers(uniforms, ends, base + movesFrom, -movesFrom);
  return uniforms;
}
