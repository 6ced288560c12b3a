import fc from "fast-check";
import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { withForecast } from "../../../src/model/assumptions/withForecast";
import { type NumericDriverId, driverById } from "../../../src/model/catalogue/drivers";
import { breakEven } from "../../../src/model/simulation/breakEven";
import { besideMoved, movedTo } from "../../../src/model/cost/movedTo";
import type { Outcome } from "../../../src/model/outcome";
import { chanceCheaper } from "../../../src/model/simulation/chances";
import { crossing } from "../../../src/model/simulation/crossing";
import { simulatedCosts } from "../../../src/model/simulation/simulatedCosts";
import { type WalkAway, walkAway } from "../../../src/model/simulation/walkAway";
import { expectNear } from "../../support/expectNear";
import { type Rows, bareTable, read, tableOf } from "../../support/table";

/** The answer, and how often all trials were simulated for it. */
function walked(asked: WalkAway): { outcome: Outcome<number>; simulations: number } {
  const simulating = walkAway(asked);
  let simulations = 0;
  let step = simulating.next();
  while (!step.done) {
    if (step.value.trials === asked.trials) simulations += 1;
    step = simulating.next(simulatedCosts(step.value.simulation, 1, step.value.trials));
  }
  return { outcome: step.value, simulations };
}

function asking(
  options: readonly OptionAssumptions[],
  driver: NumericDriverId,
  confidence: number,
  changes: Partial<WalkAway> = {},
): WalkAway {
  return {
    ...{ simulation: { options, seed: 1, correlations: null }, trials: 5000, driver, confidence },
    ...{ option: options.at(-1)!, baseline: options[0]! },
    ...changes,
  };
}

/** In which share of the trials the option is cheaper with the driver certain at a value, simulated anew. */
function shareAt({ simulation, trials, option, baseline, driver }: WalkAway, value: number): number {
  const certain = (each: OptionAssumptions) =>
    withForecast({ ...each, uncertainty: new Map([...each.uncertainty].filter(([id]) => id !== driver)) });
  const moved = movedTo(option, driver, value);
  const beside =
    driverById[driver].scope === "shared" ? movedTo(baseline, driver, value) : besideMoved(baseline, moved);
  const options = [beside === baseline ? baseline : certain(beside), certain(moved)];
  const [before, after] = simulatedCosts({ ...simulation, options }, 1, trials);
  return chanceCheaper(after!, before!);
}

const arrangements = ["in-house", "onshore", "nearshore", "offshore"];
const sample = read(tableOf(arrangements, { arrangement: arrangements }));
/** 1,000 calls in one year: 3 each own, and a price at the vendor. */
const oneYear: Rows = {
  ...{ arrangement: ["in-house", "in-house"], "horizon-years": 1, "discount-timing": 1, "price-inflation": 0 },
  ...{ "repeat-share": 0, "calls-per-year": 1000, "price-unit": ["call", "call"], price: [3, 2] },
};

function certainPair(rows: Rows = {}): readonly OptionAssumptions[] {
  return read(bareTable(["Own", "Vendor"], { ...oneYear, ...rows })).map((option) => ({
    ...option,
    uncertainty: new Map(),
  }));
}

