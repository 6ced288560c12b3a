import type { SheetTexts } from "../../src/locale/en/sheets";
import { languages } from "../../src/locale/language";
import { messages } from "../../src/locale/messages";
import { factors } from "../../src/model/catalogue/factors";
import { queueInputs, targets } from "../../src/workbook/layout/staffing";

interface Leaf {
  readonly path: string;
  readonly text: string;
}

/** Every plain text with the path that leads to it; functions are called apart. */
function leavesIn(value: unknown, path = ""): Leaf[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesIn(inner, path === "" ? key : `${path}.${key}`));
}

function functionsIn(value: unknown): unknown[] {
  if (typeof value === "function") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(functionsIn) : [];
}

/** Each function's text, with what it must have taken from its arguments. */
function answersOf({ about, inputs, factors: factorTexts, staffing, comparison, summary }: SheetTexts) {
  return [
    { text: about.date("2025-11-03"), shows: ["3", "2025"] },
    { text: inputs.bandDefaults("DKK"), shows: ["DKK"] },
    { text: inputs.refuseNumber("17", "29"), shows: ["17", "29"] },
    { text: inputs.number(7), shows: ["7"] },
    { text: inputs.rateNote("DKK"), shows: ["DKK"] },
    { text: inputs.mostInDollars("USD"), shows: ["USD"] },
    { text: inputs.share(0.07), shows: ["7", "%"] },
    ...factors.map((factor) => ({
      text: factorTexts.cite(factor),
      shows: [...factor.danishItems, ...factor.filipinoItems].filter((item) => item !== "end" && item !== "intro"),
    })),
    { text: factorTexts.ratingHelp("mild", "strong"), shows: ["1: mild", "5: strong"] },
    { text: staffing.otherInterval(15), shows: ["15"] },
    { text: comparison.chartAxis("DKK"), shows: ["DKK"] },
    { text: comparison.scatterCost("DKK"), shows: ["DKK"] },
    { text: comparison.cumulativeAxis("DKK"), shows: ["DKK"] },
    { text: comparison.year(7), shows: ["7"] },
    { text: summary.savingAxis("DKK"), shows: ["DKK"] },
  ];
}

/** Texts longer than asked for. */
function longer(texts: Record<string, unknown>, most: number): Leaf[] {
  return leavesIn(texts).filter(({ text }) => text.length > most);
}

