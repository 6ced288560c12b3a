import { languages } from "../../../../src/locale/language";
import { messages } from "../../../../src/locale/messages";
import {
  outsourceEvppi,
  outsourceHistogram,
  outsourceSimulate,
  outsourceWalkaway,
} from "../../../../src/functions/simulation";
import { outsourceTco } from "../../../../src/functions/money";
import { allOptions } from "../../../../src/model/answers";
import { type DriverId, drivers } from "../../../../src/model/catalogue/drivers";
import { type Area, cellAt, isWithin } from "../../../../src/workbook/plan/address";
import { ChecksLayout } from "../../../../src/workbook/layout/checks";
import { ComparisonLayout } from "../../../../src/workbook/layout/comparison";
import { InputsLayout } from "../../../../src/workbook/layout/inputs";
import {
  SimulationLayout,
  bridgeSteps,
  costStatistics,
  histogramBins,
  informationDrivers,
  savingStatistics,
  scenarioRows,
  spreadBins,
} from "../../../../src/workbook/layout/simulation";
import { type TypedInputs, nothingTyped } from "../../../../src/workbook/request/typedInputs";
import { expectNear } from "../../../support/expectNear";
import { installCustomFunctions } from "../../../support/customFunctions";
import { samplePlan, sampleRequest } from "../../../support/sample";
import { inputSheets, valuesOf } from "../../../support/valuesOf";

jest.setTimeout(300_000);

const layout = new SimulationLayout(4);
const { columns } = layout;
const names = sampleRequest().options.map(({ name }) => name);
const [, onshore = "", , offshore = ""] = names;
const texts = messages.en.sheets.simulation;
const budget = 15_000_000;

type Values = ReturnType<typeof valuesOf>;
const everySheet = (typed: Partial<TypedInputs>) => valuesOf(samplePlan({}, { ...nothingTyped, ...typed }));
/** The values of the sheet and of those it rests on. */
const computed = (typed: Partial<TypedInputs>) =>
  valuesOf(samplePlan({}, { ...nothingTyped, ...typed }), [...inputSheets, "simulation", "audit", "workings"]);
const at = (values: Values, row: number, column: number) => values.simulation[row]?.[column] ?? null;
const across = (values: Values, row: number) =>
  (values.simulation[row] ?? []).slice(columns.firstOption, columns.firstOption + 4);
const inForce = (values: Values, setting: Parameters<typeof layout.settingRow>[0]) =>
  at(values, layout.settingRow(setting), columns.inForce);
const cellsOf = (cells: Values["inputs"], { row, column, rows, columns: width }: Area) =>
  cells.slice(row, row + rows).map((each) => each.slice(column, column + width));
const everythingCertain = Object.fromEntries(drivers.map(({ id }) => [id, { low: null, high: null }]));
const checks = new ChecksLayout(4);
const hasErrors = (values: Values) => values.checks[checks.checkRow("errors")]?.[checks.columns.result] !== 1;

let typed: Values;
let plain: Values;
let certain: Values;
beforeAll(() => {
  installCustomFunctions();
  plain = everySheet({});
  typed = everySheet({ simulation: { trials: 300, seed: 7, option: offshore, budget } });
  certain = everySheet({ evidence: everythingCertain, simulation: { trials: 1 } });
});

test("blank settings take 10,000 trials, seed 1 and the option shown on all sheets; typed ones win", () => {
  const settings = (values: Values) => (["trials", "seed", "option"] as const).map((id) => inForce(values, id));
  const comparison = new ComparisonLayout(4);
  const focus = plain.comparison[comparison.focusShownRow]?.[comparison.firstOptionColumn];
  expect(names.slice(1)).toContain(focus);
  expect(settings(plain)).toEqual([10_000, 1, focus]);
  expect(settings(typed)).toEqual([300, 7, offshore]);
});

