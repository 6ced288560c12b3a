import {
  arrangementsFor,
  firstForm,
  namesInForm,
  originsIn,
  reduceForm,
} from "../../../src/taskpane/setUp/comparisonForm";
import { leastOptions } from "../../../src/workbook/request/request";
import type { ComparisonForm, FormEvent } from "../../../src/taskpane/setUp/comparisonForm";
import { mostOptions } from "../../../src/workbook/request/request";
import { request } from "../../support/fakeGateway";

const after = (form: ComparisonForm, ...events: FormEvent[]) => events.reduce(reduceForm, form);
const arrangementsIn = ({ options }: ComparisonForm) => options.map(({ arrangement }) => arrangement);

test("the first form compares a centre of one's own, as it is and automated, with three vendors over five years in US dollars", () => {
  const form = firstForm("en");
  expect(arrangementsIn(form)).toEqual(["in-house", "automated", "onshore", "nearshore", "offshore"]);
  expect(form).toMatchObject({ currency: "USD", today: "running", years: 5 });
});

test("names that were not typed follow the language, typed names stay", () => {
  const form = after(
    firstForm("en"),
    { kind: "nameTyped", key: 4, name: "Manila" },
    { kind: "languageChosen", language: "da" },
  );
  expect(namesInForm(form)).toEqual([
    "Internt",
    "Internt med automatisering",
    "Onshore-leverandør",
    "Nearshore-leverandør",
    "Manila",
  ]);
});

test("where no centre runs the baseline is a new one, and where one runs it is that one", () => {
  const none = after(firstForm("en"), { kind: "todayChosen", today: "none" });
  expect(arrangementsIn(none)[0]).toBe("in-house-new");
  expect(arrangementsIn(after(none, { kind: "todayChosen", today: "running" }))[0]).toBe("in-house");
});

test("one's own centre is proposed for automation only where there is one", () => {
  const vendors = ["onshore", "nearshore", "offshore"];
  const none = after(firstForm("en"), { kind: "todayChosen", today: "none" });
  const vendor = after(none, { kind: "todayChosen", today: "vendor" });
  expect([none, vendor].map(arrangementsIn)).toEqual([
    ["in-house-new", ...vendors],
    ["onshore", ...vendors],
  ]);
  const running = after(vendor, { kind: "todayChosen", today: "running" });
  expect(running.options).toEqual(firstForm("en").options);
  const named = after(
    firstForm("en"),
    { kind: "nameTyped", key: 1, name: "Bots" },
    { kind: "todayChosen", today: "none" },
  );
  expect(arrangementsIn(named)[1]).toBe("automated");
});

test("a baseline whose arrangement the user chose keeps it", () => {
  const chosen = after(firstForm("en"), { kind: "arrangementChosen", key: 0, arrangement: "onshore" });
  // Where no centre runs, none can go on.
  const none = after(chosen, { kind: "todayChosen", today: "none" });
  expect([arrangementsIn(none)[0], arrangementsFor(none, 0)]).toEqual(["in-house-new", ["in-house-new"]]);
  expect(arrangementsFor(none, 2)).toEqual(arrangementsFor(chosen, 0));
  const other = after(firstForm("en"), { kind: "arrangementChosen", key: 1, arrangement: "offshore" });
  expect(arrangementsIn(after(other, { kind: "todayChosen", today: "none" }))).toEqual([
    "in-house-new",
    "offshore",
    "onshore",
    "nearshore",
    "offshore",
  ]);
});

test("each option is known by the one it was, whatever it is called, and one that is added was none", () => {
  const found = after(firstForm("en"), { kind: "comparisonFound", request });
  const changed = after(found, { kind: "optionRemoved", key: 1 }, { kind: "optionAdded" });
  expect([originsIn(firstForm("en")), originsIn(found), originsIn(changed)]).toEqual([
    [null, null, null, null, null],
    [0, 1, 2],
    [0, 2, null],
  ]);
});