describe.each(languages)("the sheets in %s", (language) => {
  const { sheets, lines, factors: factorTexts } = messages[language];
  const { titles, about, inputs, costs, comparison, checks } = sheets;
  const leaves = leavesIn(sheets);

  test("titles obey Excel's rules", () => {
    for (const title of Object.values(titles)) {
      expect(title).toMatch(/^[^:\\/?*[\]]{1,31}$/);
      expect(title).not.toMatch(/^'|'$|^history$/i);
    }
  });

  test("no two titles are the same, whatever their case", () => {
    const folded = Object.values(titles).map((title) => title.toLowerCase());
    expect(new Set(folded).size).toBe(folded.length);
  });

  test("the sheets a sentence sends the reader to are called by their titles", () => {
    expect(about.decision).toContain(titles.inputs);
    expect(about.decision).toContain(titles.factors);
  });

  test("every text says something, and none is padded or broken", () => {
    expect(leaves.map(({ path }) => path)).toEqual(leavesIn(messages.en.sheets).map(({ path }) => path));
    expect(leaves.filter(({ text }) => text === "" || text !== text.trim())).toEqual([]);
    expect(leaves.filter(({ text }) => /undefined|null|NaN|\[object|!| {2}/.test(text))).toEqual([]);
  });

  test("every function answers with its arguments in a text", () => {
    const answers = answersOf(sheets);
    expect(functionsIn(sheets)).toHaveLength(answers.length - factors.length + 1);
    for (const { text, shows } of answers) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|null|NaN|Invalid/);
      for (const part of shows) expect(text).toContain(part);
    }
  });

  test("number formats are sound: straight quotes around the words, and only there", () => {
    expect(costs.yearFormat).toMatch(/^"[^"]+ "0$/);
    expect(costs.basisFormat).toMatch(/^"[^"]+ "0$/);
    expect(comparison.agreementFormat).toMatch(/^"[^"]+";;"[^"]+"$/);
    expect(about.yearsFormat).toMatch(/^0 "[^"]+"$/);
    const formats = new Set([
      "about.yearsFormat",
      "costs.yearFormat",
      "costs.basisFormat",
      "comparison.agreementFormat",
    ]);
    expect(leaves.filter(({ path, text }) => text.includes('"') && !formats.has(path))).toEqual([]);
  });

  test("words that stand for a number are short: Excel shows ### where one does not fit", () => {
    const shown = (format: string) => format.replaceAll('"', "").replace(/0$/, "10");
    expect(shown(costs.yearFormat).length).toBeLessThanOrEqual(10);
    expect(shown(costs.basisFormat).length).toBeLessThanOrEqual(15);
    expect(longer({ pass: checks.pass, fail: checks.fail }, 12)).toEqual([]);
    expect(checks.pass).not.toBe(checks.fail);
  });

  test("labels fit their columns", () => {
    const { timeline, year0, firstYear, inHorizon, discountFactor, presentCost } = costs;
    const workings = Object.values(costs.workings).map(({ label }) => label);
    const amounts = [...Object.values(lines.lines), ...Object.values(lines.groups), ...Object.values(lines.sums)];
    const ownCosts = { timeline, year0, firstYear, inHorizon, discountFactor, presentCost, workings, amounts };
    expect(longer(ownCosts, 38)).toEqual([]);

    const { cheapest, cheapestCost, cheapestSaving, strongest, recommended, figures } = comparison;
    const { metrics } = lines;
    expect(longer({ cheapest, cheapestCost, cheapestSaving, strongest, recommended, figures, metrics }, 40)).toEqual(
      [],
    );

    const { masterLong, figure, condition, conditions } = checks;
    expect(longer({ masterLong, figure, condition, conditions }, 46)).toEqual([]);
  });

  test("labels and headers of the typed sheet fit their columns", () => {
    const { scenario, today, arrangementNumber, runsAlready, replaces, displaces, firstFte } = inputs;
    const { baselineRun, baselineRunPerContact, staffedOccupancy, baseWorkings } = inputs;
    const links = { arrangementNumber, runsAlready, replaces, displaces, firstFte, baselineRun, baselineRunPerContact };
    const rows = longer({ scenario, today, links, staffedOccupancy, baseWorkings }, 36);
    const { direction, least, most, adverseEnd, multiplier } = inputs;
    const headers = longer({ scenario, direction, least, most, adverseEnd, multiplier }, 24);
    expect([...rows, ...headers]).toEqual([]);
  });

  test("labels, units and prompts of the Staffing sheet fit", () => {
    const { rows, weeks, interval, daySum, weekSum, targetHelp, weeksHelp, shape, shapeHelp } = sheets.staffing;
    const { intervalHelp, queueHelp, mailHoursTitle, mailHoursHelp } = sheets.staffing;
    const labelled = [...Object.values(rows), weeks, interval, daySum, weekSum];
    expect(labelled.filter(({ label, unit }) => label.length > 38 || unit.length > 20)).toEqual([]);
    const prompted = [
      ...[...targets, ...queueInputs].map((id) => rows[id].label),
      weeks.label,
      interval.label,
      mailHoursTitle,
      shape,
    ];
    expect(prompted.filter((title) => title.length > 32)).toEqual([]);
    expect(longer({ targetHelp, weeksHelp, shapeHelp, intervalHelp, queueHelp, mailHoursHelp }, 255)).toEqual([]);
    expect(inputs.staffedOccupancy.length).toBeLessThanOrEqual(36);
    for (const text of [rows.occupancy.label, inputs.staffedOccupancy])
      expect([titles.inputs, titles.staffing].some((title) => text.includes(title))).toBe(true);
    expect(rows["costs-fte"].label).toContain(titles.costs);
  });

  test("scenarios differ from one another", () => {
    expect(new Set(Object.values(inputs.scenarios)).size).toBe(Object.keys(inputs.scenarios).length);
  });

  // Excel refuses a longer input message (title 32, text 255) or error alert (224).
  test("what data validation shows is no longer than Excel allows", () => {
    const { scenario, todayShort, bandUncertainty, optionName } = inputs;
    const { weight, weightHelp, ratingHelp } = sheets.factors;
    expect(longer({ scenario, todayShort, bandUncertainty, optionName, weight }, 32)).toEqual([]);

    const { scenarioHelp, todayHelp, optionNameHelp, uncertaintyHelp } = inputs;
    const ratings = Object.values(factorTexts).map(({ at1, at5 }) => ratingHelp(at1, at5));
    expect(longer({ scenarioHelp, todayHelp, optionNameHelp, uncertaintyHelp, weightHelp, ratings }, 255)).toEqual([]);

    const { refuseChoice, refuseName } = inputs;
    const widest = inputs.refuseNumber(inputs.number(-1e12), inputs.number(1e12));
    expect(longer({ refuseChoice, refuseName, widest }, 224)).toEqual([]);
  });
});

test("Danish sheets write decimals with a comma and percent after a no-break space", () => {
  const wrong = /\d\.\d|[^\u00a0]%|[“‘]/;
  expect(leavesIn(messages.da.sheets).filter(({ text }) => wrong.test(text))).toEqual([]);
});

test("Filipino sheets keep the glossary's spellings", () => {
  const avoided =
    /\b(kada|puwede|pwede|kompanya|gastusin|peligro|suweldo|hanay|tseke|datos|mga (agents|inputs|checks|formulas))\b/i;
  expect(leavesIn(messages.fil.sheets).filter(({ text }) => avoided.test(text))).toEqual([]);
});
