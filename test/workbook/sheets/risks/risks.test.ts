import { typedRisks } from "../../../../src/workbook/standing/typed/risks";
import { languages } from "../../../../src/locale/language";
import { messages } from "../../../../src/locale/messages";
import { vocabulary } from "../../../../src/locale/vocabulary";
import { readAssumptions } from "../../../../src/model/assumptions/readAssumptions";
import { cashFlow } from "../../../../src/model/cost/cashFlow";
import { ChecksLayout, type SingleCheck } from "../../../../src/workbook/layout/checks";
import { CostsLayout } from "../../../../src/workbook/layout/costs";
import { InputsLayout } from "../../../../src/workbook/layout/inputs";
import { yearlyEvents } from "../../../../src/model/catalogue/yearlyEvent";
import { RisksLayout, ownRiskCount } from "../../../../src/workbook/layout/risks";
import { type OwnRisk, type TypedInputs, nothingTyped } from "../../../../src/workbook/request/typedInputs";
import { expectNear } from "../../../support/expectNear";
import { installCustomFunctions } from "../../../support/customFunctions";
import { samplePlan, sampleRequest } from "../../../support/sample";
import { inputSheets, valuesOf } from "../../../support/valuesOf";

/** The sample as it is, with nothing typed. */
let plain: Values;
beforeAll(() => {
  installCustomFunctions();
  plain = valuesOf(samplePlan());
});

const names = sampleRequest().options.map(({ name }) => name);
const layout = new RisksLayout(names.length);
const inputs = new InputsLayout(names.length);
const checks = new ChecksLayout(names.length);
const { columns } = layout;

/** Likelier at each next option: .1, .2, .3, .4. The PERT mean is (100 + 4 x 200 + 600) / 6 = 250. */
const strike: OwnRisk = {
  name: "Strike",
  owner: "HR",
  low: 100,
  mode: 200,
  high: 600,
  probabilities: Object.fromEntries(names.map((name, index) => [name, (index + 1) / 10])),
};
/** Mean (0 + 4 x 30 000 + 60 000) / 6 = 30 000, certain for the last option and no matter for the others. */
const flood: OwnRisk = {
  ...strike,
  name: "Flood",
  owner: null,
  ...{ low: 0, mode: 30_000, high: 60_000 },
  probabilities: Object.fromEntries(names.map((name, index) => [name, index === 3 ? 1 : 0])),
};

const withOwn = (...ownRisks: OwnRisk[]) => ({ ...nothingTyped, ownRisks });
type Values = ReturnType<typeof valuesOf>;
const across = (values: Values, row: number, first = columns.loss) =>
  (values.risks[row] ?? []).slice(first, first + names.length) as number[];
/** The values of the register, of what it rests on and of the checks of it. */
const registerOf = (typed: TypedInputs, changes: Parameters<typeof samplePlan>[0] = {}) =>
  valuesOf(samplePlan(changes, typed), [...inputSheets, "checks"]);
const passes = (values: Values, check: SingleCheck) => values.checks[checks.checkRow(check)]?.[checks.columns.result];
const otherRisk = (values: Values) =>
  (values.inputs[inputs.rowOf("other-risk")] ?? []).slice(
    inputs.columns.inForce,
    inputs.columns.inForce + names.length,
  );

test("each event's expected loss is the model's risk line of year 1, in the adverse scenario too", () => {
  for (const scenario of ["base", "adverse"] as const) {
    const values = scenario === "base" ? plain : registerOf({ ...nothingTyped, scenario });
    const { row, column, rows, columns: width } = inputs.inForceArea;
    const table = values.inputs.slice(row, row + rows).map((cells) => cells.slice(column, column + width));
    const read = readAssumptions(table, vocabulary);
    const lines = read.ok ? read.value.options.map((option) => cashFlow(option).lines) : [];
    for (const event of yearlyEvents)
      expectNear(
        across(values, layout.eventRow(event)),
        lines.map((each) => each[event][1] ?? NaN),
        1e-12,
      );
    expect(passes(values, "register")).toBe(1);
  }
});

