import { calculated } from "../../src/file/calculated";
import { planValues } from "../../src/file/planValues";
import { type TypedInputs, nothingTyped } from "../../src/workbook/request/typedInputs";
import { installCustomFunctions } from "../support/customFunctions";
import { quickValues, withQuickEngine } from "../support/quickEngine";
import { samplePlan, sampleRequest } from "../support/sample";

jest.setTimeout(120_000);
beforeAll(installCustomFunctions);

test("a comparison comes to the same values, cell by cell, as in the engine that is left alone", () => {
  const options = sampleRequest().options.slice(1);
  const typed: TypedInputs = { ...nothingTyped, scenario: "adverse", simulation: { trials: 300, option: "none" } };
  const plan = samplePlan({ options, language: "da" }, typed);
  const [quick, own] = [quickValues(plan), planValues(plan)];
  expect(quick).toEqual(own);
  expect(quick.get(plan.sheets[0]!.title)!.flat()).toContain(options[0]!.name);
});

test("eight options over ten years come to the same values too", () => {
  const options = Array.from({ length: 8 }, (_, place) => ({
    ...sampleRequest().options[place % 4]!,
    name: `Option ${place + 1}`,
  }));
  const plan = samplePlan({ options, years: 10 });
  const quick = quickValues(plan);
  expect(quick).toEqual(planValues(plan));
  expect(quick.get(plan.sheets[0]!.title)!.flat()).toContain("Option 8");
});

test("a comparison comes to the same values whichever was recomputed before it with the same sheets and names", () => {
  const options = sampleRequest().options.slice(0, 2);
  const typed = (price: number): TypedInputs => ({
    ...nothingTyped,
    drivers: { price: { [options[1]!.name]: price } },
  });
  const plans = [
    samplePlan({ options }),
    samplePlan({ options }, typed(31)),
    samplePlan({ options }, typed(-1)),
    samplePlan({ options, years: 7 }, { ...typed(31), scenario: "adverse" }),
    samplePlan({ options: [...options].reverse() }),
  ];
  const alone = plans.map((plan) => withQuickEngine(() => planValues(plan, undefined, undefined, Infinity)));
  expect(plans.map((plan) => quickValues(plan))).toEqual(alone);
  expect(new Set(alone.map((values) => JSON.stringify([...values]))).size).toBe(plans.length);
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
