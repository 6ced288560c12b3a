import { languages } from "../../../src/locale/language";
import { type ComparisonForm, firstForm, reduceForm } from "../../../src/taskpane/setUp/comparisonForm";
import type { FormEvent } from "../../../src/taskpane/setUp/comparisonForm";
import { type EntryId, figureText, readFigure } from "../../../src/taskpane/setUp/figures";
import { quotedPrices } from "../../../src/taskpane/setUp/quotedPrices";
import { readForm, troubledStep } from "../../../src/taskpane/setUp/readForm";
import type { InputsStanding } from "../../../src/workbook/standing/inputsStanding";
import { request } from "../../support/fakeGateway";

const after = (form: ComparisonForm, ...events: FormEvent[]) => events.reduce(reduceForm, form);
const type = (id: EntryId, text: string, currency = "USD"): FormEvent => ({ kind: "figureTyped", id, text, currency });
const inTheir = (currency: string) => ({ kind: "currencyChosen", currency }) as const;
const figuresOf = (form: ComparisonForm) => readForm(form).figures.figures;
const problemsOf = (form: ComparisonForm) => readForm(form).figures.problems;
const typedIn = (form: ComparisonForm) => [...readForm(form).figures.typed];

test.each([
  ["handle-time", "312", "en", 312],
  ["calls-per-year", "500,000", "en", 500_000],
  ["calls-per-year", "500.000", "da", 500_000],
  ["price", "0,435", "da", 0.435],
  ["fcr-today", "70", "en", 0.7],
  ["fcr-today", "72,5 %", "da", 0.725],
] as const)("%s: %p in %s is %p", (id, text, language, value) => {
  expect(readFigure(id, text, language, 1)).toBe(value);
});

test.each([
  ["handle-time", "six minutes", { kind: "unreadable" }],
  ["handle-time", "0", { kind: "outside", least: 1, most: 36_000 }],
  ["fcr-today", "0.7", { kind: "percent" }],
  ["price", "1,250", { kind: "ambiguous" }],
  ["fcr-today", "101", { kind: "outside", least: 1, most: 100 }],
] as const)("%s: %p is refused", (id, text, problem) => {
  expect(readFigure(id, text, "en", 1)).toEqual(problem);
});

test("a rate that can be read in two ways is refused: 7.462 kroner for a euro are no thousands", () => {
  const events: FormEvent[] = [
    type("price 4", "12", "DKK"),
    { kind: "quoteCurrencyChosen", key: 4, currency: "EUR" },
    type("price-rate 4", "7.462", "DKK"),
  ];
  const form = after(firstForm("da"), ...events);
  expect(problemsOf(form)).toEqual({ "price-rate 4": { kind: "ambiguous" } });
  expect(quotedPrices(form, 4, 6.354, null)).toBeNull();
  const plain = after(form, type("price-rate 4", "7,462", "DKK"));
  expect(figuresOf(plain)["price-rate"]).toEqual({ "Offshore-leverandør": 7.462 });
});

test.each(languages)("a price, a rate and a percentage are read in %s as they are written", (language) => {
  const drivers = ["price", "price-rate", "fcr-today"] as const;
  for (const id of drivers)
    for (const value of [0.435, 0.07462, 0.7])
      expect(readFigure(id, figureText(id, value, language), language, 1)).toBe(value);
  for (const value of [1.25, 7.462, 1250, 7462, 250_000])
    expect(readFigure("price", figureText("price", value, language), language, 1)).toBe(value);
});

test("what is typed is asked for in its own cells, and nothing else", () => {
  expect(figuresOf(firstForm("en"))).toEqual({});
  const form = after(
    firstForm("en"),
    type("calls-per-year", "1,400,000"),
    type("agent-pay", "45000"),
    type("price 4", "11"),
  );
  expect(figuresOf(form)).toEqual({
    "calls-per-year": { "In-house": 1_400_000 },
    "agent-pay": { "In-house": 45_000, "Own centre, automated": 45_000 },
    price: { "Offshore vendor": 11 },
    "price-unit": { "Offshore vendor": "productive-hour" },
    "price-rate": { "Offshore vendor": null },
  });
});