test("by hand: a data breach is expected to cost .01 x 5000 x 160 in-house and .02 x 5000 x 160 offshore by default", () => {
  const values = plain;
  expectNear(across(values, layout.eventRow("breach")), [8000, 12_000, 16_000, 16_000], 1e-12);
  expectNear(across(values, layout.eventRow("reputation"), columns.impact), [5e5, 5e5, 5e5, 5e5], 1e-12);
});

describe("own risks", () => {
  test("by hand: probability x PERT mean, row by row, is an input and a cost of year 1 for each option", () => {
    const found = valuesOf(samplePlan({}, withOwn(strike, flood)));
    expectNear(across(found, layout.firstOwnRow), [25, 50, 75, 100], 1e-12);
    expectNear(across(found, layout.firstOwnRow + 1), [0, 0, 0, 30_000], 1e-12);
    const sums = [25, 50, 75, 30_100];
    expectNear(across(found, layout.resultRow("sum")), sums, 1e-12);
    expectNear(across(found, layout.resultRow("byFunction")), sums, 1e-12);
    expectNear(otherRisk(found) as number[], sums, 1e-12);
    const costs = new CostsLayout(names.length);
    const lines = names.map((_, option) => found.costs[costs.rowOf("other-risk", option)]?.[costs.yearColumn(1)]);
    expectNear(lines as number[], sums, 1e-12);
    expect(["ownRisks", "ownRiskRows", "errors"].map((check) => passes(found, check as SingleCheck))).toEqual([
      1, 1, 1,
    ]);
  });

  test("an amount typed on Inputs goes before the register", () => {
    const typed = { ...withOwn(strike), drivers: { "other-risk": { [names[2] ?? ""]: 7 } } };
    expectNear(otherRisk(registerOf(typed)) as number[], [25, 50, 7, 100], 1e-12);
  });

  const incomplete: [string, OwnRisk][] = [
    ["without its most likely impact", { ...strike, mode: null }],
    ["whose most likely impact is above the highest", { ...strike, mode: 601 }],
    ["whose lowest impact is below 0", { ...strike, low: -1 }],
    [
      "without one option's probability",
      { ...strike, probabilities: { ...strike.probabilities, [names[0] ?? ""]: null } },
    ],
    ["with a probability above 1", { ...strike, probabilities: { ...strike.probabilities, [names[0] ?? ""]: 1.5 } }],
    ["with a name only", { ...strike, low: null, mode: null, high: null, probabilities: {} }],
  ];
  test("in rows that are not complete and in order count for no option, break no cell of Inputs, and fail a check", () => {
    const rows = incomplete.map(([, risk]) => risk);
    const found = valuesOf(samplePlan({}, withOwn(...rows, flood)));
    expect(otherRisk(found)).toEqual([0, 0, 0, 30_000]);
    const states = incomplete.map(([fault], index) => [
      fault,
      found.risks[layout.firstOwnRow + index]?.[columns.status],
    ]);
    expect(states).toEqual(incomplete.map(([fault]) => [fault, 0]));
    expect(found.risks[layout.resultRow("incomplete")]?.[columns.status]).toBe(incomplete.length);
    expect(passes(found, "ownRiskRows")).toBe(0);
    expect(found.checks[checks.masterRow]?.[checks.columns.unit]).toBe(0);
  });

  test("a blank row says nothing", () => {
    const row = plain.risks[layout.firstOwnRow] ?? [];
    expect(row.slice(columns.mean, columns.status + 1).filter((cell) => cell !== "")).toEqual([]);
  });

  test("depend on what is typed there alone, so that the inputs they feed can depend on them", () => {
    const { cells = [] } = samplePlan().sheets.find(({ id }) => id === "risks") ?? {};
    const own = cells
      .slice(layout.firstOwnRow, layout.resultRow("sum") + 1)
      .flat()
      .filter((cell) => String(cell).startsWith("="));
    expect(own.length).toBe((ownRiskCount + 1) * names.length + 2 * ownRiskCount);
    expect(own.filter((formula) => /!|OUTSOURCE_/i.test(String(formula)))).toEqual([]);
    const rows = own.flatMap((formula) =>
      [...String(formula).matchAll(/[A-Z]\$?(\d+)/g)].map(([, row]) => Number(row)),
    );
    expect(Math.min(...rows)).toBeGreaterThan(layout.ownRow);
  });

  test("survive when the comparison is written again, the user's formulas among them", () => {
    const blank: OwnRisk = { name: null, owner: null, low: null, mode: null, high: null, probabilities: {} };
    const written: OwnRisk[] = [strike, blank, { ...flood, high: "=2*30000" }];
    const { cells = [] } = samplePlan({}, withOwn(...written)).sheets.find(({ id }) => id === "risks") ?? {};
    const kept = typedRisks.read({ typed: cells, shown: cells }, { present: names, kept: names }).ownRisks!;
    expect(kept).toHaveLength(ownRiskCount);
    expect([kept[0], kept[2]]).toEqual([written[0], written[2]]);
    expect(Object.values(kept[1]?.probabilities ?? {})).toEqual([null, null, null, null]);
  });

  test("follow their option to another place", () => {
    const options = [...sampleRequest().options].reverse();
    const found = registerOf(withOwn(strike), { options });
    expectNear(across(found, layout.resultRow("sum")), [100, 75, 50, 25], 1e-12);
  });
});

