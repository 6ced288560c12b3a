import fc from "fast-check";
import { frozenValue, isUnfinished, valuesMark } from "../../../src/workbook/handOff/frozenValue";

test.each(["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#NULL!", "#REF!"])(
  "%s is an answer, and is frozen as the error it is",
  (error) => {
    expect(isUnfinished(error, "Error")).toBe(false);
    expect(frozenValue(error, "Error")).toBe(error);
  },
);

test.each(["#NAME?", "#BUSY!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#CONNECT!"])(
  "%s says that there is no answer yet",
  (error) => {
    expect(isUnfinished(error, "Error")).toBe(true);
  },
);

test.each([
  ["#I/T", "#N/A"],
  ["#VÆRDI!", "#VALUE!"],
  ["#DIVISION/0!", "#DIV/0!"],
  ["#REFERENCE!", "#REF!"],
  ["#NUL!", "#NULL!"],
])("the Danish %s is the answer %s, and is known again by either name", (danish, english) => {
  expect(isUnfinished(danish, "Error")).toBe(false);
  expect(frozenValue(danish, "Error")).toBe(english);
  expect(valuesMark([[danish, 1]])).toBe(valuesMark([[english, 1]]));
});

test.each(["#NAVN?", "#OVERLØB!", "#SPILD!"])("the Danish %s says that there is no answer yet", (error) => {
  expect(isUnfinished(error, "Error")).toBe(true);
});

test("a text that reads like an error is a text, and stays one", () => {
  expect(isUnfinished("#NAME?", "String")).toBe(false);
  expect(frozenValue("#N/A", "String")).toBe("'#N/A");
});

test("numbers and truths are frozen as they are, and any text so that nothing is read into it", () => {
  fc.assert(
    fc.property(fc.oneof(fc.double({ noNaN: true }), fc.boolean()), (value) => {
      expect(frozenValue(value, typeof value === "number" ? "Double" : "Boolean")).toBe(value);
    }),
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom("=A1", "2026", "'quoted", "TRUE", "")), (text) => {
      expect(frozenValue(text, "String")).toBe(`'${text}`);
    }),
  );
});

const anyValue = fc.oneof(
  fc.integer().map((number) => number / 1000),
  fc.string(),
  fc.boolean(),
);
const anyValues = fc.array(fc.array(anyValue, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

test("values are known again after a file has dropped the last digits of their numbers", () => {
  const dropped = (value: unknown) => (typeof value === "number" ? value * (1 - 2 ** -50) : value);
  fc.assert(
    fc.property(anyValues, (values) => {
      expect(valuesMark(values.map((row) => row.map(dropped)))).toBe(valuesMark(values));
    }),
  );
  expect(valuesMark([[0.1 + 0.2, -0]])).toBe(valuesMark([[0.3, 0]]));
});

test("other values, and the same in another shape, are not", () => {
  fc.assert(
    fc.property(anyValues, anyValues, (values, others) => {
      const isSame =
        JSON.stringify(values.map((row) => row.map(String))) === JSON.stringify(others.map((row) => row.map(String)));
      expect(valuesMark(values) === valuesMark(others)).toBe(isSame);
    }),
  );
  expect(valuesMark([[1, 2]])).not.toBe(valuesMark([[1], [2]]));
  expect(valuesMark([["1,2"]])).not.toBe(valuesMark([["1", "2"]]));
  expect(valuesMark([[1.00000000001]])).not.toBe(valuesMark([[1]]));
});
