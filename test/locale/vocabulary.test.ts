import { daUsualWords } from "../../src/locale/da/usualWords";
import { enUsualWords } from "../../src/locale/en/usualWords";
import { filUsualWords } from "../../src/locale/fil/usualWords";
import { languages } from "../../src/locale/language";
import { messages } from "../../src/locale/messages";
import { vocabulary } from "../../src/locale/vocabulary";
import { arrangements, distributions, driverGroups, priceUnits } from "../../src/model/catalogue/driver";
import { drivers } from "../../src/model/catalogue/drivers";
import { sides } from "../../src/model/catalogue/factor";
import { factors } from "../../src/model/catalogue/factors";
import { reservedHeaders } from "../../src/model/catalogue/vocabulary";

describe("vocabulary", () => {
  test("every id means itself", () => {
    for (const { id } of drivers) expect(vocabulary.driver(id)).toBe(id);
    expect(vocabulary.driver("arrangement")).toBe("arrangement");
    for (const { id } of factors) expect(vocabulary.factor(id)).toBe(id);
    for (const id of reservedHeaders) expect(vocabulary.header(id)).toBe(id);
    for (const id of arrangements) expect(vocabulary.arrangement(id)).toBe(id);
    for (const id of priceUnits) expect(vocabulary.priceUnit(id)).toBe(id);
    for (const id of distributions) expect(vocabulary.distribution(id)).toBe(id);
    for (const id of sides) expect(vocabulary.side(id)).toBe(id);
    for (const id of driverGroups) expect(vocabulary.group(id)).toBe(id);
  });

  // An id or name that meant two things would lose one of them, so these also show that none does.
  test.each(languages)("every name in %s means one id", (language) => {
    const { drivers: driverTexts, factors: factorTexts, choices } = messages[language];
    for (const [id, { name }] of Object.entries(driverTexts))
      expect([name, vocabulary.driver(name)]).toEqual([name, id]);
    for (const [id, { title }] of Object.entries(factorTexts)) expect(vocabulary.factor(title)).toBe(id);
    for (const [id, name] of Object.entries(choices.headers))
      expect([name, vocabulary.header(name)]).toEqual([name, id]);
    for (const [id, name] of Object.entries(choices.arrangements)) expect(vocabulary.arrangement(name)).toBe(id);
    for (const [id, name] of Object.entries(choices.priceUnits)) expect(vocabulary.priceUnit(name)).toBe(id);
    for (const [id, name] of Object.entries(choices.distributions)) expect(vocabulary.distribution(name)).toBe(id);
    for (const [id, name] of Object.entries(choices.sides)) expect(vocabulary.side(name)).toBe(id);
    for (const [id, name] of Object.entries(choices.driverGroups)) expect(vocabulary.group(name)).toBe(id);
  });

  test("a name is known in any case, with blanks around it and between its words", () => {
    expect(vocabulary.driver("  HANDLE \u00a0 time\nper call ")).toBe("handle-time");
    expect(vocabulary.driver("VÆKST I OPKALD PR. ÅR")).toBe("call-growth");
    expect(vocabulary.driver("Lo\u0308n pr. agent pr. a\u030ar")).toBeUndefined();
    expect(vocabulary.driver("Vækst i opkald pr. a\u030ar")).toBe("call-growth");
  });

  test("a typographic apostrophe is an apostrophe", () => {
    expect(vocabulary.driver("Vendor’s price per unit")).toBe("price");
  });

  test("the header of every language heads the same column", () => {
    expect([vocabulary.header("Low"), vocabulary.header("Lav"), vocabulary.header("Mababa")]).toEqual([
      "low",
      "low",
      "low",
    ]);
  });

  test("an option's name is not taken for a header, nor a word for something it is not", () => {
    expect(vocabulary.header("Vendor A")).toBeUndefined();
    expect(vocabulary.header("offshore")).toBeUndefined();
    expect(vocabulary.driver("")).toBeUndefined();
    expect(vocabulary.driver("constructor")).toBeUndefined();
  });
});

describe("usual words", () => {
  const kinds = [
    ["drivers", vocabulary.driver],
    ["arrangements", vocabulary.arrangement],
    ["priceUnits", vocabulary.priceUnit],
    ["distributions", vocabulary.distribution],
    ["sides", vocabulary.side],
    ["weightMethods", vocabulary.weightMethod],
    ["feeModes", vocabulary.feeMode],
    ["samplings", vocabulary.sampling],
  ] as const;

  // A word that meant two things in two languages would lose one of them.
  test.each(kinds)("of %s mean one thing each, and no name's other thing", (kind, find) => {
    for (const words of [enUsualWords, daUsualWords, filUsualWords])
      for (const [id, each] of Object.entries(words[kind]))
        for (const word of each) expect([word, find(word)]).toEqual([word, id]);
  });

  test.each([
    ["minute", ["per minute", "a minute", "minutes", "/min", "pr. minut", "minutpris", "bawat minuto", "kada minuto"]],
    ["call", ["per call", "calls", "pr. opkald", "bawat tawag", "per contact"]],
    [
      "productive-hour",
      ["hour", "per hour", "hourly rate", "timepris", "pr. time", "oras", "kada oras", "per agent hour"],
    ],
    ["paid-hour", ["per paid hour", "betalte timer", "bawat paid hour"]],
    ["fte-month", ["FTE", "per FTE", "FTE month", "FTE/month", "per FTE per month", "pr. FTE-måned", "fte_month"]],
    ["month", ["per month", "monthly fee", "fixed price", "pr. måned", "fast pris", "bawat buwan", "buwanan"]],
  ] as const)("for a price by the %s", (unit, words) => {
    for (const word of words) expect([word, vocabulary.priceUnit(word)]).toEqual([word, unit]);
  });

  test("are the same in two words, in one, and with what a file's header puts between", () => {
    for (const word of ["in house", "in-house", "In_House", "inhouse", "IN  HOUSE", "internt", "panloob"])
      expect([word, vocabulary.arrangement(word)]).toEqual([word, "in-house"]);
    for (const word of ["calls per year", "calls_per_year", "Calls-Per-Year", "calls.per.year"])
      expect([word, vocabulary.driver(word)]).toEqual([word, "calls-per-year"]);
  });

  test("say nothing of what may mean two things, or another unit", () => {
    for (const word of ["day", "year", "per day", "per", "price per", "hour minute"])
      expect([word, vocabulary.priceUnit(word)]).toEqual([word, undefined]);
    for (const word of ["calls per month", "wage", "pay", "cost"])
      expect([word, vocabulary.driver(word)]).toEqual([word, undefined]);
    expect(vocabulary.arrangement("outsourced")).toBeUndefined();
    expect(vocabulary.feeMode("tiered")).toBeUndefined();
  });
});