describe("the value to walk away from", () => {
  it("leaves the option cheaper in the share of trials that is asked for, to one trial, whatever the driver", () => {
    const drivers: NumericDriverId[] = [
      ...(["price", "price-rate", "transition-cost", "handle-uplift", "first-contact-resolution"] as const),
      ...(["calls-per-year", "handle-time", "attrition", "price-indexation", "agent-pay"] as const),
    ];
    let answered = 0;
    for (const driver of drivers)
      for (const confidence of [0.3, 0.9]) {
        const asked = asking(sample, driver, confidence, { trials: 2000 });
        const { outcome } = walked(asked);
        if (!outcome.ok) continue;
        answered += 1;
        expect(Math.abs(shareAt(asked, outcome.value) - confidence)).toBeLessThan(1 / asked.trials);
      }
    expect(answered).toBeGreaterThan(14);
  });

  it("is a ceiling for a price: the more certain one wants to be, the lower", () => {
    const prices = [0.99, 0.9, 0.5, 0.1].map((confidence) => {
      const { outcome } = walked(asking(sample, "price", confidence));
      return outcome.ok ? outcome.value : NaN;
    });
    expect(prices).toEqual([...prices].sort((one, other) => one - other));
    expect(new Set(prices).size).toBe(4);
  });

  it("takes one simulation of two prices and one that confirms it, and few more where a minimum binds", () => {
    expect(walked(asking(sample, "price", 0.9)).simulations).toBe(2);
    const minimum = read(tableOf(arrangements, { arrangement: arrangements, "minimum-fee": [0, 0, 0, 1.7e6] }));
    const [free, bound] = [sample, minimum].map((options) => asking(options, "price", 0.6)) as [WalkAway, WalkAway];
    const { outcome, simulations } = walked(bound);
    expect(simulations).toBeLessThan(12);
    expect(outcome).not.toEqual(walked(free).outcome);
    expect(shareAt(bound, outcome.ok ? outcome.value : NaN)).toBeCloseTo(0.6, 3);
  });

  it("is the break-even where nothing is uncertain, whatever the confidence", () => {
    for (const confidence of [0.1, 0.9]) {
      const options = certainPair({ "change-cost": [0, 400] });
      const { outcome } = walked(asking(options, "price", confidence, { trials: 1000 }));
      const even = breakEven(options[0]!, options[1]!, "price");
      expect(outcome.ok && even.ok && outcome.value / even.value).toBeCloseTo(1, 12);
      // By hand: 3 less what 400 comes to in 1,000 calls.
      expect(outcome.ok && outcome.value).toBeCloseTo(2.6, 10);
    }
  });

  it("by hand: at 90% it is the tenth percentile of what each trial breaks even at", () => {
    // Own calls cost 3 times an even number from .5 to 1.5 each, so that a price is cheaper below them.
    const [own, vendor] = certainPair();
    const uniform = new Map([["price", { low: 0.5, high: 1.5, distribution: "uniform" as const }]]) as never;
    const { outcome } = walked(asking([{ ...own!, uncertainty: uniform }, vendor!], "price", 0.9, { trials: 20_000 }));
    expect(outcome.ok && Math.abs(outcome.value - 3 * 0.6)).toBeLessThan(0.02);
  });

  it("by hand: it is the one nearest to today's value where several answer", () => {
    // What is not automated takes 1 + 3 times the share automated as long: (1 - s)(1 + 3 s) = 1 / .9 at two shares.
    const near = (today: number) => {
      const minutes = { "price-unit": ["call", "minute"], price: [3, (0.9 * 3) / 6], "handle-time": 360 };
      const automation = { "automated-share": [0, today], "residual-uplift": [0, 3], "automated-again": [0, 0] };
      const asked = asking(certainPair({ ...minutes, ...automation }), "automated-share", 0.5, { trials: 1000 });
      const { outcome } = walked(asked);
      return outcome.ok ? outcome.value : NaN;
    };
    const root = Math.sqrt(4 - 12 * (1 / 0.9 - 1)) / 6;
    expectNear([near(0.1), near(0.5)], [1 / 3 - root, 1 / 3 + root], 1e-9);
  });

  it("does not exist where no value gives that chance, and says which chances there are", () => {
    const options = certainPair({ "change-cost": [0, 9000] });
    expect(walked(asking(options, "price", 0.9, { trials: 1000 })).outcome).toEqual({
      ok: false,
      fault: {
        ...{ kind: "noWalkAway", driver: "price", from: 0, to: 1e6, confidence: 0.9, lowest: 0, highest: 0 },
      },
    });
    // An option is never cheaper than itself.
    const itself = asking(sample, "price", 0.5, { baseline: sample[3]! });
    expect(walked(itself).outcome).toMatchObject({ ok: false, fault: { kind: "noWalkAway", lowest: 0, highest: 0 } });
  });

  it("has no answer for a choice or a whole number", () => {
    expect(walked(asking(sample, "horizon-years", 0.5)).outcome).toMatchObject({
      fault: { kind: "driverCannotMove", driver: "horizon-years" },
    });
  });
});

test("a crossing lies where so many straight lines are above 0, rising and falling ones", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
        minLength: 1,
        maxLength: 30,
      }),
      fc.nat(30),
      (lines, seed) => {
        const savedAt = (value: number) => Float64Array.from(lines, ([low, high]) => low + 0.5 + (high - low) * value);
        const at = (value: number) => {
          const saved = savedAt(value);
          return { value, saved, cheaper: saved.filter((each) => each > 0).length };
        };
        const [below, above] = [at(0), at(1)];
        const [few, many] = [below.cheaper, above.cheaper].sort((one, other) => one - other) as [number, number];
        if (many - few < 2) return;
        const count = few + 1 + (seed % (many - few - 1));
        const value = crossing(below, above, count);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        // Lines that cross at the very same value are passed together.
        const places = lines.map(([low, high]) => (low + 0.5) / (low - high));
        const together = places.filter((place) => Math.abs(place - value) < 1e-9).length;
        expect(Math.abs(at(value).cheaper - count)).toBeLessThanOrEqual(Math.max(0, together));
      },
    ),
  );
});
