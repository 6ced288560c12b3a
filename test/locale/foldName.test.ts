import fc from "fast-check";
import { foldName } from "../../src/locale/foldName";
import { vocabulary } from "../../src/locale/vocabulary";
import { nameProblem } from "../../src/workbook/request/nameProblem";
import { faultIn, read, readOne, tableOf } from "../support/table";

/** What a keyboard, a web page or another program makes of a name, and the name still looks the same. */
const lookAlikes: readonly (readonly [what: string, change: (name: string) => string])[] = [
  ["in capitals", (name) => name.toUpperCase()],
  ["with blanks around it", (name) => `\u00a0 ${name}\t`],
  ["with no-break hyphens", (name) => name.replaceAll("-", "\u2011")],
  ["with hyphens of their own kind", (name) => name.replaceAll("-", "\u2010")],
  ["with en dashes", (name) => name.replaceAll("-", "\u2013")],
  ["with minus signs", (name) => name.replaceAll("-", "\u2212")],
  ["with no-break spaces", (name) => name.replaceAll(" ", "\u00a0")],
  ["with narrow no-break spaces", (name) => name.replaceAll(" ", "\u202f")],
  ["with thin spaces", (name) => name.replaceAll(" ", "\u2009")],
  ["with two spaces for one", (name) => name.replaceAll(" ", "  ")],
  ["with line breaks", (name) => name.replaceAll(" ", "\n")],
  ["ending in a space of no width", (name) => `${name}\u200b`],
  ["behind a byte order mark", (name) => `\ufeff${name}`],
  ["with soft hyphens", (name) => `${name.slice(0, 3)}\u00ad${name.slice(3)}`],
  ["with composed accents", (name) => name.normalize("NFC")],
  ["with accents of their own", (name) => name.normalize("NFD")],
  ["with curly apostrophes", (name) => name.replaceAll("'", "\u2019")],
  ["with acute accents for apostrophes", (name) => name.replaceAll("'", "\u00b4")],
];

const change = fc.constantFrom(...lookAlikes.map(([, each]) => each));
const manyChanges = fc.array(change, { maxLength: 4 }).map((each) => (name: string) => {
  return each.reduce((changed, next) => next(changed), name);
});

describe.each(lookAlikes)("a name %s", (_, change) => {
  it("is the same driver, by id and by name", () => {
    expect(vocabulary.driver(change("calls-per-year"))).toBe("calls-per-year");
    expect(vocabulary.driver(change("Vendor's price per unit"))).toBe("price");
    expect(vocabulary.driver(change("Vækst i opkald pr. år"))).toBe("call-growth");
  });

  it("is the same choice and the same header", () => {
    const { arrangement } = readOne(tableOf(["A"], { arrangement: change("in-house-new") }));
    expect(arrangement).toBe("in-house-new");
    expect(read(tableOf(["A", change("kilde")])).map(({ name }) => name)).toEqual(["A"]);
  });

  it("is the same option: a second one is a duplicate, in a table and in the pane", () => {
    const name = "Ågård's call-centre B";
    expect(faultIn(tableOf([name, change(name)]))).toMatchObject({ kind: "duplicateHeader", column: 3 });
    expect(nameProblem(change(name).trim(), [name])).toBe("duplicate");
    const own = read(tableOf([name, `low ${change(name)}`], { price: [10, 0.5] }));
    expect(own.map(({ uncertainty }) => uncertainty.get("price")?.low)).toEqual([0.5]);
  });
});

it("folds whatever looks alike to one text, however often it was changed, and folded text to itself", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abcæøåéñ '-&1") });
  fc.assert(
    fc.property(letters, manyChanges, (name, change) => {
      expect(foldName(change(name))).toBe(foldName(name));
      expect(foldName(foldName(name))).toBe(foldName(name));
    }),
  );
});

it.each([
  ["Vendor A", "Vendor B"],
  ["Cebu", "Cébu"],
  ["A-B", "A B"],
  ["A-B", "AB"],
  ["Vendor 1", "Vendor 11"],
  ["İzmir", "zmir"],
])("leaves apart %s and %s, which look different", (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other));
});

it("takes text that shows nothing for a blank", () => {
  const { values, defaulted } = readOne(tableOf(["A"], { price: "\u200b", "handle-time": 240, "\u200b": null }));
  expect(defaulted.has("price")).toBe(true);
  expect(values["handle-time"]).toBe(240);
});
