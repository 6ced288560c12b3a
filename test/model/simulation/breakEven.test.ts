import { cashFlow } from "../../../src/model/cost/cashFlow";
import { driverDomain } from "../../../src/model/catalogue/driverDomain";
import fc from "fast-check";
import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { breakEven } from "../../../src/model/simulation/breakEven";
import { withForecast } from "../../../src/model/assumptions/withForecast";
import { besideMoved, movedTo } from "../../../src/model/cost/movedTo";
import { costMetric } from "../../../src/model/cost/presentCost";
import { type NumericDriverId, driverById, numericDrivers } from "../../../src/model/catalogue/drivers";
import finance from "../../cases/finance.json";
import { referenceCase } from "../../cases/referenceCase";
import { expectNear } from "../../support/expectNear";
import { type Rows, anyTable, bareTable, read, tableOf } from "../../support/table";

/** One year, paid at its beginning, in which nobody calls twice: costs are what the rows say, undiscounted. */
const oneYear: Rows = {
  ...{ arrangement: ["in-house", "in-house"], "horizon-years": 1, "discount-timing": 1, "price-inflation": 0 },
  ...{ "repeat-share": 0, "calls-per-year": 1000 },
};
const pair = (rows: Rows) => read(bareTable(["Own", "Vendor"], { ...oneYear, ...rows })) as Pair;
type Pair = readonly [OptionAssumptions, OptionAssumptions];

const valueOf = ([baseline, option]: Pair, driver: NumericDriverId) => {
  const outcome = breakEven(baseline, option, driver);
  return outcome.ok ? outcome.value : NaN;
};
const faultOf = ([baseline, option]: Pair, driver: NumericDriverId) => {
  const outcome = breakEven(baseline, option, driver);
  return outcome.ok ? undefined : outcome.fault;
};

