import { languages } from "../../../../src/locale/language";
import { messages } from "../../../../src/locale/messages";
import type { Arrangement } from "../../../../src/model/catalogue/driver";
import { drivers } from "../../../../src/model/catalogue/drivers";
import { type FactorId, factors } from "../../../../src/model/catalogue/factors";
import { AuditLayout } from "../../../../src/workbook/layout/audit";
import { ComparisonLayout } from "../../../../src/workbook/layout/comparison";
import { type ComparisonFigure, recommendationSentences } from "../../../../src/workbook/layout/comparisonRows";
import { CostsLayout } from "../../../../src/workbook/layout/costs";
import { SensitivityLayout } from "../../../../src/workbook/layout/sensitivity";
import { SimulationLayout } from "../../../../src/workbook/layout/simulation";
import type { Section } from "../../../../src/workbook/layout/sections";
import { WorkingsLayout } from "../../../../src/workbook/layout/workings";
import { FactorsLayout } from "../../../../src/workbook/layout/factors";
import { type TypedInputs, nothingTyped } from "../../../../src/workbook/request/typedInputs";
import { expectNear } from "../../../support/expectNear";
import { installCustomFunctions } from "../../../support/customFunctions";
import { samplePlan } from "../../../support/sample";
import { valuesOf } from "../../../support/valuesOf";

beforeAll(installCustomFunctions);

const names = ["In-house", "Onshore", "Nearshore", "Offshore"];

function named(count: number, arrangements: readonly Arrangement[] = ["in-house", "onshore", "nearshore", "offshore"]) {
  return Array.from({ length: count }, (_, index) => ({
    name: names[index] ?? `Option ${index + 1}`,
    arrangement: arrangements[index % arrangements.length]!,
  }));
}

const fourOptions = { options: named(4) };
const vendorPrices = (prices: Record<string, number>): TypedInputs => ({ ...nothingTyped, drivers: { price: prices } });

/** The same rating of every factor, as good as it can be or as bad. */
function everyRating(option: string, good: boolean): TypedInputs["ratings"] {
  const rating = (side: string) => ((side === "advantage") === good ? 5 : 1);
  return Object.fromEntries(factors.map(({ id, side }) => [id, { [option]: rating(side) }]));
}

/** Recomputed once for the same request and the same typed inputs. */
const recomputed = new Map<string, ReturnType<typeof recompute>>();

function comparisonOf(
  changes: Parameters<typeof samplePlan>[0] = fourOptions,
  typed?: TypedInputs,
): ReturnType<typeof recompute> {
  const key = JSON.stringify([changes, typed]);
  const known = recomputed.get(key) ?? recompute(changes, typed);
  recomputed.set(key, known);
  return known;
}

function recompute(changes: Parameters<typeof samplePlan>[0], typed?: TypedInputs) {
  const plan = samplePlan(changes, typed);
  const values = valuesOf(plan);
  const optionCount = changes?.options?.length ?? 4;
  const layout = new ComparisonLayout(optionCount);
  const cells = values.comparison;
  const across = (row: number) => (cells[row] ?? []).slice(1, 1 + optionCount);
  const rowsOf =
    (sheet: typeof cells) =>
    ({ first, rows }: Section) =>
      sheet.slice(first, first + rows).map((row) => row.slice(0, layout.idColumn + 1));
  return {
    plan,
    values,
    layout,
    cells,
    table: rowsOf(cells),
    workings: new WorkingsLayout(optionCount),
    workingCells: values.workings,
    workingTable: rowsOf(values.workings),
    figure: (id: ComparisonFigure) => across(layout.rowOf(id)) as number[],
    recommended: cells[layout.decisionRow + 1]?.[1],
    cheapest: cells[layout.decisionRow + 4]?.[1],
    strongest: cells[layout.decisionRow + 5]?.[1],
    sentences: cells
      .slice(layout.recommendationRow + 1, layout.recommendationRow + 1 + recommendationSentences.length)
      .map(([text]) => text)
      .filter((text) => text !== ""),
  };
}

/** What each option saves in year 0, 1, ... against the first, from the totals on Costs. */
function savingsByYear({ values, layout }: ReturnType<typeof comparisonOf>): number[][] {
  const costs = new CostsLayout(layout.optionCount);
  const totals = Array.from({ length: layout.optionCount }, (_, option) =>
    (values.costs[costs.rowOf("total", option)] ?? []).slice(costs.yearColumn(0), costs.yearColumn(0) + 11),
  ) as number[][];
  return totals.map((total) => total.map((amount, year) => totals[0]![year]! - amount));
}

/** The option that the rule of the decision names, worked out from the figures beside it. */
function recommendedBy({ figure, values }: ReturnType<typeof comparisonOf>, closeCost = 0.05, closeScore = 5): number {
  const [costs, scores] = [figure("npv"), figure("score")];
  const simulation = new SimulationLayout(costs.length);
  const highs = (values.simulation[simulation.costRow("p90")] ?? []).slice(1, 1 + costs.length) as number[];
  const lowest = Math.min(...costs);
  const inBand = costs.flatMap((cost, option) => (cost <= lowest + closeCost * Math.abs(lowest) ? [option] : []));
  const best = Math.max(...inBand.map((option) => scores[option]!));
  const tied = inBand.filter((option) => scores[option]! >= best - closeScore);
  return tied.reduce((one, other) => (highs[other]! < highs[one]! ? other : one));
}

const essentials: TypedInputs["drivers"] = {
  ...{ "calls-per-year": { "In-house": 500000 }, "handle-time": { "In-house": 360 }, "fcr-today": { "In-house": 0.7 } },
  ...{ "customer-margin": { "In-house": 100 }, "records-exposed": { "In-house": 5000 } },
  "agent-pay": { "In-house": 42830 },
  "price-unit": { Onshore: "productive-hour", Nearshore: "productive-hour", Offshore: "productive-hour" },
  price: { Onshore: 40, Nearshore: 20, Offshore: 12 },
};

