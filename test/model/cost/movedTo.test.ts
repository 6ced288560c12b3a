import fc from "fast-check";
import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { besideMoved, movedTo } from "../../../src/model/cost/movedTo";
import { type NumericDriverId, numericDrivers } from "../../../src/model/catalogue/drivers";
import { anyTable, read, readOne, tableOf } from "../../support/table";

const ids = numericDrivers.map(({ id }) => id);
const given = { "agent-pay": 30000, occupancy: 0.9, "default-currency-rate": 2 };
const option = readOne(tableOf(["Own"], given));

describe("an option with one driver moved", () => {
  it("has the new value, and every other value as it was", () => {
    const moved = movedTo(option, "occupancy", 0.5);
    expect(moved.values).toEqual({ ...option.values, occupancy: 0.5 });
    expect({ ...moved, values: option.values }).toEqual(option);
  });

  it("leaves the option itself alone", () => {
    const before = { ...option.values };
    movedTo(option, "default-currency-rate", 50);
    expect(option.values).toEqual(before);
  });

  it("by hand: a currency rate of 7 where it was 2 makes a default of 60 000 dollars 420 000, and leaves typed pay alone", () => {
    const { values } = movedTo(option, "default-currency-rate", 7);
    expect(option.values["supervisor-pay"]).toBe(120000);
    expect(values["supervisor-pay"]).toBe(420000);
    expect(values["agent-pay"]).toBe(30000);
    expect([values["default-currency-rate"], values.occupancy, values.attrition]).toEqual([7, 0.9, 0.3]);
  });

  it("has the values of a table with the new currency rate typed, whatever else it says", () => {
    const rates = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }));
    fc.assert(
      fc.property(anyTable(), rates, ({ headers, rows }, [before, after]) => {
        const at = (rate: number) =>
          read(tableOf(headers, { ...rows, "default-currency-rate": headers.map(() => rate) }));
        const moved = at(before).map((each) => movedTo(each, "default-currency-rate", after));
        const differing = at(after).flatMap(({ values }, index) =>
          ids.filter((id) => !(Math.abs(moved[index]!.values[id] - values[id]) < 5e-13 * Math.abs(values[id] || 1))),
        );
        expect(differing).toEqual([]);
      }),
    );
  });

  it("by any other driver never changes a second value, but for those that follow it until they are typed", () => {
    const others = ids.filter((id): id is NumericDriverId => id !== "default-currency-rate");
    const following: Partial<Record<NumericDriverId, NumericDriverId>> = {
      "fcr-today": "first-contact-resolution",
      "agent-pay": "displaced-pay",
    };
    for (const id of others) {
      const follows = following[id] === undefined ? {} : { [following[id]]: 0.25 };
      expect(movedTo(option, id, 0.25).values).toEqual({ ...option.values, ...follows, [id]: 0.25 });
    }
  });
});

describe("an option that follows its table's first", () => {
  const [own, vendor, typed] = read(
    tableOf(["Own", "Vendor", "Typed"], {
      arrangement: ["in-house", "offshore", "offshore"],
      "displaced-jobs": [null, null, 7],
    }),
  ) as [OptionAssumptions, OptionAssumptions, OptionAssumptions];

  it("moves with a driver of that option, and nothing of its own does", () => {
    const dearer = besideMoved(vendor, movedTo(own, "agent-pay", 12_345));
    expect(dearer.values).toEqual({ ...vendor.values, "displaced-pay": 12_345 });
    const idle = besideMoved(typed, movedTo(own, "occupancy", own.values.occupancy / 2));
    expect(idle.values).toEqual(typed.values);
  });

  it("stands still when any other option moves, and so does the first", () => {
    expect(besideMoved(vendor, movedTo(typed, "agent-pay", 12_345))).toBe(vendor);
    expect(besideMoved(own, movedTo(vendor, "agent-pay", 12_345))).toBe(own);
  });

  it("keeps the first's own pay when its own moves, and the first moves with what all share", () => {
    const pay = own.values["agent-pay"];
    expect(movedTo(vendor, "agent-pay", 2 * pay).values["displaced-pay"]).toBe(pay);
    const { first } = movedTo(vendor, "handle-time", 1234);
    expect(first!.values).toEqual(movedTo(own, "handle-time", 1234).values);
  });
});