describe("break-even", () => {
  it("of calls is the published (fB - fA) / (vA - vB) of fin-084 (mpmath)", () => {
    const { inputs, expected } = referenceCase<
      Record<"fixedA" | "varA" | "fixedB" | "varB", number>,
      { volume: number }
    >(finance, "fin-084");
    const options = pair({
      ...{ "price-unit": ["call", "call"], price: [inputs.varA, inputs.varB], "calls-per-year": 500000 },
      "infrastructure-investment": [inputs.fixedA, inputs.fixedB],
    });
    expectNear([valueOf(options, "calls-per-year")], [expected.volume], 1e-11);
  });

  it("by hand: calls tried are another forecast, which the units committed are a share of", () => {
    const rows = { "change-cost": [1000, 0], "price-unit": ["call", "call"], price: [0, 2], "committed-share": [0, 1] };
    expectNear([valueOf(pair(rows), "calls-per-year")], [500], 1e-11);
  });

  it("by hand: 1000 a year is matched by a price of 1000/12 a month", () => {
    const options = pair({ "change-cost": [1000, 0], "price-unit": [null, "month"], price: [0, 70] });
    expectNear([valueOf(options, "price")], [1000 / 12], 1e-12);
  });

  // 1000 calls of 3600 s are 1000 hours; at an occupancy of .8 and a shrinkage of .2 an agent of 1000 paid hours does 640.
  it("by hand: vendor and agents cost the same where agent pay is 640 times a price of 2 a call", () => {
    const alike = { occupancy: [0.8, 0.8], shrinkage: [0.2, 0.2], "paid-hours": [1000, 1000], "benefits-rate": [0, 0] };
    const agents = { "handle-time": 3600, ...alike };
    const options = pair({ ...agents, "price-unit": ["call", null], price: [2, 0], "agent-pay": [0, 1500] });
    expectNear([valueOf(options, "agent-pay")], [1280], 1e-12);
  });

  it("by hand: a shared driver moves in both options, one per option in the option alone", () => {
    const perCall = { "price-unit": ["call", "call"], price: [1, 3], "change-cost": [5000, 0] };
    expectNear([valueOf(pair(perCall), "calls-per-year")], [2500], 1e-11);
    // The baseline stays at 1000 x 1 + 5000: the option's 3000 doubles where its calls are twice as long, paid by the minute.
    const perMinute = { ...perCall, "price-unit": ["call", "minute"], price: [1, 3 / 6], "handle-time": 360 };
    expectNear([valueOf(pair(perMinute), "handle-uplift")], [1], 1e-11);
  });

  it("by hand: displaced pay follows the pay of the first option's own agents, whose break-even is looked for", () => {
    // 1000 hours at 640 of each agent: 1.5625 agents. One of them is owed 6.75 months, so .5625 of the same pay.
    const alike = { occupancy: [0.8], shrinkage: [0.2], "paid-hours": [1000], "benefits-rate": [0] };
    const displaced = { "displaced-pay": null, "displaced-jobs": [0, 1], "severance-months": [0, 6.75] };
    const options = pair({
      ...{ ...alike, ...displaced, "handle-time": 3600, "transfer-share": [0, 0], "parallel-months": [0, 0] },
      ...{ "agent-pay": [1500, 0], "price-unit": [null, "call"], price: [0, 2] },
    });
    expectNear([valueOf([options[1], options[0]], "agent-pay")], [2000], 1e-12);
  });

  it("by hand: a currency rate moves the defaults in money alone: 20 000 dollars are a typed 1000 at .05", () => {
    const rows = {
      ...oneYear,
      arrangement: ["in-house", "onshore"],
      "change-cost": [1000, null],
      "escalation-cost": 0,
    };
    expectNear([valueOf(read(bareTable(["Own", "Vendor"], rows)) as never, "default-currency-rate")], [0.05], 1e-11);
  });

  it("in a currency rate does not exist where every cost is a default, and so moves alike", () => {
    const defaults = read(tableOf(["in-house", "offshore"])) as never;
    expect(faultOf(defaults, "default-currency-rate")).toMatchObject({ kind: "noBreakEven", from: 1e-6, to: 1e6 });
  });

  it("is today's value where the two cost the same today", () => {
    const options = pair({ "change-cost": [1200, 0], "price-unit": [null, "month"], price: [0, 100] });
    expect(valueOf(options, "price")).toBe(100);
  });

  it("at an end of the driver's domain is found", () => {
    const same = pair({ "change-cost": [700, 700], "price-unit": ["call", "call"], price: [0, 5] });
    expect(valueOf(same, "price")).toBe(0);
    // By the hour, at an occupancy of 1, the vendor's 1000 hours cost what they cost by the call.
    const perfect = {
      "price-unit": ["call", "productive-hour"],
      price: [5, 5],
      "handle-time": 3600,
      occupancy: [null, 0.8],
    };
    expect(valueOf(pair(perfect), "occupancy")).toBe(1);
  });

  it("outside the driver's domain is none: a price below 0, an occupancy above 1", () => {
    const dear = pair({ "change-cost": [1000, 1001], "price-unit": ["call", "call"], price: [0, 5] });
    expect(faultOf(dear, "price")).toEqual({ kind: "noBreakEven", driver: "price", from: 0, to: 1e6 });
    const late = {
      "price-unit": ["call", "productive-hour"],
      price: [5, 5.1],
      "handle-time": 3600,
      occupancy: [null, 0.8],
    };
    expect(faultOf(pair(late), "occupancy")).toEqual({ kind: "noBreakEven", driver: "occupancy", from: 0.01, to: 1 });
  });

  it("is searched for up to 1000 times today's value, 1 000 000 at least, and the domain's end at most", () => {
    const monthly = { "price-unit": [null, "month"] };
    expect(faultOf(pair({ ...monthly, price: [0, 5000] }), "price")).toBeUndefined();
    const dear = (price: number) => pair({ ...monthly, "change-cost": [1e12, 0], price: [0, price] });
    expect(faultOf(dear(10), "price")).toMatchObject({ kind: "noBreakEven", to: 1e6 });
    expect(faultOf(dear(5000), "price")).toMatchObject({ kind: "noBreakEven", to: 5e6 });
    expectNear([valueOf(dear(1e9), "price")], [1e12 / 12], 1e-12);
    expect(faultOf(dear(10), "shrinkage")).toMatchObject({ kind: "noBreakEven", from: 0, to: 0.95 });
  });

  it("in a driver that moves no cost is none where the costs differ, and everywhere where they are equal", () => {
    const differ = pair({ "change-cost": [1000, 900] });
    const equal = pair({ "change-cost": [1000, 1000] });
    for (const driver of ["attrition", "order-share"] as const) {
      expect(faultOf(differ, driver)).toMatchObject({ kind: "noBreakEven", driver });
      expect(faultOf(equal, driver)).toEqual({ kind: "equalEverywhere", driver });
    }
  });

  it("is everywhere where two prices come to the same but for rounding: .7 a minute, 4.2 a call of 6 minutes", () => {
    const options = pair({ "price-unit": ["call", "minute"], price: [4.2, 0.7], "handle-time": 360 });
    expect(faultOf(options, "calls-per-year")).toEqual({ kind: "equalEverywhere", driver: "calls-per-year" });
  });

  describe("with a minimum fee of 1200 for 1000 calls", () => {
    const withPrice = (price: number, cost = 1200) =>
      pair({ "change-cost": [cost, 0], "price-unit": [null, "call"], price: [0, price], "minimum-fee": [0, 1200] });

    it("by hand: the baseline's 1200 are matched at any price up to 1.2, so a price of 5 must fall to 1.2", () => {
      expectNear([valueOf(withPrice(5), "price")], [1.2], 1e-12);
    });

    it("by hand: a price of .5 is a break-even today", () => {
      expect(valueOf(withPrice(0.5), "price")).toBe(0.5);
    });

    it("by hand: a baseline of 1199 is matched by no price at all, and one of 2000 by a price of 2", () => {
      expect(faultOf(withPrice(5, 1199), "price")).toMatchObject({ kind: "noBreakEven" });
      expectNear([valueOf(withPrice(0.5, 2000), "price")], [2], 1e-12);
    });
  });

  // max(2 x calls, 1200) against 900 + calls: equal at 300, while the minimum binds, and at 900.
  it.each([
    [500, 300],
    [601, 900],
    [800, 900],
  ])("by hand: with %d calls today, of 300 and 900 calls the nearest is %d", (calls, nearest) => {
    const options = pair({
      ...{ "calls-per-year": calls, "price-unit": ["call", "call"], price: [1, 2] },
      ...{ "minimum-fee": [0, 1200], "infrastructure-investment": [900, 0] },
    });
    expectNear([valueOf(options, "calls-per-year")], [nearest], 1e-11);
  });

  // The vendor waives old costs that its first fee covers: 12 000 a year, 1000 a month.
  it("by hand: an old cost of up to the monthly fee of 1000 changes nothing, so one of 3000 must fall to 1000", () => {
    const rows = { "price-unit": [null, "month"], price: [0, 1000], "start-delay": [0, 2], "change-cost": [12000, 0] };
    expectNear([valueOf(pair({ ...rows, "old-cost": [0, 3000] }), "old-cost")], [1000], 1e-12);
    expect(valueOf(pair({ ...rows, "old-cost": [0, 400] }), "old-cost")).toBe(400);
  });

  it("by hand: a band is a share of what the baseline costs without its sign", () => {
    // The baseline earns 1,000 by time that managers no longer spend: 10% more is -900.
    const released = { "released-hours": [10, 11], "management-rate": 100, price: [0, 5] };
    const [baseline, option] = pair({ ...released, "price-unit": [null, "month"] });
    const outcome = breakEven(baseline, option, "price", 0.1);
    expectNear([outcome.ok ? outcome.value : NaN], [200 / 12], 1e-11);
  });

  it("by hand: two values 0.0016 of the domain apart are not taken for none", () => {
    // (1 - s)(1 + 3 s) is 4/3 - 3 (s - 1/3)^2: what is automated makes the rest take longer.
    const apart = 0.0008;
    const peak = 4 / 3 - 3 * apart ** 2;
    const options = pair({
      ...{ "price-unit": ["call", "minute"], price: [6 * peak, 1], "handle-time": 360 },
      ...{ "automated-share": [0, 0.9], "residual-uplift": [0, 3], "automated-again": [0, 0] },
    });
    expectNear([valueOf(options, "automated-share")], [1 / 3 + apart], 1e-7);
  });

  it("is not everywhere where the costs part at the very end of what is searched", () => {
    const rows = {
      "price-unit": [null, "month"],
      price: [0, 999000],
      "start-delay": [0, 2],
      "change-cost": [12 * 999000, 0],
    };
    expect(valueOf(pair({ ...rows, "old-cost": [0, 500] }), "old-cost")).toBe(500);
  });

  it("of an option with itself is everywhere in a shared driver", () => {
    const [own] = read(tableOf(["in-house", "offshore"])) as Pair;
    expect(faultOf([own, own], "calls-per-year")).toEqual({ kind: "equalEverywhere", driver: "calls-per-year" });
  });

  it.each(["price", "calls-per-year"] as const)("in %s computes all points together, and few again alone", (driver) => {
    const [baseline, option] = pair({ "change-cost": [5000, 0], "price-unit": ["call", "call"], price: [1, 3] });
    // Its values are gone through once for each time that it is computed.
    let computed = 0;
    const ownKeys = (values: OptionAssumptions["values"]) => {
      computed += 1;
      return Reflect.ownKeys(values);
    };
    const counted = { ...option, values: new Proxy(option.values, { ownKeys }) };
    expectNear([valueOf([baseline, counted], driver)], [driver === "price" ? 6 : 2500], 1e-11);
    expect(computed).toBeLessThan(100);
  });

  it("is refused in a whole-number driver", () => {
    for (const driver of ["horizon-years", "include-local-impact"] as const)
      expect(faultOf(pair({}), driver)).toEqual({ kind: "driverCannotMove", driver });
  });

  it("ignores low and high", () => {
    const certain = pair({ "change-cost": [1000, 0], "price-unit": [null, "month"], price: [0, 70] });
    const uncertain = certain.map((option) => ({
      ...option,
      uncertainty: new Map([["price", { low: 0.5, high: 2, distribution: "pert" }]] as const),
    }));
    expect(valueOf(uncertain as never, "price")).toBe(valueOf(certain, "price"));
  });

  describe("of any two options in any driver", () => {
    const movable = numericDrivers.filter(({ domain }) => !("whole" in domain && domain.whole)).map(({ id }) => id);
    const question = fc.tuple(anyTable({ fewestOptions: 2 }), fc.constantFrom(...movable));
    const forAnyAnswer = (law: (options: Pair, driver: NumericDriverId, value: number) => void, numRuns: number) => {
      const property = fc.property(question, ([{ headers, rows }, driver]) => {
        const [baseline, option] = read(tableOf(headers, rows)) as never as Pair;
        const outcome = breakEven(baseline, option, driver);
        fc.pre(outcome.ok);
        law([baseline, option], driver, outcome.value);
      });
      fc.assert(property, { numRuns });
    };
    /** Both options as they would be signed with the driver at a value. */
    const moved = ([baseline, option]: Pair, driver: NumericDriverId, value: number): Pair => {
      const there = movedTo(option, driver, value);
      const isShared = driverById[driver].scope === "shared";
      const other = isShared ? movedTo(baseline, driver, value) : besideMoved(baseline, there);
      return [withForecast(other), withForecast(there)];
    };

    /** What a net present cost is the sum of: a rate below 0 makes later lines count for more than they are. */
    const addends = (option: OptionAssumptions) => {
      const rate = option.values["discount-rate"];
      return Object.values(cashFlow(option).lines).flatMap((line) =>
        line.map((amount, year) => Math.abs(amount) * Math.max(1, (1 + rate) ** -year)),
      );
    };

    it("makes both net present costs equal to 1e-12 of their lines, year by year, and lies in the driver's domain", () => {
      forAnyAnswer((options, driver, value) => {
        const there = moved(options, driver, value);
        const [before, after] = there.map((option) => costMetric(option, "npv"));
        const lines = there.flatMap(addends);
        expect(Math.abs(before! - after!)).toBeLessThanOrEqual(1e-12 * Math.max(...lines));
        const { least, most } = driverDomain(driver, options[1].values["default-currency-rate"]);
        expect(value).toBeGreaterThanOrEqual(least);
        expect(value).toBeLessThanOrEqual(most);
      }, 12);
    });

    it("is the same again once the driver has moved there", () => {
      forAnyAnswer((options, driver, value) => {
        const [baseline, option] = moved(options, driver, value);
        const again = breakEven(baseline, option, driver);
        if (again.ok) expectNear([again.value], [value], 1e-6);
        else expect(again.fault.kind).toBe("equalEverywhere");
      }, 6);
    });
  });
});
