import { SavingMetric, outsourceBreakeven, outsourceSaving, outsourceSplit } from "../../src/functions/money";
import { messages } from "../../src/locale/messages";
import { expectNear } from "../support/expectNear";
import { type Rows, bareTable } from "../support/table";
import { installCustomFunctions } from "../support/customFunctions";
import { errorOf } from "../support/errorOf";

beforeAll(installCustomFunctions);

const leftOut = null as unknown as undefined;
const read = (language: string) =>
  Object.defineProperty(globalThis, "navigator", { value: { language }, configurable: true });

/** The error of a call and its sentence, for a reader of English and for one of Danish, which ends in English; hard spaces made plain. */
function inBoth(call: () => unknown): unknown[] {
  return ["da-DK", "en-GB"]
    .map((language) => {
      read(language);
      const shown = errorOf(call);
      return typeof shown === "string" ? shown.replace(/[\u00a0\u202f]/g, " ") : shown;
    })
    .reverse();
}

/** 1000 calls in one year, paid at its beginning: 1000 a year own; 2 a call at the vendor; 1000 of another kind at the third. */
const rows: Rows = {
  ...{
    arrangement: ["in-house", "in-house", "in-house"],
    "horizon-years": 1,
    "discount-timing": 1,
    "price-inflation": 0,
  },
  ...{ "repeat-share": 0, "calls-per-year": 1000, "price-unit": [null, "call", null], price: [0, 2, 0] },
  ...{ "change-cost": [1000, 0, 0], "other-risk": [0, 0, 1000] },
};
const headers = ["Own", "Vendor", "Twin"];
const table = bareTable(headers, rows);
const tableWith = (more: Rows) => bareTable(headers, { ...rows, ...more });

describe("OUTSOURCE_SAVING without an answer", () => {
  const plan = (horizon: number, transition: number, amounts: readonly number[]) =>
    bareTable(["Own", "Vendor"], {
      ...{
        arrangement: ["in-house", "in-house"],
        "horizon-years": horizon,
        "discount-timing": 0,
        "price-inflation": 0,
      },
      ...{ "transition-cost": [0, transition], "change-cost": amounts },
    });

  it("says by how much the savings fall short of ever paying back", () => {
    expect(inBoth(() => outsourceSaving(plan(2, 5000, [1000, 0]), 2, SavingMetric.payback))).toEqual([
      "#N/A The option never pays back: its savings fall short by 3,000 over the horizon.",
      "#N/A Alternativet tjener sig aldrig hjem: Besparelserne mangler 3.000 inden for tidshorisonten.",
    ]);
  });

  it("says that no rate of return makes the savings worth 0", () => {
    expect(inBoth(() => outsourceSaving(plan(2, 5000, [0, 1000]), 2, SavingMetric.irr))).toEqual([
      "#N/A There is no internal rate of return: no rate between -99% and 1,000% makes the savings worth 0.",
      "#N/A Der er ingen intern rente: Ingen rente mellem -99 % og 1.000 % gør besparelserne 0 værd.",
    ]);
  });

  // 1000 of transition is spared, for 1100 more a year later.
  it("says that a rate of return would be a loan's, where the savings come first", () => {
    const loan = bareTable(["Own", "Vendor"], {
      ...{ arrangement: ["in-house", "in-house"], "horizon-years": 1, "discount-timing": 0, "price-inflation": 0 },
      ...{ "transition-cost": [1000, 0], "change-cost": [0, 1100] },
    });
    expect(inBoth(() => outsourceSaving(loan, 2, SavingMetric.irr))).toEqual([
      "#N/A There is no internal rate of return: the savings come first and are paid for later, which is a loan. It is even at 10% a year, and gains only where money costs more than that.",
      "#N/A Der er ingen intern rente: Besparelserne kommer først og betales senere, og det er et lån. Det går lige op ved 10 % om året og er kun en gevinst, hvor penge koster mere end det.",
    ]);
  });

  // Saved: -1600 in year 0, 10 000 in year 1 (25 000 of morale against 15 000 more a year), -15 000 in year 2.
  // 1600 x^2 - 10 000 x + 15 000 = 0 at x = 1 + r = 2.5 and 3.75.
  it("names every rate of return where there are several", () => {
    const twoRates = bareTable(["Own", "Vendor"], {
      ...{ arrangement: ["in-house", "in-house"], "horizon-years": 2, "discount-timing": 0, "price-inflation": 0 },
      ...{ "transition-cost": [0, 1600], "change-cost": [0, 15000] },
      ...{ "remaining-staff": [1, 0], "displaced-jobs": [0, 0], "displaced-pay": 25000, "morale-loss": [1, 0] },
    });
    expect(inBoth(() => outsourceSaving(twoRates, 2, SavingMetric.irr))).toEqual([
      "#N/A There is no single internal rate of return: 1.5 or 2.75 all make the savings worth 0.",
      "#N/A Der er ikke én intern rente: 1,5 eller 2,75 gør alle besparelserne 0 værd.",
    ]);
  });

  it("says that the baseline's net present cost is not above 0", () => {
    expect(inBoth(() => outsourceSaving(plan(1, 10, [0, 0]), 2, SavingMetric.percent))).toEqual([
      "#N/A There is no saving in percent: the baseline's net present cost is 0, which is not above 0.",
      "#N/A Der er ingen besparelse i procent, for basisalternativets nutidsværdi af omkostninger er 0, som ikke er over 0.",
    ]);
  });
});

