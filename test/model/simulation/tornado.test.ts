import fc from "fast-check";
import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { scaledDriver } from "../../../src/model/assumptions/scaledDriver";
import type { Cell } from "../../../src/model/assumptions/table";
import { besideMoved, movedTo } from "../../../src/model/cost/movedTo";
import { costMetric, flowOf } from "../../../src/model/cost/presentCost";
import { tornado } from "../../../src/model/simulation/tornado";
import { type NumericDriver, numericDrivers } from "../../../src/model/catalogue/drivers";
import { expectNear } from "../../support/expectNear";
import { type Rows, anyTable, bareTable, read, tableOf } from "../../support/table";

type Pair = readonly [OptionAssumptions, OptionAssumptions];

/** One year, paid at its beginning: 1000 calls, each of them once, cost what the rows say. */
const oneYear: Rows = {
  ...{ arrangement: ["in-house", "in-house"], "horizon-years": 1, "discount-timing": 1, "price-inflation": 0 },
  ...{ "repeat-share": 0, "calls-per-year": 1000, "price-unit": ["call", "call"] },
};

/** An own centre and a vendor in which only the drivers of `ends` are uncertain. */
function pair(rows: Rows, ends: Readonly<Record<string, readonly [low: number, high: number]>>): Pair {
  const [header = [], ...body] = bareTable(["Own", "Vendor"], { ...oneYear, ...rows });
  const given = new Set(body.map(([id]) => id));
  const others = numericDrivers.filter(({ id }) => !given.has(id)).map(({ id }): Cell[] => [id, null, null]);
  const withEnds = [...body, ...others].map((row) => [...row, ...(ends[String(row[0])] ?? [null, null])]);
  return read([[...header, "low", "high"], ...withEnds]) as never as Pair;
}

/** What moves, and the saving at its ends and their difference, to 1e-9. */
const rowsOf = ([baseline, option]: Pair) =>
  tornado(baseline, option).map(({ driver, of, low, high, swing }) => [
    driver,
    of?.name ?? "all",
    ...[low, high, swing].map((amount) => Number(amount.toFixed(9)) + 0),
  ]);

const forAnyPair = (law: (baseline: OptionAssumptions, option: OptionAssumptions) => void) =>
  fc.assert(
    fc.property(anyTable({ fewestOptions: 2 }), ({ headers, rows }) => {
      const [baseline, option] = read(tableOf(headers, rows)) as never as Pair;
      law(baseline, option);
    }),
    { numRuns: 30 },
  );

/** What two net present costs may be off by together: a part of what their lines come to in size, as gains may cancel costs. */
const roundingOf = (...options: readonly OptionAssumptions[]) =>
  1e-12 *
  options
    .flatMap((option) => Object.values(flowOf(option).lines).flat())
    .reduce((sum, amount) => sum + Math.abs(amount), 1);

