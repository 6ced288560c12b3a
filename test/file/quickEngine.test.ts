import { calculated } from "../../src/file/calculated";
import { planValues } from "../../src/file/planValues";
import type { ComparisonRequest } from "../../src/workbook/request/request";
import { type TypedInputs, nothingTyped } from "../../src/workbook/request/typedInputs";
import { type Known, changedValues } from "../support/changedValues";
import { installCustomFunctions } from "../support/customFunctions";
import { withQuickEngine } from "../support/quickEngine";
import { samplePlan, sampleRequest } from "../support/sample";

jest.setTimeout(120_000);
beforeAll(installCustomFunctions);

test("a comparison comes to the same values, cell by cell, as in the engine that is left alone", () => {
  const options = sampleRequest().options.slice(1);
  const typed: TypedInputs = { ...nothingTyped, scenario: "adverse", simulation: { trials: 300, option: "none" } };
  const plan = samplePlan({ options, language: "da" }, typed);
  const [quick, own] = [withQuickEngine(() => planValues(plan)), planValues(plan)];
  expect(quick).toEqual(own);
  expect(quick.get(plan.sheets[0]!.title)!.flat()).toContain(options[0]!.name);
});

test("eight options over ten years come to the same values too", () => {
  const options = Array.from({ length: 8 }, (_, place) => ({
    ...sampleRequest().options[place % 4]!,
    name: `Option ${place + 1}`,
  }));
  const plan = samplePlan({ options, years: 10 });
  const quick = withQuickEngine(() => planValues(plan));
  expect(quick).toEqual(planValues(plan));
  expect(quick.get(plan.sheets[0]!.title)!.flat()).toContain("Option 8");
});

/** A week that is shut on Saturday and Sunday, and at night. */
const shutWeek = Array.from({ length: 48 }, (_, interval) =>
  Array.from({ length: 7 }, (__, day) => (interval > 15 && interval < 40 && day < 5 ? (interval % 5) + 1 : null)),
);

describe("what differs from a comparison that is known is computed as in the whole", () => {
  const { options } = sampleRequest();
  const renamed = options.map((option, place) => (place === 3 ? { ...option, name: "Cebu, at night" } : option));
  let known: Known;
  beforeAll(() => {
    const first = samplePlan();
    known = { cells: first.sheets.map(({ cells }) => cells), values: withQuickEngine(() => planValues(first)) };
  });

  test.each<[string, Partial<ComparisonRequest>, Partial<TypedInputs>]>([
    ["nothing else", {}, {}],
    [
      "a price and a rating",
      {},
      { drivers: { price: { "The onshore one": 90 } }, ratings: { layoffs: { "The offshore one": 5 } } },
    ],
    ["an input that is no number of its kind", {}, { drivers: { shrinkage: { "The offshore one": 1.2 } } }],
    [
      "another scenario, and a simulation without an option",
      {},
      { scenario: "adverse", simulation: { trials: 300, option: "none" } },
    ],
    ["more years", { years: 10 }, {}],
    ["a renamed option", { options: renamed }, {}],
    ["a week with closed days", {}, { staffing: { weeksPerYear: 52, targets: {}, shape: shutWeek } }],
    ["no centre that runs", { today: "none" }, {}],
  ])("%s", (_, changes, typed) => {
    const plan = samplePlan(changes, { ...nothingTyped, ...typed });
    const whole = withQuickEngine(() => planValues(plan));
    expect(withQuickEngine(() => changedValues(plan, known))).toEqual(whole);
    expect(whole.get(plan.sheets[0]!.title)!.flat()).toContain((changes.options ?? options)[3]!.name);
  });
});

test("formulas that go round in a circle, and those that choose their cells as they are calculated, are left to the engine", () => {
  const sheets = [
    { title: "Round", cells: [["=B1+1", "=A1+1", "=SUM(A1:B1)"]] },
    { title: "Chosen", cells: [["=OFFSET(B1,0,B1)", 1, "=2*D1", '=INDIRECT("B1")+4']] },
  ];
  const [quick, own] = [withQuickEngine(() => calculated(sheets, [])), calculated(sheets, [])];
  expect(quick).toEqual(own);
  expect(own.get("Chosen")).toEqual([[10, 1, 10, 5]]);
});
