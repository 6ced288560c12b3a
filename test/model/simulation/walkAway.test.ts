import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { withForecast } from "../../../src/model/assumptions/withForecast";
import { type NumericDriverId, driverById } from "../../../src/model/catalogue/drivers";
import { breakEven } from "../../../src/model/simulation/breakEven";
import { besideMoved, movedTo } from "../../../src/model/cost/movedTo";
import type { Outcome } from "../../../src/model/outcome";
import { chanceCheaper } from "../../../src/model/simulation/chances";
import { simulatedCosts } from "../../../src/model/simulation/simulatedCosts";
import { type SimulationRequest, type WalkAway, walkAway, walkAwayWork } from "../../../src/model/simulation/walkAway";
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

/** What an option costs in a trial, by its price, and by how many trials are simulated. */
type CostAt = (price: number, trial: number, trials: number) => number;

/** The answer where the baseline costs 3,000 and 1 more from trial to trial, and what was simulated on the way to it. */
function walkedBy(asked: WalkAway, costAt: CostAt) {
  const simulating = walkAway(asked);
  const requests: SimulationRequest[] = [];
  let step = simulating.next();
  while (!step.done) {
    const { simulation, trials } = step.value;
    requests.push(step.value);
    const costOf = ({ number, values }: OptionAssumptions, trial: number) =>
      number === 1 ? 3000 + trial : costAt(values.price, trial, trials);
    step = simulating.next(
      simulation.options.map((each) => Float64Array.from({ length: trials }, (_, trial) => costOf(each, trial))),
    );
  }
  const work = requests.reduce((sum, { simulation, trials }) => sum + trials * simulation.options.length, 0);
  expect(work).toBeLessThanOrEqual(walkAwayWork(asked.trials));
  for (const { simulation } of requests)
    for (const { values } of simulation.options) expect(values[asked.driver]).toBeGreaterThanOrEqual(0);
  return { outcome: step.value, requests, ofAll: requests.filter(({ trials }) => trials === asked.trials) };
}

