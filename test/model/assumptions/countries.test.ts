import { readFileSync } from "node:fs";
import path from "node:path";
import { catalogueDefault, evidenceIn } from "../../../src/model/catalogue/catalogueDefault";
import { countries } from "../../../src/model/catalogue/country";
import { arrangements, isVendors } from "../../../src/model/catalogue/driver";
import { type NumericDriverId, driverById, drivers, numericDrivers } from "../../../src/model/catalogue/drivers";
import { faultIn, read, readOne, tableOf } from "../../support/table";

interface Pack {
  readonly [driver: string]: { readonly value: number | Record<string, number>; readonly grade: string };
}
const { packs } = JSON.parse(readFileSync(path.resolve(__dirname, "../../cases/countries.json"), "utf8")) as {
  packs: Record<string, Pack>;
};
const others = countries.filter((country) => country !== "us");
const ownOnly = ["agent-pay", "supervisor-pay", "cost-per-hire", "workplace-cost", "technology-cost", "attrition"];
const place = (row: number, column: number) => ({ row, column });

describe.each(others)("the defaults of %s", (country) => {
  const pack = packs[country]!;

  it.each(Object.keys(pack))(
    "%s is the country's to the last digit, in its own currency, in every arrangement it holds for",
    (id) => {
      const { value, grade } = pack[id]!;
      for (const arrangement of arrangements) {
        const [, option] = read(tableOf(["In-house", "B"], { country, arrangement: [null, arrangement] }));
        const catalogues = driverById[id as NumericDriverId].defaults[arrangement];
        const expected =
          typeof value !== "number"
            ? (value[arrangement] ?? catalogues)
            : ownOnly.includes(id) && isVendors[arrangement]
              ? catalogues
              : value;
        expect([arrangement, option!.values[id as NumericDriverId]]).toEqual([arrangement, expected]);
      }
      expect(evidenceIn(driverById[id as NumericDriverId], country).grade).toBe(grade);
    },
  );

  it("scale with a typed rate from there, and nothing else does", () => {
    const rate = pack["default-currency-rate"]!.value as number;
    const base = readOne(tableOf(["In-house"], { country }));
    const doubled = readOne(tableOf(["In-house"], { country, "default-currency-rate": 2 * rate }));
    for (const { id, money } of numericDrivers)
      if (id !== "default-currency-rate")
        expect([id, doubled.values[id]]).toEqual([id, base.values[id] * (money ? 2 : 1)]);
  });

  it("of what it has no figure for are the US ones: money at the rate, paid time by an agent's pay", () => {
    const rate = pack["default-currency-rate"]!.value as number;
    const pay = (pack["agent-pay"]!.value as number) / 42830;
    const { values } = readOne(tableOf(["Offshore"], { arrangement: "offshore", country }));
    expect(values["reputation-impact"]).toBeCloseTo(500_000 * rate, 6);
    expect(values["oversight-pay"]).toBeCloseTo(80_000 * pay, 6);
    expect(values["exit-cost"]).toBeCloseTo(200_000 * pay, 6);
    expect(values["notice-months"]).toBe(6);
  });

  it("from another country are judgement, and say from where", () => {
    for (const driver of drivers) {
      const { grade, source } = evidenceIn(driver, country);
      if (driver.id in pack || driver.grade === null) continue;
      expect([driver.id, grade]).toEqual([driver.id, "U"]);
      if (driver.source !== "") expect(source).toBe(`From the US: ${driver.source}`);
    }
  });

  it("lie in their domains", () => {
    for (const driver of numericDrivers)
      for (const arrangement of arrangements) {
        const value = catalogueDefault(driver, arrangement, country);
        const most = driver.domain.most * (driver.money ? 100 : 1);
        expect([driver.id, value >= driver.domain.least && value <= most]).toEqual([driver.id, true]);
      }
  });
});

describe("the row country", () => {
  it("may name the country in any language, in any column, and is the US when it is missing or blank", () => {
    const payIn = (country: string | null) =>
      readOne(tableOf(["In-house", "Offshore"], { country: [null, country] })).values["agent-pay"];
    expect(["dk", "DK", "Denmark", "Danmark", "Pilipinas", "Storbritannien"].map(payIn)).toEqual([
      461_000, 461_000, 461_000, 461_000, 300_000, 26_100,
    ]);
    expect(payIn(null)).toBe(42_830);
    expect(readOne(tableOf(["In-house"])).country).toBe("us");
  });

  it("refuses a country it does not know, with the cell and what is allowed", () => {
    expect(faultIn(tableOf(["In-house", "Offshore"], { country: [null, "Poland"] }))).toEqual({
      kind: "driverUnknownChoice",
      driver: "country",
      header: "Offshore",
      value: "Poland",
      allowed: countries,
      place: place(2, 3),
    });
  });

  it("refuses two different countries, with both cells, and takes two names of one", () => {
    expect(faultIn(tableOf(["In-house", "Offshore"], { country: ["dk", "ph"] }))).toEqual({
      kind: "sharedValuesDiffer",
      driver: "country",
      value: "ph",
      place: place(2, 3),
      firstValue: "dk",
      firstPlace: place(2, 2),
    });
    expect(readOne(tableOf(["In-house", "Offshore"], { country: ["dk", "Danmark"] })).country).toBe("dk");
  });

  it("has no uncertainty", () => {
    expect(faultIn(tableOf(["low", "In-house"], { country: [0.5, "dk"] }))).toMatchObject({
      kind: "uncertaintyNotAllowed",
      driver: "country",
    });
  });
});

describe("a price in the vendor's own currency", () => {
  it("is refused where the rate is typed and the price is not, and taken where both are", () => {
    expect(faultIn(tableOf(["In-house", "Offshore"], { "price-rate": [null, 0.11] }))).toEqual({
      kind: "quoteWithoutPrice",
      option: "Offshore",
      rate: 0.11,
    });
    const quoted = { "price-rate": [null, 0.11], price: [null, 700] };
    expect(read(tableOf(["In-house", "Offshore"], quoted))[1]!.values["price-rate"]).toBe(0.11);
    expect(read(tableOf(["In-house", "Offshore"], { "price-rate": [2, 1] }))[0]!.values["price-rate"]).toBe(2);
  });
});