describe("OUTSOURCE_BREAKEVEN", () => {
  const at = (driver: unknown, option: unknown = "Vendor", baseline?: unknown) =>
    outsourceBreakeven(table, option, driver, baseline);

  it("by hand: 1000 a year is matched at 1 a call, or at 500 calls of 2", () => {
    expectNear([at("price"), at("calls-per-year")], [1, 500], 1e-11);
  });

  it("by hand: a band of 10% lets the option cost 1100 beside the baseline's 1000, one of -10% only 900", () => {
    const prices = [0.1, -0.1, 0].map((band) => outsourceBreakeven(table, "Vendor", "price", 1, band));
    expectNear(prices, [1.1, 0.9, 1], 1e-11);
    expect(outsourceBreakeven(table, "Vendor", "price", 1, leftOut)).toBe(at("price"));
    expect(inBoth(() => outsourceBreakeven(table, "Vendor", "price", 1, 10))).toEqual([
      "#VALUE! band: 10 cannot be used; it must be a number from -1 to 1.",
      "#VALUE! band: 10 kan ikke bruges; det skal være et tal fra -1 til 1.",
    ]);
  });

  it("takes the driver by its name in any language, in any case", () => {
    const names = [messages.en, messages.da, messages.fil].map(({ drivers }) => drivers.price.name);
    expect(new Set(names).size).toBeGreaterThan(1);
    for (const name of [...names, " PRICE "]) expectNear([at(name)], [1], 1e-11);
  });

  it("takes option and baseline by header or number, and the first as baseline when it is left out", () => {
    expectNear([at("price", 2, 3), at("price", "vendor", "TWIN"), at("price", 2, leftOut)], [1, 1, 1], 1e-11);
    // The vendor's 2000 as the baseline: the twin's other risk of 1000 must double.
    expectNear([at("other-risk", 3, 2)], [2000], 1e-11);
  });

  it("is #N/A where no value makes the costs equal, with the range that was searched", () => {
    expect(inBoth(() => outsourceBreakeven(tableWith({ "change-cost": [1000, 1500, 0] }), 2, "price"))).toEqual([
      "#N/A There is no break-even: at no price from 0 to 1,000,000 do both options cost the same.",
      "#N/A Der er intet break-even: Alternativerne koster ikke det samme ved nogen værdi af price fra 0 til 1.000.000.",
    ]);
  });

  it("is #N/A where every value makes the costs equal", () => {
    expect(inBoth(() => at("attrition", "Twin"))).toEqual([
      "#N/A There is no break-even: both options cost the same at every attrition.",
      "#N/A Der er intet break-even: Alternativerne koster det samme ved enhver værdi af attrition.",
    ]);
  });

  it.each(["horizon-years", "include-local-impact", "price-unit", "arrangement"])(
    "is #VALUE! for %s, a choice or a whole number",
    (driver) => {
      expect(inBoth(() => at(driver))).toEqual([
        `#VALUE! driver: ${driver} is a choice or a whole number; use another driver.`,
        `#VALUE! driver: ${driver} er et valg eller et helt tal; brug en anden forudsætning.`,
      ]);
    },
  );

  it("is #VALUE! for what is not a driver, and where it is missing", () => {
    expect(inBoth(() => at("prise"))).toEqual([
      "#VALUE! driver: 'prise' is not a driver; OUTSOURCE_DRIVERS lists them.",
      "#VALUE! driver: ”prise” er ikke en forudsætning. OUTSOURCE_DRIVERS viser dem alle.",
    ]);
    expect(inBoth(() => at(leftOut))).toEqual(["#VALUE! driver is missing.", "#VALUE! driver mangler."]);
  });

  it("is #VALUE! for an option or a baseline that the table does not have", () => {
    expect(inBoth(() => at("price", "Cebu"))).toEqual([
      "#VALUE! option: 'Cebu' is not an option; use Own, Vendor or Twin, or a number from 1 to 3.",
      "#VALUE! option: ”Cebu” er ikke et alternativ; brug Own, Vendor eller Twin eller et tal fra 1 til 3.",
    ]);
    expect(errorOf(() => at("price", 2, 4))).toMatch(/^#VALUE! baseline: 4 is not an option/);
    expect(errorOf(() => at("price", leftOut))).toBe("#VALUE! option is missing.");
  });
});

describe("OUTSOURCE_SPLIT", () => {
  it("by hand: half of 1000 calls at 2, and 1000 a year that is kept in full until the last call is sent", () => {
    expect(outsourceSplit(table, "Vendor", 2)).toEqual([
      ["share", "npv-option", "npv-baseline", "npv-both"],
      [0, 0, 1000, 1000],
      [0.5, 1000, 1000, 2000],
      [1, 2000, 0, 2000],
    ]);
  });

  it("has ten steps when steps is left out, and a baseline of its own when one is given", () => {
    const split = outsourceSplit(table, 1, leftOut, "Vendor");
    expect(split).toHaveLength(1 + 11);
    expect(split[4]![0]).toBeCloseTo(0.3, 15);
    expectNear(split[4]!.slice(1), [1000, 1400, 2400], 1e-12);
  });

  it.each([-1, 2.5, 1001])("is #VALUE! for %d steps", (steps) => {
    const [english, danish] = inBoth(() => outsourceSplit(table, 2, steps)) as [string, string];
    expect(english).toMatch(/^#VALUE! steps: .* cannot be used; it must be a whole number from 1 to 1,000\.$/);
    expect(danish).toMatch(/^#VALUE! steps: .* kan ikke bruges; det skal være et helt tal fra 1 til 1\.000\.$/);
  });

  it("is #VALUE! for steps that are no number, and for a table or an option that cannot be read", () => {
    expect(errorOf(() => outsourceSplit(table, 2, "ten"))).toBe("#VALUE! steps: 'ten' is not a number.");
    expect(errorOf(() => outsourceSplit(table, "Cebu"))).toMatch(/^#VALUE! option: 'Cebu' is not an option/);
    expect(errorOf(() => outsourceSplit(tableWith({ price: [0, -2, 0] }), 2))).toMatch(
      /^#VALUE! assumptions, row \d+, column 3: price of Vendor is -2; it must be a number from 0 to /,
    );
  });
});
