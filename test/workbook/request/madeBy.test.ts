import { readFileSync } from "node:fs";
import path from "node:path";
import { languages } from "../../../src/locale/language";
import { messages } from "../../../src/locale/messages";
import { originSentences } from "../../../src/taskpane/handOff/originSentences";
import { changedMeanings } from "../../../src/model/catalogue/changedMeanings";
import { type MadeBy, addinVersion, originOf, thisAddin } from "../../../src/workbook/request/madeBy";

/** A version that knew one driver, factor and sheet less, one driver more, and another default. */
function earlier(changes: Partial<MadeBy> = {}): MadeBy {
  const now = thisAddin();
  const { price, ...drivers } = now.drivers;
  const factors = Object.fromEntries(Object.entries(now.factors).filter(([id]) => id !== "language-gap"));
  return {
    ...now,
    addin: "0.0.9",
    catalogue: "00000000",
    drivers: {
      ...drivers,
      "fax-lines": price!,
      "handle-time": { defaults: [300, 360, 360, 360, 360], mark: "00000000" },
      attrition: { ...now.drivers["attrition"]!, mark: "00000000" },
    },
    factors,
    sheets: now.sheets.filter((id) => id !== "sensitivity"),
    ...changes,
  };
}

test("the add-in's version is the package's", () => {
  const { version } = JSON.parse(readFileSync(path.resolve(__dirname, "../../../package.json"), "utf8"));
  expect(addinVersion).toBe(version);
});

test("a workbook of this very version is the same, and one that does not say is unknown", () => {
  expect(originOf(thisAddin())).toEqual({ kind: "same" });
  expect(originOf(JSON.parse(JSON.stringify(thisAddin())))).toEqual({ kind: "same" });
  expect(originOf(null)).toEqual({ kind: "unknown" });
});

test("a changed catalogue is told item by item", () => {
  expect(originOf(earlier())).toEqual({
    kind: "other",
    version: "0.0.9",
    differences: {
      model: null,
      assumedCountry: null,
      newSheets: ["sensitivity"],
      newDrivers: ["price"],
      goneDrivers: ["fax-lines"],
      changedMeanings: [],
      changedDefaults: [{ driver: "handle-time", arrangement: "in-house", before: 300, now: 360 }],
      otherDrivers: ["attrition"],
      newFactors: ["language-gap"],
      goneFactors: [],
    },
  });
});

test.each([
  ["0.1.1", "1.0.0"],
  ["0.10.0", "1.0.0"],
  ["1.0.0", "1.0.0"],
  ["0.1.0", "1.1.0"],
])("add-in %s with model %s is newer than 0.1.0 with 1.0.0", (addin, model) => {
  expect(originOf({ ...thisAddin(), addin, model }, { ...thisAddin(), addin: "0.1.0", model: "1.0.0" })).toEqual({
    kind: "newer",
    version: addin,
  });
});

describe("a comparison of the first model", () => {
  const origin = originOf({ ...thisAddin(), model: "1.4.0" });
  if (origin.kind !== "other") throw new Error("no difference");

  test("is told every driver whose figures mean something else now, also where no default has changed", () => {
    expect(origin.differences.changedMeanings).toEqual(Object.keys(changedMeanings));
    expect(origin.differences.changedDefaults).toEqual([]);
    expect(originOf({ ...thisAddin(), addin: "0.0.9" })).toEqual({ kind: "same" });
  });

  test("is not told of drivers that it did not have", () => {
    const drivers = Object.entries(thisAddin().drivers).filter(([id]) => id !== "price");
    expect(originOf({ ...thisAddin(), model: "1.4.0", drivers: Object.fromEntries(drivers) })).toMatchObject({
      differences: {
        newDrivers: ["price"],
        changedMeanings: Object.keys(changedMeanings).filter((id) => id !== "price"),
      },
    });
  });

  test.each(languages)("is told what each means, driver by driver, in %s", (language) => {
    const { changes } = originSentences(origin, language);
    const { drivers, handOff } = messages[language];
    for (const driver of origin.differences.changedMeanings) {
      const said = changes.filter((change) => change.includes(handOff.origin.meanings[driver]));
      expect([driver, said.filter((change) => change.includes(drivers[driver].name))]).toEqual([
        driver,
        [expect.any(String)],
      ]);
    }
  });
});

test("a new model alone is a difference, and 0.2.0 comes before 0.10.0", () => {
  const current = { ...thisAddin(), addin: "0.10.0", model: "1.1.0" };
  expect(originOf({ ...thisAddin(), addin: "0.2.0", model: "1.0.0" }, current)).toMatchObject({
    kind: "other",
    differences: { model: { before: "1.0.0", now: "1.1.0" }, changedDefaults: [] },
  });
});

test.each(languages)("every difference is said in %s with the names of its language", (language) => {
  const origin = originOf(earlier());
  if (origin.kind === "same") throw new Error("no difference");
  const { situation, changes } = originSentences(origin, language);
  expect(situation).toContain("0.0.9");
  expect(changes).toHaveLength(6);
  expect(changes.join(" ")).toContain("fax-lines");
  expect(changes.find((change) => change.includes("300"))).toMatch(/300.*360|360.*300/);
  const withoutCountry = originOf(thisAddin(), thisAddin(), "us");
  if (withoutCountry.kind !== "other") throw new Error("no difference");
  const [said, ...others] = originSentences(withoutCountry, language).changes;
  expect(said).toContain(messages[language].choices.countries.us);
  expect(others).toEqual([]);
  expect(changes.filter((change) => /undefined|\[object|NaN/.test(change))).toEqual([]);
});