describe("from a lattice", () => {
  const sampling = "lattice";
  let values: Values;
  beforeAll(() => {
    values = computed({ simulation: { trials: 300, seed: 7, option: offshore, sampling, decisionSampling: "random" } });
  });

  test("every figure is what the functions answer for it, and the trials are the next power of two", () => {
    const base = cellsOf(values.inputs, new InputsLayout(4).baseArea);
    const { lattice, random } = messages.en.choices.samplings;
    expect([inForce(values, "sampling"), inForce(values, "decisionSampling")]).toEqual([lattice, random]);
    expect([inForce(values, "trials"), inForce(values, "drawn")]).toEqual([300, 512]);
    const simulated = outsourceSimulate(base, null, 300, 7, undefined, null, undefined, sampling as never);
    const metric = "saving" as never;
    expect(cellsOf(values.simulation, layout.costAnswer)).toEqual(simulated);
    expect(cellsOf(values.simulation, layout.savingAnswer)).toEqual(
      outsourceSimulate(base, null, 300, 7, undefined, null, metric, sampling as never),
    );
    const histogramOf = (option: number, bins?: number) =>
      outsourceHistogram(base, option, 300, 7, bins, undefined, null, undefined, sampling as never);
    expect(cellsOf(values.simulation, layout.histogramAnswer)).toEqual(histogramOf(4));
    expect(cellsOf(values.simulation, layout.spreadAnswer(1))).toEqual(histogramOf(2, spreadBins));
    const [, everything = []] = outsourceEvppi(base, informationDrivers, 4096, 7, undefined, "random" as never);
    expect(cellsOf(values.simulation, layout.informationAnswer)[1]).toEqual(everything);
    expect(across(values, layout.walkAwayRow("walkAway"))[1]).toBe(
      outsourceWalkaway(base, onshore, 0.9, null, null, 4096, 7, undefined, "random" as never),
    );
  });

  test("the sheet says how many trials that makes", () => {
    expect(at(values, layout.enoughRow + 2, columns.label)).toBe(
      "These figures are of 512 trials of a lattice from seed 7, of the inputs as they are now: 300 asked for, rounded up to a power of two.",
    );
    expect(inForce(typed, "drawn")).toBe(300);
  });

  test("a word that is none is an error among the cells that the checks look at", () => {
    const wrong = computed({ simulation: { trials: 10, sampling: "dice" } });
    expect(inForce(wrong, "sampling")).toBe("#N/A");
    const isChecked = layout.checkedCells.some((area) =>
      isWithin(area, layout.settingRow("sampling"), columns.inForce),
    );
    expect(isChecked).toBe(true);
  });
});

test("every statistic stands in the row of its name, as the function answers it for the base assumptions", () => {
  const base = cellsOf(typed.inputs, new InputsLayout(4).baseArea);
  const answer = (metric: "npv" | "saving") =>
    new Map(
      outsourceSimulate(base, null, 300, 7, undefined, null, metric as never).map(([id, ...figures]) => [id, figures]),
    );
  const [costs, savings] = [answer("npv"), answer("saving")];
  for (const id of costStatistics) expect([id, ...across(typed, layout.costRow(id))]).toEqual([id, ...costs.get(id)!]);
  for (const id of savingStatistics)
    expect([id, ...across(typed, layout.savingRow(id))]).toEqual([id, ...savings.get(id)!]);
  expect(across(typed, layout.chanceRow("chance-cheaper"))).toEqual(costs.get("chance-cheaper"));
  expect(hasErrors(typed)).toBe(false);
});

test("the chances of being cheapest add up to 1, and the Comparison sheet shows them", () => {
  const chances = across(plain, layout.chanceRow("chance-best")) as number[];
  expectNear([chances.reduce((sum, chance) => sum + chance, 0)], [1], 1e-12);
  const comparison = new ComparisonLayout(4);
  expect(plain.comparison[comparison.rowOf("chance-best")]?.slice(1, 5)).toEqual(chances);
});

