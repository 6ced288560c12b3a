import { languages } from "../../../src/locale/language";
import { samplePlan } from "../../support/sample";

const millions = { en: "million", da: "mio.", fil: "milyon" } as const;

test.each(languages)("every axis of money counts in millions, and says so in %s", (language) => {
  const currency = "DKK";
  const charts = samplePlan({ language, currency, currencyPerDollar: 6.87 }).sheets.flatMap((sheet) => sheet.charts);
  const axes = charts.flatMap(({ name, categoryAxisTitle = "", categoryFormat, valueAxisTitle, valueFormat }) => [
    { name, title: categoryAxisTitle, format: categoryFormat },
    { name, title: valueAxisTitle, format: valueFormat },
  ]);
  const ofMoney = axes.filter(({ title }) => title.includes(currency));
  expect(ofMoney.length).toBeGreaterThan(7);
  for (const { name, title, format } of ofMoney)
    expect([name, title.includes(millions[language]), format?.slice(-2)]).toEqual([name, true, ",,"]);
});