test("a unit goes with a price: without one it is refused, as the default price would be read in it", () => {
  const chosen = after(firstForm("en"), type("price-unit 4", "minute"));
  expect(figuresOf(chosen)).toEqual({});
  expect(problemsOf(chosen)).toEqual({ "price 4": { kind: "noPrice" } });
  expect(readForm(chosen).request).toBeNull();
  expect(figuresOf(after(chosen, type("price 4", "0.4")))).toMatchObject({
    price: { "Offshore vendor": 0.4 },
    "price-unit": { "Offshore vendor": "minute" },
  });
  const backAgain = after(chosen, type("price-unit 4", "productive-hour"));
  expect(readForm(backAgain).figures).toMatchObject({ figures: {}, problems: {} });
});

test("a figure that cannot be read keeps the comparison from being asked for, in the third step", () => {
  const reading = readForm(after(firstForm("en"), type("handle-time", "long")));
  expect(reading.request).toBeNull();
  expect(troubledStep(reading)).toBe(3);
});

test("what cannot be read, or lacks its exchange rate, is none of the user's own figures", () => {
  const form = after(
    firstForm("en"),
    type("calls-per-year", "many"),
    type("handle-time", "0"),
    type("agent-pay", "45000"),
    type("price 3", "cheap"),
    type("price 4", "11"),
  );
  expect(typedIn(form)).toEqual(["agent-pay", "price 4"]);
  expect(typedIn(after(form, { kind: "quoteCurrencyChosen", key: 4, currency: "EUR" }))).toEqual(["agent-pay"]);
});

test("an amount that was typed before the currency changed is none of the new one", () => {
  const form = after(firstForm("en"), type("customer-margin", "100"), type("price 4", "12"), {
    kind: "currencyChosen",
    currency: "DKK",
  });
  const inKroner = after(form, { kind: "rateTyped", rate: "6.5" });
  expect(problemsOf(inKroner)).toEqual({ "customer-margin": { kind: "otherCurrency" } });
  // The quote stays one in dollars.
  const { figures } = readForm(inKroner).figures;
  expect(figures["price"]).toEqual({ "Offshore vendor": 12 });
  expect(figures["price-rate"]).toEqual({ "Offshore vendor": 6.5 });
});

test("a quote in another currency carries its rate, where it is known without asking", () => {
  const quoted = after(firstForm("da"), type("price 4", "12", "DKK"), {
    kind: "quoteCurrencyChosen",
    key: 4,
    currency: "USD",
  });
  expect(figuresOf(quoted)["price-rate"]).toEqual({ "Offshore-leverandør": 6.354 });
  const unknown = after(quoted, { kind: "quoteCurrencyChosen", key: 4, currency: "EUR" });
  expect(problemsOf(unknown)).toEqual({ "price-rate 4": { kind: "noRate" } });
  const told = after(unknown, type("price-rate 4", "7,46", "DKK"));
  expect(figuresOf(told)).toEqual({
    price: { "Offshore-leverandør": 12 },
    "price-unit": { "Offshore-leverandør": "productive-hour" },
    "price-rate": { "Offshore-leverandør": 7.46 },
  });
});

test("tax and the transfer of staff are asked where the law has them, and typed for the vendors they concern", () => {
  const typed = [type("fee-tax-rate", "25"), type("transfer-share", "100")];
  expect(figuresOf(after(firstForm("en"), ...typed))).toEqual({});
  expect(figuresOf(after(firstForm("da"), ...typed))).toEqual({
    "fee-tax-rate": { "Onshore-leverandør": 0.25, "Nearshore-leverandør": 0.25, "Offshore-leverandør": 0.25 },
    "transfer-share": { "Onshore-leverandør": 1, "Nearshore-leverandør": 1 },
  });
  const none = after(firstForm("da"), ...typed, { kind: "todayChosen", today: "none" });
  expect(figuresOf(none)).not.toHaveProperty("transfer-share");
});

