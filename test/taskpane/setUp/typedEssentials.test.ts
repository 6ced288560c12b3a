import { type ComparisonForm, type FormEvent, firstForm, reduceForm } from "../../../src/taskpane/setUp/comparisonForm";
import { readForm } from "../../../src/taskpane/setUp/readForm";
import { typedEssentials } from "../../../src/taskpane/setUp/typedEssentials";

const counted = (form: ComparisonForm) => typedEssentials(form, readForm(form));
const type = (id: Extract<FormEvent, { kind: "figureTyped" }>["id"], text: string): FormEvent => ({
  kind: "figureTyped",
  id,
  text,
  currency: "USD",
});

test("what is typed is counted as the decision counts what is missing: prices as one figure, typed once every vendor has one", () => {
  const form = firstForm("en");
  const vendors = form.options.flatMap(({ key, arrangement }) => (arrangement === "in-house" ? [] : [key]));
  expect(vendors.length).toBeGreaterThan(1);
  expect(counted(form)).toEqual({ typed: 0, count: 7 });
  const [first, ...others] = vendors.map((key) => type(`price ${key}`, "20"));
  const one = [type("calls-per-year", "500000"), first!].reduce(reduceForm, form);
  expect(counted(one)).toEqual({ typed: 1, count: 7 });
  expect(counted(others.reduce(reduceForm, one))).toEqual({ typed: 2, count: 7 });
});
