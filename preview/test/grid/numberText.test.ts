import { NumberText } from "../../grid/numberText";
import { readInput } from "../../grid/inputText";

const english = new NumberText("en-US");
const danish = new NumberText("da-DK");
const filipino = new NumberText("fil-PH");

test.each([
  ["2,9", 2.9],
  ["0,05", 0.05],
  ["320.000", 320_000],
  ["1.234", 1234],
  ["1.234.567,5", 1_234_567.5],
  ["-3,25", -3.25],
  ["30 %", 0.3],
  ["2,5%", 0.025],
  ["1234", 1234],
])("%p typed in a Danish session is %p", (text, value) => {
  expect(readInput(danish.toEnglish(text))).toMatchObject({ value });
});

test.each([
  ["2.9", 2.9],
  ["320,000", 320_000],
  ["1.234", 1.234],
  ["30%", 0.3],
])("%p typed in an English or a Filipino session is %p", (text, value) => {
  for (const numbers of [english, filipino]) expect(readInput(numbers.toEnglish(text))).toMatchObject({ value });
});

test("a number of another language stays text, so that no other number is taken for it", () => {
  expect(readInput(danish.toEnglish("2.9"))).toEqual({ value: "2.9" });
  expect(readInput(danish.toEnglish("1,234.5"))).toEqual({ value: "1,234.5" });
  expect(readInput(english.toEnglish("2,9"))).toEqual({ value: "2,9" });
  expect(readInput(english.toEnglish("1.234,5"))).toEqual({ value: "1.234,5" });
});

test("in a cell that shows percent, 30, 30% and 0.3 are the same", () => {
  for (const text of ["30", "30%", "30 %", "0,3"])
    expect(readInput(danish.toEnglish(text, "0.0%"))).toMatchObject({ value: 0.3 });
  expect(readInput(english.toEnglish("1", "0.0%"))).toMatchObject({ value: 0.01 });
  expect(readInput(english.toEnglish("30", "0.0"))).toMatchObject({ value: 30 });
});

test("what is no number goes through as it is", () => {
  for (const text of ["Manila", "=A1*2.5", "2026-01-05", "'007", ""]) expect(danish.toEnglish(text)).toBe(text);
});

test("numbers are written as the session's language writes them", () => {
  expect(danish.format("#,##0.00", 1_234_567.891)).toBe("1.234.567,89");
  expect(danish.format("0.0%", 0.423)).toBe("42,3%");
  expect(filipino.format("#,##0.00", 1_234_567.891)).toBe("1,234,567.89");
  expect(danish.fromEnglish("1,234.5%")).toBe("1.234,5%");
  expect(english.fromEnglish("1,234.5%")).toBe("1,234.5%");
});
