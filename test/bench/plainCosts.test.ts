import { simulatedCosts } from "../../src/model/simulation/simulatedCosts";
import { expectRelative } from "../support/expectRelative";
import { fourOptions } from "./assumptionsTable";
import { plainCosts } from "./plainCosts";
import { randomNumbersPerTrial, simulatedTable, simulationOf } from "./simulated";
import { uncertainDrivers } from "./uncertainDrivers";

describe("the plain rival of the bench", () => {
  it.each([1, 5, 10])("costs the same as the simulation in every trial of %s years", (years) => {
    const simulation = simulationOf(simulatedTable(fourOptions, years), 3);
    const plain = plainCosts(simulation, 50);
    for (const [option, costs] of simulatedCosts(simulation, 1, 50).entries())
      for (const [trial, cost] of costs.entries()) expectRelative(plain[option]![trial]!, cost, 1e-9);
  });

  it("simulates drivers that are uncertain, every one of them for some option, and events in every year", () => {
    const simulation = simulationOf(simulatedTable(fourOptions, 5), 3);
    for (const driver of uncertainDrivers)
      expect([
        driver,
        simulation.options.some(({ uncertainty, values }) => uncertainty.has(driver) && values[driver] !== 0),
      ]).toEqual([driver, true]);
    expect(new Set(simulation.options.flatMap(({ uncertainty }) => [...uncertainty.keys()])).size).toBe(
      uncertainDrivers.length,
    );
    expect(randomNumbersPerTrial(simulation).events).toBe(5 * (3 + 4 + 4 + 4));
  });
});