describe("a tornado", () => {
  // 3 a call own and 2 sent: 1000 saved. Own at 2.4 or 3.75: 400 or 1750. Sent at 1.6 or 2.5: 1400 or 500.
  // 800 or 1250 calls: 800 or 1250.
  it("by hand: the widest swing first; a driver of the options once for each, a shared one once", () => {
    const options = pair({ price: [3, 2] }, { price: [0.8, 1.25], "calls-per-year": [0.8, 1.25] });
    expect(rowsOf(options)).toEqual([
      ["price", "Own", 400, 1750, 1350],
      ["price", "Vendor", 1400, 500, -900],
      ["calls-per-year", "all", 800, 1250, 450],
    ]);
  });

  // 800 calls cost 2400 own; 900 of the 1000 forecast are paid for in any case: 1800. 1250 calls cost 3750 and 2500.
  it("by hand: the units committed stay those of the forecast, whatever calls come", () => {
    const options = pair({ price: [3, 2], "committed-share": [0, 0.9] }, { "calls-per-year": [0.8, 1.25] });
    expect(rowsOf(options)).toEqual([["calls-per-year", "all", 600, 1250, 650]]);
  });

  it("by hand: growth of 0 moves, although a multiple of 0 is 0", () => {
    const options = pair({ "horizon-years": 2, "discount-rate": 0, price: [3, 2] }, { "call-growth": [0.9, 1.1] });
    expect(rowsOf(options)).toEqual([["call-growth", "all", 1900, 2100, 200]]);
  });

  it("by hand: a value stops at the end of its domain: a chance of breach of .5 goes no higher than 1", () => {
    const breach = { "breach-probability": [0, 0.5], "records-exposed": 10, "cost-per-record": 10 };
    expect(rowsOf(pair(breach, { "breach-probability": [0.3, 3] }))).toEqual([
      ["breach-probability", "Vendor", -15, -100, -85],
      ["breach-probability", "Own", -50, -50, 0],
    ]);
  });

  it("keeps the catalogue's order where swings are equal, the option before the baseline", () => {
    const equal = pair(
      { "change-cost": [100, 100], "transition-cost": [100, 100] },
      { "change-cost": [0.5, 2], "transition-cost": [0.5, 2] },
    );
    expect(rowsOf(equal).map(([driver, of]) => [driver, of])).toEqual([
      ["change-cost", "Vendor"],
      ["change-cost", "Own"],
      ["transition-cost", "Vendor"],
      ["transition-cost", "Own"],
    ]);
  });

  it("moves no driver that is certain", () => {
    expect(rowsOf(pair({ price: [3, 2] }, {}))).toEqual([]);
  });

  it("takes each option's own ends where the table has them", () => {
    const [, ...body] = bareTable(["Own", "Vendor"], { ...oneYear, price: [3, 2] });
    const ends = (id: Cell): Cell[] => (id === "price" ? [0.9, 1.1, 0.5, 1.5] : [null, null, null, null]);
    const header = ["id", "Own", "Vendor", "low", "high", "low Vendor", "high Vendor"];
    const table = [header, ...body.map((row) => [...row, ...ends(row[0] ?? null)])];
    const [own, vendor] = read(table) as never as Pair;
    const prices = tornado(own, vendor).filter(({ driver }) => driver === "price");
    expectNear(
      prices.map(({ swing }) => swing),
      [-2000, 600],
      1e-12,
    );
  });

  // 24 months' delay cost 24 x (100 - the fee / 12): nothing at 1.2 a call, 1200 at .6. The fee is 600, 1200 or 1800.
  it("of a driver whose best value lies between its ends leaves today's saving outside low..high", () => {
    const late = pair({ price: [0, 1.2], "start-delay": [0, 24], "old-cost": [0, 100] }, { price: [0.5, 1.5] });
    const [own, vendor] = late;
    const today = costMetric(own, "npv") - costMetric(vendor, "npv");
    expectNear([today], [-1200], 1e-12);
    expect(rowsOf(late)).toContainEqual(["price", "Vendor", -1800, -1800, 0]);
  });

  it("by hand: such a driver goes by how far the saving comes on the way, and so before one that swings less than that", () => {
    const late = pair(
      { price: [0, 1.2], "start-delay": [0, 24], "old-cost": [0, 100], "transition-cost": [0, 1000] },
      { price: [0.5, 1.5], "transition-cost": [0.8, 1.2] },
    );
    expect(rowsOf(late)).toEqual([
      ["price", "Vendor", -2800, -2800, 0],
      ["transition-cost", "Vendor", -2000, -2400, -400],
      ["price", "Own", -2200, -2200, 0],
      ["transition-cost", "Own", -2200, -2200, 0],
    ]);
    expectNear([tornado(...late)[0]!.extent], [600], 1e-9);
  });

  it("of an option against itself swings nothing", () => {
    forAnyPair((own) => {
      const swings = tornado(own, own);
      expect(new Set(swings.map(({ driver }) => driver)).size).toBe(swings.length);
      expect(swings).toHaveLength(numericDrivers.filter(({ id }) => own.uncertainty.has(id)).length);
      for (const { low, high, swing } of swings) expect([low, high, swing]).toEqual([0, 0, 0]);
    });
  });

  it("has a row for every uncertain driver, sorted, each the saving with that driver moved, what follows it, and nothing else", () => {
    forAnyPair((baseline, option) => {
      const swings = tornado(baseline, option);
      const rowsOfDriver = ({ id, scope }: NumericDriver) =>
        (scope === "shared" ? [option] : [option, baseline]).filter(({ uncertainty }) => uncertainty.has(id));
      expect(swings).toHaveLength(numericDrivers.flatMap(rowsOfDriver).length);
      const extents = swings.map(({ extent }) => extent);
      expect(extents).toEqual([...extents].sort((one, other) => other - one));
      for (const { low, high, swing, extent } of swings) {
        const beyond = extent - Math.abs(swing);
        // What rounding does on the way to an end is no turn.
        if (beyond !== 0) expect(beyond).toBeGreaterThan(1e-9 * Math.max(Math.abs(low), Math.abs(high)));
      }
      for (const { driver, of, low, high } of swings.slice(0, 5)) {
        const ends = (of ?? option).uncertainty.get(driver)!;
        for (const [saved, multiplier] of [[low, ends.low] as const, [high, ends.high] as const]) {
          const moved = (each: OptionAssumptions) =>
            movedTo(each, driver, scaledDriver(driver, each.values[driver], multiplier, 1));
          const [before, after] = [baseline, option].map((each) =>
            of === null || of === each ? moved(each) : besideMoved(each, moved(of)),
          ) as never as Pair;
          const expected = costMetric(before, "npv") - costMetric(after, "npv");
          expect(Math.abs(saved - expected)).toBeLessThanOrEqual(roundingOf(before, after));
        }
      }
    });
  });

  it("against the option, seen from the baseline, turns every sign", () => {
    forAnyPair((baseline, option) => {
      const there = new Map(tornado(baseline, option).map((row) => [`${row.driver} ${row.of?.name}`, row]));
      const back = tornado(option, baseline);
      const turned = back.map(({ driver, of }) => {
        const { low, high } = there.get(`${driver} ${of?.name}`)!;
        return [0 - low, 0 - high];
      });
      expect(back.map(({ low, high }) => [low, high])).toEqual(turned);
    });
  });
});