test("options are added up to the most and removed down to the least", () => {
  let form = firstForm("en");
  for (let round = 0; round < 10; round++) form = after(form, { kind: "optionAdded" });
  expect(form.options).toHaveLength(mostOptions);
  expect(new Set(form.options.map(({ key }) => key)).size).toBe(mostOptions);
  for (const { key } of form.options) form = after(form, { kind: "optionRemoved", key });
  expect(form.options).toHaveLength(leastOptions);
});

test("another currency starts without a rate, and its problem unshown", () => {
  const form = after(
    firstForm("en"),
    { kind: "currencyChosen", currency: "DKK" },
    { kind: "rateTyped", rate: "6.87" },
    { kind: "fieldLeft", field: "rate" },
    { kind: "currencyChosen", currency: "PHP" },
  );
  expect(form).toMatchObject({ currency: "PHP", rate: "", left: [] });
});

test("a country moves its own currency along, and leaves any other with its rate", () => {
  const danish = after(firstForm("en"), { kind: "countryChosen", country: "dk" });
  expect(danish).toMatchObject({ country: "dk", currency: "DKK", rate: "" });
  expect(after(danish, { kind: "countryChosen", country: "gb" })).toMatchObject({ country: "gb", currency: "GBP" });
  const euros = after(danish, { kind: "currencyChosen", currency: "EUR" }, { kind: "rateTyped", rate: "0.85" });
  expect(after(euros, { kind: "countryChosen", country: "ph" })).toMatchObject({
    country: "ph",
    currency: "EUR",
    rate: "0.85",
  });
});

test("the language proposes the country and its currency, until the user has chosen one of them", () => {
  const proposed = (["en", "da", "fil"] as const).map((language) => {
    const { country, currency } = after(firstForm("en"), { kind: "languageChosen", language });
    return [country, currency];
  });
  expect(proposed).toEqual([
    ["us", "USD"],
    ["dk", "DKK"],
    ["ph", "PHP"],
  ]);
  const inDanish: FormEvent = { kind: "languageChosen", language: "da" };
  const british = after(firstForm("en"), { kind: "countryChosen", country: "gb" }, inDanish);
  expect(british).toMatchObject({ country: "gb", currency: "GBP" });
  const dollars = after(firstForm("en"), { kind: "currencyChosen", currency: "USD" }, inDanish);
  expect(dollars).toMatchObject({ country: "us", currency: "USD" });
  expect(after(firstForm("en"), { kind: "comparisonFound", request }, inDanish)).toMatchObject({ country: "us" });
});

test("a rate keeps its value through a change of language", () => {
  const form = { ...after(firstForm("en"), { kind: "currencyChosen", currency: "DKK" }), rate: "6.875" };
  const danish = after(form, { kind: "languageChosen", language: "da" });
  expect(danish.rate).toBe("6,875");
  expect(after(danish, { kind: "languageChosen", language: "fil" }).rate).toBe("6.875");
  expect(after({ ...form, rate: "six" }, { kind: "languageChosen", language: "da" }).rate).toBe("six");
});

test("a comparison in the workbook becomes the form, in the pane's language", () => {
  const found = { ...request, currency: "DKK", currencyPerDollar: 6.87, today: "none", years: 7 } as const;
  const form = after(firstForm("da"), { kind: "comparisonFound", request: found });
  expect(form).toMatchObject({ language: "da", country: "us", currency: "DKK", rate: "6,87", today: "none", years: 7 });
  expect(namesInForm(form)).toEqual(["Internt", "Manila", "Łódź"]);
  const danish = { ...found, country: "dk", currencyPerDollar: 6.354 } as const;
  expect(after(firstForm("en"), { kind: "comparisonFound", request: danish })).toMatchObject({
    country: "dk",
    rate: "",
  });
});

test("a baseline that a found comparison runs in another way stays so unless nothing runs today", () => {
  const [, vendor, other] = request.options;
  const form = after(firstForm("en"), { kind: "comparisonFound", request: { ...request, options: [vendor!, other!] } });
  expect(arrangementsIn(after(form, { kind: "todayChosen", today: "vendor" }))[0]).toBe("offshore");
  expect(arrangementsIn(after(form, { kind: "todayChosen", today: "none" }))[0]).toBe("in-house-new");
});
