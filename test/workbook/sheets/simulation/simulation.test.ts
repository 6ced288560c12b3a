import { languages } from "../../../../src/locale/language";
import { messages } from "../../../../src/locale/messages";
import { outsourceHistogram, outsourceSimulate } from "../../../../src/functions/simulation";
import { drivers } from "../../../../src/model/catalogue/drivers";
import type { Area } from "../../../../src/workbook/plan/address";
import { ChecksLayout } from "../../../../src/workbook/layout/checks";
import { ComparisonLayout } from "../../../../src/workbook/layout/comparison";
import { InputsLayout } from "../../../../src/workbook/layout/inputs";
import {
  SimulationLayout,
  bridgeSteps,
  costStatistics,
  histogramBins,
  savingStatistics,
  scenarioRows,
} from "../../../../src/workbook/layout/simulation";
import { type TypedInputs, nothingTyped } from "../../../../src/workbook/request/typedInputs";
import { expectNear } from "../../../support/expectNear";
import { installCustomFunctions } from "../../../support/customFunctions";
import { inputSheets, samplePlan, sampleRequest, valuesOf } from "../../../support/sample";

jest.setTimeout(300_000);

const layout = new SimulationLayout(4);
const { columns } = layout;
const names = sampleRequest().options.map(({ name }) => name);
const [, onshore = "", , offshore = ""] = names;
const texts = messages.en.sheets.simulation;

type Values = ReturnType<typeof valuesOf>;
const everySheet = (typed: Partial<TypedInputs>) => valuesOf(samplePlan({}, { ...nothingTyped, ...typed }));
/** The values of the sheet and of those it rests on. */
const computed = (typed: Partial<TypedInputs>) =>
  valuesOf(samplePlan({}, { ...nothingTyped, ...typed }), [...inputSheets, "simulation", "audit"]);
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
  typed = everySheet({ simulation: { trials: 300, seed: 7, option: offshore } });
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

describe("the three scenarios side by side", () => {
  const row = (id: (typeof scenarioRows)[number], values = plain) => across(values, layout.scenarioRow(id)) as number[];

  test("cost what OUTSOURCE_TCO says of the base, and less and more with every input at its end", () => {
    const comparison = new ComparisonLayout(4);
    expectNear(row("base"), plain.comparison[comparison.rowOf("npv")]?.slice(1, 5) as number[], 1e-12);
    row("base").forEach((cost, option) => {
      expect(row("favourable")[option]).toBeLessThan(cost);
      expect(row("adverse")[option]).toBeGreaterThan(cost);
    });
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
  test("is that of the option shown, its counts and shares in the charts' own cells", () => {
    const base = cellsOf(typed.inputs, new InputsLayout(4).baseArea);
    const bins = outsourceHistogram(base, offshore, 300, 7).slice(1);
    const counts = cellsOf(typed.simulation, layout.drawnCounts).slice(1);
    const shares = cellsOf(typed.simulation, layout.drawnShares).slice(1);
    expect(counts.map(([, count]) => count)).toEqual(bins.map(([, , count]) => count));
    expect(shares.map(([, share]) => share)).toEqual(bins.map(([, , , share]) => share));
    expect(counts).toHaveLength(histogramBins);
    const [from, to] = bins[0] as [number, number];
    expect(counts[0]?.[0]).toBe(new Intl.NumberFormat("en", { maximumFractionDigits: 0 }).format((from + to) / 2000));
    expect(shares.at(-1)?.[1]).toBe(1);
  });

  test("has one bin where every trial costs the same, and blanks after it", () => {
    const counts = cellsOf(certain.simulation, layout.drawnCounts).slice(1);
    expect(counts[0]?.[1]).toBe(1);
    expect(counts.slice(1).flat()).toEqual(new Array(2 * (histogramBins - 1)).fill(""));
    expect(hasErrors(certain)).toBe(false);
  });
});

test("each chart finds a text in its first row and column and numbers elsewhere, but for the baseline's own chance", () => {
  const charts = samplePlan().sheets.find(({ id }) => id === "simulation")?.charts ?? [];
  expect(charts.map(({ kind }) => kind)).toEqual(["columns", "columns", "lines"]);
  for (const { source, colors, seriesBy } of charts) {
    const [header = [], ...rows] = cellsOf(plain.simulation, source);
    expect(header.slice(1).every((cell) => typeof cell === "string" && cell !== "")).toBe(true);
    expect(rows.every(([label]) => typeof label === "string" && label !== "")).toBe(true);
    const blanks = rows.flatMap(([, ...figures]) => figures).filter((figure) => typeof figure !== "number");
    expect(blanks).toEqual(source.column === 0 ? [""] : []);
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
  expect([...labels, words.lowestSaving].filter((text) => text.length > 44)).toEqual([]);
  expect([...Object.values(words.settingUnits), words.chanceUnit].filter((text) => text.length > 20)).toEqual([]);
  expect(Object.values(words.settings).filter((text) => text.length > 32)).toEqual([]);
  expect(Object.values(words.settingHelp).filter((text) => text.length > 255)).toEqual([]);
  // What is longer runs out of the print area.
  const notes = [words.costsNote, words.savingNote, words.histogramNote, ...Object.values(words.bridgeNotes)];
  expect(notes.filter((text) => text.length > 150)).toEqual([]);
  expect(words.enough.match(/\{\w+\}/g)).toEqual(["{trials}"]);
  expect(words.notEnough.match(/\{\w+\}/g)?.sort()).toEqual(["{option}", "{share}", "{trials}"]);
  expect(words.costAxis).toContain("{currency}");
  const { titles } = messages[language].sheets;
  for (const text of [words.bandBridge, words.bridgeNotes.deterministic]) expect(text).toContain(titles.costs);
});
