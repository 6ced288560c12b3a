import { outsourceSaving } from "../../src/functions/money";
import { outsourceTornado } from "../../src/functions/sensitivity";
import { messages } from "../../src/locale/messages";
import { expectNear } from "../support/expectNear";
import { type Rows, bareTable, tableOf } from "../support/table";
import { installCustomFunctions } from "../support/customFunctions";
import { errorOf } from "../support/errorOf";

beforeAll(installCustomFunctions);

const leftOut = null as unknown as undefined;

/** 1000 calls in one year, paid at its beginning: 3 a call own, 2 at the vendor, 1 at the third. */
const rows: Rows = {
  ...{ arrangement: ["in-house", "in-house", "in-house"], "horizon-years": 1, "discount-timing": 1 },
  ...{ "price-inflation": 0, "repeat-share": 0, "calls-per-year": 1000, "price-unit": ["call", "call", "call"] },
  price: [3, 2, 1],
};
const headers = ["Own", "Vendor", "Third"];
const table = bareTable(headers, rows);
const columns = (tornado: unknown[][], ...picked: number[]) =>
  tornado.slice(1).map((row) => picked.map((at) => row[at]));

/** The same table with a column of names before the options. */
function named(header: string, names: Readonly<Record<string, string>>): unknown[][] {
  return table.map(([id, ...values], index) => [id, index === 0 ? header : (names[String(id)] ?? null), ...values]);
}

describe("OUTSOURCE_TORNADO", () => {
  // The catalogue's ends: price .75 to 1.5, calls .8 to 1.25. 1000 is saved today.
  it("by hand: the price of each option, then the calls of both", () => {
    const [header, ...swings] = outsourceTornado(table, "Vendor", 3);
    expect(header).toEqual(["id", "of", "name", "low", "high", "swing"]);
    expect(swings.map((row) => row.slice(0, 3))).toEqual([
      ["price", "Own", "price"],
      ["price", "Vendor", "price"],
      ["calls-per-year", "all", "calls-per-year"],
    ]);
    const amounts = swings.map((row) => row.slice(3) as number[]);
    expectNear(amounts.flat(), [250, 2500, 2250, 1500, 0, -1500, 800, 1250, 450], 1e-12);
  });

  it("has ten rows below its header when top is left out, and all there are when top is more", () => {
    expect(outsourceTornado(table, 2)).toHaveLength(1 + 10);
    expect(outsourceTornado(table, 2, leftOut)).toHaveLength(1 + 10);
    const all = outsourceTornado(table, 2, 1000);
    expect(all.length).toBeGreaterThan(50);
    expect(all.slice(0, 11)).toEqual(outsourceTornado(table, 2));
  });

  it("takes option and baseline by header or number, the first as baseline when it is left out", () => {
    expect(outsourceTornado(table, " vendor ")).toEqual(outsourceTornado(table, 2, leftOut, 1));
    expect(columns(outsourceTornado(table, "Third", 3, "Vendor"), 0, 1)).toEqual([
      ["price", "Vendor"],
      ["price", "Third"],
      ["calls-per-year", "all"],
    ]);
  });

  it.each(["name", "Driver", "Pangalan", "Forudsætning"])("names the drivers as the column %s does", (header) => {
    const tornado = outsourceTornado(named(header, { price: "What they charge" }), 2, 3);
    expect(columns(tornado, 0, 2)).toEqual([
      ["price", "What they charge"],
      ["price", "What they charge"],
      ["calls-per-year", "calls-per-year"],
    ]);
  });

  it("knows a driver by its name in another language, and calls it by its id", () => {
    const { name } = messages.da.drivers.price;
    const danish = table.map(([id, ...values]) => [id === "price" ? name : id, ...values]);
    expect(columns(outsourceTornado(danish, 2, 1), 0, 2)).toEqual([["price", "price"]]);
  });

  it("by default figures surrounds what OUTSOURCE_SAVING answers", () => {
    const defaults = tableOf(headers, { arrangement: ["in-house", "onshore", "offshore"] });
    const saved = outsourceSaving(defaults, 3);
    const ends = columns(outsourceTornado(defaults, 3), 3, 4) as [number, number][];
    for (const [low, high] of ends) {
      expect(Math.min(low, high)).toBeLessThanOrEqual(saved);
      expect(Math.max(low, high)).toBeGreaterThanOrEqual(saved);
    }
  });

  it("moves a driver exactly as a table that holds the moved value", () => {
    const moved = (price: number) => bareTable(headers, { ...rows, price: [3, price, 1] });
    const [, , vendor] = outsourceTornado(table, "Vendor");
    expectNear(
      vendor!.slice(3, 5) as number[],
      [1.5, 3].map((price) => outsourceSaving(moved(price), "Vendor")),
      1e-12,
    );
  });

  it("is #VALUE! for an option, a baseline or a table that cannot be read", () => {
    expect(errorOf(() => outsourceTornado(table, leftOut))).toBe("#VALUE! option is missing.");
    expect(errorOf(() => outsourceTornado(table, "Cebu"))).toMatch(/^#VALUE! option: 'Cebu' is not an option/);
    expect(errorOf(() => outsourceTornado(table, 2, 10, 9))).toMatch(/^#VALUE! baseline: 9 is not an option/);
    expect(errorOf(() => outsourceTornado(bareTable(headers, { ...rows, price: [0, -2, 0] }), 2))).toMatch(
      /^#VALUE! assumptions, row \d+, column 3: price of Vendor is -2;/,
    );
  });

  it.each([-1, 2.5, 1001])("is #VALUE! for a top of %d", (top) => {
    expect(errorOf(() => outsourceTornado(table, 2, top))).toMatch(
      /^#VALUE! top: .* cannot be used; it must be a whole number from 1 to 1,000\.$/,
    );
  });
});
