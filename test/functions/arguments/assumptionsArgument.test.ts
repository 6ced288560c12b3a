import fc from "fast-check";
import { type CatalogueLanguage, outsourceDrivers } from "../../../src/functions/catalogue";
import { CostMetric, outsourceCashflow, outsourceSaving, outsourceTco } from "../../../src/functions/money";
import { outsourceRatings } from "../../../src/functions/score";
import { expectNear } from "../../support/expectNear";
import { type Rows, anyTable, bareTable, tableOf } from "../../support/table";
import { installCustomFunctions } from "../../support/customFunctions";
import { errorOf } from "../../support/errorOf";

beforeAll(installCustomFunctions);

const rows: Rows = {
  arrangement: ["offshore", "offshore", "offshore"],
  ...{ "price-inflation": 0, "horizon-years": 1, "discount-rate": 0, "change-cost": [1000, 600, 1200] },
};
const table = bareTable(["Own", "Manila", "2027"], rows);

describe("the option argument", () => {
  it("is an option's header in any case, or its number", () => {
    for (const option of ["Manila", " MANILA ", 2, "2", { basicValue: "manila" }, [["Manila"]]])
      expectNear(outsourceTco(table, option).flat(), [600], 1e-13);
  });

  it("prefers a header that is a number to a number of an option", () => {
    const years = bareTable(["A", 2, 1], rows);
    expectNear(outsourceTco(table, 2027).flat(), [1200], 1e-13);
    expectNear(
      [1, "1", 2, 3].flatMap((option) => outsourceTco(years, option).flat()),
      [1200, 1200, 600, 1200],
      1e-13,
    );
  });

  it.each([4, -1, 1.5, "Cebu", true, "__proto__"])("of %p is refused, with the names of those there are", (option) => {
    const shown = typeof option === "string" ? `'${option}'` : String(option).toUpperCase();
    const sentence = `option: ${shown} is not an option; use Own, Manila or 2027, or a number from 1 to 3.`;
    expect(errorOf(() => outsourceTco(table, option))).toBe(`#VALUE! ${sentence}`);
  });
});

describe("the assumptions argument", () => {
  it("is read as it stands each time, also where a table read before is changed in place and put back", () => {
    const changing = table.map((row) => [...row]);
    const row = changing.find(([id]) => id === "change-cost")!;
    const costs = [600, 601, 600, 700].map((cost) => {
      row[2] = cost;
      return outsourceTco(changing, "Manila").flat()[0]!;
    });
    expectNear(costs, [600, 601, 600, 700], 1e-13);
    row[2] = "much";
    expect(errorOf(() => outsourceTco(changing, "Manila"))).toContain("much");
    row[2] = 600;
    expectNear(outsourceTco(changing, "Manila").flat(), [600], 1e-13);
  });

  it("reads the table that OUTSOURCE_DRIVERS gives, in any language, as the defaults", () => {
    const defaults = outsourceTco([
      ["id", "in-house", "onshore", "nearshore", "offshore", "in-house-new", "automated"],
    ]);
    for (const language of ["en", "da", "fil"])
      expectNear(outsourceTco(outsourceDrivers(language as CatalogueLanguage)).flat(), defaults.flat(), 1e-14);
  });

  it("reads formatted numbers and every kind of blank", () => {
    const cells = (raw: unknown) =>
      [
        ["id", "A"],
        ["handle-time", raw],
        [null, undefined],
        ["", ""],
      ] as never[][];
    expect(outsourceTco(cells({ basicValue: 240 }))).toEqual(outsourceTco(cells(240)));
    for (const blank of [undefined, "", " ", { basicValue: "" }])
      expect(outsourceTco(cells(blank))).toEqual(outsourceTco(cells(null)));
  });

  it.each([
    ["no table", null, "assumptions needs a header row"],
    ["an error in a cell", tableOf(["A"], { price: "#DIV/0!" }), "row 2, column 2: price of A: '#DIV/0!' is not"],
    ["a share in percent", tableOf(["A"], { occupancy: 85 }), "row 2, column 2: occupancy of A is 85; it must be"],
    ["a misspelt driver", tableOf(["A"], { prise: 9 }), "row 2: 'prise' is not a driver"],
  ])("refuses %s with a sentence", (_, raw, sentence) => {
    expect(errorOf(() => outsourceTco(raw as never))).toMatch(/^#VALUE! assumptions/);
    expect(errorOf(() => outsourceTco(raw as never))).toContain(sentence);
  });

  it("names cell and sentence for shared values that differ", () => {
    expect(errorOf(() => outsourceTco(tableOf(["In-house", "Offshore"], { "handle-time": [300, 360] })))).toBe(
      "#VALUE! assumptions: handle-time is shared by all options, but row 2, column 2 holds 300 and row 2, column 3 holds 360.",
    );
  });
});

describe("a table of garbage", () => {
  const formatted = { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" };
  const error = { type: "Error", basicValue: "#REF!", basicType: "Error" };
  const anyCell = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      undefined,
      "",
      0,
      1,
      -1,
      NaN,
      Infinity,
      true,
      formatted,
      error,
      {},
      [],
      "A",
      "low A",
    ),
    fc.constantFrom(
      "id",
      "low",
      "high",
      "in-house",
      "Offshore",
      "arrangement",
      "price",
      "Pris",
      "occupancy",
      "tax-rate",
    ),
    fc.anything(),
  );
  const spoilt = fc
    .record({
      parts: anyTable(),
      hits: fc.array(fc.tuple(fc.nat(99), fc.nat(5), anyCell), { maxLength: 3 }),
      option: fc.oneof(fc.constantFrom<unknown>(1, 2, "Option 1", null), anyCell),
    })
    .map(({ parts, hits, option }) => {
      const raw: unknown[][] = tableOf(parts.headers, parts.rows);
      for (const [row, column, cell] of hits) raw[row % raw.length]![column % raw[0]!.length] = cell;
      return { raw: raw as never[][], option };
    });
  const anything = fc.record({ raw: fc.oneof(fc.anything(), fc.array(fc.array(anyCell))), option: anyCell });

  it.each([
    ["spoilt in a few cells", spoilt],
    ["or of anything at all", anything],
  ])("%s gives a cell error with a sentence, or finite numbers", (_, tables) => {
    fc.assert(
      fc.property(tables as typeof spoilt, ({ raw, option }) => {
        const answers = [
          errorOf(() => outsourceTco(raw, option)),
          errorOf(() => outsourceTco(raw, option, CostMetric.perResolvedCall)),
          errorOf(() =>
            outsourceCashflow(raw, option)
              .slice(1)
              .map((row) => row.slice(2)),
          ),
          errorOf(() => outsourceSaving(raw, option)),
          errorOf(() => outsourceRatings(raw)),
        ];
        for (const given of answers) {
          if (typeof given === "string") expect(given).toMatch(/^#(VALUE!|N\/A) .+/s);
          // A factor that is not rated answers an empty text.
          else expect([given].flat(2).every((each) => each === "" || Number.isFinite(each))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
