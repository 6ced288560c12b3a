import { costMetrics } from "../../../src/model/catalogue/metric";
import fc from "fast-check";
import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { cashFlow } from "../../../src/model/cost/cashFlow";
import { type LineId, lineGroups, moneyLines } from "../../../src/model/cost/moneyLine";
import { afterTaxByYear, costMetric } from "../../../src/model/cost/presentCost";
import { anyTable, read, tableOf } from "../../support/table";

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

function forAnyOption(law: (option: OptionAssumptions) => void): void {
  const property = fc.property(anyTable(), ({ headers, rows }) => read(tableOf(headers, rows)).forEach(law));
  fc.assert(property);
}

const withValues = (option: OptionAssumptions, values: Partial<OptionAssumptions["values"]>): OptionAssumptions => ({
  ...option,
  values: { ...option.values, ...values },
});

/** What all lines of an option come to, in size: savings may cancel costs, so a sum is right to a share of this. */
function sizeOf(option: OptionAssumptions): number {
  const dearest = Math.max(1, (1 + option.values["discount-rate"]) ** -10);
  return sum(Object.values(cashFlow(option).lines).flat().map(Math.abs)) * dearest;
}

function expectSum(actual: number, expected: number, option: OptionAssumptions, size = sizeOf(option)): void {
  const error = Math.abs(actual - expected) / Math.max(1, size);
  if (!(error <= 1e-12)) throw new Error(`The sum is ${actual}, not ${expected}: off by ${error}.`);
}

const growWithCalls: readonly LineId[] = [
  ...(["wages", "benefits", "supervision", "support", "hiring", "workplace", "technology", "telephony"] as const),
  ...(["automation", "escalation", "churn", "unresolved", "lost-orders"] as const),
];
const growWithFee: readonly LineId[] = ["vendor-fee", "fee-tax", "leakage", "selection"];
const neverGrow: readonly LineId[] = [
  ...(["changes", "focus", "morale", "breach", "reputation", "service-failure", "other-risk", "local-impact"] as const),
  ...(["infrastructure", "transition", "severance", "stranded"] as const),
];

/** What lines of volume hold besides: amounts that stand still, and people who watch over fewer agents each. */
const notOfVolume = {
  "minimum-fee": 0,
  "committed-share": 0,
  "automation-cost": 0,
  "training-hours": 0,
  "oversight-fte": 0,
};

describe("for any option", () => {
  it("twice the calls doubles every line of volume, and the fee unless it is by the month; the rest stands still", () => {
    forAnyOption((any) => {
      const option = withValues(any, notOfVolume);
      const size = sizeOf(option);
      const before = cashFlow(option).lines;
      const after = cashFlow(withValues(option, { "calls-per-year": 2 * option.values["calls-per-year"] })).lines;
      const timesOf = (id: LineId) => {
        if (growWithCalls.includes(id)) return 2;
        if (growWithFee.includes(id)) return option.priceUnit === "month" ? 1 : 2;
        return neverGrow.includes(id) ? 1 : undefined;
      };
      for (const { id } of moneyLines) {
        const times = timesOf(id);
        if (times === undefined) continue;
        for (const [year, amount] of before[id].entries()) expectSum(after[id][year]!, times * amount, option, size);
      }
    });
  });

  it("net present cost at a discount rate of 0 is the total", () => {
    forAnyOption((any) => {
      const option = withValues(any, { "discount-rate": 0 });
      expectSum(costMetric(option, "npv"), costMetric(option, "total"), option);
    });
  });

  it("the groups add up to npv, and all but risk to what is left without risks", () => {
    forAnyOption((option) => {
      const shares = lineGroups.map((group) => costMetric(option, group));
      expectSum(sum(shares), costMetric(option, "npv"), option);
      expectSum(sum(shares) - costMetric(option, "risk"), costMetric(option, "risk-free"), option);
    });
  });

  it("all lines of all years add up to the total, where there is no tax", () => {
    forAnyOption((any) => {
      const option = withValues(any, { "tax-rate": 0 });
      const { lines } = cashFlow(option);
      expectSum(sum(Object.values(lines).flat()), costMetric(option, "total"), option);
    });
  });

  it("a tax of t leaves 1 - t of total and npv where nothing is borne outside", () => {
    forAnyOption((any) => {
      const option = withValues(any, { "include-local-impact": 0 });
      const untaxed = withValues(option, { "tax-rate": 0 });
      for (const metric of ["total", "npv"] as const)
        expectSum(costMetric(option, metric), (1 - option.values["tax-rate"]) * costMetric(untaxed, metric), option);
    });
  });

  it("cost per call, times discounted calls, is npv; so is the annual cost, year by year", () => {
    forAnyOption((option) => {
      const { values } = option;
      const years = Array.from({ length: values["horizon-years"] }, (_, index) => index + 1);
      const worth = years.map((year) => 1 / (1 + values["discount-rate"]) ** (year - values["discount-timing"]));
      const calls = years.map((year) => values["calls-per-year"] * (1 + values["call-growth"]) ** (year - 1));
      const discounted = sum(calls.map((count, index) => count * worth[index]!));
      expectSum(costMetric(option, "per-call") * discounted, costMetric(option, "npv"), option);
      expectSum(costMetric(option, "annual") * sum(worth), costMetric(option, "npv"), option);
    });
  });

  it("the years after tax add up to the total, and there is one more than the horizon", () => {
    forAnyOption((option) => {
      const byYear = afterTaxByYear(cashFlow(option), option.values);
      expect(byYear).toHaveLength(option.values["horizon-years"] + 1);
      expectSum(sum(byYear), costMetric(option, "total"), option);
    });
  });

  it("every figure is a finite number", () => {
    forAnyOption((option) => {
      expect(costMetrics.every((metric) => Number.isFinite(costMetric(option, metric)))).toBe(true);
    });
  });

  it("only released management time is ever below 0", () => {
    forAnyOption((option) => {
      const isRight = (id: string) => (amount: number) => (id === "focus" ? amount <= 0 : amount >= 0);
      const wrong = Object.entries(cashFlow(option).lines).filter(([id, years]) => !years.every(isRight(id)));
      expect(wrong).toEqual([]);
    });
  });
});
