import { localMinute } from "../../src/locale/localDay";
import { formatMoment, formatMoney, formatNumber, plural } from "../../src/locale/numbers";

describe("numbers", () => {
  test("a number follows its language, with every digit Excel keeps", () => {
    expect(formatNumber(1234567.89, "en")).toBe("1,234,567.89");
    expect(formatNumber(1234567.89, "da")).toBe("1.234.567,89");
    expect(formatNumber(1234567.89, "fil")).toBe("1,234,567.89");
    expect(formatNumber(0.000001, "da")).toBe("0,000001");
    expect(formatNumber(0.1 + 0.2, "en")).toBe("0.3");
  });

  test("a count of decimals is kept to, and nothing is minus nought", () => {
    expect(formatNumber(12, "da", 1)).toBe("12,0");
    expect(formatNumber(-0.04, "en", 1)).toBe("0.0");
  });

  test("money carries its currency as the language writes it", () => {
    expect(formatMoney(1234567.8, "DKK", "da")).toBe("1.234.567,80\u00a0kr.");
    expect(formatMoney(-1234567.8, "PHP", "fil")).toBe("-₱1,234,567.80");
    expect(formatMoney(1234, "GBP", "en")).toBe("£1,234.00");
    expect(formatMoney(1234.5, "EUR", "da", 0)).toBe("1.235\u00a0€");
  });

  test("a date spells its month", () => {
    expect(formatMoment("2025-11-03", "en")).toBe("3 November 2025");
    expect(formatMoment("2025-11-03", "da")).toBe("3. november 2025");
    expect(formatMoment("2025-11-03", "fil")).toBe("Nobyembre 3, 2025");
  });

  test("a moment has its minute as well, in the user's own time zone", () => {
    const minute = localMinute(new Date(2025, 10, 3, 14, 5));
    expect(minute).toBe("2025-11-03T14:05");
    expect(formatMoment(minute, "en")).toBe("3 November 2025 at 14:05");
    expect(formatMoment(minute, "da")).toBe("3. november 2025 kl. 14.05");
    expect(formatMoment(minute, "fil")).toMatch(/^Nobyembre 3, 2025 nang 2:05\s?PM$/);
  });
});

describe("plural", () => {
  const pick = (count: number, language: "en" | "da" | "fil") =>
    plural(count, language, { one: "one", other: "other" });

  test("one is 1 in English, and 1 and one and a half in Danish", () => {
    expect([0, 1, 2].map((count) => pick(count, "en"))).toEqual(["other", "one", "other"]);
    expect([0, 1, 1.5, 2].map((count) => pick(count, "da"))).toEqual(["other", "one", "one", "other"]);
  });

  test("other is for numbers that end in 4, 6 or 9 in Filipino", () => {
    const counts = [1, 2, 3, 4, 5, 6, 9, 10, 14];
    expect(counts.filter((count) => pick(count, "fil") === "other")).toEqual([4, 6, 9, 14]);
  });
});