test("each row of the register holds one formula across the options, but for what stands on Costs in blocks", () => {
  const { cells = [] } = samplePlan().sheets.find(({ id }) => id === "risks") ?? {};
  const shifted = (formula: string, by: number) =>
    formula.replace(/(^|[^$A-Z!'])([A-Z])(\$?\d)/g, (_, before: string, letter: string, row: string) =>
      [before, String.fromCharCode(letter.charCodeAt(0) - by), row].join(""),
    );
  const blocks = new RegExp(messages.en.sheets.titles.costs);
  for (const row of cells)
    for (const first of [columns.probability, columns.impact, columns.loss]) {
      const formulas = row.slice(first, first + names.length).map((cell) => String(cell));
      if (!formulas.every((formula) => formula.startsWith("=")) || formulas.some((formula) => blocks.test(formula)))
        continue;
      const seen = formulas.map((formula, by) => shifted(formula.replaceAll(/'[^']*'!/g, ""), by));
      expect(new Set(seen).size).toBe(1);
    }
});

describe.each(languages)("the words of the Risks sheet in %s", (language) => {
  const texts = messages[language].sheets.risks;

  test("fit their columns and Excel's boxes", () => {
    const {
      eventsSum,
      costsDifference,
      modeWeight,
      allWeights,
      ownSum,
      byFunction,
      difference,
      inForce,
      incompleteRows,
    } = texts;
    const labels = [
      eventsSum,
      costsDifference,
      modeWeight,
      allWeights,
      ownSum,
      byFunction,
      difference,
      inForce,
      incompleteRows,
    ];
    expect(labels.filter((text) => text.length > 38)).toEqual([]);
    expect([texts.complete, texts.incomplete, texts.status].filter((text) => text.length > 12)).toEqual([]);
    expect(texts.bandProbability.length).toBeLessThanOrEqual(28);
    expect([texts.probabilityTitle, texts.bandOwnImpact].filter((text) => text.length > 32)).toEqual([]);
    expect([texts.probabilityHelp, texts.impactHelp].filter((text) => text.length > 255)).toEqual([]);
    expect(texts.link.length).toBeLessThanOrEqual(36);
  });

  test("send the reader to sheets by their titles", () => {
    const { titles } = messages[language].sheets;
    expect(texts.howTo).toContain(titles.inputs);
    expect(texts.costsDifference).toContain(titles.costs);
  });
});
