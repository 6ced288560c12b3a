import {
  type SamplingChoice,
  outsourceEvppi,
  outsourceSimulate,
  outsourceWalkaway,
} from "../../src/functions/simulation";
import { simulatingRun, tallyRun } from "../../src/functions/runtime/simulationRun";
import { simulatedPart } from "../../src/functions/runtime/simulationPart";
import type { OptionAssumptions } from "../../src/model/assumptions/assumptions";
import { walkAway } from "../../src/model/simulation/walkAway";
import { installCustomFunctions } from "../support/customFunctions";
import { errorOf } from "../support/errorOf";
import { read, tableOf } from "../support/table";

beforeAll(installCustomFunctions);

const leftOut = null as unknown as undefined;
const table = tableOf(["In-house", "Manila"], { arrangement: ["in-house", "offshore"], "calls-per-year": 200_000 });

function manyOptions(count: number) {
  const headers = Array.from({ length: count }, (_, index) => `Option ${index + 1}`);
  return tableOf(headers, { arrangement: headers.map(() => "offshore") });
}

describe("OUTSOURCE_EVPPI", () => {
  it("has a row for all information and one for each of the ten drivers worth most, the most first", () => {
    const [header, all, ...rows] = outsourceEvppi(table);
    expect(header).toEqual(["id", "of", "name", "evppi", "standard-error", "share"]);
    expect(all!.slice(0, 3)).toEqual(["evpi", "all", "evpi"]);
    expect(all![5]).toBe(1);
    expect(rows).toHaveLength(10);
    const worths = rows.map((row) => row[3] as number);
    expect(worths).toEqual([...worths].sort((one, other) => other - one));
    for (const row of rows) expect(row[5]).toBeCloseTo((row[3] as number) / (all![3] as number), 12);
  });

  it("has as EVPI the least of the expected regrets of OUTSOURCE_SIMULATE", () => {
    for (const sampling of ["random", "lattice"] as SamplingChoice[]) {
      const answer = outsourceSimulate(table, leftOut, 2048, 4, leftOut, leftOut, leftOut, sampling);
      const [, all] = outsourceEvppi(table, 1, 2048, 4, leftOut, sampling);
      expect(all![3]).toBeCloseTo(Math.min(...(answer.at(-1)!.slice(1) as number[])), 5);
    }
  });

  it("takes the 16,384 trials of a lattice with the seed 1 when they are left out, and rounds others up", () => {
    const given = (trials: number) => outsourceEvppi(table, 10, trials, 1, leftOut, "lattice" as SamplingChoice);
    expect(outsourceEvppi(table)).toEqual(given(16_384));
    expect(given(1025)).toEqual(given(2048));
    expect(outsourceEvppi(table, 10, 2048, 1, leftOut, "random" as SamplingChoice)).not.toEqual(given(2048));
  });

  it("says whose driver it is, by the table's own name for it, and lists every uncertain driver when top is more", () => {
    const named = tableOf(["name", "In-house", "Manila"], {
      arrangement: [null, "in-house", "offshore"],
      price: ["What they ask", 0, 20],
      "calls-per-year": [null, 200_000, null],
    });
    const rows = outsourceEvppi(named, 1000, 1000).slice(2);
    expect(rows.find(([id]) => id === "price")!.slice(0, 3)).toEqual(["price", "Manila", "What they ask"]);
    // In-house has no price: whatever its multiplier, it pays none.
    expect(rows.filter(([id]) => id === "price")).toHaveLength(1);
    expect(rows.find(([id]) => id === "calls-per-year")![1]).toBe("all");
    expect(rows.length).toBeGreaterThan(50);
  });

  it("is worth nothing to know anything where there is one option, and shares nothing", () => {
    const one = tableOf(["Manila"], { arrangement: ["offshore"] });
    const [, ...rows] = outsourceEvppi(one, 3, 1000);
    expect(rows.map((row) => row.slice(3))).toEqual([1, 2, 3, 4].map(() => [0, 0, 0]));
  });

  it("has room for 9 options in a lattice, and for more at random", () => {
    expect(outsourceEvppi(manyOptions(9), 1, 1000)).toHaveLength(3);
    expect(outsourceEvppi(manyOptions(10), 1, 1000, 1, leftOut, "random" as SamplingChoice)).toHaveLength(3);
  });

  it("holds for drivers that correlate: what tells of another is worth more", () => {
    const headers = ["in-house", "nearshore", "offshore"];
    const three = tableOf(headers, { arrangement: headers });
    const correlations = (value: number) => [
      ["", "price", "transition-cost"],
      ["price", 1, value],
      ["transition-cost", value, 1],
    ];
    const worth = (value: number) =>
      outsourceEvppi(three, 1000, leftOut, leftOut, correlations(value)).find(
        ([id, of]) => id === "transition-cost" && of === "nearshore",
      )![3] as number;
    expect(worth(0)).toBeGreaterThanOrEqual(0);
    expect(worth(0.9)).toBeGreaterThan(10 * worth(0) + 1000);
  });

  it.each([
    [() => outsourceEvppi(table, -1), "#VALUE! top: -1 cannot be used; it must be a whole number from 1 to 1,000."],
    [
      () => outsourceEvppi(table, 10, 999),
      "#VALUE! trials: 999 cannot be used; it must be a whole number from 1,000 to 1,000,000.",
    ],
    [
      () => outsourceEvppi(table, 10, 2000, 0.5),
      "#VALUE! seed: 0.5 cannot be used; it must be a whole number from 0 to 100,000,000.",
    ],
    [
      () => outsourceEvppi(table, 10, 2000, 1, leftOut, "sobol" as SamplingChoice),
      "#VALUE! sampling: 'sobol' is unknown; use random or lattice.",
    ],
    [
      () => outsourceEvppi(manyOptions(10)),
      "#VALUE! sampling: lattice has room for 9 options, and the table has 10; use random.",
    ],
    [
      () => outsourceEvppi(leftOut as never),
      "#VALUE! assumptions needs a header row, a first column of driver ids, and at least one column for an option.",
    ],
  ])("refuses what cannot be used: %#", (call, sentence) => {
    expect(errorOf(call)).toBe(sentence);
  });
});

