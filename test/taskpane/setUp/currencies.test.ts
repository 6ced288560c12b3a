import { catalogueCurrency } from "../../../src/model/catalogue/country";
import { languages } from "../../../src/locale/language";
import { currencyLabels, likelyCurrencies, otherCurrencies } from "../../../src/taskpane/setUp/currencies";

test("every currency in use stands in one of the two lists, and in one only", () => {
  const all = [...likelyCurrencies, ...otherCurrencies()];
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(expect.arrayContaining([catalogueCurrency, "IDR", "XCG", "ZAR", "ZWG"]));
});

test("no currency is offered that is out of use, and none by a name with the years in which it was used", () => {
  const all = [...likelyCurrencies, ...otherCurrencies()];
  const gone = ["ANG", "BGN", "BYR", "CUC", "DEM", "HRK", "LTL", "SLL", "VEF", "XDR", "XSU", "ZWL"];
  expect(all.filter((code) => gone.includes(code))).toEqual([]);
  expect(currencyLabels(all, "en").filter(({ label }) => /\d/.test(label))).toEqual([]);
});

test("a comparison in a currency that has gone out of use still shows it", () => {
  expect(otherCurrencies("HRK").filter((code) => !otherCurrencies().includes(code))).toEqual(["HRK"]);
  expect(otherCurrencies("DKK")).toEqual(otherCurrencies());
});

test("a currency has its code first and its name in the pane's language", () => {
  const krone = languages.map((language) => currencyLabels(["DKK"], language)[0]?.label);
  expect(krone[0]).toBe("DKK – Danish Krone");
  expect(krone[1]).toBe("DKK – dansk krone");
  expect(krone[2]).toMatch(/^DKK – \S/);
});

test("a currency that the browser has no name for stands by its code alone", () => {
  expect(currencyLabels(["QQQ"], "en")).toEqual([{ code: "QQQ", label: "QQQ" }]);
});
