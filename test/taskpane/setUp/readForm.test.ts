import { firstForm, reduceForm } from "../../../src/taskpane/setUp/comparisonForm";
import type { ComparisonForm } from "../../../src/taskpane/setUp/comparisonForm";
import { readForm } from "../../../src/taskpane/setUp/readForm";

const named = (name: string, key = 1) => reduceForm(firstForm("en"), { kind: "nameTyped", key, name });
const problemOf = (name: string) => readForm(named(name)).nameProblems[1];
const inKroner = (rate: string): ComparisonForm => ({ ...firstForm("da"), country: "us", currency: "DKK", rate });

test("the first form is a request as it stands", () => {
  expect(readForm(firstForm("en")).request).toEqual({
    language: "en",
    country: "us",
    currency: "USD",
    currencyPerDollar: 1,
    today: "running",
    options: [
      { name: "In-house", arrangement: "in-house" },
      { name: "Own centre, automated", arrangement: "automated" },
      { name: "Onshore vendor", arrangement: "onshore" },
      { name: "Nearshore vendor", arrangement: "nearshore" },
      { name: "Offshore vendor", arrangement: "offshore" },
    ],
    years: 5,
  });
});

test("names reach the request without outer blanks", () => {
  expect(readForm(named(" Manila ")).request?.options[1]?.name).toBe("Manila");
});

test.each([
  ["", "blank"],
  ["   ", "blank"],
  ["A".repeat(32), "tooLong"],
  [" in-HOUSE ", "duplicate"],
  ["2", "number"],
  ["1.234,5", "number"],
  ["1e3", "number"],
  ["Unit", "reserved"],
  ["kilde", "reserved"],
  ["Low In-house", "reserved"],
  ["ALL", "reserved"],
  ["=A1", "firstCharacter"],
  ["-Manila", "firstCharacter"],
  ["Vendor?", "wildcard"],
  ["A~B", "wildcard"],
  ["Manila *", "wildcard"],
])("the name %p is refused as %s", (name, problem) => {
  expect(problemOf(name)).toBe(problem);
  expect(readForm(named(name)).request).toBeNull();
});

test.each(["A".repeat(31), "Low cost vendor", "Łódź", "24/7 Manila", "Åbn A/S"])("the name %p is taken", (name) => {
  expect(problemOf(name)).toBeNull();
});

test("two options of one name are both shown as duplicates", () => {
  expect(readForm(named("onshore vendor", 3)).nameProblems).toEqual([null, null, "duplicate", "duplicate", null]);
  const both = reduceForm(named("Cebu", 1), { kind: "nameTyped", key: 2, name: "cebu" });
  expect(readForm(both).nameProblems).toEqual([null, "duplicate", "duplicate", null, null]);
});

test("neither the country's own currency nor the US dollar needs a rate", () => {
  const asked = (country: ComparisonForm["country"], currency: string) => {
    const { request, rateProblem } = readForm({ ...firstForm("en"), country, currency });
    return request === null ? rateProblem : request.currencyPerDollar;
  };
  expect(asked("dk", "DKK")).toBe(6.354);
  expect(asked("ph", "PHP")).toBe(60.48);
  expect(asked("gb", "GBP")).toBe(0.7347);
  expect(asked("dk", "USD")).toBe(1);
  expect(asked("dk", "PHP")).toBe("blank");
  expect(asked("us", "DKK")).toBe("blank");
});

test("any other currency needs a rate that can be read in one way only", () => {
  expect(readForm(inKroner("6,87")).request?.currencyPerDollar).toBe(6.87);
  expect(readForm(inKroner(" ")).rateProblem).toBe("blank");
  expect(readForm(inKroner("seks")).rateProblem).toBe("unreadable");
  expect(readForm(inKroner("6.875")).rateProblem).toBe("ambiguous");
  expect(readForm(inKroner("0")).rateProblem).toBe("outsideDomain");
  expect(readForm(inKroner("-6,87")).rateProblem).toBe("outsideDomain");
  expect(readForm(inKroner("")).request).toBeNull();
});
