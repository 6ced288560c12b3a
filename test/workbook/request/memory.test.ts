import fc from "fast-check";
import { messages } from "../../../src/locale/messages";
import { comparisonWorkbook } from "../../../src/workbook/comparisonWorkbook";
import { noActuals } from "../../../src/workbook/request/actuals";
import type { LogEntry } from "../../../src/workbook/request/logEntry";
import { addinVersion, thisAddin } from "../../../src/workbook/request/madeBy";
import { type Settings, type Step, remembered, settingsFor } from "../../../src/workbook/request/memory";
import { isRequest } from "../../../src/workbook/request/request";
import { sampleRequest } from "../../support/sample";

const request = sampleRequest();
const log: readonly LogEntry[] = [
  { kind: "created", on: "2026-11-23", version: "0.1.0" },
  { kind: "handedOff", count: 77, on: "2026-11-24", version: "0.1.0" },
  { kind: "restored", count: 76, left: ["'Mine'!A1 =OUTSOURCE_SCORE()"], on: "2026-11-25", version: "0.1.0" },
];

/** What a workbook holds that was written before settings had a version. */
const firstVersion: Settings = new Map<string, unknown>([
  ["outsource.request", JSON.stringify(request)],
  ["outsource.plan", "1a2b3c4d"],
  ["outsource.theirs", '["inputs","costs"]'],
  ["outsource.log", JSON.stringify(log)],
  ["outsource.madeBy", JSON.stringify(thisAddin())],
]);
const having = (key: string, value: unknown) => new Map([...firstVersion, [`outsource.${key}`, value]]);

test("a workbook that remembers nothing says nothing", () => {
  expect(remembered(new Map())).toEqual({
    request: null,
    companySheets: null,
    planMark: null,
    log: [],
    origin: { kind: "unknown" },
    isKeptAsItIs: false,
    actuals: noActuals,
  });
});

test("what workbooks held before there was a version is read as it was meant", () => {
  expect(remembered(firstVersion)).toEqual({
    request,
    companySheets: new Set(["inputs", "costs"]),
    planMark: "1a2b3c4d",
    log,
    origin: { kind: "same" },
    isKeptAsItIs: false,
    actuals: noActuals,
  });
});

test("news is remembered, and all that was known before stays", () => {
  const first = settingsFor({ request, companySheets: new Set(), planMark: "1", log: [], isOurs: true }, new Map());
  expect(remembered(first)).toMatchObject({ request, companySheets: new Set(), planMark: "1", log: [] });
  const then = new Map([...first, ...settingsFor({ log }, first)]);
  expect(remembered(then)).toEqual({ ...remembered(first), log });
  const kept = new Map([...then, ...settingsFor({ isKeptAsItIs: true }, then)]);
  expect(remembered(kept)).toEqual({ ...remembered(then), isKeptAsItIs: true });
  const actuals = { fte: 120.5, seats: null, cost: { amount: 48_000_000, currency: "DKK" } };
  const said = new Map([...kept, ...settingsFor({ actuals }, kept)]);
  expect(remembered(said)).toEqual({ ...remembered(kept), actuals });
  const rewritten = new Map([...said, ...settingsFor({ request, log, isOurs: true }, said)]);
  expect(remembered(rewritten).actuals).toEqual(actuals);
});

test("Excel is told to look for the functions anew once a workbook of another version is written again, and no longer after that", () => {
  const told = (settings: Settings) =>
    settingsFor({ isOurs: true }, settings).get("Office.ForceRefreshCustomFunctionsCache");
  expect(told(new Map())).toBeUndefined();
  expect(told(firstVersion)).toBeUndefined();
  const older = having("madeBy", JSON.stringify({ ...thisAddin(), model: "1.0.0", catalogue: "other" }));
  expect(told(older)).toBe(true);
  const updated = new Map([...older, ...settingsFor({ isOurs: true }, older)]);
  expect(remembered(updated).origin).toEqual({ kind: "same" });
  expect(told(updated)).toBe(false);
});

const damaged = ["", "{", "null", "7", '"text"', "{}", '[{"kind":"created"}]', -1.5, true, null, {}];

test.each([
  ["request", { request: null }],
  ["theirs", { companySheets: null }],
  ["log", { log: [] }],
  ["madeBy", { origin: { kind: "unknown" } }],
  ["plan", { planMark: expect.not.stringMatching("1a2b3c4d") as unknown }],
  ["keptAsItIs", {}],
  ["actuals", {}],
  ["version", {}],
])("a damaged %s counts as not remembered, and takes nothing else with it", (key, change) => {
  for (const value of damaged)
    expect({ key, value, ...remembered(having(key, value)) }).toEqual({
      key,
      value,
      ...remembered(firstVersion),
      ...(key === "plan" && typeof value !== "string" ? { planMark: null } : change),
    });
});

test.each([
  ["a head count of 0", { fte: 0 }],
  ["a head count as text", { fte: "120" }],
  ["no seats at all", { seats: undefined }],
  ["a cost without a currency", { cost: { amount: 1 } }],
  ["a cost without an amount", { cost: { amount: null, currency: "DKK" } }],
])("figures of the centre of today with %s are none", (_, change) => {
  const said = (actuals: object) => remembered(having("actuals", JSON.stringify(actuals))).actuals;
  const actuals = { fte: 120, seats: 90, cost: { amount: 48_000_000, currency: "DKK" } };
  expect(said(actuals)).toEqual(actuals);
  expect(said({ ...actuals, ...change })).toEqual(noActuals);
});

