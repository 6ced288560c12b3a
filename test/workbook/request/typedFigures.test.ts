import { withFigures } from "../../../src/workbook/request/typedFigures";
import { nothingTyped } from "../../../src/workbook/request/typedInputs";

test("figures come beside what is typed, take its place in their own cells, and clear them where they are null", () => {
  const typed = {
    ...nothingTyped,
    drivers: { price: { Manila: 12, Łódź: 20 }, attrition: { "In-house": 0.4 } },
    weights: { "language-gap": 2 },
  };
  const figures = { price: { Manila: 13, Łódź: null, Cebu: 11 }, "handle-time": { "In-house": 312 } };
  expect(withFigures(typed, figures)).toEqual({
    ...typed,
    drivers: {
      price: { Manila: 13, Cebu: 11 },
      attrition: { "In-house": 0.4 },
      "handle-time": { "In-house": 312 },
    },
  });
});

test("what all options share takes the place of what stood under another baseline", () => {
  const typed = { ...nothingTyped, drivers: { "handle-time": { "In-house": 300 } } };
  expect(withFigures(typed, { "handle-time": { Manila: 312 } }).drivers).toEqual({ "handle-time": { Manila: 312 } });
});

test("no figures change nothing", () => {
  expect(withFigures(nothingTyped, {})).toEqual(nothingTyped);
});
