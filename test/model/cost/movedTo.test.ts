import fc from "fast-check";
import { movedTo } from "../../../src/model/cost/movedTo";
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
        for (const [index, { values }] of at(after).entries())
          for (const id of ids)
            expect(moved[index]!.values[id] / (values[id] || 1)).toBeCloseTo(values[id] ? 1 : 0, 12);
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
