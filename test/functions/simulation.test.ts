import { outsourceTco } from "../../src/functions/money";
import {
  type SamplingChoice,
  type SimulatedMetric,
  outsourceHistogram,
  outsourceSimulate,
  outsourceTrial,
} from "../../src/functions/simulation";
import type { Lane } from "../../src/functions/runtime/simulationLanes";
import { type SimulationPart, simulatedPart } from "../../src/functions/runtime/simulationPart";
import { simulationRun } from "../../src/functions/runtime/simulationRun";
import { drivers } from "../../src/model/catalogue/drivers";
import type { Outcome } from "../../src/model/outcome";
import { simulatedCosts } from "../../src/model/simulation/simulatedCosts";
import { cancelEvent, progressEvent } from "../../src/model/simulation/simulationProgress";
import { read, tableOf } from "../support/table";
import { installCustomFunctions } from "../support/customFunctions";
import { errorOf } from "../support/errorOf";

beforeAll(installCustomFunctions);

const leftOut = null as unknown as undefined;
const saving = "saving" as SimulatedMetric;
const table = tableOf(["In-house", "Manila"], { arrangement: ["in-house", "offshore"], "calls-per-year": 200_000 });

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A statistic of an option in an answer. */
const statistic = (answer: unknown[][], id: string, option: string) =>
  answer.find((row) => row[0] === id)![answer[0]!.indexOf(option)];

