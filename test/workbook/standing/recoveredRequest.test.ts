import { messages } from "../../../src/locale/messages";
import { type NamedCells, recoveredRequest, unknownDay } from "../../../src/workbook/standing/recoveredRequest";

/** What the named cells of a comparison show, as far as a request is read from them. */
const named = (changes: Partial<NamedCells> = {}): NamedCells => ({
  assumptions: [
    ["id", "Home", "Manila"],
    ["arrangement", "In-house", "Offshore"],
    ["country", "Danmark", "Danmark"],
    ["horizon-years", 7, 7],
    ["default-currency-rate", 6.9, 6.9],
  ],
  language: "da",
  currency: "DKK",
  ...changes,
});
const assumptions = (...rows: NamedCells["assumptions"]) => recoveredRequest(named({ assumptions: rows }));
const header = ["id", "Home", "Manila"];
const arrangement = ["arrangement", "In-house", "Offshore"];

test("a request is read from what a comparison shows; only the day of its creation is not known", () => {
  expect(recoveredRequest(named())).toEqual({
    language: "da",
    country: "dk",
    currency: "DKK",
    currencyPerDollar: 6.9,
    today: "running",
    options: [
      { name: "Home", arrangement: "in-house" },
      { name: "Manila", arrangement: "offshore" },
    ],
    years: 7,
    writtenOn: unknownDay,
  });
});

test("an arrangement is understood in any language, and one that is not known passes for onshore", () => {
  expect(
    assumptions(header, ["arrangement", messages.fil.choices.arrangements.offshore, "elsewhere"])?.options,
  ).toEqual([
    { name: "Home", arrangement: "offshore" },
    { name: "Manila", arrangement: "onshore" },
  ]);
});

test("columns that were left empty are no options", () => {
  const read = assumptions(["id", "Home", "", "Manila", null], ["arrangement", "In-house", "", "Offshore", null]);
  expect(read?.options).toEqual([
    { name: "Home", arrangement: "in-house" },
    { name: "Manila", arrangement: "offshore" },
  ]);
});

test("the intervals of its week are as long as it has rows for, whatever rows were added or deleted", () => {
  const read = (weekRows: number) => recoveredRequest(named({ weekRows }))?.intervalMinutes;
  expect([96, 97, 48, 47, 49, 24].map(read)).toEqual([15, 15, undefined, undefined, undefined, 60]);
});

test("a comparison that names no country is one of the United States", () => {
  expect(assumptions(header, arrangement)?.country).toBe("us");
});

test.each<[string, NamedCells["assumptions"]]>([
  ["there are no such names", []],
  ["there is but one option", [header.slice(0, 2), arrangement.slice(0, 2)]],
  ["there are more options than a comparison takes", [["id", ..."ABCDEFGHI"], ["arrangement"]]],
  ["no row says how the options are arranged", [header, ["price", 1, 2]]],
])("nothing is recovered where %s", (_, rows) => {
  expect(assumptions(...rows)).toBeNull();
});

test.each<[string, Partial<NamedCells>, object]>([
  ["a language that there is not", { language: "sv" }, { language: "en" }],
  ["a currency that is no code", { currency: "kr." }, { currency: "USD" }],
  ["nothing where the currency was", { currency: null }, { currency: "USD" }],
  [
    "years and a rate that no comparison takes, or texts",
    { assumptions: [header, arrangement, ["horizon-years", 99, 99], ["default-currency-rate", "dear", 1]] },
    { years: 5, currencyPerDollar: 1 },
  ],
])("%s gives way to the default", (_, changes, expected) => {
  expect(recoveredRequest(named(changes))).toMatchObject(expected);
});