describe("of a comparison that stands", () => {
  const inputs: InputsStanding = {
    title: "Inputs",
    options: ["In-house", "Manila", "Łódź"],
    currency: "USD",
    typed: {
      "calls-per-year": { "In-house": 1_400_000 },
      "fcr-today": { "In-house": "=A1" },
      price: { Manila: 12, Łódź: 0.4 },
      "price-unit": { Łódź: "minute" },
      "price-rate": { Łódź: 1.17 },
    },
    leftToSheet: {},
    assumptions: [],
  };
  const found = after(firstForm("en"), { kind: "comparisonFound", request }, { kind: "inputsRead", inputs });

  test("what stands in the cells is shown, and is not asked for again", () => {
    expect(found.entries["calls-per-year"]?.text).toBe("1,400,000");
    expect(found.entries["price 2"]?.text).toBe("0.4");
    expect(found.entries["currency 2"]?.text).toBe("other");
    expect(figuresOf(found)).toEqual({});
    expect(figuresOf(after(found, { kind: "languageChosen", language: "da" }))).toEqual({});
    expect(after(found, { kind: "languageChosen", language: "da" }).entries["price 2"]?.text).toBe("0,4");
  });

  test("the currency of a quote is named while its rate stands, and goes on being remembered", () => {
    const quoted = (currency: string, rate: number) => {
      const [home, manila, łódź] = request.options;
      const options = [home!, manila!, { ...łódź!, quote: { currency, rate } }];
      return after(
        firstForm("en"),
        { kind: "comparisonFound", request: { ...request, options } },
        { kind: "inputsRead", inputs },
      );
    };
    const form = quoted("EUR", 1.17);
    expect(form.entries["currency 2"]?.text).toBe("EUR");
    expect(figuresOf(form)).toEqual({});
    expect(readForm(form).request?.options.map(({ quote }) => quote)).toEqual([
      undefined,
      undefined,
      { currency: "EUR", rate: 1.17 },
    ]);
    expect(readForm(found).request?.options[2]).not.toHaveProperty("quote");
    const others = [quoted("EUR", 1.2), quoted("USD", 1.17)];
    expect(others.map(({ entries }) => entries["currency 2"]?.text)).toEqual(["other", "other"]);
  });

  test("a rate that stands is nobody's once the workbook's currency is another, be it the quote's, and stays in sight", () => {
    const [home, manila, łódź] = request.options;
    const options = [home!, manila!, { ...łódź!, quote: { currency: "EUR", rate: 1.17 } }];
    const known = { kind: "comparisonFound", request: { ...request, options } } as const;
    const read = { kind: "inputsRead", inputs } as const;
    for (const currency of ["EUR", "DKK"])
      for (const events of [
        [read, inTheir(currency)],
        [inTheir(currency), read],
      ]) {
        const form = after(firstForm("en"), known, ...events, { kind: "rateTyped", rate: "0.92" });
        expect(["currency 2", "price-rate 2"].map((id) => form.entries[id as EntryId]?.text)).toEqual([
          "other",
          "1.17",
        ]);
        expect(figuresOf(form)).toEqual({});
        expect(readForm(form).request?.options[2]).not.toHaveProperty("quote");
      }
  });

  test("what the sheet says since is shown once it is read again, but where something is typed for it", () => {
    const since = { ...inputs.typed, "calls-per-year": { "In-house": 1_500_000 }, price: { Manila: 12.5, Łódź: 0.5 } };
    const form = after(
      found,
      type("price 1", "13"),
      { kind: "currencyChosen", currency: "DKK" },
      { kind: "inputsRead", inputs: { ...inputs, typed: since } },
    );
    const entries = ["calls-per-year", "price 1", "price 2"] as const;
    expect(entries.map((id) => form.entries[id]?.text)).toEqual(["1,500,000", "13", "0.5"]);
    expect(entries.map((id) => form.entries[id]?.currency)).toEqual(["USD", "USD", "USD"]);
  });

  test("an amount that stands on the sheet since is in the sheet's currency, though nothing stood there and another is chosen", () => {
    const form = after(
      found,
      { kind: "inputsRead", inputs: { ...inputs, typed: {} } },
      { kind: "currencyChosen", currency: "DKK" },
      { kind: "inputsRead", inputs: { ...inputs, typed: { price: { Manila: 12.5 } } } },
    );
    expect(form.entries["price 1"]).toMatchObject({ text: "12.5", currency: "USD" });
  });

  test("a figure that is cleared is a default again, a formula is left alone, a renamed option keeps its own", () => {
    const form = after(
      found,
      type("calls-per-year", ""),
      { kind: "nameTyped", key: 1, name: "Cebu" },
      type("price 1", "13"),
    );
    expect(figuresOf(form)).toEqual({
      "calls-per-year": { "In-house": null },
      price: { Cebu: 13 },
      "price-unit": { Cebu: "productive-hour" },
      "price-rate": { Cebu: null },
    });
  });

  test("a price that is cleared takes its unit and its rate with it, and a formula for the unit is left alone", () => {
    expect(figuresOf(after(found, type("price 2", "")))).toEqual({
      price: { Łódź: null },
      "price-unit": { Łódź: null },
      "price-rate": { Łódź: null },
    });
    const typed = { price: { Manila: 12 }, "price-unit": { Manila: "=B9" } };
    const linked = after(
      firstForm("en"),
      { kind: "comparisonFound", request },
      { kind: "inputsRead", inputs: { ...inputs, typed } },
      type("price 1", "13"),
    );
    expect(figuresOf(linked)).not.toHaveProperty("price-unit");
    expect(quotedPrices(linked, 1, 1, inputs)).toBeNull();
  });

  test("an option that is added after one was removed is a new one", () => {
    const form = after(found, { kind: "optionRemoved", key: 2 }, { kind: "optionAdded" });
    expect(form.options.map(({ key }) => key)).toEqual([0, 1, 3]);
  });

  test("what is typed before the sheet was read stays", () => {
    const early = after(firstForm("en"), { kind: "comparisonFound", request }, type("calls-per-year", "9"), {
      kind: "inputsRead",
      inputs,
    });
    expect(figuresOf(early)).toEqual({ "calls-per-year": { "In-house": 9 } });
  });

  test("an option that becomes one's own centre gets the pay that stands for the others, and tax is known once it is asked", () => {
    const paid = {
      ...inputs,
      typed: { "agent-pay": { "In-house": 45_000 }, "fee-tax-rate": { Manila: 0.2, Łódź: 0.2 } },
    };
    const form = after(firstForm("en"), { kind: "comparisonFound", request }, { kind: "inputsRead", inputs: paid });
    const own = after(form, { kind: "arrangementChosen", key: 1, arrangement: "automated" });
    expect(figuresOf(own)).toEqual({ "agent-pay": { Manila: 45_000 } });
    expect(after(form, { kind: "countryChosen", country: "gb" }).entries["fee-tax-rate"]?.text).toBe("20");
  });

  test("a price is the user's own once its unit stands, and Inputs asks for both", () => {
    expect(typedIn(found)).toEqual(["calls-per-year", "fcr-today", "price 2"]);
    const chosen = after(found, type("price-unit 1", "productive-hour"));
    expect(typedIn(chosen)).toContain("price 1");
    expect(figuresOf(chosen)).toEqual({ "price-unit": { Manila: "productive-hour" } });
    expect(typedIn(after(found, type("price 1", "13")))).toContain("price 1");
  });

  test("options with different values show none, and take what is typed for all", () => {
    const pays = { ...inputs, typed: { "agent-pay": { "In-house": 40_000, Manila: 50_000 } } };
    const own = request.options.map(({ name }) => ({ name, arrangement: "in-house" as const }));
    const form = after(
      firstForm("en"),
      { kind: "comparisonFound", request: { ...request, options: own } },
      { kind: "inputsRead", inputs: pays },
    );
    expect(form.entries["agent-pay"]).toMatchObject({ text: "", isDiffering: true });
    expect(figuresOf(form)).toEqual({});
    const typed = after(form, type("agent-pay", "45000"));
    expect(figuresOf(typed)).toEqual({
      "agent-pay": { "In-house": 45_000, Manila: 45_000, Łódź: 45_000 },
    });
    expect(after(typed, type("agent-pay", "")).entries).toEqual(form.entries);
    // One of the three has no pay of its own: the decision rests on a default there.
    expect(typedIn(form)).not.toContain("agent-pay");
    expect(typedIn(typed)).toContain("agent-pay");
    const all = { ...pays, typed: { "agent-pay": { ...pays.typed["agent-pay"], Łódź: 30_000 } } };
    const filled = after(
      firstForm("en"),
      { kind: "comparisonFound", request: { ...request, options: own } },
      { kind: "inputsRead", inputs: all },
    );
    expect(typedIn(filled)).toContain("agent-pay");
  });
});

