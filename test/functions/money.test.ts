import { costMetrics, savingMetrics } from "../../src/model/catalogue/metric";
import fc from "fast-check";
import { CostMetric, SavingMetric, outsourceCashflow, outsourceSaving, outsourceTco } from "../../src/functions/money";
import { languages } from "../../src/locale/language";
import { messages } from "../../src/locale/messages";
import { moneyLines } from "../../src/model/cost/moneyLine";
import { expectNear } from "../support/expectNear";
import { type Rows, anyTable, bareTable, tableOf } from "../support/table";
import { installCustomFunctions } from "../support/customFunctions";
import { errorOf } from "../support/errorOf";

beforeAll(installCustomFunctions);

const leftOut = null as unknown as undefined;
const typed = <Choice>(text: unknown) => text as Choice;

/** A year of 1000, 600 and 1200; Manila also costs 100 to start. At 25 % and year's end two years are worth .8 + .64. */
const rows: Rows = {
  arrangement: ["in-house", "offshore", "onshore"],
  ...{ "price-inflation": 0, "horizon-years": 2, "discount-rate": 0.25, "discount-timing": 0 },
  ...{ "change-cost": [1000, 600, 1200], "transition-cost": [0, 100, 0] },
};
const table = bareTable(["Own", "Manila", "2027"], rows);

describe("OUTSOURCE_TCO", () => {
  it("by hand: answers a row of all options, in net present cost", () => {
    expectNear(outsourceTco(table)[0]!, [1440, 964, 1728], 1e-13);
    expectNear(outsourceTco(table, leftOut, CostMetric.total)[0]!, [2000, 1300, 2400], 1e-13);
    expect(outsourceTco(table, "", leftOut)).toEqual(outsourceTco(table, null, CostMetric.npv));
  });

  it("has the metrics of the model, and refuses another with a sentence that names them", () => {
    expect(Object.values(CostMetric)).toEqual(costMetrics);
    const sentence =
      "metric: 'cost' is unknown; use npv, total, risk-free, annual, per-call, per-resolved-call, one-off, run, quality, risk, outside or fte.";
    expect(errorOf(() => outsourceTco(table, 1, typed("cost")))).toBe(`#VALUE! ${sentence}`);
    expect(outsourceTco(table, 1, typed(" NPV "))).toEqual(outsourceTco(table, 1));
  });

  // functions.md: "every choice accepts ids, and names in any of the three languages".
  it.each(languages)("takes every metric by its name in %s", (language) => {
    for (const metric of costMetrics) {
      const name = messages[language].lines.metrics[metric];
      expect([name, errorOf(() => outsourceTco(table, 1, typed(name)))]).toEqual([
        name,
        outsourceTco(table, 1, typed(metric)),
      ]);
    }
  });
});

describe("OUTSOURCE_CASHFLOW", () => {
  const taxed = bareTable(["Own", "Manila", "2027"], { ...rows, "tax-rate": 0.3 });

  it("by hand: has a header, a row per line, and the sums below", () => {
    const flow = outsourceCashflow(taxed, "manila");
    expect(flow[0]).toEqual(["line", "group", "year-0", "year-1", "year-2"]);
    expect(flow.slice(1, -3).map(([id, group]) => ({ id, group }))).toEqual(moneyLines);
    expect(flow.find(([id]) => id === "changes")).toEqual(["changes", "run", 0, 600, 600]);
    expect(flow.slice(-3).map(([id, group]) => [id, group])).toEqual([
      ["before-tax", ""],
      ["tax", ""],
      ["total", ""],
    ]);
    expectNear(
      flow.slice(-3).flatMap((row) => row.slice(2)),
      [100, 600, 600, -30, -180, -180, 70, 420, 420],
      1e-13,
    );
  });

  it("has 32 lines and a column for each year of the horizon", () => {
    for (const years of [1, 10]) {
      const flow = outsourceCashflow(tableOf(["A"], { "horizon-years": years }), 1);
      expect(flow.map((row) => row.length)).toEqual(new Array(36).fill(years + 3));
    }
  });

  it("without a tax shows a tax of exactly 0", () => {
    const tax = outsourceCashflow([["id", "in-house", "offshore"]], 2).find(([id]) => id === "tax");
    expect(tax).toEqual(["tax", "", 0, 0, 0, 0, 0, 0]);
  });

  it("adds up: lines to before-tax, tax to the rate of all but outside, and both to a total that is the TCO's", () => {
    fc.assert(
      fc.property(anyTable(), ({ headers, rows }) => {
        const [header, ...flow] = outsourceCashflow(tableOf(headers, rows), 1);
        const amounts = new Map(flow.map(([id, , ...years]) => [id, years as number[]]));
        const rate = [rows["tax-rate"]].flat().find((cell) => typeof cell === "number") ?? 0;
        for (const year of header!.slice(2).keys()) {
          const at = (id: string) => amounts.get(id)![year]!;
          const lines = moneyLines.map(({ id }) => at(id));
          const size = 1 + lines.reduce((sum, line) => sum + Math.abs(line), 0);
          const sum = lines.reduce((total, line) => total + line, 0);
          const errors = [at("before-tax") - sum, at("tax") + rate * (sum - at("local-impact"))];
          expectNear(
            [...errors, at("total") - at("before-tax") - at("tax")].map((error) => error / size),
            [0, 0, 0],
            1e-12,
          );
        }
        const total = amounts.get("total")!.reduce((sum, amount) => sum + amount, 0);
        expectNear([total], outsourceTco(tableOf(headers, rows), 1, CostMetric.total).flat(), 1e-9);
      }),
    );
  });

  it("asks for an option", () => {
    expect(errorOf(() => outsourceCashflow(table, leftOut))).toBe("#VALUE! option is missing.");
  });
});

describe("OUTSOURCE_SAVING", () => {
  const saved = (metric?: unknown, option: unknown = "Manila", baseline?: unknown) =>
    errorOf(() => outsourceSaving(table, option, typed(metric), baseline));

  it.each([
    [leftOut, 476],
    ["npv", 476],
    ["total", 700],
    ["percent", 476 / 1440],
    ["payback", 0.25],
    ["irr", 1 + 2 * Math.SQRT2],
  ])("by hand: %s of Manila over the first option is %d", (metric, answer) => {
    // -100, 400, 400. irr: 400 / x + 400 / x^2 = 100 at x = 1 + r gives x^2 - 4 x - 4 = 0.
    expectNear([saved(metric) as number], [answer], 1e-11);
  });

  it("takes the baseline by header or number", () => {
    expectNear([saved("npv", 2, "2027"), saved("npv", 2, 3)] as number[], [764, 764], 1e-13);
    expect(saved("npv", 2, "Cebu")).toMatch(/^#VALUE! baseline: 'Cebu' is not an option; use Own, Manila or 2027/);
  });

  it("has no payback, no rate and no percent where there is none, and says so", () => {
    expect(saved("payback", 3)).toMatch(/^#N\/A ./);
    expect(saved("irr", 3)).toMatch(/^#N\/A ./);
    const free = bareTable(["A"], {});
    expect(errorOf(() => outsourceSaving(free, 1, SavingMetric.percent))).toMatch(/^#N\/A .*baseline.* is 0, which/);
  });

  it("knows the model's metrics, and names them where another is asked for", () => {
    expect(Object.values(SavingMetric)).toEqual(savingMetrics);
    expect(saved("roi")).toBe("#VALUE! metric: 'roi' is unknown; use npv, total, percent, payback or irr.");
    expect(saved("npv", leftOut)).not.toEqual(expect.any(Number));
  });
});