describe("a comparison that names no country", () => {
  const { country, ...before } = request;
  const old = having("request", JSON.stringify(before));

  it("is read as one of the United States, and says so until it is written again", () => {
    expect(country).toBe("us");
    expect(remembered(old)).toMatchObject({
      request,
      origin: { kind: "other", differences: { assumedCountry: "us", model: null, newDrivers: [] } },
    });
    const handedOff = new Map([...old, ...settingsFor({ log }, old)]);
    expect(remembered(handedOff).origin).toEqual(remembered(old).origin);
    const written = new Map([...old, ...settingsFor({ request, isOurs: true }, old)]);
    expect(remembered(written)).toMatchObject({ request, origin: { kind: "same" } });
  });

  it("is none where something else is wrong with it, or the country is unknown", () => {
    expect(remembered(having("request", JSON.stringify({ ...before, years: null })))).toMatchObject({
      request: null,
      origin: { kind: "same" },
    });
    expect(remembered(having("request", JSON.stringify({ ...before, country: "se" }))).request).toBeNull();
  });
});

const quotedIn = (quote: object) => request.options.map((option) => ({ ...option, quote }));

test("a request remembers in what its prices were quoted", () => {
  const quoted = { ...request, options: quotedIn({ currency: "EUR", rate: 7.46 }) };
  expect(remembered(having("request", JSON.stringify(quoted))).request).toEqual(quoted);
});

test.each([
  ["an unknown language", { language: "sv" }],
  ["no currency's code", { currency: "dollars" }],
  ["a rate of 0", { currencyPerDollar: 0 }],
  ["a rate as text", { currencyPerDollar: "6.9" }],
  ["a centre that neither runs nor does not", { today: "closed" }],
  ["one option", { options: request.options.slice(0, 1) }],
  ["nine options", { options: Array.from({ length: 9 }, () => request.options[0]) }],
  ["an option without a name", { options: [...request.options, { name: "", arrangement: "onshore" }] }],
  ["a quote in no currency", { options: quotedIn({ currency: "euro", rate: 7.46 }) }],
  ["a quote without a rate", { options: quotedIn({ currency: "EUR" }) }],
  ["an option of an unknown kind", { options: [...request.options, { name: "Moon", arrangement: "lunar" }] }],
  ["no number of years", { years: null }],
  ["a part of a year", { years: 2.5 }],
  ["more years than are planned", { years: 1e9 }],
  ["an interval that no week has", { intervalMinutes: 20 }],
  ["a day that is none", { writtenOn: "23 November 2026" }],
])("a request with %s is none", (_, change) => {
  expect(isRequest(request)).toBe(true);
  expect(remembered(having("request", JSON.stringify({ ...request, ...change }))).request).toBeNull();
});

test("whatever stands in one member, a request that is taken can be planned", () => {
  const member = fc.constantFrom(...(Object.keys(request) as (keyof typeof request)[]));
  fc.assert(
    fc.property(member, fc.jsonValue(), (key, value) => {
      const read = remembered(having("request", JSON.stringify({ ...request, [key]: value }))).request;
      if (read !== null) comparisonWorkbook(read, messages[read.language].sheets.titles);
    }),
    { numRuns: 60 },
  );
});

test("of a log, the lines that can be read are kept", () => {
  const spoilt = [log[0], { kind: "sold" }, null, { ...log[1], on: "tomorrow" }, { ...log[2], left: [7] }, log[2]];
  expect(remembered(having("log", JSON.stringify(spoilt))).log).toEqual([log[0], log[2]]);
});

test("sheets that are unknown are not a company's", () => {
  expect(remembered(having("theirs", '["inputs","fax"]')).companySheets).toEqual(new Set(["inputs"]));
});

test("a workbook that remembers a request but no company's sheets has none", () => {
  const settings = new Map([...firstVersion].filter(([key]) => key !== "outsource.theirs"));
  expect(remembered(settings).companySheets).toEqual(new Set());
});

describe("versions", () => {
  const renamed: Step = (settings) =>
    new Map([...settings].map(([key, value]) => [key === "outsource.mark" ? "outsource.plan" : key, value]));
  const halved: Step = (settings) =>
    new Map([...settings].map(([key, value]) => [key, key === "outsource.plan" ? String(value).slice(0, 4) : value]));
  const old = new Map([...firstVersion].map(([key, value]) => [key.replace(".plan", ".mark"), value]));

  test("each step is taken once, in order, from the version that a workbook has", () => {
    expect(remembered(old, [renamed, halved]).planMark).toBe("1a2b");
    expect(remembered(new Map([...old, ["outsource.version", 2]]), [renamed, halved]).planMark).toBeNull();
    expect(remembered(having("version", 3), [renamed, halved]).planMark).toBe("1a2b3c4d");
  });

  test("with the first news, all that a workbook remembers becomes what this version would hold", () => {
    const written = settingsFor({ log: [] }, old, [renamed, halved]);
    expect(Object.fromEntries(written)).toEqual({
      "outsource.version": 3,
      "outsource.plan": "1a2b",
      "outsource.log": "[]",
    });
    expect(remembered(new Map([...old, ...written]), [renamed, halved]).planMark).toBe("1a2b");
  });

  test("a version that is not known yet makes the workbook a newer one's, whatever else can be read", () => {
    expect(remembered(having("version", 2)).origin).toEqual({ kind: "newer", version: addinVersion });
    const other = having("version", 2).set("outsource.madeBy", '{"addin":"4.0.0","by":"hand"}');
    expect(remembered(other).origin).toEqual({ kind: "newer", version: "4.0.0" });
    expect(remembered(other.set("outsource.madeBy", "?")).origin).toEqual({
      kind: "newer",
      version: `${addinVersion}+`,
    });
  });
});