test("a price is the same in every unit: 20 an hour at 85% occupancy is 0.39 a minute", () => {
  const form = after(firstForm("en"), type("price 2", "20"), type("handle-time", "300"));
  const prices = Object.fromEntries(quotedPrices(form, 2, 1, null)!.prices.map(({ unit, price }) => [unit, price]));
  // 20 / (60 x 0.85), and five minutes of it a call; seven calls in ten are resolved.
  expect(prices["productive-hour"]).toBeCloseTo(20, 12);
  expect(prices["minute"]).toBeCloseTo(0.392157, 6);
  expect(prices["call"]).toBeCloseTo(1.960784, 6);
  expect(prices["resolved-call"]).toBeCloseTo(2.80112, 5);
});

test("a price is told in the unit of the quote first, with the defaults that the others rest on", () => {
  const form = after(
    firstForm("en"),
    type("price 2", "3000"),
    type("price-unit 2", "fte-month"),
    type("handle-time", "300"),
  );
  const { prices, defaults } = quotedPrices(form, 2, 1, null)!;
  expect(prices[0]).toEqual({ unit: "fte-month", price: 3000 });
  expect(prices.map(({ unit }) => unit)).toEqual(["fte-month", "minute", "call", "resolved-call", "productive-hour"]);
  expect(defaults).toEqual(["handle-uplift", "first-contact-resolution", "occupancy", "shrinkage", "paid-hours"]);
  const aMonth = quotedPrices(after(form, type("price-unit 2", "month")), 2, 1, null)!;
  expect(aMonth.defaults).toContain("calls-per-year");
  const cleared = quotedPrices(after(form, type("handle-time", "")), 2, 1, null)!;
  expect(cleared.defaults).toContain("handle-time");
});

