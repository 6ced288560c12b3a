import { languages } from "../../../../src/locale/language";
import { arrangements } from "../../../../src/model/catalogue/driver";
import { messages } from "../../../../src/locale/messages";
import { ComparisonLayout } from "../../../../src/workbook/layout/comparison";
import { InputsLayout } from "../../../../src/workbook/layout/inputs";
import { type TypedInputs, nothingTyped } from "../../../../src/workbook/request/typedInputs";
import { installCustomFunctions } from "../../../support/customFunctions";
import { samplePlan, sampleRequest } from "../../../support/sample";
import { figureSheets, inputSheets, valuesOf } from "../../../support/valuesOf";

beforeAll(installCustomFunctions);

const comparison = new ComparisonLayout(4);

/** The result cells that are not a pass; a mark of what is frozen is blank where nothing is. */
function failures(plan: ReturnType<typeof samplePlan>): string[] {
  const values = valuesOf(plan);
  return plan.sheets.flatMap(({ id, checkAreas, cells }) =>
    checkAreas.flatMap(({ row, column }) =>
      [1, ""].includes(values[id][row]?.[column] as number)
        ? []
        : [`${id} ${String(cells[row]?.[0])}: ${String(values[id][row]?.[column])}`],
    ),
  );
}

/** Every line non-zero, every group taxed, every price basis and a scenario in play. */
const everythingTyped: TypedInputs = {
  ...nothingTyped,
  scenario: "adverse",
  drivers: {
    "call-growth": { "The in-house one": 0.04 },
    "order-share": { "The in-house one": 0.1 },
    "order-margin": { "The in-house one": 12 },
    "escalation-cost": { "The in-house one": 9 },
    "include-local-impact": { "The in-house one": 1 },
    "tax-rate": { "The in-house one": 0.22 },
    "delay-value": { "The in-house one": 1000 },
    "price-unit": {
      "The onshore one": "resolved-call",
      "The nearshore one": "minute",
      "The offshore one": "fte-month",
    },
    price: { "The onshore one": 7, "The nearshore one": 0.4, "The offshore one": 2500 },
    "minimum-fee": { "The nearshore one": 1_500_000 },
    "fee-tax-rate": { "The onshore one": 0.1 },
    "currency-drift": { "The offshore one": 0.02 },
    "oversight-rate": { "The nearshore one": 0.01, "The offshore one": 0.02 },
    "oversight-fte": { "The offshore one": 0.2 },
    "selection-rate": { "The onshore one": 0.002 },
    "price-rate": { "The nearshore one": 1.1 },
    "committed-share": { "The onshore one": 1 },
    "automated-share": { "The in-house one": 0.1, "The offshore one": 0.2 },
    "automation-cost": { "The offshore one": 30_000 },
    "training-hours": { "The in-house one": 20 },
    "training-price": { "The in-house one": 25 },
    "jobs-kept": { "The nearshore one": 0.2 },
    "transfer-share": { "The onshore one": 0.5 },
    "escalation-share": { "The offshore one": 0.03 },
    "stranded-cost": { "The onshore one": 25_000 },
    "other-risk": { "The offshore one": 12_345 },
    occupancy: { "The in-house one": 0.78 },
  },
};

test.each(languages)("every check passes in a new workbook in %s", (language) => {
  expect(failures(samplePlan({ language }))).toEqual([]);
});

test("every check passes when every line, tax, a scenario and other price bases are in play", () => {
  expect(failures(samplePlan({}, everythingTyped))).toEqual([]);
});

test.each([1, 10])("every check passes over %i years", (years) => {
  expect(failures(samplePlan({ years }))).toEqual([]);
});

test("every check passes with two options, and with eight of every arrangement", () => {
  const { options } = sampleRequest();
  const eight = Array.from({ length: 8 }, (_, index) => ({
    name: `Option ${index + 1}`,
    arrangement: arrangements[index % arrangements.length]!,
  }));
  expect(failures(samplePlan({ options: options.slice(0, 2) }))).toEqual([]);
  expect(failures(samplePlan({ options: eight }))).toEqual([]);
});

test("the decision names the cheapest option and the one that scores highest", () => {
  const { comparison: cells } = valuesOf(samplePlan());
  const across = (figure: "npv" | "score") => (cells[comparison.rowOf(figure)] ?? []).slice(1, 5) as number[];
  const names = (cells[comparison.figuresHeaderRow] ?? []).slice(1, 5);
  const npv = across("npv");
  const score = across("score");
  expect(cells[comparison.decisionRow + 4]?.[1]).toBe(names[npv.indexOf(Math.min(...npv))]);
  expect(cells[comparison.decisionRow + 5]?.[1]).toBe(names[score.indexOf(Math.max(...score))]);
});

test("a dearer vendor changes the decision", () => {
  const dear = {
    ...nothingTyped,
    drivers: { price: { "The offshore one": 40, "The nearshore one": 40, "The onshore one": 60 } },
  };
  const { comparison: cells } = valuesOf(samplePlan({}, dear), figureSheets);
  expect(cells[comparison.decisionRow + 4]?.[1]).toBe("The in-house one");
});

