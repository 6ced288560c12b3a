import { outsourceSimulate } from "../../src/functions/simulation";
import { vocabulary } from "../../src/locale/vocabulary";
import { readAssumptions } from "../../src/model/assumptions/readAssumptions";
import type { Cell } from "../../src/model/assumptions/table";
import type { Arrangement } from "../../src/model/catalogue/driver";
import { driverById } from "../../src/model/catalogue/drivers";
import { yearlyEvents } from "../../src/model/catalogue/yearlyEvent";
import type { Simulation } from "../../src/model/simulation/simulation";
import { assumptionsTable } from "./assumptionsTable";
import { uncertainDrivers } from "./uncertainDrivers";

/** Excel passes null for an argument left out. */
const leftOut = null as unknown as undefined;

let seed = 1;
/** A new one each time: the function remembers its last simulation. */
export const nextSeed = (): number => ++seed;

/** What OUTSOURCE_SIMULATE is asked: options with the uncertain drivers of the bench. */
export const simulatedTable = (arrangements: readonly Arrangement[], years: number) =>
  assumptionsTable(arrangements, years, uncertainDrivers);

/** OUTSOURCE_SIMULATE of all options: its table, or a promise of it above 100,000 trials. */
export function simulated(
  table: unknown[][],
  trials: number,
  seed = nextSeed(),
  correlations?: unknown[][],
): unknown[][] | Promise<unknown[][]> {
  return outsourceSimulate(table, leftOut, trials, seed, correlations ?? leftOut);
}

/** The first ten drivers of each option's own, every two of which correlate by .3. */
export function tenCorrelations(): unknown[][] {
  const drivers = uncertainDrivers.filter((driver) => driverById[driver].scope === "option").slice(0, 10);
  return [
    ["", ...drivers],
    ...drivers.map((driver) => [driver, ...drivers.map((other) => (driver === other ? 1 : 0.3))]),
  ];
}

/** The same simulation as the model sees it. */
export function simulationOf(table: unknown[][], seed: number): Simulation {
  const outcome = readAssumptions(table as Cell[][], vocabulary);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return { options: outcome.value.options, seed, correlations: null };
}

/** The random numbers that a trial takes: nothing is drawn for a driver at 0, nor for an event that cannot happen. */
export function randomNumbersPerTrial({ options }: Simulation): { drivers: number; events: number } {
  const drawn = new Set<string>();
  let events = 0;
  for (const { number, values, uncertainty } of options) {
    for (const driver of uncertainDrivers)
      if (uncertainty.has(driver) && values[driver] !== 0)
        drawn.add(`${driver} ${driverById[driver].scope === "shared" ? 0 : number}`);
    events += values["horizon-years"] * yearlyEvents.filter((event) => values[`${event}-probability`] > 0).length;
  }
  return { drivers: drawn.size, events };
}