describe("OUTSOURCE_WALKAWAY", () => {
  const rows = { arrangement: ["in-house", "offshore"], "calls-per-year": [200_000, null, 0.8, 1.25] };
  const withPrice = (price: number) => tableOf(["In-house", "Manila", "low", "high"], { ...rows, price: [0, price] });

  it("is the price at which OUTSOURCE_SIMULATE says that the chance of costing less is the confidence, to one trial", () => {
    for (const confidence of [0.9, 0.5]) {
      const price = outsourceWalkaway(withPrice(20), "Manila", confidence);
      const again = outsourceSimulate(
        ...([withPrice(price), "Manila", 16_384, leftOut, leftOut, leftOut, leftOut] as const),
        "lattice" as SamplingChoice,
      );
      const cheaper = again.find(([id]) => id === "chance-cheaper")![1] as number;
      expect(Math.abs(cheaper - confidence)).toBeLessThan(1 / 16_384);
    }
  });

  it("takes 90%, the price, the first option and 16,384 trials when they are left out", () => {
    const given = outsourceWalkaway(
      ...([withPrice(20), 2, 0.9, "price", "In-house", 16_384, 1, leftOut] as const),
      "lattice" as SamplingChoice,
    );
    expect(outsourceWalkaway(withPrice(20), 2)).toBe(given);
    expect(outsourceWalkaway(withPrice(20), 2, leftOut, 0)).toBe(given);
    expect(outsourceWalkaway(withPrice(20), 2, leftOut, "Leverandørens enhedspris")).toBe(given);
    expect(outsourceWalkaway(withPrice(20), 2, 0.8)).toBeGreaterThan(given);
  });

  it.each([
    [() => outsourceWalkaway(table, leftOut), "#VALUE! option is missing."],
    [
      () => outsourceWalkaway(table, 2, 90),
      "#VALUE! confidence: 90 cannot be used; it must be a number above 0 and below 1.",
    ],
    [
      () => outsourceWalkaway(table, 2, 0.9, "prize"),
      "#VALUE! driver: 'prize' is not a driver; OUTSOURCE_DRIVERS lists them.",
    ],
    [
      () => outsourceWalkaway(table, 2, 0.9, "horizon-years"),
      "#VALUE! driver: horizon-years is a choice or a whole number; use another driver.",
    ],
    [
      () => outsourceWalkaway(table, 2, 0.9, "price", "Cebu"),
      "#VALUE! baseline: 'Cebu' is not an option; use In-house or Manila, or a number from 1 to 2.",
    ],
    [
      () => outsourceWalkaway(table, 2, 0.9, "price", 1, 10),
      "#VALUE! trials: 10 cannot be used; it must be a whole number from 1,000 to 1,000,000.",
    ],
    [
      () => outsourceWalkaway(table, 2, 0.9, "price", 2),
      "#N/A There is no such value: at no price from 0 to 1,000,000 is the chance of costing less than the baseline 90%; it lies from 0% to 0%.",
    ],
  ])("has a sentence for what has no answer: %#", (call, sentence) => {
    expect(errorOf(call)).toBe(sentence);
  });
});

describe("many trials", () => {
  const simulation = { options: read(table), seed: 5, correlations: null };
  const lane = {
    compute: (part: Parameters<typeof simulatedPart>[0]) => Promise.resolve(simulatedPart(part)),
    close() {},
  };

  it("are tallied later, the same to the last bit by one lane as by three", async () => {
    const [one, three] = [
      await tallyRun(simulation, 100_001, undefined, () => [lane]),
      await tallyRun(simulation, 100_001, undefined, () => [lane, lane, lane]),
    ];
    expect(one).toEqual(three);
    expect(one).toMatchObject({ ok: true });
  });

  it("give the value to walk away from later, the same as at once", async () => {
    const [baseline, option] = simulation.options as [OptionAssumptions, OptionAssumptions];
    const asked = { simulation, trials: 1000, option, baseline, driver: "price", confidence: 0.8 } as const;
    const later = simulatingRun(walkAway(asked), 800_001, undefined, () => [lane]);
    expect(later).toBeInstanceOf(Promise);
    expect(await later).toEqual(simulatingRun(walkAway(asked), 1000, undefined));
    const invocation: { onCanceled?: () => void } = {};
    const cancelled = simulatingRun(walkAway({ ...asked, trials: 100_001 }), 800_001, invocation, () => [lane]);
    invocation.onCanceled!();
    expect(await cancelled).toEqual({ ok: false, fault: { kind: "simulationCancelled" } });
  });

  it("have no answer when Excel no longer wants it", async () => {
    const invocation: { onCanceled?: () => void } = {};
    const run = tallyRun({ ...simulation, seed: 6 }, 100_001, invocation, () => [lane]);
    invocation.onCanceled!();
    expect(await run).toEqual({ ok: false, fault: { kind: "simulationCancelled" } });
  });
});
