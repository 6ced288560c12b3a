import {
  CatalogueGroup,
  CatalogueLanguage,
  FactorField,
  FactorSide,
  outsourceDrivers,
  outsourceFactor,
  outsourceFactors,
  outsourceVersion,
} from "../../src/functions/catalogue";
import { driverGroups } from "../../src/model/catalogue/driver";
import { drivers } from "../../src/model/catalogue/drivers";
import { factors } from "../../src/model/catalogue/factors";

/** Excel passes null for an argument left out. */
const leftOut = null as unknown as undefined;
/** A choice as a user may type it. */
const typed = <Choice>(text: string) => text as unknown as Choice;

const rowOf = (table: string[][], id: string) => table.find((row) => row[0] === id)!;
const columnOf = (table: string[][], name: string) => table.slice(1).map((row) => row[table[0]!.indexOf(name)]);

beforeAll(() => {
  class CellError extends Error {
    constructor(
      readonly code: string,
      message: string,
    ) {
      super(message);
    }
  }
  Object.assign(globalThis, {
    CustomFunctions: { Error: CellError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } },
    navigator: { language: "en-GB" },
  });
});

describe("OUTSOURCE_FACTORS", () => {
  test("lists the 18 factors under its header, in English when no language is given", () => {
    const table = outsourceFactors(leftOut, leftOut);
    expect(table[0]).toEqual(["id", "side", "title", "summary", "source", "drivers", "weight"]);
    expect(columnOf(table, "id")).toEqual(factors.map(({ id }) => id));
    expect(rowOf(table, "language-gap")[2]).toBe("Language gap");
  });

  test("speaks the language asked for, and keeps ids and header", () => {
    const danish = outsourceFactors(CatalogueLanguage.da);
    expect(danish[0]).toEqual(outsourceFactors()[0]);
    expect(rowOf(danish, "language-gap")[2]).toBe("Sprogbarriere");
    expect(rowOf(outsourceFactors(CatalogueLanguage.fil), "language-gap")[2]).toBe("Hadlang sa wika");
  });

  test("keeps one side, named in any of the three languages", () => {
    const advantages = outsourceFactors(leftOut, FactorSide.advantage);
    expect(advantages).toHaveLength(1 + 5);
    expect(outsourceFactors(leftOut, typed("Fordel"))).toEqual(advantages);
    expect(outsourceFactors(leftOut, typed(" bentahe "))).toEqual(advantages);
    expect(outsourceFactors(leftOut, FactorSide.disadvantage)).toHaveLength(1 + 13);
  });

  test("cites every article a factor comes from, with its items there", () => {
    expect(rowOf(outsourceFactors(), "lower-operating-cost")[4]).toBe(
      "8 fordele og ulemper ved outsourcing af callcentre, A1; Ang Mga Disadvantages ng Outsourcing ng Call Center, intro, 4",
    );
    expect(rowOf(outsourceFactors(), "divided-focus")[4]).toBe(
      "Ang Mga Disadvantages ng Outsourcing ng Call Center, 5",
    );
    expect(columnOf(outsourceFactors(), "source")).not.toContain("");
  });

  test("refuses a side and a language it does not know, and names those it does", () => {
    expect(() => outsourceFactors(leftOut, typed("neutral"))).toThrow(/side.*neutral.*advantage.*disadvantage/);
    expect(() => outsourceFactors(typed("sv"))).toThrow(/language.*sv.*en.*da.*fil/);
  });
});