test("a new currency rate scales every cost that rests on defaults", () => {
  const npv = (currencyPerDollar: number) =>
    valuesOf(samplePlan({ currency: "DKK", currencyPerDollar }), figureSheets).comparison[
      comparison.rowOf("npv")
    ]?.slice(1, 5) as number[];
  const inDollars = npv(1);
  npv(6.87).forEach((amount, index) => expect(amount / (6.87 * (inDollars[index] ?? NaN))).toBeCloseTo(1, 12));
});

test("vendors displace the baseline's agents only where a centre runs today", () => {
  const inputs = new InputsLayout(4);
  const displaced = (today: "running" | "none") => {
    const typed = { ...nothingTyped, drivers: { occupancy: { "The in-house one": 0.8 } } };
    const cells = valuesOf(samplePlan({ today }, typed), inputSheets).inputs[inputs.rowOf("displaced-jobs")] ?? [];
    return cells.slice(inputs.columns.inForce, inputs.columns.inForce + 4) as number[];
  };
  const [ownCentre, ...vendors] = displaced("running");
  expect(ownCentre).toBe(0);
  const fte = (500_000 * 0.1) / 0.8 / 0.7 / 2080;
  for (const jobs of vendors) expect(jobs).toBeCloseTo(fte, 9);
  expect(displaced("none")).toEqual([0, 0, 0, 0]);
});

test("an option carries an old cost and has a start of its own only after what runs today", () => {
  const inputs = new InputsLayout(4);
  const inForce = (first: "in-house" | "in-house-new" | "nearshore", id: "old-cost" | "start-delay") => {
    const { options } = sampleRequest();
    const changed = options.map((each, index) => (index === 0 ? { ...each, arrangement: first } : each));
    const cells = valuesOf(samplePlan({ options: changed }), inputSheets).inputs[inputs.rowOf(id)] ?? [];
    return cells.slice(inputs.columns.inForce, inputs.columns.inForce + 4) as number[];
  };
  const carried = (costs: number[]) => costs.map((cost) => cost > 0);
  expect(carried(inForce("in-house", "old-cost"))).toEqual([false, true, true, true]);
  expect(carried(inForce("nearshore", "old-cost"))).toEqual([false, true, true, true]);
  expect(carried(inForce("in-house-new", "old-cost"))).toEqual([false, false, false, false]);
  // A vendor that comes first runs already.
  expect(inForce("nearshore", "start-delay")).toEqual([0, 3, 6, 6]);
  expect(inForce("in-house-new", "start-delay")).toEqual([9, 3, 6, 6]);
});

test("the adverse scenario costs more than the base, and the favourable one less", () => {
  const npv = (scenario: "base" | "favourable" | "adverse") =>
    valuesOf(samplePlan({}, { ...nothingTyped, scenario }), figureSheets).comparison[comparison.rowOf("npv")]?.slice(
      1,
      5,
    ) as number[];
  const [base, favourable, adverse] = [npv("base"), npv("favourable"), npv("adverse")];
  base.forEach((amount, option) => {
    expect(favourable[option]).toBeLessThan(amount);
    expect(adverse[option]).toBeGreaterThan(amount);
  });
});

test("the scenario leaves the base assumptions as they are", () => {
  const inputs = new InputsLayout(4);
  const base = (scenario: "base" | "adverse") => {
    const cells = valuesOf(samplePlan({}, { ...nothingTyped, scenario }), figureSheets).inputs;
    return cells.map((row) => row.slice(inputs.columns.base, inputs.columns.base + 4));
  };
  const rows = (cells: ReturnType<typeof base>) => cells.slice(inputs.headerRow, inputs.lastDriverRow + 1);
  const links = ["old-cost", "displaced-jobs", "occupancy"] as const;
  const linked = links.map((id) => inputs.rowOf(id) - inputs.headerRow);
  const unlinked = (cells: ReturnType<typeof base>) => rows(cells).filter((_, index) => !linked.includes(index));
  expect(unlinked(base("adverse"))).toEqual(unlinked(base("base")));
});

test("a value outside its range fails a check and is never moved to a plausible one", () => {
  const typed = { ...nothingTyped, drivers: { shrinkage: { "The offshore one": 1.2 } } };
  const cells = valuesOf(samplePlan({}, typed));
  const inputs = new InputsLayout(4);
  expect(cells.inputs[inputs.rowOf("shrinkage")]?.[inputs.columns.inForce + 3]).toBe(1.2);
  expect(failures(samplePlan({}, typed)).length).toBeGreaterThan(0);
});

test("every language has a title for every sheet of the plan", () => {
  for (const language of languages)
    expect(samplePlan({ language }).sheets.map(({ title }) => title)).toEqual(
      Object.values(messages[language].sheets.titles),
    );
});