test("what stands on the sheet is no default, and what is cleared in the form is one", () => {
  const inputs: InputsStanding = {
    title: "Inputs",
    options: ["In-house", "Manila", "Łódź"],
    currency: "USD",
    typed: {
      "handle-time": { "In-house": 300 },
      "handle-uplift": { Manila: 0 },
      occupancy: { Manila: "=0.4*2" },
      price: { Manila: 12 },
      "price-unit": { Manila: "productive-hour" },
    },
    leftToSheet: {},
    assumptions: [
      ["id", "In-house", "Manila", "Łódź"],
      ["occupancy", 0.85, 0.8, 0.82],
    ],
  };
  const form = after(firstForm("en"), { kind: "comparisonFound", request }, { kind: "inputsRead", inputs });
  const { prices, defaults } = quotedPrices(form, 1, 1, inputs)!;
  expect(defaults).toEqual(["first-contact-resolution"]);
  // Five minutes at 12 an hour, of which four fifths are spent on calls.
  expect(prices.find(({ unit }) => unit === "call")?.price).toBeCloseTo(1.25, 12);
  const cleared = quotedPrices(after(form, type("handle-time", "")), 1, 1, inputs)!;
  expect(cleared.defaults).toContain("handle-time");
  expect(cleared.prices.find(({ unit }) => unit === "call")?.price).not.toBeCloseTo(1.25, 2);
});

test("no price is the same in no unit", () => {
  expect(quotedPrices(firstForm("en"), 2, 1, null)).toBeNull();
});