describe("the recommendation", () => {
  const settings = (comparison: Record<string, number>, typed: TypedInputs = nothingTyped) => ({
    ...typed,
    comparison,
  });
  const dear = vendorPrices({ Onshore: 90, Nearshore: 70, Offshore: 60 });
  const even = vendorPrices({ Onshore: 28, Nearshore: 20, Offshore: 12 });
  test.each<[string, TypedInputs, number, number]>([
    ["of the sample", nothingTyped, 0.05, 5],
    ["where every option is in the band", settings({ "close-cost": 1 }), 1, 5],
    ["where every score ties", settings({ "close-cost": 1, "close-score": 100 }), 1, 100],
    ["where no vendor saves", dear, 0.05, 5],
    ["where costs are even", settings({ "close-cost": 0.3 }, even), 0.3, 5],
    ["where one is rated best", { ...nothingTyped, ratings: everyRating("Offshore", true) }, 0.05, 5],
  ])(
    "is the highest score in the band of the lowest cost, and of ties the surest cost: %s",
    (_, typed, cost, score) => {
      const comparison = comparisonOf(fourOptions, typed);
      expect(comparison.recommended).toBe(names[recommendedBy(comparison, cost, score)]);
      const { layout, plan, cells } = comparison;
      const named = plan.names.find(({ name }) => name === "Outsource_Recommendation");
      expect([named?.area.row, named?.area.column]).toEqual([layout.decisionRow + 1, layout.firstOptionColumn]);
      expect(cells[layout.decisionRow + 2]?.[1]).toBe(comparison.figure("npv")[recommendedBy(comparison, cost, score)]);
    },
  );

  test("is provisional until the figures are typed that only the user can know, and names them", () => {
    const { sentences } = comparisonOf();
    expect(sentences[0]).toBe(
      "Provisional until you type your own on ‘Inputs’: Calls per year, Handle time per call, First-contact resolution today, Margin per customer, Records exposed.",
    );
    expect(sentences[1]).toBe(
      "Provisional until you type, option by option, your own on ‘Inputs’: Agent pay per year, Vendor's price per unit.",
    );
    const { Onshore, Nearshore } = essentials["price"]!;
    const oneLeft = { ...essentials, price: { Onshore: Onshore!, Nearshore: Nearshore! } };
    expect(comparisonOf(fourOptions, { ...nothingTyped, drivers: oneLeft }).sentences[0]).toMatch(
      /: Vendor's price per unit\.$/,
    );
    const decided = comparisonOf(fourOptions, { ...nothingTyped, drivers: essentials }).sentences;
    expect(decided.join()).not.toContain("Provisional");
    expect(decided).toEqual(sentences.slice(2));
  });

  describe("of two vendors with the same figures", () => {
    const options = [...named(1), ...["One", "Other"].map((name) => ({ name, arrangement: "offshore" as const }))];
    const choice = (typed?: Partial<TypedInputs>) =>
      comparisonOf(
        { options },
        { ...nothingTyped, drivers: { price: { One: 12, Other: 12 } }, ...typed },
      ).sentences.find((text) => /^Choose/.test(String(text)));

    test("names both, whichever chance has chosen", () => {
      const comparison = comparisonOf({ options }, { ...nothingTyped, drivers: { price: { One: 12, Other: 12 } } });
      expect(comparison.figure("npv")[2]).toBe(comparison.figure("npv")[1]);
      const [recommended, equal] = comparison.recommended === "One" ? ["One", "Other"] : ["Other", "One"];
      expect(choice()).toBe(
        `Choose ${recommended} or ${equal}: they cost the same and neither scores clearly higher, so what is not counted here decides between them.`,
      );
    });

    test("names one where anything that is counted parts them, a price or a rating", () => {
      expect(choice({ drivers: { price: { One: 12, Other: 12.01 } } })).toMatch(/^Choose One: it costs least/);
      expect(choice({ ratings: everyRating("Other", true) })).toMatch(
        /^Choose Other: it costs as much as One, and scores \d+\.\d points more\.$/,
      );
    });
  });

  /** The best of the first factors for some options: as many as are given for each. */
  const bestOf = (counts: Record<string, number>): TypedInputs["ratings"] =>
    Object.fromEntries(
      factors.map(({ id, side }, index) => {
        const rated = Object.entries(counts).filter(([, count]) => index < count);
        return [id, Object.fromEntries(rated.map(([option]) => [option, side === "advantage" ? 5 : 1]))];
      }),
    );

  test("says that the cheapest scores less, and not that it is less sure, where it is not among those that tie", () => {
    const options = [...named(1), ...["A", "B", "C"].map((name) => ({ name, arrangement: "nearshore" as const }))];
    const price = { A: 20, B: 20.2, C: 21 };
    const typed = { ...nothingTyped, drivers: { price }, ratings: bestOf({ B: 2, C: 3 }) };
    const comparison = comparisonOf({ options }, typed);
    const scores = comparison.figure("score");
    expect(scores[3]! - scores[1]!).toBeGreaterThan(5);
    expect(scores[2]! - scores[1]!).toBeLessThan(5);
    expect(recommendedBy(comparison)).toBe(2);
    const points = (scores[2]! - scores[1]!).toFixed(1);
    const share = ((100 * comparison.figure("npv")[2]!) / comparison.figure("npv")[1]! - 100).toFixed(1);
    const sentence = `Choose B: it costs ${share}% more than A and scores ${points} points more; of the options within 5% of the lowest cost none scores clearly higher.`;
    expect(comparison.sentences).toContain(sentence);
    const favourable = comparisonOf({ options }, { ...typed, scenario: "favourable" }).sentences;
    expect(favourable.filter((text) => /USD {1,2},| {2}/.test(String(text)))).toEqual([]);
  });

  test("says among which options it is the surest, where one that is surer still scores less", () => {
    const arranged = { "In-house": "in-house", Lean: "in-house", A: "nearshore" } as const;
    const options = Object.entries(arranged).map(([name, arrangement]) => ({ name, arrangement }));
    const drivers = { price: { A: 34 }, "agent-pay": { "In-house": 42830, Lean: 42700 } };
    const ratings = bestOf({ "In-house": factors.length, A: factors.length });
    const comparison = comparisonOf({ options }, { ...nothingTyped, drivers, ratings });
    const simulation = new SimulationLayout(3);
    const highs = comparison.values.simulation[simulation.costRow("p90")]!.slice(1, 4) as number[];
    const [own, , least] = comparison.figure("npv");
    expect([...highs.keys()].toSorted((one, other) => highs[one]! - highs[other]!)).toEqual([1, 0, 2]);
    expect(recommendedBy(comparison)).toBe(0);
    const share = ((100 * own!) / least! - 100).toFixed(1);
    const high = Math.round(highs[0]!).toLocaleString("en-US");
    expect(comparison.sentences).toContain(
      `Stay with In-house: ${share}% dearer than A, but the surest of those within 5% of it and near their best score: nine times in ten below USD ${high}.`,
    );
  });

  test("chooses, and does not stay with, a centre that does not run yet", () => {
    const options = [{ name: "New", arrangement: "in-house-new" as const }, named(3)[2]!];
    const { sentences } = comparisonOf({ options, today: "none" }, vendorPrices({ Nearshore: 60 }));
    expect(sentences.filter((text) => /^(Choose|Stay)/.test(String(text)))).toEqual([
      "Choose New: it costs least, and of the options within 5% of its cost none scores clearly higher.",
    ]);
  });

  test("says that an option costs as much as the baseline, and nothing of a payback, where it does", () => {
    const options = [...named(1), { name: "Copy", arrangement: "in-house" as const }];
    const { sentences } = comparisonOf({ options }, { ...nothingTyped, ratings: everyRating("Copy", true) });
    expect(sentences.filter((text) => /^(Choose|Copy costs)/.test(String(text)))).toEqual([
      expect.stringMatching(/^Choose Copy: it costs as much as In-house, and scores \d+\.\d points more\.$/),
      "Copy costs as much as In-house.",
    ]);
    expect(sentences.join()).not.toMatch(/ahead|paid back/);
  });

  test("gives no share of a baseline that does not cost", () => {
    const released = { "released-hours": { "In-house": 300_000, Nearshore: 300_000 } };
    const { sentences } = comparisonOf(
      { options: [named(1)[0]!, named(3)[2]!] },
      { ...nothingTyped, drivers: released },
    );
    expect(sentences[3]).toMatch(/^Nearshore saves USD [\d,]+ a year against In-house\.$/);
  });

  test("does not say that no driver can, where one that stands at 0 can", () => {
    const monthly = { price: { Nearshore: 300_000 }, "price-unit": { Nearshore: "month" } };
    const evidence = Object.fromEntries(
      drivers.filter(({ id }) => id !== "call-growth").map(({ id }) => [id, { low: null, high: null }]),
    );
    const comparison = comparisonOf(
      { options: [named(1)[0]!, named(3)[2]!] },
      {
        ...nothingTyped,
        drivers: monthly,
        evidence,
      },
    );
    expect(comparison.figure("saving")[1]).toBeLessThan(0);
    expect(comparison.sentences.filter((text) => /^None of/.test(String(text)))).toEqual([]);
  });

  test("finds a payback at the very end of the horizon, as the function does", () => {
    const drivers = {
      ...{ "calls-per-year": { "In-house": 2_811_108 }, "price-inflation": { "In-house": 0 } },
      ...{ "stranded-cost": { Tool: 314_815.14 }, "change-cost": { "In-house": 104_938.38, Tool: 0 } },
    };
    const options = [...named(1), { name: "Tool", arrangement: "in-house" as const }];
    const { figure, values } = comparisonOf({ options, years: 3 }, { ...nothingTyped, drivers });
    expect(figure("payback")[1]).toBeCloseTo(3, 9);
    expect(values.checks[0]![1]).toBe(1);
  });

  test("says what is saved a year, what it takes first, and what would change it", () => {
    const comparison = comparisonOf();
    const { figure, sentences, values } = comparison;
    const option = recommendedBy(comparison);
    const annuity = [1, 2, 3, 4, 5].reduce((sum, year) => sum + 1.075 ** (0.5 - year), 0);
    const whole = (amount: number) => Math.round(amount).toLocaleString("en-US");
    const simulation = new SimulationLayout(4);
    const saved = (statistic: "p10" | "p50" | "p90") =>
      whole(Number(values.simulation[simulation.savingRow(statistic)]?.[1 + option]) / annuity);
    const [name, percent] = [names[option], (100 * figure("percent")[option]!).toFixed(1)];
    expect(sentences.slice(3, 5)).toEqual([
      `${name} saves USD ${whole(figure("saving")[option]! / annuity)} a year (${percent}%); in eight of ten trials ${saved("p10")} to ${saved("p90")}, with ${saved("p50")} in the middle.`,
      `${name} needs USD ${whole(figure("year-0")[option]! - figure("year-0")[0]!)} more before the start than ${names[0]}, and has paid it back for good ${figure("payback")[option]!.toFixed(1)} years after going live.`,
    ]);
    expect(sentences[6]).toMatch(
      /^\w+ stops being the choice, at today's scores, if ‘.+’ of \w+ moves from [\d.,]+ to [\d.,]+ \(.+\)\.$/,
    );
  });

  describe("of what is needed before the start", () => {
    const ofStart = {
      ...{ "start-delay": { Nearshore: 6 }, "old-cost": { Nearshore: 900_000 }, "delay-value": { "In-house": 10_000 } },
      ...{ "tax-rate": { "In-house": 0.25 }, price: { Onshore: 90, Nearshore: 20, Offshore: 60 } },
    };
    const started = (changes: TypedInputs["drivers"] = {}) =>
      comparisonOf(fourOptions, { ...nothingTyped, drivers: { ...ofStart, ...changes } });
    const amounts = ({ sentences }: ReturnType<typeof comparisonOf>) =>
      [/^Nearshore needs USD ([\d,]+) more before the start/, /^Of this, USD ([\d,]+) is saving/].map((told) => {
        const found = sentences.flatMap((text) => told.exec(String(text))?.[1] ?? []);
        return found.length === 0 ? null : Number(found[0]!.replaceAll(",", ""));
      });

    test("says how much is saving forgone until it is live, worked out by hand after tax", () => {
      const comparison = started();
      const costs = new CostsLayout(4);
      const fee = Number(comparison.values.costs[costs.rowOf("vendor-fee", 2)]![costs.yearColumn(1)]);
      const forgone = (1 - 0.25) * 6 * (10_000 + 900_000 - fee / 12);
      expect(amounts(comparison)[1]).toBe(Math.round(forgone));
      const { sentences } = comparison;
      const payback = sentences.findIndex((text) => String(text).startsWith("Nearshore needs"));
      expect(sentences[payback + 1]).toMatch(
        /^Of this, USD [\d,]+ is saving, or other value, forgone until it is live, and not money to be paid\.$/,
      );
    });

    test("what is left is what is needed where nothing is delayed; nothing is said of that, and nothing of staying", () => {
      const [cash, forgone] = amounts(started());
      const [atOnce, nothing] = amounts(started({ "start-delay": { Nearshore: 0 } }));
      expect(nothing).toBeNull();
      expect(Math.abs(cash! - forgone! - atOnce!)).toBeLessThanOrEqual(1);
      const stays = started({ price: { Onshore: 90, Nearshore: 70, Offshore: 60 } });
      expect([stays.recommended, ...amounts(stays)]).toEqual(["In-house", null, null]);
    });

    test("says of no more than that, where the baseline's own year 0 is dear", () => {
      const [cash, forgone] = amounts(started({ "stranded-cost": { "In-house": 1_000_000 } }));
      expect(forgone).toBe(cash);
      expect(cash).toBeLessThan(amounts(started())[1]!);
      expect(amounts(started({ "stranded-cost": { "In-house": 1e7 } }))).toEqual([null, null]);
    });
  });

  test("says what to find out first and what that is worth, of the base scenario and only where it is worth something", () => {
    const { sentences, values } = comparisonOf();
    const simulation = new SimulationLayout(4);
    const { label, worth } = simulation.columns;
    const first = values.simulation[simulation.informationOf(1)]!;
    expect(first[worth]).toBeGreaterThan(0);
    expect(sentences[7]).toBe(
      `Find out first: ${String(first[label])}; to know it before you choose is worth USD ${Math.round(Number(first[worth])).toLocaleString("en-US")} on average, and no more.`,
    );
    const findings = (typed: Partial<TypedInputs>) =>
      comparisonOf(fourOptions, { ...nothingTyped, ...typed }).sentences.filter((text) =>
        /^Find out/.test(String(text)),
      );
    expect(findings({})).toHaveLength(1);
    expect(findings({ scenario: "adverse" })).toEqual([]);
    const evidence = Object.fromEntries(drivers.map(({ id }) => [id, { low: null, high: null }]));
    expect(findings({ evidence })).toEqual([]);
  });

  test("says stay where nothing saves, and what the cheapest of the others would cost more", () => {
    const { sentences, recommended, figure } = comparisonOf(fourOptions, {
      ...nothingTyped,
      drivers: { ...essentials, ...dear.drivers },
    });
    expect(recommended).toBe("In-house");
    expect(sentences[0]).toBe(
      "Stay with In-house: it costs least, and of the options within 5% of its cost none scores clearly higher.",
    );
    const others = figure("saving").slice(1);
    expect(Math.max(...others)).toBeLessThan(0);
    expect(sentences[1]).toMatch(
      /^\w+, the cheapest of the others, would cost USD [\d,]+ a year more than In-house\.$/,
    );
  });

  test("looks twice at a saving above the limit that the user sets, and names what is not counted yet", () => {
    const { sentences } = comparisonOf(fourOptions, settings({ "plausible-saving": 0.2 }));
    expect(sentences.at(-2)).toMatch(/ saves more than 20%, and in \d+% of trials something: TPI found 15% on average/);
    expect(sentences.at(-1)).toMatch(
      / counts nothing yet for: Margin per order, Stranded cost, Sales tax not recovered, Currency drift per year, /,
    );
    const plain = comparisonOf(fourOptions, settings({ "plausible-saving": 0.9 }));
    expect(plain.figure("plausibility")).toEqual([0, 0, 0, 0]);
    expect(plain.sentences.join()).not.toMatch(/TPI|counts nothing/);
  });

  test("begins with a warning where a check fails, and builds no sentence on an error", () => {
    const broken = { ...nothingTyped, drivers: { shrinkage: { Offshore: 1.2 } } };
    const { sentences } = comparisonOf(fourOptions, broken);
    expect(sentences[0]).toBe("Do not rely on these figures before every check on the sheet ‘Checks’ passes.");
    expect(sentences.join()).not.toMatch(/#|None of the five/);
  });

  test.each(languages)("is whole and fits the page in %s, whatever the options", (language) => {
    const cases: Parameters<typeof comparisonOf>[] = [
      [{ language, ...fourOptions }],
      [{ language, options: named(2) }],
      [{ language, options: named(3, ["in-house"]) }],
      [{ language, ...fourOptions }, vendorPrices({ Onshore: 60, Nearshore: 40, Offshore: 40 })],
    ];
    if (language === "en") cases.push([{ language, options: named(8) }]);
    for (const each of cases) {
      const { values, sentences } = comparisonOf(...each);
      expect(sentences.length).toBeGreaterThanOrEqual(3);
      for (const text of sentences) {
        expect(text).toMatch(/^[^{}#]{20,190}\.$/);
      }
      expect(
        Object.values(values)
          .flat(2)
          .filter((cell) => typeof cell === "string" && /^#[A-Z]/.test(cell)),
      ).toEqual([]);
    }
  });
});

describe("the option that other sheets show", () => {
  const sensitivity = new SensitivityLayout();
  const simulation = new SimulationLayout(4);
  const audit = new AuditLayout(4);
  const shownOn = ({ values, cells, layout }: ReturnType<typeof comparisonOf>) => ({
    comparison: cells[layout.focusShownRow]?.[layout.firstOptionColumn],
    sensitivity: values.sensitivity[sensitivity.inForceRow]?.[sensitivity.columns.value],
    simulation: values.simulation[simulation.settingRow("option")]?.[simulation.columns.inForce],
    audit: values.audit[audit.settingRow("optionShown")]?.[audit.columns.value],
  });
  const everywhere = (option: unknown) => ({
    comparison: option,
    sensitivity: option,
    simulation: option,
    audit: option,
  });

  test("is the recommended one where none is picked, which has the name that formulas know it by", () => {
    const sample = comparisonOf();
    expect(names.slice(1)).toContain(sample.recommended);
    expect(shownOn(sample)).toEqual(everywhere(sample.recommended));
    const named = sample.plan.names.find(({ name }) => name === "Outsource_FocusOption");
    expect(named).toMatchObject({ sheet: "comparison", area: { row: sample.layout.focusShownRow, column: 1 } });
  });

  test("is the cheapest of the others where the baseline is recommended", () => {
    const comparison = comparisonOf(fourOptions, vendorPrices({ Onshore: 90, Nearshore: 70, Offshore: 90 }));
    expect(comparison.recommended).toBe(names[0]);
    const [, ...costs] = comparison.figure("npv");
    expect(shownOn(comparison)).toEqual(everywhere(names[1 + costs.indexOf(Math.min(...costs))]));
  });

  test("is the one picked on Comparison, unless a sheet has a pick of its own; one that is gone is forgotten", () => {
    const pick = (focusOption: string) => ({ ...nothingTyped, focusOption });
    expect(shownOn(comparisonOf(fourOptions, pick("Offshore")))).toEqual(everywhere("Offshore"));
    const own = comparisonOf(fourOptions, { ...pick("Offshore"), sensitivityOption: "Onshore" });
    expect(shownOn(own)).toEqual({ ...everywhere("Offshore"), sensitivity: "Onshore" });
    expect(shownOn(comparisonOf(fourOptions, pick("Sold last year")))).toEqual(shownOn(comparisonOf()));
  });
});

describe("break-evens", () => {
  type Compared = ReturnType<typeof comparisonOf>;
  /** Nothing is linked to what these drivers move, so that a value typed is the one tried. */
  const unlinked = ["price", "dissatisfied-share", "wage-inflation"];
  const evidence = Object.fromEntries(
    drivers.filter(({ id }) => !unlinked.includes(id)).map(({ id }) => [id, { low: null, high: null }]),
  );
  const typedIn = (moved: TypedInputs["drivers"], typed: TypedInputs = nothingTyped): TypedInputs => ({
    ...typed,
    evidence,
    drivers: {
      ...typed.drivers,
      ...Object.fromEntries(
        Object.entries(moved).map(([id, own]) => [id, { ...typed.drivers[id as "price"], ...own }]),
      ),
    },
  });

  interface Turn {
    readonly id: string;
    readonly of: string;
    readonly today: number;
    readonly choice: number;
  }

  /** The drivers with a value at which the choice changes. */
  function turnsOf({ workings, workingTable }: Compared): Turn[] {
    return workingTable(workings.sections.breakEvens).flatMap((row) => {
      const [of, today, choice] = row.slice(1) as [string, number, number | string];
      return typeof choice === "number" ? [{ id: String(row.at(-1)), of, today, choice }] : [];
    });
  }

  const aidOf = ({ workings, workingCells }: Compared, aid: "turns-by" | "turns-band") =>
    workingCells[workings.aidRow(aid)]?.slice(1, 5);

  const rated = (ratings: TypedInputs["ratings"], prices: Record<string, number>, churn = 0.02): TypedInputs => ({
    ...nothingTyped,
    drivers: { price: prices, "churn-rate": { "In-house": churn } },
    ratings,
  });
  const dear = { Onshore: 90, Nearshore: 90 };
  test.each<[string, TypedInputs, string, (number | string)[], string[]]>([
    [
      "which scores better leaves its band",
      rated(everyRating("Nearshore", true), { Onshore: 90, Nearshore: 20, Offshore: 20 }),
      "Nearshore",
      [1, 1, "", 1],
      ["price", "wage-inflation"],
    ],
    [
      "is the cheapest and one that scores better enters its band",
      rated(everyRating("Nearshore", true), { Onshore: 90, Nearshore: 24, Offshore: 12 }),
      "Offshore",
      [-1, 1, -1, ""],
      ["price"],
    ],
    [
      "is the baseline, and a vendor that scores better enters its band",
      rated({ ...everyRating("Offshore", true) }, { ...dear, Offshore: 60 }),
      "In-house",
      ["", 1, 1, -1],
      ["price"],
    ],
    [
      "is the baseline for its score, and leaves the band of a vendor",
      rated(everyRating("In-house", true), { ...dear, Offshore: 40 }, 0.2),
      "In-house",
      ["", 1, 1, 1],
      ["price", "dissatisfied-share"],
    ],
  ])(
    "typing the value that changes the choice changes it, and stopping short of it does not: the recommended %s",
    (_, typed, recommended, kinds, moved) => {
      const comparison = comparisonOf(fourOptions, typedIn({}, typed));
      expect(comparison.recommended).toBe(recommended);
      expect(aidOf(comparison, "turns-by")).toEqual(kinds);
      const turns = turnsOf(comparison).filter(({ id }) => moved.includes(id));
      expect(turns.map(({ id }) => id)).toEqual(moved);
      for (const { id, of, today, choice } of turns) {
        const at = (part: number) => {
          const value = today + part * (choice - today);
          return comparisonOf(
            fourOptions,
            typedIn({ [id]: { [of === "all options" ? "In-house" : of]: value } }, typed),
          ).recommended;
        };
        expect([id, at(0.9999)]).toEqual([id, recommended]);
        expect([id, at(1.0001)]).not.toEqual([id, recommended]);
      }
    },
  );

  test("of options that score alike, the surer one takes the place at about the value, and the sentence names it", () => {
    const options = [...named(1), ...["A", "B"].map((name) => ({ name, arrangement: "nearshore" as const }))];
    const at = (price: number) => comparisonOf({ options }, typedIn({ price: { A: price, B: 21 } }));
    expect(at(20).recommended).toBe("A");
    const { of, choice } = turnsOf(at(20)).find(({ id }) => id === "price")!;
    expect(of).toBe("A");
    expect(at(20).sentences).toContainEqual(
      expect.stringMatching(
        /^B, which scores about as well, becomes the choice if ‘Vendor's price per unit’ of A moves from 20.00 to about 2\d.\d\d \(USD, or as quoted\)\.$/,
      ),
    );
    expect([at(0.98 * choice).recommended, at(1.02 * choice).recommended]).toEqual(["A", "B"]);
  });

  test("no value is told of a driver that linked figures follow, which typed would not hold", () => {
    const others = drivers.filter(({ id }) => id !== "agent-pay").map(({ id }) => [id, { low: null, high: null }]);
    const comparison = comparisonOf(fourOptions, { ...nothingTyped, evidence: Object.fromEntries(others) });
    const [pay] = comparison.table(comparison.layout.sections.breakEvens);
    expect(pay?.slice(0, 5)).toEqual(["Agent pay per year", "In-house", 42830, "linked", "linked"]);
    expect(comparison.sentences.join()).not.toContain("Agent pay per year’");
  });

  test("a better option does not enter where the next to the cheapest keeps it out of the band", () => {
    const [good, bad] = [everyRating("Offshore", true), everyRating("In-house", false)];
    const ratings = Object.fromEntries(factors.map(({ id }) => [id, { ...good[id], ...bad[id] }]));
    const typed = rated(ratings, { Onshore: 90, Nearshore: 34, Offshore: 28 });
    const at = (price: number) => comparisonOf(fourOptions, typedIn({ price: { Nearshore: price } }, typed));
    const { figure, recommended, workings, workingTable } = at(34);
    const [inHouse, , , offshore] = figure("npv");
    expect(recommended).toBe("Nearshore");
    expect(offshore).toBeGreaterThan(1.05 * inHouse!);
    const row = workingTable(workings.sections.flips).find((cells) => cells.at(-1) === "price")!;
    expect(row.slice(1, 5)).toEqual([expect.any(Number), expect.anything(), "", "none"]);
    expect(at(80).recommended).toBe("In-house");
  });

  test("at the edge of the band the sentence says so, where both values would read alike", () => {
    const typed = rated(everyRating("Nearshore", true), { Onshore: 90, Nearshore: 20, Offshore: 20 });
    const price = (comparison: Compared) => turnsOf(comparison).find(({ id }) => id === "price")!;
    const edge = price(comparisonOf(fourOptions, typedIn({}, typed))).choice * (1 - 1e-6);
    const { sentences } = comparisonOf(fourOptions, typedIn({ price: { Nearshore: edge } }, typed));
    expect(sentences).toContainEqual(
      expect.stringMatching(
        /^Nearshore is at the edge of the choice: the least change of ‘.+’ of [\w ]+, now [\d.]+%? \(.+\), may turn it\.$/,
      ),
    );
  });

  test("a change of what counts as close moves the value with the band", () => {
    const typed = rated(everyRating("Nearshore", true), { Onshore: 90, Nearshore: 20, Offshore: 20 });
    const price = (closeCost: number) =>
      turnsOf(comparisonOf(fourOptions, typedIn({}, { ...typed, comparison: { "close-cost": closeCost } }))).find(
        ({ id }) => id === "price",
      )!.choice;
    expect(price(0.1)).toBeGreaterThan(price(0.05));
  });

  test("an option with its price at the break-even costs what the baseline costs", () => {
    const { table, layout } = comparisonOf();
    const row = table(layout.sections.breakEvens).find((cells) => cells.at(-1) === "price");
    const [driver, of, today, , value] = row as [string, string, number, number, number];
    expect([driver, of, today]).toEqual(["Vendor's price per unit", "Nearshore", 20]);
    const npv = comparisonOf(fourOptions, vendorPrices({ Nearshore: value })).figure("npv");
    expectNear([npv[2]!], [npv[0]!], 1e-9);
  });

  test.each([
    ["en", "%"],
    ["da", "\u00a0%"],
  ] as const)(
    "of shares read in percent, in their table and in the sentence of the nearest, in %s",
    (language, sign) => {
      const uncertain = ["dissatisfied-share", "exit-probability"];
      const range = (id: string) =>
        uncertain.includes(id)
          ? { low: 0.5, high: 1.5, distribution: "pert" }
          : { low: null, high: null, distribution: null };
      const evidence = Object.fromEntries(drivers.map(({ id }) => [id, range(id)]));
      const comparison = comparisonOf({ ...fourOptions, language }, { ...nothingTyped, evidence });
      const { table, layout, workings, workingTable, sentences } = comparison;
      const wholeOr = (share: number) =>
        Math.abs(share - Math.round(share)) < 1e-4 ? Math.round(share) : share.toPrecision(4);
      const percent = (value: unknown) => (typeof value === "number" ? `${wholeOr(100 * value)}${sign}` : value);
      // A sentence gives both ends as many decimals as the larger one needs.
      const withTwo = (value: unknown) => `${(100 * Number(value)).toFixed(2)}${sign}`;
      const isShare = (row: unknown[]) => row.at(-1) !== "customer-margin";
      const ofShares = (rows: unknown[][]) => rows.filter(isShare).map((row) => row.slice(2, 5));
      const numbers = ofShares(workingTable(workings.sections.breakEvens));
      const shown = ofShares(table({ ...layout.sections.breakEvens, rows: workings.sections.breakEvens.rows }));
      expect(shown).toEqual(numbers.map((row) => row.map(percent)));
      expect(numbers.flat().filter((value) => typeof value === "number").length).toBeGreaterThan(3);
      const flips = workingTable(workings.sections.distances).map((row) => row.at(-1));
      const inForce = workingTable(workings.sections.breakEvens).map((row) => row[2]);
      const ofFlip = flips.flatMap((flip, index) => (flip === "" ? [] : [[inForce[index], flip].map(withTwo)]));
      const isNamed = (text: unknown) => ofFlip.some((ends) => ends.every((end) => String(text).includes(` ${end} `)));
      expect(sentences.filter(isNamed)).toHaveLength(1);
    },
  );

  test("the drivers are those with the widest swing, each with the option it belongs to", () => {
    const { table, layout, workings, workingTable } = comparisonOf();
    const swings = workingTable({ ...workings.sections.tornado, first: workings.tornado.row + 1, rows: 5 }).map((row) =>
      Math.abs(Number(row[5])),
    );
    expect([...swings].sort((one, other) => other - one)).toEqual(swings);
    const shown = table({ ...layout.sections.breakEvens, rows: 5 }).map((row) => [row.at(-1), row[1]]);
    expect(shown).toContainEqual(["handle-time", "all options"]);
    expect(shown).toContainEqual(["agent-pay", "In-house"]);
  });
});

describe("savings", () => {
  const proofsOf = ({ workings, workingCells }: ReturnType<typeof comparisonOf>) =>
    workingCells[workings.aidRow("irr-proof")]?.slice(1, 5) ?? [];

  test("run by year and add up from year 0; after the horizon they are blank, and their chart stays level", () => {
    const comparison = comparisonOf({ ...fourOptions, years: 3 });
    const { table, layout } = comparison;
    const { savings, cumulative, drawnSavings } = layout.sections;
    const drawn = table(drawnSavings);
    savingsByYear(comparison).forEach((saved, option) => {
      let sum = 0;
      saved.forEach((amount, year) => {
        sum += amount;
        expectNear([Number(drawn[year]?.[option + 1])], [sum], 1e-12);
      });
      expect(drawn[10]?.[option + 1]).toBe(drawn[3]?.[option + 1]);
    });
    expect(
      table(cumulative)
        .slice(0, 4)
        .map((row) => row.slice(1, 5)),
    ).toEqual(drawn.slice(0, 4).map((row) => row.slice(1, 5)));
    expect(
      table(cumulative)
        .slice(0, 4)
        .map(([label]) => label),
    ).toEqual(["Year 0", "Year 1", "Year 2", "Year 3"]);
    for (const section of [savings, cumulative])
      expect(
        table(section)
          .slice(4)
          .flat()
          .filter((cell) => cell !== "" && cell !== null),
      ).toEqual([]);
  });

  test("pay back at the last turn of the cumulative saving from below 0, and at their rate of return they are worth 0", () => {
    const comparison = comparisonOf();
    const [payback, rate] = (["payback", "irr"] as const).map(comparison.figure);
    const proof = proofsOf(comparison);
    savingsByYear(comparison).forEach((saved, option) => {
      if (option === 0) return;
      let before = 0;
      let turn = 0;
      saved.forEach((amount, year) => {
        if (before < 0 && before + amount >= 0) turn = year - 1 - before / amount;
        before += amount;
      });
      expectNear([payback![option]!], [turn], 1e-12);
      const worth = (at: number) =>
        saved.reduce((sum, amount, year) => sum + amount / (1 + at) ** (year === 0 ? 0 : year - 0.5), 0);
      let [low, high] = [0, 5];
      for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (worth(middle) > 0) low = middle;
        else high = middle;
      }
      expectNear([rate![option]!], [low], 1e-9);
      expect(Math.abs(proof[option] as number)).toBeLessThan(1e-6);
    });
  });

  test("say in words that money never comes back and that there is no rate", () => {
    const comparison = comparisonOf(fourOptions, vendorPrices({ Onshore: 90, Nearshore: 70, Offshore: 60 }));
    const { figure } = comparison;
    expect(figure("payback")).toEqual([0, "never", "never", "never"]);
    expect(figure("irr")).toEqual(["none", "none", "none", "none"]);
    expect(proofsOf(comparison)).toEqual(["", "", "", ""]);
  });
});

describe("reasons", () => {
  const factorsLayout = new FactorsLayout(4);

  /** The factors that are rated, as a centre that runs today has nothing to start; and what each weighs, half on either side. */
  const rated = factors.filter(({ id }) => id !== "faster-start");
  const weightOf = (side: string) => (side === "advantage" ? 0.5 / 4 : 0.5 / 13);

  function favourOf({ values }: ReturnType<typeof comparisonOf>, option: number, id: FactorId, side: string): number {
    const rating = Number(values.factors[factorsLayout.rowOf(id)]?.[factorsLayout.columns.inForce + option]);
    return side === "advantage" ? (rating - 1) / 4 : 1 - (rating - 1) / 4;
  }

  /** The leader's points and what the best rating would give, worked out from its ratings. */
  function pointsOf(comparison: ReturnType<typeof comparisonOf>, option: number) {
    return rated.map(({ id, side }) => {
      const favour = favourOf(comparison, option, id, side);
      return { id, given: 100 * favour * weightOf(side), missing: 100 * (1 - favour) * weightOf(side) };
    });
  }

  test("for and against the leader are the factors that give and cost it most points", () => {
    const comparison = comparisonOf();
    const { table, layout, strongest } = comparison;
    const points = pointsOf(comparison, names.indexOf(String(strongest)));
    for (const [section, key] of [
      [layout.sections.inFavour, "given"],
      [layout.sections.against, "missing"],
    ] as const) {
      const rows = table(section);
      const best = points.toSorted((one, other) => other[key] - one[key]).slice(0, 3);
      rows.forEach((row, index) => {
        expectNear([Number(row[3])], [best[index]![key]], 1e-9);
        expectNear([Number(row[3])], [points.find(({ id }) => id === row.at(-1))![key]], 1e-9);
      });
      expect(new Set(rows.map((row) => row.at(-1))).size).toBe(3);
    }
  });

  test("a weight just beyond its limit lets another option lead, and just within it does not", () => {
    const comparison = comparisonOf();
    const { table, layout, strongest } = comparison;
    const [title, share, lowest, highest, room, , id] = table(layout.sections.tightest)[0]! as [
      string,
      number,
      number,
      number,
      number,
      string,
      FactorId,
    ];
    expect(title).toBe(messages.en.factors[id].title);
    const [limit, beyond] = highest < 1 && highest - share <= share - lowest ? [highest, 1e-6] : [lowest, -1e-6];
    expectNear([room], [Math.abs(limit - share)], 1e-12);
    const leaderAt = (weight: number) => {
      const scores = names.map((_, option) =>
        rated.reduce((sum, factor) => {
          const others = (weightOf(factor.side) * (1 - weight)) / (1 - share);
          return sum + (factor.id === id ? weight : others) * favourOf(comparison, option, factor.id, factor.side);
        }, 0),
      );
      return names[scores.indexOf(Math.max(...scores))];
    };
    expect(leaderAt(limit - beyond)).toBe(strongest);
    expect(leaderAt(limit + beyond)).not.toBe(strongest);
  });

  test("rows stay empty where no weight can unseat the leader", () => {
    const { table, layout } = comparisonOf(fourOptions, { ...nothingTyped, ratings: everyRating("In-house", true) });
    for (const row of table(layout.sections.tightest)) expect(row.slice(0, 5)).toEqual(["none", "", "", "", ""]);
  });

  test("the chart's score is the table's, or leaves the cost factors out where the user asks for it, and the legend says so", () => {
    const onDiagonal = ({ layout, table }: ReturnType<typeof comparisonOf>) =>
      table(layout.sections.scatter)
        .slice(1)
        .map((row, option) => Number(row[option + 1]));
    const without = comparisonOf(fourOptions, { ...nothingTyped, comparison: { "without-cost-factor": 1 } });
    onDiagonal(without).forEach((score, option) => {
      // Of four rated advantages two are on cost: the other two take over what those weigh.
      const others = rated.filter(({ id }) => id !== "lower-operating-cost" && id !== "location-choice");
      const points = others.map(({ id, side }) => {
        const weight = side === "advantage" ? 0.25 : 0.5 / 13;
        return 100 * weight * favourOf(without, option, id, side);
      });
      expectNear([score], [points.reduce((sum, each) => sum + each, 0)], 1e-9);
    });
    const legend = ({ layout, table }: ReturnType<typeof comparisonOf>) =>
      table(layout.sections.scatter).map(([label]) => String(label));
    expect(legend(without)[1]).toMatch(/ \(without the cost factor\)$/);
    const whole = comparisonOf();
    expect(onDiagonal(whole)).toEqual(whole.figure("score"));
    expect(legend(whole)[1]).not.toContain("(");
  });

  test("a score of the cost factor alone is not left out", () => {
    const weights = Object.fromEntries(factors.map(({ id }) => [id, id === "lower-operating-cost" ? 1 : 0]));
    const comparison = { "without-cost-factor": 1 };
    const { table, layout, figure } = comparisonOf(fourOptions, { ...nothingTyped, weights, comparison });
    expect(table(layout.sections.scatter)[1]?.[1]).toBe(figure("score")[0]);
  });
});

describe("the plan", () => {
  test("charts cover the years asked for, one point an option, and lie inside the sheet beside their tables", () => {
    const plan = samplePlan({ ...fourOptions, years: 7 });
    const sheet = plan.sheets.find(({ id }) => id === "comparison")!;
    const [groups, scatter, cumulative] = sheet.charts;
    expect(sheet.charts.map(({ kind }) => kind)).toEqual(["stackedColumns", "scatter", "lines"]);
    expect(groups!.source.rows).toBe(6);
    expect(cumulative!.source.rows).toBe(1 + 8);
    const text = valuesOf(plan).comparison;
    expect(text[cumulative!.source.row]?.slice(1, 5)).toEqual(names);
    const { row, column } = scatter!.source;
    for (let option = 0; option < 4; option++)
      for (let other = 0; other < 4; other++)
        expect(sheet.cells[row + 1 + option]?.[column + 1 + other] === null).toBe(option !== other);
    for (const { position } of sheet.charts) {
      const inside = sheet.cells.slice(position.row, position.row + position.rows);
      const covered = inside.flatMap((cells) => cells.slice(position.column, position.column + position.columns));
      expect(covered.filter((cell) => cell !== null)).toEqual([]);
      expect(position.row + position.rows).toBeLessThan(sheet.print.area.rows);
    }
  });

  test("settings that the user typed are written again, a formula of the user's own included", () => {
    const layout = new ComparisonLayout(4);
    const comparison = { "close-cost": "=0.02+0.01", "close-score": 2 };
    const cells = samplePlan(fourOptions, { ...nothingTyped, comparison }).sheets.find(
      ({ id }) => id === "comparison",
    )!.cells;
    expect(cells[layout.settingRow("close-cost")]?.[1]).toBe("=0.02+0.01");
    expect(cells[layout.settingRow("close-score")]?.[1]).toBe(2);
    expect(cells[layout.settingRow("plausible-saving")]?.[1]).toBe(0.3);
  });
});
