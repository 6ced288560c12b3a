import type { OptionAssumptions } from "../assumptions/assumptions";
import type { SavingMetric } from "../catalogue/metric";
import { type Outcome, answer, noAnswer } from "../outcome";
import { paybackYears } from "./paybackYears";
import { afterTaxByYear, costMetric, flowOf } from "./presentCost";
import { rateOfReturn } from "./rateOfReturn";

/**
 * What an option saves against the baseline: the baseline's cost less the option's, after tax.
 *
 * Domain: any two options of one table; an option saves nothing against itself.
 * Faults: `baselineNotACost` for a percentage of a net present cost that is not above 0; `neverPaysBack`;
 * `noRateOfReturn`, `severalRatesOfReturn` and `flowsBorrow`.
 */
export function saving(baseline: OptionAssumptions, option: OptionAssumptions, metric: SavingMetric): Outcome<number> {
  switch (metric) {
    case "npv":
      return answer(costMetric(baseline, "npv") - costMetric(option, "npv"));
    case "total":
      return answer(costMetric(baseline, "total") - costMetric(option, "total"));
    case "percent": {
      const npv = costMetric(baseline, "npv");
      return npv > 0 ? answer((npv - costMetric(option, "npv")) / npv) : noAnswer({ kind: "baselineNotACost", npv });
    }
    case "payback":
      return paybackYears(savingByYear(baseline, option));
    case "irr":
      return rateOfReturn(savingByYear(baseline, option), option.values["discount-timing"]);
  }
}

/** What is saved in year 0, 1, ..., after tax and not discounted. */
export function savingByYear(baseline: OptionAssumptions, option: OptionAssumptions): number[] {
  const spent = afterTaxByYear(flowOf(option), option.values);
  return afterTaxByYear(flowOf(baseline), baseline.values).map((amount, year) => amount - (spent[year] ?? 0));
}