test("says whether the trials were enough, and if not, for which option", () => {
  const sentence = (values: Values) => at(values, layout.enoughRow + 1, 0);
  expect(sentence(plain)).toBe(texts.enough.replace("{trials}", "10,000"));
  const few = computed({ simulation: { trials: 20 } });
  expect(sentence(few)).toMatch(/^No: with 20 trials the mean of The .+ one is uncertain by \d+\.\d% of itself/);
  expect(across(few, layout.costRow("enough"))).toContain(0);
  expect(sentence(certain)).toBe(texts.oneTrial);
  // Where tax takes all that is paid, every option costs nothing on average, and nothing is a share of it.
  const relieved = computed({ drivers: { "tax-rate": { [names[0]!]: 1 } } });
  expect(sentence(relieved)).not.toMatch(/^#/);
});

describe("a long run", () => {
  const asked = (simulation: object) => computed({ simulation: { trials: 200_000, ...simulation } });

  test("waits until it is asked for: the default's trials stand in its place, and the sheet says so", () => {
    const waiting = asked({});
    expect(inForce(waiting, "trials")).toBe(10_000);
    expect(at(waiting, layout.enoughRow + 2, 0)).toBe(
      "These figures are of 10,000 trials from seed 1, of the inputs as they are now. 200,000 are asked for: ‘Run’ in the pane runs them.",
    );
  });

  test("is in force while it was asked for of the inputs as they are", () => {
    const mark = inForce(asked({}), "run") as number;
    expect(inForce(asked({ run: mark }), "trials")).toBe(200_000);
    expect(inForce(asked({ run: mark + 1 }), "trials")).toBe(10_000);
  });

  test("needs no asking where the user lets so many run at once", () => {
    expect(inForce(asked({ atOnce: 200_000 }), "trials")).toBe(200_000);
  });
});

describe("a simulation that has answered so many trials", () => {
  /** What its settings come to without a run of the functions: where each has answered, and with which mark of the inputs. */
  function answered(simulation: object, shown: number): Values {
    const trials = cellAt(layout.answeredRow(layout.costAnswer, "trials"), layout.costAnswer.column + 1);
    const mark = cellAt(layout.settingRow("run"), columns.inForce);
    const { sheets, names } = samplePlan({}, { ...nothingTyped, simulation });
    const cellsIn = (cells: (typeof sheets)[number]["cells"]) =>
      cells.map((line, row) =>
        line.map((cell, column) => {
          if (isWithin(trials, row, column)) return shown;
          if (isWithin(mark, row, column)) return 1;
          return String(cell).startsWith("=OUTSOURCE_") ? null : cell;
        }),
      );
    const withoutFunctions = sheets.map((sheet) =>
      sheet.id === "simulation" ? { ...sheet, cells: cellsIn(sheet.cells), spills: [] } : sheet,
    );
    return valuesOf({ sheets: withoutFunctions, names }, ["simulation", "workings"]);
  }
  const figuresOf = (values: Values) => at(values, layout.enoughRow + 2, columns.label);
  const sampling = "lattice";

  test("says of how many it is stopped: of a lattice's own, which are more than were asked for", () => {
    const stopped = "Stopped: these figures are of the first {trials} of {asked} trials from seed 1.";
    const beginning = (trials: string, asked: string) =>
      expect.stringContaining(stopped.replace("{trials}", trials).replace("{asked}", asked));
    const lattice = answered({ trials: 100_000, sampling, automatic: 1 }, 114_688);
    expect(figuresOf(lattice)).toEqual(beginning("114,688", "131,072"));
    const random = answered({ trials: 200_000, automatic: 1 }, 120_000);
    expect(figuresOf(random)).toEqual(beginning("120,000", "200,000"));
  });

  test("waits where a lattice rounds its trials up to more than are run without being asked", () => {
    const waiting = answered({ trials: 100_000, sampling }, 16_384);
    expect([inForce(waiting, "trials"), inForce(waiting, "drawn")]).toEqual([10_000, 16_384]);
    expect(figuresOf(waiting)).toBe(
      "These figures are of 16,384 trials from seed 1, of the inputs as they are now. 100,000 are asked for: ‘Run’ in the pane runs them.",
    );
    const asked = answered({ trials: 100_000, sampling, run: 1 }, 131_072);
    expect([inForce(asked, "trials"), inForce(asked, "drawn")]).toEqual([100_000, 131_072]);
    const atOnce = answered({ trials: 100_000, sampling, atOnce: 131_072 }, 131_072);
    expect(inForce(atOnce, "trials")).toBe(100_000);
  });

  test("waits for nothing where the trials meanwhile are as many, and never draws more than that meanwhile", () => {
    const asMany = answered({ trials: 12_000, sampling, atOnce: 12_000 }, 16_384);
    expect(figuresOf(asMany)).toContain("are of 16,384 trials of a lattice from seed 1");
    const fewer = answered({ trials: 5000, sampling, atOnce: 5000 }, 8192);
    expect([inForce(fewer, "trials"), inForce(fewer, "drawn")]).toEqual([5000, 8192]);
    expect(figuresOf(fewer)).toContain("are of 8,192 trials of a lattice from seed 1");
  });
});

test("says what the figures are of where all trials are there", () => {
  expect(at(plain, layout.enoughRow + 2, 0)).toBe(
    "These figures are of 10,000 trials from seed 1, of the inputs as they are now.",
  );
});

test("shows no figures, and says why, until a long simulation has answered", () => {
  const waiting = computed({ simulation: { trials: 200_000, automatic: 1 } });
  expect(at(waiting, layout.enoughRow + 1, 0)).toBe(texts.noFigures);
  for (const id of costStatistics) expect(across(waiting, layout.costRow(id))).toEqual(["", "", "", ""]);
  for (const id of savingStatistics) expect(across(waiting, layout.savingRow(id))).toEqual(["", "", "", ""]);
  for (const id of ["rest", "mean"] as const) expect(across(waiting, layout.bridgeRow(id))).toEqual(["", "", "", ""]);
});

describe("the base and either end of all inputs side by side", () => {
  const row = (id: (typeof scenarioRows)[number], values = plain) => across(values, layout.scenarioRow(id)) as number[];

  test("cost what OUTSOURCE_TCO says of the base, and less and more with every input at its end", () => {
    const comparison = new ComparisonLayout(4);
    expectNear(row("base"), plain.comparison[comparison.rowOf("npv")]?.slice(1, 5) as number[], 1e-12);
    row("base").forEach((cost, option) => {
      expect(row("favourable")[option]).toBeLessThan(cost);
      expect(row("adverse")[option]).toBeGreaterThan(cost);
    });
  });

  test.each(languages)("bear no scenario's name where they are not what Comparison shows of it, in %s", (language) => {
    const { inputs, simulation, titles } = messages[language].sheets;
    const { cells } = samplePlan({ language }).sheets.find(({ id }) => id === "simulation")!;
    const { favourable, adverse } = inputs.scenarios;
    expect(cells.flat().filter((cell) => cell === favourable || cell === adverse)).toEqual([]);
    for (const id of ["favourable", "adverse"] as const) {
      const { row: header, column } = layout.moved(id);
      expect(cells[layout.scenarioRow(id)]?.[layout.columns.label]).toBe(simulation.ends[id]);
      expect(cells[header - 1]?.[column]).toBe(simulation.ends[id]);
    }
    const labels = [...Object.values(simulation.ends), ...Object.values(simulation.beyond)];
    expect(labels.filter((label) => label.length > 41)).toEqual([]);
    expect(simulation.scenariosNote).toContain(titles.comparison);
  });

  test("leave the jobs displaced to follow the agents of today's centre, and their pay its own", () => {
    const moved = layout.moved("adverse");
    const cellsIn = (id: DriverId) => {
      const rows = cellsOf(plain.simulation, moved);
      return rows.find(([name]) => name === id)!.slice(1);
    };
    expect(cellsIn("displaced-jobs")).toEqual([0, "", "", ""]);
    expect(cellsIn("displaced-pay")).toEqual(["", "", "", ""]);
    // The function follows in the blank cells what it reads in the others: the same costs as of a table without the rows.
    const table = cellsOf(plain.simulation, moved).filter(([id]) => id !== "displaced-jobs" && id !== "displaced-pay");
    expectNear(row("adverse"), outsourceTco(table).flat() as number[], 1e-12);
  });

  test("say how few trials lie beyond the two moved ones, by the percentiles around them", () => {
    for (const [option, share] of row("dearer").entries()) {
      const highest = across(plain, layout.costRow("max"))[option] as number;
      expect(share).toBe(row("adverse")[option]! >= highest ? 0 : share);
      expect(share).toBeLessThanOrEqual(0.05 + 1e-12);
    }
    for (const share of row("cheaper")) expect(share).toBeLessThanOrEqual(0.05);
  });

  test("are one where nothing is uncertain", () => {
    expect(row("favourable", certain)).toEqual(row("adverse", certain));
  });
});

describe("the bridge", () => {
  const step = (values: Values, id: (typeof bridgeSteps)[number]) => across(values, layout.bridgeRow(id)) as number[];

  test("leads from the net present cost of the base to the mean of the simulation", () => {
    const comparison = new ComparisonLayout(4);
    const npv = plain.comparison[comparison.rowOf("npv")]?.slice(1, 5) as number[];
    expectNear(step(plain, "deterministic"), npv, 1e-12);
    const [from, lopsided, rest, mean] = (["deterministic", "lopsided", "rest", "mean"] as const).map((id) =>
      step(plain, id),
    ) as [number[], number[], number[], number[]];
    expectNear(
      from.map((cost, option) => cost + lopsided[option]! + rest[option]!),
      mean,
      1e-12,
    );
    expect(mean).toEqual(across(plain, layout.costRow("mean")));
  });

  test("has no step for ranges where nothing is uncertain", () => {
    expectNear(step(certain, "lopsided"), [0, 0, 0, 0], 1e-6);
  });

  test.each([
    ["uniform", 0.8, 1.4, (0.8 + 1.4) / 2],
    ["triangular", 0.8, 1.4, (0.8 + 1 + 1.4) / 3],
    ["pert", 0.8, 1.4, (0.8 + 4 + 1.4) / 6],
    // a3 / 2, worked by hand: (0.8 + 1.4 - 2) / (0.8 x 2.1972245773) / 2
    ["metalog", 0.8, 1.4, 1 + 0.0568899],
  ] as const)("takes the mean of a %s range from its closed form", (distribution, low, high, mean) => {
    const values = computed({
      evidence: { ...everythingCertain, price: { low, high, distribution } },
      simulation: { trials: 1 },
    });
    const { row } = layout.means;
    const price = values.simulation[layout.meanRow("price")] ?? [];
    expect(values.simulation[row]?.slice(layout.means.column + 1)).toEqual(expect.arrayContaining(names));
    expectNear([price[columns.meanMultiplier] as number], [mean], 1e-7);
    expectNear([price[layout.means.column + 2] as number], [40 * mean], 1e-7);
  });

  test("costs what Costs costs once the mean of the only uncertain price is typed", () => {
    const uncertain = { ...everythingCertain, price: { low: 0.8, high: 1.4, distribution: "uniform" } };
    const values = computed({ evidence: uncertain, simulation: { trials: 1 } });
    const atMean = computed({
      evidence: everythingCertain,
      drivers: { price: { [onshore]: 40 * 1.1 } },
      simulation: { trials: 1 },
    });
    expectNear([step(values, "means")[1]!], [step(atMean, "deterministic")[1]!], 1e-12);
  });
});

describe("the histogram", () => {
  test("is that of the option shown, as shares of its trials in the chart's own cells", () => {
    const base = cellsOf(typed.inputs, new InputsLayout(4).baseArea);
    const bins = outsourceHistogram(base, offshore, 300, 7).slice(1);
    const counts = cellsOf(typed.simulation, layout.drawnCounts).slice(1);
    expect(counts).toHaveLength(histogramBins);
    expectNear(
      counts.flat() as number[],
      bins.flatMap(([from, to, count]) => [(Number(from) + Number(to)) / 2, Number(count) / 300]),
      1e-12,
    );
  });

  test("has one bin where every trial costs the same, and blanks after it", () => {
    const counts = cellsOf(certain.simulation, layout.drawnCounts).slice(1);
    expect(counts[0]?.[1]).toBe(1);
    expect(counts.slice(1).flat()).toEqual(new Array(2 * (histogramBins - 1)).fill(""));
    expect(hasErrors(certain)).toBe(false);
  });
});

describe("the spreads of all options", () => {
  const { between, upTo } = layout.curves;
  const body = (values: Values, area: typeof upTo) => cellsOf(values.simulation, area).slice(1) as number[][];

  test("share edges a round step apart, from no trial to all of them", () => {
    const edges = body(typed, upTo).map(([edge]) => edge!);
    const step = edges[1]! - edges[0]!;
    const digits = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
    expect([1, 2, 5]).toContain(Math.round(digits * 1e6) / 1e6);
    expectNear(
      edges,
      edges.map((_, index) => edges[0]! + index * step),
      1e-9,
    );
    expect(edges[0]! % step).toBeCloseTo(0, 3);
    for (const column of [1, 2, 3, 4]) {
      const shares = body(typed, upTo).map((row) => row[column]!);
      expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
      expect(shares.every((share, index) => index === 0 || share >= shares[index - 1]!)).toBe(true);
      const parts = body(typed, between).map((row) => row[column]!);
      expectNear([parts.reduce((sum, part) => sum + part, 0)], [1], 1e-12);
    }
  });

  /** The share of the trials up to an amount, counted in ten times as many bins. */
  function counted(values: Values, trials: number, seed: number): (amount: number) => number {
    const base = cellsOf(values.inputs, new InputsLayout(4).baseArea);
    const bins = outsourceHistogram(base, offshore, trials, seed, 1000).slice(1) as number[][];
    return (amount) => bins.filter(([, to]) => to! <= amount).at(-1)?.[3] ?? 0;
  }

  test("read off nearly what a count of the trials gives", () => {
    const shareUpTo = counted(plain, 10_000, 1);
    const number = names.indexOf(offshore) + 1;
    const gaps = body(plain, upTo).map((row) => Math.abs(row[number]! - shareUpTo(row[0]!)));
    expect(Math.max(...gaps)).toBeLessThan(0.005);
  });

  test("tell how often an option costs more than the budget, and nothing where none is typed", () => {
    const over = across(typed, layout.overBudgetRow)[names.indexOf(offshore)] as number;
    expect(Math.abs(over - (1 - counted(typed, 300, 7)(budget)))).toBeLessThan(0.02);
    expect(over).toBeGreaterThan(0.05);
    expect(over).toBeLessThan(0.95);
    expect(across(plain, layout.overBudgetRow)).toEqual(["", "", "", ""]);
  });

  test("are a step where every trial costs the same", () => {
    expect(new Set(body(certain, upTo).flatMap(([, ...shares]) => shares))).toEqual(new Set([0, 1]));
  });
});

describe("what to find out first", () => {
  const rows = (values: Values) =>
    cellsOf(values.simulation, {
      ...{ row: layout.informationOf(0), column: columns.label },
      ...{ rows: 1 + informationDrivers, columns: columns.worthShare + 1 },
    });
  const inWords = (values: Values) => at(values, layout.informationRow + 1, columns.label);
  const nameOf = (id: unknown, of: unknown) => {
    const { name } = messages.en.drivers[id as DriverId];
    return of === allOptions ? name : `${name} (${String(of)})`;
  };

  test("is what OUTSOURCE_EVPPI answers for the base assumptions, beside names, whatever the trials of the simulation", () => {
    const base = cellsOf(typed.inputs, new InputsLayout(4).baseArea);
    const [, everything = [], ...ofDrivers] = outsourceEvppi(base, informationDrivers, 4096, 7);
    expect(ofDrivers).toHaveLength(informationDrivers);
    expect(rows(typed)).toEqual([
      [texts.everything, ...everything.slice(3)],
      ...ofDrivers.map(([id, of, , ...figures]) => [nameOf(id, of), ...figures]),
    ]);
    expect(rows(typed)[1]?.[columns.worth]).toBeGreaterThan(0);
  });

  test("is said in words: the driver worth most, its worth and its share of knowing everything", () => {
    const [, [label, worth, , share] = []] = rows(typed) as [string, number, number, number][];
    const whole = Math.round(worth!).toLocaleString("en-US");
    expect(inWords(typed)).toBe(
      `Find out first: ${label!}. Knowing it is worth USD ${whole} on average, ${(100 * share!).toFixed(0)}% of knowing everything.`,
    );
  });

  test("is drawn with the driver worth most last, which a bar chart puts on top", () => {
    const [header, ...bars] = cellsOf(typed.simulation, layout.drawnInformation);
    expect(header).toEqual([messages.en.choices.headers.driver, texts.worth]);
    const [, ...ofDrivers] = rows(typed).map((row) => row.slice(0, columns.worth + 1));
    expect(bars).toEqual(ofDrivers.toReversed());
  });

  test("is nothing, and leaves the rows blank, where only events are uncertain", () => {
    const [everything, ...others] = rows(certain);
    expect(everything?.slice(0, 2)).toEqual([texts.everything, expect.any(Number)]);
    expect(others.flat()).toEqual(new Array(informationDrivers * (columns.worthShare + 1)).fill(""));
    expect(inWords(certain)).toBe(texts.findNothing);
    expect(hasErrors(certain)).toBe(false);
  });

  test("rests on the trials typed for it", () => {
    const few = computed({ simulation: { trials: 10, decisionTrials: 2000 } });
    const base = cellsOf(few.inputs, new InputsLayout(4).baseArea);
    const [, everything = []] = outsourceEvppi(base, informationDrivers, 2000, 1);
    expect(rows(few)[0]?.slice(1)).toEqual(everything.slice(3));
  });
});

describe("the walk-away price", () => {
  const row = (values: Values, id: Parameters<typeof layout.walkAwayRow>[0]) => across(values, layout.walkAwayRow(id));
  const answers = (values: Values, confidence: number, seed: number) => {
    const base = cellsOf(values.inputs, new InputsLayout(4).baseArea);
    return names.slice(1).map((name) => outsourceWalkaway(base, name, confidence, null, null, 4096, seed));
  };

  test("of each vendor is what OUTSOURCE_WALKAWAY answers at nine in ten, beside its price today", () => {
    const prices = [40, 20, 12];
    const expected = answers(typed, 0.9, 7);
    expect(row(typed, "walkAway")).toEqual(["", ...expected]);
    expect(row(typed, "price")).toEqual(["", ...prices]);
    const basis = messages.en.choices.priceUnits["productive-hour"];
    expect(row(typed, "basis")).toEqual(["", basis, basis, basis]);
    const [baseline, ...room] = row(typed, "room");
    expect(baseline).toBe("");
    expectNear(
      room as number[],
      prices.map((price, vendor) => expected[vendor]! / price - 1),
      1e-12,
    );
  });

  test("is higher at the lower confidence that is typed", () => {
    const bold = computed({ simulation: { trials: 10, confidence: 0.6 } });
    const [, ...prices] = row(bold, "walkAway") as number[];
    expect(prices).toEqual(answers(bold, 0.6, 1));
    const [, ...cautious] = row(plain, "walkAway") as number[];
    prices.forEach((price, vendor) => expect(price).toBeGreaterThan(cautious[vendor]!));
  });

  test("is said not to exist where no price makes the vendor cheaper so surely, and there is none of an own centre", () => {
    const values = valuesOf(
      samplePlan(
        {
          options: sampleRequest().options.map((each, option) =>
            option === 1 ? { ...each, arrangement: "automated" } : each,
          ),
        },
        {
          ...nothingTyped,
          drivers: { "exit-cost": { [offshore]: 1e9 }, "transition-cost": { [offshore]: 1e9 } },
          simulation: { trials: 10 },
        },
      ),
    );
    expect(row(values, "walkAway")).toEqual(["", "", expect.any(Number), texts.noPrice]);
    expect(row(values, "price")).toEqual(["", "", 20, 12]);
    expect(row(values, "room")).toEqual(["", "", expect.any(Number), ""]);
    expect(hasErrors(values)).toBe(false);
  });

  test("is an error among the cells that the checks look at where the confidence is none", () => {
    const wrong = everySheet({ simulation: { trials: 10, confidence: 2 } });
    expect(row(wrong, "walkAway")).toEqual(["", "#VALUE!", "#VALUE!", "#VALUE!"]);
    expect(row(wrong, "room")).toEqual(["", "", "", ""]);
    const isChecked = layout.checkedCells.some((area) => isWithin(area, layout.walkAwayRow("walkAway"), columns.typed));
    expect(isChecked).toBe(true);
  });
});

test("each chart finds a text in its first row, a text or an amount in its first column, and numbers elsewhere", () => {
  const charts = samplePlan().sheets.find(({ id }) => id === "simulation")?.charts ?? [];
  expect(charts.map(({ kind }) => kind)).toEqual(["bars", "columns", "lines", "lines"]);
  for (const { source, colors, seriesBy, categoryFormat } of charts) {
    const [header = [], ...rows] = cellsOf(plain.simulation, source);
    expect(header.slice(1).every((cell) => typeof cell === "string" && cell !== "")).toBe(true);
    const category = categoryFormat === undefined ? "string" : "number";
    expect(rows.every(([label]) => typeof label === category && label !== "")).toBe(true);
    const blanks = rows.flatMap(([, ...figures]) => figures).filter((figure) => typeof figure !== "number");
    expect(blanks).toEqual([]);
    expect(colors).toHaveLength(seriesBy === "rows" ? source.rows - 1 : source.columns - 1);
  }
});

test("an option that is gone is forgotten", () => {
  const gone = everySheet({ focusOption: onshore, simulation: { trials: 10, option: "Sold last year" } });
  expect(inForce(gone, "option")).toBe(onshore);
});

test.each(languages)("the words of the Simulation sheet in %s fit their columns and Excel's boxes", (language) => {
  const words = messages[language].sheets.simulation;
  const labels = [words.settings, words.statistics, words.chances, words.bridge].flatMap((each) => Object.values(each));
  const { everything, walkAway, room, priceToday } = words;
  expect(
    [...labels, words.lowestSaving, everything, walkAway, room, priceToday].filter((text) => text.length > 48),
  ).toEqual([]);
  expect(
    [...Object.values(words.settingUnits), words.chanceUnit, words.roomUnit].filter((text) => text.length > 20),
  ).toEqual([]);
  expect(Object.values(words.settings).filter((text) => text.length > 32)).toEqual([]);
  expect(Object.values(words.settingHelp).filter((text) => text.length > 255)).toEqual([]);
  // What is longer runs out of the print area.
  const { costsNote, savingNote, histogramNote, worthNote, swingNote, walkAwayNote } = words;
  const ownNotes = [costsNote, savingNote, histogramNote, worthNote, swingNote, walkAwayNote];
  const notes = [...ownNotes, words.find, words.findNothing, ...Object.values(words.bridgeNotes)];
  expect(notes.filter((text) => text.length > 150)).toEqual([]);
  expect(words.enough.match(/\{\w+\}/g)).toEqual(["{trials}"]);
  expect(words.notEnough.match(/\{\w+\}/g)?.sort()).toEqual(["{option}", "{share}", "{trials}"]);
  expect(words.find.match(/\{\w+\}/g)?.sort()).toEqual(["{currency}", "{driver}", "{share}", "{worth}"]);
  expect(words.driverOf.match(/\{\w+\}/g)).toEqual(["{driver}", "{of}"]);
  for (const axis of [words.costAxis, words.informationAxis]) expect(axis).toContain("{currency}");
  // In a column of figures.
  expect([words.worth, words.worthError, words.worthShare, words.noPrice].filter((text) => text.length > 18)).toEqual(
    [],
  );
  const { titles } = messages[language].sheets;
  expect(words.swingNote).toContain(titles.sensitivity);
  for (const text of [words.bandBridge, words.bridgeNotes.deterministic]) expect(text).toContain(titles.costs);
});
