import fc from "fast-check";
import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { withForecast } from "../../../src/model/assumptions/withForecast";
import { isMovable, numericDrivers } from "../../../src/model/catalogue/drivers";
import { besideMoved, movedTo } from "../../../src/model/cost/movedTo";
import { type MovingOption, movingBeside, movingOption } from "../../../src/model/cost/movingOption";
import { costMetric, flowOf } from "../../../src/model/cost/presentCost";
import { searchPoints } from "../../../src/model/cost/searchPoints";
import { sweptCosts } from "../../../src/model/simulation/sweptCosts";
import { anyTable, read, tableOf } from "../../support/table";

const movable = numericDrivers.map(({ id }) => id).filter(isMovable);
const question = fc.tuple(anyTable({ fewestOptions: 2 }), fc.constantFrom(...movable));

/** The swept costs are those of the options moved one by one. */
function expectSwept(moving: MovingOption, points: readonly number[], movedOne: (value: number) => OptionAssumptions) {
  let computed = 0;
  for (const [index, cost] of sweptCosts(moving, points).entries()) {
    if (!Number.isFinite(cost)) continue;
    const option = withForecast(movedOne(points[index]!));
    const largest = Math.max(1, ...Object.values(flowOf(option).lines).flat().map(Math.abs));
    expect(Math.abs(cost - costMetric(option, "npv"))).toBeLessThan(4e-12 * largest);
    computed += 1;
  }
  // A point or two may divide by 0.
  expect(computed).toBeGreaterThan(points.length - 3);
}

describe("swept costs", () => {
  it("are the net present costs at each value of a driver, of any option and its table's first", () => {
    fc.assert(
      fc.property(question, ([{ headers, rows }, driver]) => {
        const [first, second] = read(tableOf(headers, rows)) as [OptionAssumptions, OptionAssumptions];
        for (const option of [first, second]) {
          const { points } = searchPoints(option, driver, 32);
          expectSwept(movingOption(option, driver), points, (value) => movedTo(option, driver, value));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are those of an option that follows its table's first as a driver of that one moves", () => {
    const [first, second] = read(tableOf(["in-house", "offshore"])) as [OptionAssumptions, OptionAssumptions];
    expect(second.following.size).toBeGreaterThan(0);
    for (const driver of ["agent-pay", "occupancy", "handle-uplift"] as const) {
      const { points } = searchPoints(first, driver, 32);
      const beside = movingBeside(second, movingOption(first, driver));
      expectSwept(beside, points, (value) => besideMoved(second, movedTo(first, driver, value)));
      expect(new Set(sweptCosts(beside, points)).size).toBeGreaterThan(1);
    }
  });
});
