import { languages } from "../../../../src/locale/language";
import { messages } from "../../../../src/locale/messages";
import type { Arrangement } from "../../../../src/model/catalogue/driver";
import { factors } from "../../../../src/model/catalogue/factors";
import { ComparisonLayout, type Section } from "../../../../src/workbook/layout/comparison";
import { type ComparisonFigure, recommendationSentences } from "../../../../src/workbook/layout/comparisonRows";
import { CostsLayout } from "../../../../src/workbook/layout/costs";
import { FactorsLayout } from "../../../../src/workbook/layout/factors";
import { type TypedInputs, nothingTyped } from "../../../../src/workbook/request/typedInputs";
import { expectNear } from "../../../support/expectNear";
import { installCustomFunctions } from "../../../support/customFunctions";
import { samplePlan, valuesOf } from "../../../support/sample";

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
  const table = ({ first, rows }: Section) =>
    cells.slice(first, first + rows).map((row) => row.slice(0, layout.idColumn + 1));
  return {
    plan,
    values,
    layout,
    cells,
    table,
    figure: (id: ComparisonFigure) => across(layout.rowOf(id)) as number[],
    cheapest: cells[layout.decisionRow + 1]?.[1],
    strongest: cells[layout.decisionRow + 4]?.[1],
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

describe("the recommendation", () => {
  test("weighs points against money where cost and score disagree, and names saving, close call, flip and what may be missing", () => {
    expect(comparisonOf().sentences).toEqual([
      "Offshore costs least but In-house scores highest: choose In-house only if 32.7 points more are worth USD 5,643,383.",
      "Offshore saves USD 5,643,383 (38.3%) against In-house, and has paid back for good after 1.2 years.",
      "Nearshore costs only 2.1% more than Offshore: the difference is within what the inputs can tell.",
      "Offshore stops being cheapest if ‘Vendor's price per unit’ of Offshore moves from 12.00 to 12.41 (USD/unit).",
      "Offshore saves more than 30%: savings that lasted in published cases were 15 to 30%, so look for costs left out.",
      messages.en.sheets.comparison.templates.leftOut,
    ]);
  });

  test("says stay where nothing saves, and what the best other option would need", () => {
    const { sentences } = comparisonOf(fourOptions, vendorPrices({ Onshore: 60, Nearshore: 40, Offshore: 40 }));
    expect(sentences).toEqual([
      "Stay with In-house: it costs least and scores highest.",
      "Nothing saves: Nearshore, the cheapest of the others, costs USD 5,201,086 (35.3%) more than In-house.",
      "Nearshore would cost as much as In-house if ‘Vendor's price per unit’ of Nearshore moved from 40.00 to 28.36 (USD/unit).",
    ]);
  });

  test("says that options are equal where they are", () => {
    expect(comparisonOf({ options: named(3, ["in-house"]) }).sentences).toEqual([
      "No option leads clearly: In-house comes first on cost and on score, but by less than the inputs can tell, so nothing speaks for a move.",
      "Nothing saves: Onshore, the cheapest of the others, costs as much as In-house.",
      "In-house and Onshore have the same score.",
    ]);
  });

  const cheap = { Onshore: 60, Nearshore: 40, Offshore: 12 };
  const ratedBest = { ...vendorPrices(cheap), ratings: everyRating("Offshore", true) };
  const evenPrices = vendorPrices({ Onshore: 31, Nearshore: 40, Offshore: 40 });
  const wide = (settings: Record<string, number>, typed: TypedInputs = nothingTyped) => ({
    ...typed,
    comparison: settings,
  });
  test.each<[string, TypedInputs, string]>([
    ["chooses what leads on both", ratedBest, messages.en.sheets.comparison.templates.take],
    [
      "chooses the cheapest where its score is close",
      wide({ "close-score": 40 }),
      "Choose {cheapest}: it costs least and scores only 32.7 points below In-house, which scores highest.",
    ],
    [
      "chooses the strongest where it costs little more",
      evenPrices,
      "Choose In-house: it scores highest and costs only 1.6% more than Onshore, which costs least.",
    ],
    [
      "calls a tie where both gaps are small",
      wide({ "close-score": 40 }, evenPrices),
      messages.en.sheets.comparison.templates.tie,
    ],
    [
      "stays where staying is cheapest but scores less",
      { ...vendorPrices({ Onshore: 60, Nearshore: 40, Offshore: 40 }), ratings: everyRating("Nearshore", true) },
      "Staying with In-house costs least but Nearshore scores highest: move only if 20.4 points more are worth USD 5,201,086.",
    ],
    [
      "stays where the higher score of another option is close",
      wide(
        { "close-score": 25 },
        { ...vendorPrices({ Onshore: 60, Nearshore: 40, Offshore: 40 }), ratings: everyRating("Nearshore", true) },
      ),
      "Stay with In-house: it costs least and scores only 20.4 points below Nearshore, which scores highest.",
    ],
    [
      "holds back where the leader on both leads by little",
      wide({ "close-score": 60, "close-cost": 1 }, ratedBest),
      messages.en.sheets.comparison.templates.lean,
    ],
  ])("%s", (_, typed, sentence) => {
    const { sentences, cheapest, strongest } = comparisonOf(fourOptions, typed);
    const expected = sentence.replaceAll("{cheapest}", String(cheapest)).replaceAll("{strongest}", String(strongest));
    expect(sentences[0]).toBe(expected);
  });

  test("asks what is missing only above the limit that the user sets", () => {
    const { sentences, figure } = comparisonOf(fourOptions, {
      ...nothingTyped,
      comparison: { "plausible-saving": 0.4 },
    });
    expect(figure("plausibility")).toEqual([0, 0, 0, 0]);
    expect(sentences.join()).not.toMatch(/published|left out/);
    expect(comparisonOf().figure("plausibility")).toEqual([0, 0, 1, 1]);
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
        expect(text).toMatch(/^[^{}#]{20,165}\.$/);
      }
      expect(
        Object.values(values)
          .flat(2)
          .filter((cell) => typeof cell === "string" && /^#[A-Z]/.test(cell)),
      ).toEqual([]);
    }
  });
});

describe("break-evens", () => {
  /** The price at which the sentence says that the answer flips. */
  function flipOf(comparison: ReturnType<typeof comparisonOf>): number {
    const { layout, cells, table } = comparison;
    const row = cells[layout.numberRow("nearest-flip")]?.[1] as number;
    const drivers = table(layout.sections.breakEvens);
    expect(drivers[row - 1]?.at(-1)).toBe("price");
    return table(layout.sections.distances)[row - 1]?.at(-1) as number;
  }

  test("typing the value that flips the answer flips the decision cell, and stopping short of it does not", () => {
    const price = flipOf(comparisonOf());
    expect(comparisonOf(fourOptions, vendorPrices({ Offshore: price * (1 - 1e-6) })).cheapest).toBe("Offshore");
    expect(comparisonOf(fourOptions, vendorPrices({ Offshore: price * (1 + 1e-6) })).cheapest).toBe("Nearshore");
  });

  test("typing what the best other option would need moves the answer away from the baseline", () => {
    const dear = { Onshore: 60, Nearshore: 40, Offshore: 40 };
    const price = flipOf(comparisonOf(fourOptions, vendorPrices(dear)));
    const at = (factor: number) =>
      comparisonOf(fourOptions, vendorPrices({ ...dear, Nearshore: price * factor })).cheapest;
    expect([at(1 + 1e-6), at(1 - 1e-6)]).toEqual(["In-house", "Nearshore"]);
  });

  test("an option with its price at the break-even costs what the baseline costs", () => {
    const { table, layout } = comparisonOf();
    const row = table(layout.sections.breakEvens).find((cells) => cells.at(-1) === "price");
    const [driver, of, today, value, move] = row as [string, string, number, number, number];
    expect([driver, of, today]).toEqual(["Vendor's price per unit", "Offshore", 12]);
    expectNear([move], [value / 12 - 1], 1e-12);
    const npv = comparisonOf(fourOptions, vendorPrices({ Offshore: value })).figure("npv");
    expectNear([npv[3]!], [npv[0]!], 1e-9);
  });

  test("the drivers are those with the widest swing, each with the option it belongs to", () => {
    const { table, layout } = comparisonOf();
    const swings = table({ ...layout.sections.tornado, first: layout.tornado.row + 1, rows: 5 }).map((row) =>
      Math.abs(Number(row[5])),
    );
    expect([...swings].sort((one, other) => other - one)).toEqual(swings);
    const shown = table({ ...layout.sections.breakEvens, rows: 5 }).map((row) => [row.at(-1), row[1]]);
    expect(shown).toContainEqual(["handle-time", "all options"]);
    expect(shown).toContainEqual(["agent-pay", "In-house"]);
  });
});

describe("savings", () => {
  test("run by year and add up from year 0, and stay level after the horizon", () => {
    const comparison = comparisonOf({ ...fourOptions, years: 3 });
    const { table, layout } = comparison;
    const cumulative = table(layout.sections.cumulative);
    savingsByYear(comparison).forEach((saved, option) => {
      let sum = 0;
      saved.forEach((amount, year) => {
        sum += amount;
        expectNear([Number(cumulative[year]?.[option + 1])], [sum], 1e-12);
      });
      expect(cumulative[10]?.[option + 1]).toBe(cumulative[3]?.[option + 1]);
    });
  });

  test("pay back at the last turn of the cumulative saving from below 0, and at their rate of return they are worth 0", () => {
    const comparison = comparisonOf();
    const [payback, rate, proof] = (["payback", "irr", "irr-proof"] as const).map(comparison.figure);
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
      expect(Math.abs(proof![option]!)).toBeLessThan(1e-6);
    });
  });

  test("say in words that money never comes back and that there is no rate", () => {
    const { figure } = comparisonOf(fourOptions, vendorPrices({ Onshore: 60, Nearshore: 40, Offshore: 40 }));
    expect(figure("payback")).toEqual([0, "never", "never", "never"]);
    expect(figure("irr")).toEqual(["none", "none", "none", "none"]);
    expect(figure("irr-proof")).toEqual(["", "", "", ""]);
  });
});

