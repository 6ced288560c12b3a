import fc from "fast-check";
import { languages } from "../../src/locale/language";
import { readNumber, writeNumber } from "../../src/locale/numberText";

test.each([
  ["6.87", 6.87],
  ["6,87", 6.87],
  [" 57 ", 57],
  [".5", 0.5],
  ["0.875", 0.875],
  ["0,875", 0.875],
  ["1234", 1234],
  ["1 234,5", 1234.5],
  ["1.234,56", 1234.56],
  ["1,234.56", 1234.56],
  ["1.234.567", 1234567],
  ["-3", -3],
])("%p is the same number in every language", (text, value) => {
  for (const language of languages) expect(readNumber(text, language)).toBe(value);
});

test("three digits after one separator are decimals in the language's own form, and ambiguous in the other", () => {
  expect(readNumber("6,875", "da")).toBe(6.875);
  expect(readNumber("6.875", "en")).toBe(6.875);
  expect(readNumber("56.125", "fil")).toBe(56.125);
  expect(readNumber("6.875", "da")).toBe("ambiguous");
  expect(readNumber("6,875", "en")).toBe("ambiguous");
  expect(readNumber("56,125", "fil")).toBe("ambiguous");
});

test.each(["", "kr", "6 kr.", "1.2.3", "1.23.456,7", "1,2.3,4", "1e3", "--1"])(
  "%p is no number in any language",
  (text) => {
    for (const language of languages) expect(readNumber(text, language)).toBe("unreadable");
  },
);

test("what is written in a language is read back as the same number", () => {
  const numbers = fc.double({ min: 1e-6, max: 1e9, noNaN: true }).map((value) => Number(value.toPrecision(15)));
  fc.assert(
    fc.property(numbers, fc.constantFrom(...languages), (value, language) => {
      expect(readNumber(writeNumber(value, language), language)).toBe(value);
    }),
  );
});
