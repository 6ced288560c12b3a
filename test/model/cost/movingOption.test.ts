import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { numericDrivers } from "../../../src/model/catalogue/drivers";
import { besideMoved, movedTo } from "../../../src/model/cost/movedTo";
import { type MovingOption, movingBeside, movingOption } from "../../../src/model/cost/movingOption";
import { searchPoints } from "../../../src/model/cost/searchPoints";
import { expectRelative } from "../../support/expectRelative";
import { read, tableOf } from "../../support/table";

const ids = numericDrivers.map(({ id }) => id);
const options = read(
  tableOf(["in-house", "offshore", "automated"], {
    "default-currency-rate": 3,
    "agent-pay": [70_000, null, null],
    "customer-margin": 250,
    "displaced-jobs": [null, null, 4],
  }),
);
const [first, ...others] = options as [OptionAssumptions, OptionAssumptions, OptionAssumptions];

/** At each value in turn it is the option moved to it, and nothing has moved that it does not name. */
function expectMoved(
  moving: MovingOption,
  points: readonly number[],
  movedOne: (value: number) => OptionAssumptions,
): void {
  for (const value of points) {
    const [actual, expected] = [moving.at(value), movedOne(value)];
    for (const id of ids) {
      expectRelative(actual.values[id], expected.values[id], 1e-14);
      if (expected.first) expectRelative(actual.first!.values[id], expected.first.values[id], 1e-14);
    }
    expect(Object.keys(actual.values)).toEqual(Object.keys(expected.values));
    const moved = ids.filter((id) => actual.values[id] !== moving.unmoved.values[id]);
    expect(moving.movers).toEqual(expect.arrayContaining(moved));
  }
  expect(ids).toEqual(expect.arrayContaining([...moving.movers]));
}

describe("an option that moves", () => {
  it.each(ids)("by %s is at each value the option moved to it", (driver) => {
    for (const option of options) {
      const { points } = searchPoints(option, driver, 8);
      expectMoved(movingOption(option, driver), points, (value) => movedTo(option, driver, value));
    }
  });

  it("names what may move: the driver, what follows it, and by a currency rate the defaults of money", () => {
    const { movers } = movingOption(first, "default-currency-rate");
    expect(movers).toEqual(expect.arrayContaining(["default-currency-rate", "supervisor-pay", "displaced-pay"]));
    for (const typed of ["agent-pay", "customer-margin", "occupancy"]) expect(movers).not.toContain(typed);
    expect(movingOption(first, "occupancy").movers).not.toContain("supervisor-pay");
  });

  it.each(ids.filter((id) => numericDrivers.find((driver) => driver.id === id)!.scope === "option"))(
    "beside another whose %s moves is at each value the option beside that one moved",
    (driver) => {
      for (const option of others) {
        const { points } = searchPoints(first, driver, 8);
        const moving = movingBeside(option, movingOption(first, driver));
        expectMoved(moving, points, (value) => besideMoved(option, movedTo(first, driver, value)));
      }
    },
  );

  it("leaves the options that it was made of as they were", () => {
    const before = options.map(({ values }) => ({ ...values }));
    movingBeside(others[0], movingOption(first, "agent-pay")).at(1);
    movingOption(others[0], "default-currency-rate").at(5);
    expect(options.map(({ values }) => values)).toEqual(before);
  });
});