describe("OUTSOURCE_DRIVERS", () => {
  const table = () => outsourceDrivers(leftOut, leftOut);

  test("lists every driver under its header, in the order of the random stream", () => {
    const header =
      "id name unit scope group variable in-house onshore nearshore offshore low high distribution bad source year grade " +
      "in-house-new automated essential follows";
    expect(table()[0]!.join(" ")).toBe(header);
    expect(columnOf(table(), "variable")).toEqual(drivers.map(({ variable }) => variable));
  });

  test("shows money in US dollars, and the default of each arrangement", () => {
    const price = rowOf(table(), "price");
    expect(price.slice(2, 10)).toEqual(["USD, or as quoted", "option", "contract", 32, 0, 40, 20, 12]);
  });

  test("shows a country's defaults in its own currency, with its evidence, and a default that follows as it follows", () => {
    const danish = outsourceDrivers(leftOut, leftOut, typed("Danmark"));
    expect(rowOf(danish, "agent-pay").slice(2, 10)).toEqual([
      "DKK/FTE-year",
      "option",
      "workforce",
      20,
      461_000,
      0,
      0,
      0,
    ]);
    expect(rowOf(danish, "price").slice(7, 10)).toEqual([430, 185, 185]);
    expect(rowOf(danish, "handle-time")[16]).toBe("U");
    expect(String(rowOf(danish, "handle-time")[14])).toMatch(/^From the US: /);
    expect(rowOf(danish, "displaced-pay").slice(6, 10)).toEqual([461_000, 461_000, 461_000, 461_000]);
    const follows = (id: string) => rowOf(table(), id)[20];
    expect(["first-contact-resolution", "displaced-pay", "displaced-jobs", "price"].map(follows)).toEqual([
      "fcr-today",
      "agent-pay",
      "agent-pay",
      "",
    ]);
    expect(rowOf(table(), "first-contact-resolution").slice(6, 10)).toEqual([0.7, 0.7, 0.609, 0.525]);
    expect(() => outsourceDrivers(leftOut, leftOut, typed("se"))).toThrow(/country.*se.*us.*dk.*ph.*gb/);
  });

  test("says which figures only the user can know, and of which options", () => {
    const essential = table()
      .slice(1)
      .flatMap((row) => (row[19] === "" ? [] : [`${row[0]} ${row[19]}`]));
    expect(essential).toEqual([
      "calls-per-year all",
      "handle-time all",
      "fcr-today all",
      "customer-margin all",
      "agent-pay own",
      "price-unit vendor",
      "price vendor",
      "records-exposed all",
    ]);
  });

  test("leaves low and high empty where a driver is certain, never 0 or null", () => {
    expect(rowOf(table(), "tax-rate").slice(10, 12)).toEqual(["", ""]);
    expect(rowOf(table(), "handle-uplift").slice(10, 12)).toEqual([0, 2.9]);
    expect(table().flat()).not.toContain(null);
  });

  test("splits into its groups, each named in any of the three languages", () => {
    const ids = driverGroups.flatMap((group) => columnOf(outsourceDrivers(leftOut, typed(group)), "id"));
    // A driver that came later stands in its group, and keeps its place in the order of the random stream.
    expect([...ids].sort()).toEqual([...columnOf(table(), "id")].sort());
    expect(outsourceDrivers(leftOut, typed("Økonomi"))).toEqual(outsourceDrivers(leftOut, CatalogueGroup.finance));
  });

  test("names drivers and units in the language asked for", () => {
    const danish = outsourceDrivers(CatalogueLanguage.da);
    expect(rowOf(danish, "price")[1]).toBe("Leverandørens enhedspris");
    expect(columnOf(danish, "id")).toEqual(columnOf(table(), "id"));
  });
});

describe("OUTSOURCE_FACTOR", () => {
  test("answers the title when no field is given", () => {
    expect(outsourceFactor("core-focus", leftOut, leftOut)).toBe("Focus on the core business");
  });

  test("finds a factor by its title in any language, and answers in the language asked for", () => {
    expect(outsourceFactor("Sprogbarriere", FactorField.title, CatalogueLanguage.fil)).toBe("Hadlang sa wika");
  });

  test("says what a rating of 1 and of 5 means", () => {
    expect(outsourceFactor("contract-lock-in", FactorField.at1)).toBe("Easy and cheap to leave");
    expect(outsourceFactor("contract-lock-in", FactorField.at5)).toBe("Hard and costly to leave");
  });

  test("agrees with OUTSOURCE_FACTORS in every field they share", () => {
    const [header, ...rows] = outsourceFactors();
    for (const row of rows) {
      expect(header!.map((field) => outsourceFactor(row[0], field))).toEqual(row);
    }
  });

  test("refuses a factor and a field it does not know", () => {
    expect(() => outsourceFactor("price")).toThrow(/id.*price.*lower-operating-cost/);
    expect(() => outsourceFactor("core-focus", typed("colour"))).toThrow(/field.*colour.*at1 or at5/);
  });
});

test("OUTSOURCE_VERSION is a version and eight hexadecimal digits", () => {
  expect(outsourceVersion()).toMatch(/^\d+\.\d+\.\d+ [0-9a-f]{8}$/);
});