describe("OUTSOURCE_SIMULATE", () => {
  it("has a row for each statistic and a column for each option", () => {
    const answer = outsourceSimulate(table, leftOut, 200);
    expect(answer[0]).toEqual(["statistic", "In-house", "Manila"]);
    expect(answer.slice(1).map(([id]) => id)).toEqual([
      ...[
        "trials",
        "mean",
        "standard-error",
        "sd",
        "min",
        "p5",
        "p5-low",
        "p5-high",
        "p10",
        "p50",
        "p50-low",
        "p50-high",
      ],
      ...[
        "p90",
        "p95",
        "p95-low",
        "p95-high",
        "max",
        "cvar95",
        "chance-cheaper",
        "chance-best",
        "enough",
        "expected-regret",
      ],
    ]);
    expect(statistic(answer, "trials", "Manila")).toBe(200);
    expect(statistic(answer, "chance-cheaper", "In-house")).toBe("");
  });

  it("takes 10,000 trials and the seed 1 when they are left out", () => {
    expect(outsourceSimulate(table)).toEqual(outsourceSimulate(table, leftOut, 10_000, 1));
    expect(outsourceSimulate(table, leftOut, 500, 1)).not.toEqual(outsourceSimulate(table, leftOut, 500, 2));
  });

  it("answers for one option what it answers among all", () => {
    const [all, one] = [outsourceSimulate(table, leftOut, 300), outsourceSimulate(table, "manila", 300)];
    expect(one).toEqual(all.map((row) => [row[0], row[2]]));
  });

  it("agrees with OUTSOURCE_TRIAL in every trial, and with itself over savings", () => {
    const trials = Array.from({ length: 20 }, (_, index) => outsourceTrial(table, index + 1).at(-1)!);
    const [own, sent] = [1, 2].map((column) => trials.map((row) => row[column] as number)) as [number[], number[]];
    const costs = outsourceSimulate(table, leftOut, 20);
    expect(statistic(costs, "max", "Manila")).toBe(Math.max(...sent));
    const savings = outsourceSimulate(table, leftOut, 20, leftOut, leftOut, leftOut, saving);
    expect(statistic(savings, "min", "Manila")).toBe(Math.min(...own.map((cost, index) => cost - sent[index]!)));
    expect(statistic(savings, "cvar95", "Manila")).toBe(statistic(savings, "min", "Manila"));
    expect(statistic(savings, "chance-cheaper", "Manila")).toBe(
      own.filter((cost, index) => sent[index]! < cost).length / 20,
    );
  });

  it("has the mean of what an option costs more than the cheapest of each trial, by hand", () => {
    const trials = Array.from({ length: 20 }, (_, index) => outsourceTrial(table, index + 1).at(-1) as unknown[]);
    const regrets = trials.map(([, own, sent]) => Math.max(0, (own as number) - (sent as number)));
    const mean = regrets.reduce((sum, regret) => sum + regret, 0) / 20;
    const answer = outsourceSimulate(table, 1, 20);
    expect(mean).toBeGreaterThan(0);
    expect(statistic(answer, "expected-regret", "In-house")).toBeCloseTo(mean, 6);
  });

  it("draws from a lattice whose trials are rounded up, the same as OUTSOURCE_TRIAL and OUTSOURCE_HISTOGRAM", () => {
    const simulate = (trials: number, sampling: string) =>
      outsourceSimulate(...([table, 2, trials, 3, leftOut, leftOut, leftOut] as const), sampling as SamplingChoice);
    const answer = simulate(100, "Gitter");
    expect(statistic(answer, "trials", "Manila")).toBe(128);
    expect(answer).toEqual(simulate(128, "lattice"));
    const npvs = Array.from({ length: 128 }, (_, index) => {
      const trial = outsourceTrial(table, index + 1, 3, leftOut, "lattice" as SamplingChoice, 128);
      return trial.at(-1)![2] as number;
    });
    expect(statistic(answer, "min", "Manila")).toBe(Math.min(...npvs));
    const means = Array.from({ length: 8 }, (_, shift) => meanOf(npvs.slice(16 * shift, 16 * shift + 16)));
    const error = Math.sqrt(means.reduce((sum, mean) => sum + (mean - meanOf(means)) ** 2, 0) / 7 / 8);
    expect(statistic(answer, "standard-error", "Manila")).toBeCloseTo(error, 4);
    const bins = outsourceHistogram(
      ...([table, 2, 100, 3, 4, leftOut, leftOut, leftOut] as const),
      "lattice" as SamplingChoice,
    );
    expect([bins[1]![0], bins.at(-1)![1]]).toEqual([Math.min(...npvs), Math.max(...npvs)]);
  });

  it("compares with the baseline that is named", () => {
    const answer = outsourceSimulate(table, leftOut, 100, leftOut, leftOut, "Manila");
    expect(statistic(answer, "chance-cheaper", "Manila")).toBe("");
    expect(statistic(answer, "chance-cheaper", "In-house")).toEqual(expect.any(Number));
  });

  it("says that one trial is not enough, and gives no deviation", () => {
    const answer = outsourceSimulate(table, 2, 1);
    const of = (id: string) => statistic(answer, id, "Manila");
    expect([of("sd"), of("standard-error"), of("enough")]).toEqual(["", "", 0]);
    expect(of("min")).toBe(of("max"));
  });

  it("correlates drivers by a table in any language", () => {
    const square = (value: number) => [
      ["", "price", "Opkald pr. år"],
      ["price", 1, value],
      ["calls-per-year", value, 1],
    ];
    const spread = (value: number) =>
      statistic(outsourceSimulate(table, 2, 2000, 1, square(value)), "sd", "Manila") as number;
    expect(spread(0.9)).toBeGreaterThan(1.1 * spread(-0.9));
    expect(spread(0)).toBe(statistic(outsourceSimulate(table, 2, 2000), "sd", "Manila"));
  });
});