describe("the value to walk away from, by hand where a call costs what it does", () => {
  const pricesOf = ({ simulation }: SimulationRequest) => simulation.options.map(({ values }) => values.price);
  const askingFor = (confidence: number, changes: Partial<WalkAway> = {}) =>
    asking(certainPair(), "price", confidence, { trials: 1000, ...changes });
  /** The option costs 1,000 times its price until some price, and is far too dear from there on. */
  const until = (most: number) => (price: number) => (price < most ? 0 : 1e9);

  it("is below the 90 % of trials that break even above it", () => {
    const { outcome, ofAll } = walkedBy(askingFor(0.9), (price) => 1000 * price);
    expect(outcome).toMatchObject({ ok: true });
    // Trial 99 breaks even at 3.099, trial 100 at 3.1.
    expect(outcome.ok && outcome.value).toBeCloseTo(3.0995, 9);
    expect(ofAll.map((each) => pricesOf(each).length)).toEqual([3, 1]);
  });

  it("is a floor where more of it saves more", () => {
    const { outcome } = walkedBy(askingFor(0.9), (price) => 7000 - 1000 * price);
    // Trial 99 breaks even at 3.901, trial 100 at 3.9.
    expect(outcome.ok && outcome.value).toBeCloseTo(3.9005, 9);
  });

  it("is looked for from today's value outwards, with few trials", () => {
    const { requests } = walkedBy(askingFor(0.9), () => 1e9);
    const few = requests.filter(({ trials }) => trials === 512);
    const swept = few.map((each) => Math.max(...pricesOf(each).map((price) => Math.abs(price - 2))));
    expect(swept).toEqual([...swept].sort((one, other) => one - other));
    expect(requests[0]!.simulation.options.map(({ number }) => number)).toEqual([2, 2, 2, 2, 2, 1]);
    // Each price once, the baseline once.
    const simulated = few.flatMap(({ simulation }) => simulation.options);
    expect(new Set(simulated.map(({ number, values }) => `${number} ${values.price}`)).size).toBe(simulated.length);
    const prices = few.flatMap(pricesOf);
    expect([Math.min(...prices), Math.max(...prices)]).toEqual([0, 1e6]);
  });

  it("moves an option whose price is certain, and leaves the baseline uncertain", () => {
    const uncertainty = new Map([["price", { low: 0.5, high: 1.5, distribution: "uniform" as const }]]) as never;
    const options = certainPair().map((option) => ({ ...option, uncertainty }));
    const { requests } = walkedBy(asking(options, "price", 0.9, { trials: 1000 }), (price) => 1000 * price);
    for (const { simulation } of requests)
      for (const { number, uncertainty } of simulation.options) expect(uncertainty.has("price")).toBe(number === 1);
  });

  it("has a lattice of as many trials as are simulated", () => {
    const asked = askingFor(0.9);
    const lattice = { trials: 1000, optionCount: 2 };
    const { requests } = walkedBy({ ...asked, simulation: { ...asked.simulation, lattice } }, (price) => 1000 * price);
    for (const { simulation, trials } of requests) expect(simulation.lattice).toEqual({ trials, optionCount: 2 });
  });

  it("has the baseline simulated once for one vendor after the other, and anew with another seed", () => {
    const asked = askingFor(0.9);
    const hasBaseline = (of: WalkAway) =>
      walkedBy(of, (price) => 1000 * price).requests.map(({ simulation }) =>
        simulation.options.some(({ number }) => number === 1),
      );
    const first = hasBaseline(asked);
    expect([first.filter(Boolean).length, first[0]]).toEqual([2, true]);
    expect(hasBaseline({ ...asked, confidence: 0.8 })).not.toContain(true);
    expect(hasBaseline({ ...asked, simulation: { ...asked.simulation, seed: 2 } })).toContain(true);
    expect(hasBaseline({ ...asked, baseline: { ...asked.baseline } })).toContain(true);
  });

  it("moves a shared driver in both options, one value after the other", () => {
    const asked = asking(certainPair(), "calls-per-year", 0.9, { trials: 1000 });
    const { requests } = walkedBy(asked, () => 1e9);
    for (const { simulation } of requests) {
      expect(simulation.options.map(({ number }) => number)).toEqual([2, 1]);
      expect(new Set(simulation.options.map(({ values }) => values["calls-per-year"])).size).toBe(1);
    }
  });

  // Prices are tried at 0, 0.4, 1, 2, 3, 3.6, 4.4, 5.8, 7.9, 11.2 and so on.
  it.each([
    ["up to four points above", 3.3, 10],
    ["up to four points below", 10, 3.3],
  ])("is found where all trials have it %s what few trials show", (_, few, all) => {
    const { outcome } = walkedBy(askingFor(0.9), (price, _trial, trials) => until(trials === 512 ? few : all)(price));
    expect(outcome.ok && outcome.value).toBeCloseTo(all, 10);
    expect(outcome.ok && outcome.value).toBeLessThan(all);
  });

  it("is not found where it lies farther from what few trials show", () => {
    const costAt: CostAt = (price, _, trials) => until(trials === 512 ? 3.3 : 13)(price);
    const { outcome, ofAll } = walkedBy(askingFor(0.9, { trials: 20_000 }), costAt);
    const chances = { lowest: 0, highest: 1, confidence: 0.9, from: 0, to: 1e6 };
    expect(outcome).toEqual({ ok: false, fault: { kind: "noWalkAway", driver: "price", ...chances } });
    // Two points at once, and four on each side.
    expect(ofAll.length).toBe(9);
  });

  it("is the lower of two where all trials have one on each side of what few trials show", () => {
    const isCheap = (price: number, trials: number) => (trials === 512 ? price < 3.3 : price < 2.2 || price > 4);
    const costAt: CostAt = (price, _, trials) => (isCheap(price, trials) ? 0 : 1e9);
    const { outcome } = walkedBy(askingFor(0.9), costAt);
    expect(outcome.ok && outcome.value).toBeCloseTo(2.2, 10);
  });

  it("is looked for where few trials come closest, and where there is none the chances of few trials are said", () => {
    // Of few trials 88 % are cheaper below 3.3, and 92 % of all.
    const nearly: CostAt = (price, trial, trials) =>
      trial < (trials === 512 ? 0.12 : 0.08) * trials ? 1e9 : until(3.3)(price);
    const { outcome } = walkedBy(askingFor(0.9), nearly);
    expect(outcome.ok && outcome.value).toBeCloseTo(3.3, 10);
    // Whatever the price, the first 41 of 512 trials are dearer.
    const always = walkedBy(askingFor(0.9), (_, trial, trials) => (trial < 0.08 * trials ? 1e9 : 0));
    const chance = (512 - 41) / 512;
    expect(always.outcome).toMatchObject({ fault: { kind: "noWalkAway", lowest: chance, highest: chance } });
  });

  it.each([
    [1, 1.3],
    [3, 2.7],
  ])(
    "is the end nearer to today's 2 where few trials come closest at %d, and all are enough around it",
    (peak, end) => {
      const costAt: CostAt = (price, trial, trials) =>
        Math.abs(price - peak) < 0.3 && trial >= (trials === 512 ? 0.12 : 0.08) * trials ? 0 : 1e9;
      const { outcome } = walkedBy(askingFor(0.9), costAt);
      expect(outcome.ok && outcome.value).toBeCloseTo(end, 10);
    },
  );

  it("is not looked for beyond the dearest price, where the chance comes closest", () => {
    const { outcome } = walkedBy(askingFor(0.9), (price, trial) => (price > 990_000 && trial % 8 > 0 ? 0 : 1e9));
    expect(outcome).toMatchObject({ fault: { kind: "noWalkAway", lowest: 0, highest: 7 / 8 } });
  });

  // Another price answers farther from today's 2, at 6.
  it.each([
    [1, (price: number) => price > 1.5 && price < 6],
    [3, (price: number) => price < 2.5 || price > 6],
  ])("is the price of %d where just the share that is asked for is cheaper there", (half, isCheap) => {
    const costAt: CostAt = (price, trial) =>
      isCheap(price) || (Math.abs(price - half) < 0.3 && trial % 2 > 0) ? 0 : 1e9;
    const { outcome } = walkedBy(askingFor(0.5), costAt);
    expect(outcome.ok && outcome.value).toBeCloseTo(half, 10);
  });

  it("is a price at which just the share that is asked for is cheaper, and at no other more", () => {
    const costAt: CostAt = (price, trial) => (Math.abs(price - 3) < 0.3 && trial % 2 > 0 ? 0 : 1e9);
    const { outcome } = walkedBy(askingFor(0.5), costAt);
    expect(outcome.ok && outcome.value).toBeCloseTo(3, 10);
  });

  it("is no price at which one trial more is cheaper", () => {
    // At 3 all but trial 0 are cheaper; trial 1 breaks even at 3.001, trial 2 at 3.002.
    const { outcome } = walkedBy(askingFor(0.998), (price) => 1000 * price);
    expect(outcome.ok && outcome.value).toBeCloseTo(3.0015, 9);
  });

  it("is found where the cost is no number from there on", () => {
    const { outcome } = walkedBy(askingFor(0.9), (price) => (price < 3.3 ? 0 : NaN));
    expect(outcome.ok && outcome.value).toBeCloseTo(3.3, 10);
  });

  // Halving alone takes 11 where the power is 3, and 15 where it is 20.
  it.each([
    [1, 2],
    [3, 7],
    [20, 10],
    [60, 14],
  ])("where the costs are a power of %d takes %d simulations of all trials at most", (power, most) => {
    const { outcome, ofAll } = walkedBy(askingFor(0.9), (price) => 3100 * (price / 3.3) ** power);
    expect(outcome.ok && Math.abs(3100 * (outcome.value / 3.3) ** power - 3099.5)).toBeLessThan(0.5);
    expect(ofAll.length).toBeLessThanOrEqual(most);
  });
});

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

  it("is where all trials break even at once, found in few simulations, and none where only rounding parts the costs", () => {
    // Six minutes at 1 a minute cost as much as a call at 6, however many calls there are.
    for (const [call, minute] of [
      [6, 1],
      [3, 0.5],
    ]) {
      const options = certainPair({ "price-unit": ["call", "minute"], "handle-time": 360, price: [call!, minute!] });
      const walkedTo = (driver: NumericDriverId) => walked(asking(options, driver, 0.9, { trials: 1000 }));
      for (const [driver, even] of [
        ["handle-time", 360],
        ["handle-uplift", 0],
      ] as const) {
        const { outcome, simulations } = walkedTo(driver);
        expect(outcome).toEqual({ ok: true, value: even });
        expect(simulations).toBeLessThan(6);
      }
      expect(walkedTo("calls-per-year").outcome).toMatchObject({
        fault: { kind: "noWalkAway", lowest: 0, highest: 0 },
      });
    }
  });

  it("has no answer for a choice or a whole number", () => {
    expect(walked(asking(sample, "horizon-years", 0.5)).outcome).toMatchObject({
      fault: { kind: "driverCannotMove", driver: "horizon-years" },
    });
  });
});