describe("reasons", () => {
  const factorsLayout = new FactorsLayout(4);

  /** The leader's points and what the best rating would give, worked out from its ratings. */
  function pointsOf({ values }: ReturnType<typeof comparisonOf>, option: number) {
    return factors.map(({ id, side }) => {
      const rating = Number(values.factors[factorsLayout.rowOf(id)]?.[factorsLayout.columns.inForce + option]);
      const favour = side === "advantage" ? (rating - 1) / 4 : 1 - (rating - 1) / 4;
      return { id, given: (100 * favour) / 18, missing: (100 * (1 - favour)) / 18 };
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
    const { table, layout, strongest } = comparisonOf();
    const [title, share, , highest, room, , id] = table(layout.sections.tightest)[0]! as [
      string,
      number,
      number,
      number,
      number,
      string,
      string,
    ];
    expect(title).toBe(messages.en.factors[id as keyof typeof messages.en.factors].title);
    expectNear([room], [highest - share], 1e-12);
    const leaderAt = (weightShare: number) => {
      const weights = { [id]: (17 * weightShare) / (1 - weightShare) };
      return comparisonOf(fourOptions, { ...nothingTyped, weights }).strongest;
    };
    expect(leaderAt(highest - 1e-6)).toBe(strongest);
    expect(leaderAt(highest + 1e-6)).not.toBe(strongest);
  });

  test("rows stay empty where no weight can unseat the leader", () => {
    const { table, layout } = comparisonOf(fourOptions, { ...nothingTyped, ratings: everyRating("In-house", true) });
    for (const row of table(layout.sections.tightest)) expect(row.slice(0, 5)).toEqual(["none", "", "", "", ""]);
  });

  test("the chart's score is the table's, or leaves the cost factor out where the user asks for it, and the legend says so", () => {
    const comparison = comparisonOf(fourOptions, { ...nothingTyped, comparison: { "without-cost-factor": 1 } });
    const onDiagonal = ({ layout, table }: ReturnType<typeof comparisonOf>) =>
      table(layout.sections.scatter)
        .slice(1)
        .map((row, option) => Number(row[option + 1]));
    onDiagonal(comparison).forEach((score, option) => {
      const others = pointsOf(comparison, option).filter(({ id }) => id !== "lower-operating-cost");
      expectNear([score], [(others.reduce((sum, { given }) => sum + given, 0) * 18) / 17], 1e-9);
    });
    const legend = ({ layout, table }: ReturnType<typeof comparisonOf>) =>
      table(layout.sections.scatter).map(([label]) => String(label));
    expect(legend(comparison)[1]).toMatch(/ \(without the cost factor\)$/);
    const whole = comparisonOf();
    expect(onDiagonal(whole)).toEqual(whole.figure("score"));
    expect(legend(whole)[1]).not.toContain("(");
  });

  test("a score of the cost factor alone is not left out", () => {
    const weights = Object.fromEntries(factors.map(({ id }) => [id, id === "lower-operating-cost" ? 1 : 0]));
    const { table, layout, figure } = comparisonOf(fourOptions, { ...nothingTyped, weights });
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