describe("what cannot be used is refused with its place", () => {
  const square = [
    ["", "price", "attrition"],
    ["price", 1, 0.5],
    ["attrition", 0.5, 1],
  ] as unknown[][];
  const changed = (row: number, column: number, value: unknown) =>
    square.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));
  const simulate = (correlations: unknown[][]) => () => outsourceSimulate(table, leftOut, 10, 1, correlations);

  it.each([
    [
      () => outsourceSimulate(table, leftOut, 0.5),
      "#VALUE! trials: 0.5 cannot be used; it must be a whole number from 1 to 1,000,000.",
    ],
    [
      () => outsourceSimulate(table, leftOut, 2.5),
      "#VALUE! trials: 2.5 cannot be used; it must be a whole number from 1 to 1,000,000.",
    ],
    [
      () => outsourceSimulate(table, leftOut, 10, -1),
      "#VALUE! seed: -1 cannot be used; it must be a whole number from 0 to 100,000,000.",
    ],
    [
      () => outsourceSimulate(table, "Cebu", 10),
      "#VALUE! option: 'Cebu' is not an option; use In-house or Manila, or a number from 1 to 2.",
    ],
    [
      () => outsourceSimulate(table, leftOut, 10, 1, leftOut, leftOut, "irr" as SimulatedMetric),
      "#VALUE! metric: 'irr' is unknown; use npv or saving.",
    ],
    [() => outsourceHistogram(table, leftOut), "#VALUE! option is missing."],
    [
      () => outsourceHistogram(table, 1, 10, 1, -1),
      "#VALUE! bins: -1 cannot be used; it must be a whole number from 1 to 1,000.",
    ],
    [() => outsourceTrial(table, leftOut), "#VALUE! trial is missing."],
    [
      () => outsourceTrial(table, 16_385, 1, leftOut, "lattice" as SamplingChoice),
      "#VALUE! trial: 16,385 cannot be used; it must be a whole number from 1 to 16,384.",
    ],
    [
      () => outsourceSimulate(...([table, 1, 10, 1, leftOut, leftOut, leftOut] as const), "Sobol" as SamplingChoice),
      "#VALUE! sampling: 'Sobol' is unknown; use random or lattice.",
    ],
    [
      simulate(square.slice(0, 2)),
      "#VALUE! correlations is 2 × 3 (rows × columns); it must have as many rows as columns.",
    ],
    [
      simulate(changed(1, 0, "prize")),
      "#VALUE! correlations, row 2, column 1: 'prize' is not a driver; OUTSOURCE_DRIVERS lists them.",
    ],
    [
      simulate(changed(0, 2, "price")),
      "#VALUE! correlations, row 1, column 3: 'price' must be attrition; the first row names the same drivers as the first column, in the same order.",
    ],
    [
      simulate([
        ["", "price", "price"],
        ["price", 1, 1],
        ["price", 1, 1],
      ]),
      "#VALUE! correlations, row 3, column 1: price is already in row 2; keep one of them.",
    ],
    [
      simulate([
        ["", "horizon-years"],
        ["horizon-years", 1],
      ]),
      "#VALUE! correlations, row 2, column 1: horizon-years is never uncertain, so it cannot correlate with anything.",
    ],
    [simulate(changed(1, 1, 0.5)), "#VALUE! correlations, row 2, column 2: 0.5 cannot be used; it must be 1."],
    [
      simulate(changed(1, 2, 1.5)),
      "#VALUE! correlations, row 2, column 3: 1.5 cannot be used; it must be a number from -1 to 1.",
    ],
    [simulate(changed(1, 2, "")), "#VALUE! correlations, row 2, column 3: the cell is blank; a value is needed there."],
    [
      simulate(changed(1, 2, 0.4)),
      "#VALUE! correlations, row 2, column 3: 0.4 differs from its mirror in row 3, column 2, 0.5; the two must be equal.",
    ],
    [
      simulate([
        ["", "price", "attrition", "shrinkage"],
        ["price", 1, 0.9, 0.9],
        ["attrition", 0.9, 1, -0.5],
        ["shrinkage", 0.9, -0.5, 1],
      ]),
      "#VALUE! correlations, row 2, column 4: price and shrinkage cannot correlate by 0.9 while the others are as they are; it must be from -0.815 to -0.107.",
    ],
  ] as [() => unknown, string][])("%#", (call, sentence) => {
    expect(errorOf(call)).toBe(sentence);
  });
});

describe("OUTSOURCE_HISTOGRAM", () => {
  it("spreads the trials of OUTSOURCE_SIMULATE over 30 bins", () => {
    const [header, ...bins] = outsourceHistogram(table, "Manila", 1000);
    expect(header).toEqual(["from", "to", "count", "cumulative"]);
    expect(bins).toHaveLength(30);
    expect(bins.reduce((sum, [, , count]) => sum + (count as number), 0)).toBe(1000);
    const simulated = outsourceSimulate(table, "Manila", 1000);
    expect([bins[0]![0], bins.at(-1)![1], bins.at(-1)![3]]).toEqual([
      statistic(simulated, "min", "Manila"),
      statistic(simulated, "max", "Manila"),
      1,
    ]);
  });

  it("puts a saving of the baseline against itself into one bin", () => {
    expect(outsourceHistogram(table, 1, 50, leftOut, leftOut, leftOut, leftOut, saving)).toEqual([
      ["from", "to", "count", "cumulative"],
      [0, 0, 50, 1],
    ]);
  });
});

