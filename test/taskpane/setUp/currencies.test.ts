import { catalogueCurrency } from "../../../src/model/catalogue/drivers";
import { languages } from "../../../src/locale/language";
import { currencyLabels, likelyCurrencies, otherCurrencies } from "../../../src/taskpane/setUp/currencies";

test("every currency stands in one of the two lists, and in one only", () => {
  const all = [...likelyCurrencies, ...otherCurrencies()];
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(expect.arrayContaining([...Intl.supportedValuesOf("currency"), catalogueCurrency]));
});

test("a currency has its code first and its name in the pane's language", () => {
  const krone = languages.map((language) => currencyLabels(["DKK"], language)[0]?.label);
  expect(krone[0]).toBe("DKK – Danish Krone");
  expect(krone[1]).toBe("DKK – dansk krone");
  expect(krone[2]).toMatch(/^DKK – \S/);
});
