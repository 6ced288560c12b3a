import { type Arrangement, isVendors } from "../../../src/model/catalogue/driver";
import { essentialFigures } from "../../../src/model/catalogue/essentialFigures";
import { type ComparisonForm, type FormEvent, firstForm, reduceForm } from "../../../src/taskpane/setUp/comparisonForm";
import { figureIds } from "../../../src/taskpane/setUp/figures";
import { readForm } from "../../../src/taskpane/setUp/readForm";
import { typedEssentials } from "../../../src/taskpane/setUp/typedEssentials";

const counted = (form: ComparisonForm) => typedEssentials(form, readForm(form));
const type = (id: Extract<FormEvent, { kind: "figureTyped" }>["id"], text: string): FormEvent => ({
  kind: "figureTyped",
  id,
  text,
  currency: "USD",
});
const asDecided = ({ options }: ComparisonForm) =>
  essentialFigures(options.map(({ arrangement }) => arrangement)).length;
const vendorsOf = ({ options }: ComparisonForm) =>
  options.flatMap(({ key, arrangement }) => (isVendors[arrangement] ? [key] : []));

test("what is typed is counted as the decision counts what is missing: prices as one figure, typed once every vendor has one", () => {
  const form = firstForm("en");
  const count = asDecided(form);
  const vendors = vendorsOf(form);
  expect(vendors.length).toBeGreaterThan(1);
  expect(counted(form)).toEqual({ typed: 0, count });
  const [first, ...others] = vendors.map((key) => type(`price ${key}`, "20"));
  const one = [type("calls-per-year", "500000"), first!].reduce(reduceForm, form);
  expect(counted(one)).toEqual({ typed: 1, count });
  expect(counted(others.reduce(reduceForm, one))).toEqual({ typed: 2, count });
});

test("a price is typed with its basis, and a basis alone is no price", () => {
  const form = firstForm("en");
  const bases = vendorsOf(form).map((key) => type(`price-unit ${key}`, "month"));
  const prices = vendorsOf(form).map((key) => type(`price ${key}`, "20"));
  expect(counted(bases.reduce(reduceForm, form)).typed).toBe(0);
  expect(counted([...bases, ...prices].reduce(reduceForm, form)).typed).toBe(1);
});

test.each<Arrangement[][]>([[["in-house", "offshore"]], [["in-house-new", "onshore"]], [["nearshore", "onshore"]]])(
  "every essential figure of %p is asked in the form: all typed, none is missing",
  (arrangements) => {
    const first = firstForm("en");
    const options = arrangements.map((arrangement, index) => ({ ...first.options[index]!, arrangement }));
    const form = { ...first, options };
    const events = [...figureIds, ...vendorsOf(form).map((key) => `price ${key}` as const)].map((id) => type(id, "60"));
    const count = asDecided(form);
    expect(counted(events.reduce(reduceForm, form))).toEqual({ typed: count, count });
  },
);