describe("OUTSOURCE_TRIAL", () => {
  it("lists every numeric driver by its number, the events of ten years, and the npv", () => {
    const [header, ...rows] = outsourceTrial(table, 1);
    const numeric = [...drivers]
      .sort((one, other) => one.variable - other.variable)
      .filter(({ id }) => id !== "price-unit");
    const events = ["breach", "reputation", "service-failure", "exit"];
    const years = Array.from({ length: 10 }, (_, index) => index + 1);
    expect(header).toEqual(["id", "In-house", "Manila"]);
    expect(rows.map(([id]) => id)).toEqual([
      ...numeric.map(({ id }) => id),
      ...events.flatMap((event) => years.map((year) => `${event}-${year}`)),
      "npv",
    ]);
    expect(rows.find(([id]) => id === "exit-5")).toEqual(["exit-5", 0, expect.any(Number)]);
    expect(rows.find(([id]) => id === "exit-6")).toEqual(["exit-6", "", ""]);
  });

  it("costs what OUTSOURCE_TCO says where nothing is uncertain and no event can happen", () => {
    const rows = drivers
      .filter(({ id }) => id !== "price-unit")
      .map(({ id }) => [id, id.endsWith("-probability") ? 0 : null]);
    const certain = tableOf(["In-house", "Manila", "low", "high"], {
      arrangement: ["in-house", "offshore"],
      ...Object.fromEntries(rows.map(([id, value]) => [id, [value, value]])),
    } as Record<string, (string | number | null)[]>);
    const [, inHouse, manila] = outsourceTrial(certain, 9).at(-1)! as [string, number, number];
    const [[first, second]] = outsourceTco(certain) as [[number, number]];
    expect(inHouse / first).toBeCloseTo(1, 12);
    expect(manila / second).toBeCloseTo(1, 12);
  });
});

describe("a long simulation", () => {
  const simulation = { options: read(table), seed: 5, correlations: null };
  const trials = 100_001;
  const inPlace: Lane = {
    compute: (part) => Promise.resolve(simulatedPart(part)),
    close() {},
  };

  it("is answered later, the same to the last bit by one lane as by three", async () => {
    const [one, three] = [await longRun([inPlace]), await longRun([inPlace, inPlace, inPlace])];
    expect(one).toEqual(three);
    const [, manila] = simulatedCosts(simulation, 100_000, 2);
    expect(one[1]!.slice(-2)).toEqual(manila);

    async function longRun(lanes: Lane[]) {
      // Another seed in between, so that the simulation is not the one remembered.
      void simulationRun({ ...simulation, seed: 6 }, 1, undefined);
      const outcome = await simulationRun(simulation, trials, undefined, () => lanes);
      if (!("ok" in outcome) || !outcome.ok) throw new Error("no answer");
      return outcome.value;
    }
  });

  it("tells how far it is, and is done at the end", async () => {
    const heard: unknown[] = [];
    const page = new EventTarget();
    withPage(page);
    page.addEventListener(progressEvent, (event) => heard.push((event as CustomEvent).detail));
    await simulationRun({ ...simulation, seed: 7 }, trials, undefined, () => [inPlace]);
    expect(heard.slice(0, 2)).toEqual([
      { done: 0, trials },
      { done: 20_000, trials },
    ]);
    expect(heard.at(-1)).toEqual({ done: trials, trials });
  });

  it("has no answer when Excel no longer wants it", async () => {
    const page = new EventTarget();
    withPage(page);
    const invocation: { onCanceled?: () => void } = {};
    const byExcel = simulationRun({ ...simulation, seed: 8 }, trials, invocation, () => [inPlace]);
    invocation.onCanceled!();
    expect(await byExcel).toEqual({ ok: false, fault: { kind: "simulationCancelled" } });
  });

  describe("that Excel asks for again while it runs", () => {
    const call = (seed: number) => {
      const invocation: { onCanceled?: () => void } = {};
      const outcome = simulationRun({ ...simulation, seed }, trials, invocation, () => [inPlace]);
      return { outcome: outcome as Promise<Outcome<readonly Float64Array[]>>, cancel: () => invocation.onCanceled!() };
    };
    const isAnswered = async ({ outcome }: ReturnType<typeof call>) => (await outcome).ok;

    it("answers the new call, whether the old one is cancelled before or after it", async () => {
      const early = call(20);
      early.cancel();
      const next = call(20);
      expect(await isAnswered(next)).toBe(true);
      const old = call(21);
      const later = call(21);
      old.cancel();
      expect(await isAnswered(later)).toBe(true);
    });

    it("answers the other cells that ask for the same when one no longer wants it, however often Excel says so", async () => {
      const [first, second] = [call(22), call(22)];
      first.cancel();
      first.cancel();
      expect(await isAnswered(second)).toBe(true);
    });

    it("is given up once nobody waits for it, and computed anew for whoever asks later", async () => {
      const [first, second] = [call(23), call(23)];
      second.cancel();
      first.cancel();
      const later = call(23);
      expect(await isAnswered(first)).toBe(false);
      expect(await isAnswered(later)).toBe(true);
    });

    it("says why it failed, and the next one is none the worse", async () => {
      const close = jest.fn();
      const broken: Lane = { compute: () => Promise.reject(new Error("Array buffer allocation failed")), close };
      const failed = simulationRun({ ...simulation, seed: 24 }, trials, undefined, () => [inPlace, broken]);
      const fault = { kind: "simulationFailed", reason: "Array buffer allocation failed" };
      expect(await failed).toEqual({ ok: false, fault });
      expect(close).toHaveBeenCalledTimes(1);
      expect(await isAnswered(call(24))).toBe(true);
    });
  });

  it("is given up by every lane once one fails, and tells of nothing after its end", async () => {
    const heard: unknown[] = [];
    const page = new EventTarget();
    withPage(page);
    page.addEventListener(progressEvent, (event) => heard.push((event as CustomEvent).detail));
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    const compute = jest.fn<Promise<Float64Array[]>, [SimulationPart]>((part) =>
      turn().then(() => simulatedPart(part)),
    );
    const broken: Lane = { compute: () => Promise.reject(new Error("Array buffer allocation failed")), close() {} };
    const lanes = [{ ...inPlace, compute }, broken];
    const outcome = await simulationRun({ ...simulation, seed: 25 }, trials, undefined, () => lanes);
    expect(outcome).toMatchObject({ fault: { kind: "simulationFailed" } });
    for (let part = 0; part < trials / 20_000; part++) await turn();
    expect(compute).toHaveBeenCalledTimes(1);
    expect(heard).toEqual([
      { done: 0, trials },
      { done: trials, trials },
    ]);
  });

  it("answers with the first trials when the user stops it, and with all of them once it is asked to run again", async () => {
    const page = new EventTarget();
    withPage(page);
    const byPage = simulationRun({ ...simulation, seed: 9 }, trials, undefined, () => [
      { ...inPlace, compute: (part) => (page.dispatchEvent(new Event(cancelEvent)), inPlace.compute(part)) },
    ]);
    const stopped = (await byPage) as { readonly value: readonly Float64Array[] };
    const first = simulationRun({ ...simulation, seed: 9 }, 20_000, undefined) as Float64Array[];
    expect(stopped.value).toEqual(first);
  });

  it("keeps whole shifts of a lattice when the user stops it: the first trials of one say nothing of it", async () => {
    const page = new EventTarget();
    withPage(page);
    const lattice = { trials: 131_072, optionCount: 2 };
    const byPage = simulationRun({ ...simulation, lattice }, lattice.trials, undefined, () => [
      { ...inPlace, compute: (part) => (page.dispatchEvent(new Event(cancelEvent)), inPlace.compute(part)) },
    ]);
    const stopped = (await byPage) as { readonly value: readonly Float64Array[] };
    expect(stopped.value).toEqual(simulatedCosts({ ...simulation, lattice }, 1, 131_072 / 8));
  });

  it("shows the stop as #N/A with a sentence", async () => {
    const page = new EventTarget();
    withPage(page);
    const invocation: { onCanceled?: () => void } = {};
    const answer = outsourceSimulate(
      ...([table, leftOut, 200_000, 10, leftOut, leftOut, leftOut, leftOut] as const),
      invocation,
    ) as unknown as Promise<unknown>;
    invocation.onCanceled!();
    await expect(answer).rejects.toMatchObject({
      code: "#N/A",
      message: "The simulation was stopped before it was done; recalculate the cell to run it again.",
    });
  });

  function withPage(page: EventTarget): void {
    Object.assign(globalThis, {
      addEventListener: page.addEventListener.bind(page),
      removeEventListener: page.removeEventListener.bind(page),
      dispatchEvent: page.dispatchEvent.bind(page),
    });
  }

  afterEach(() => {
    for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"])
      delete (globalThis as Record<string, unknown>)[name];
  });
});
